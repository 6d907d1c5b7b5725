import type { Clock } from "../../app/ports/Clock";
import type { Progress } from "../../app/ports/Progress";
import type { WorkbookPort } from "../../app/ports/WorkbookPort";
import type { ReadRequest, WorkbookState } from "../../app/WorkbookState";
import type { Language } from "../../domain/LocalizedText";
import type { Plan } from "../../domain/plan/Plan";
import type { SheetKind } from "../../domain/report/SheetPlan";

export interface UpdateRequest extends ReadRequest {
  readonly mode: "live" | "frozen";
  readonly language: Language;
}

export interface WrittenSheet {
  readonly kind: SheetKind;
  readonly id: string;
  readonly name: string;
}

/** What the pane asks of `app/`. The entry point binds it to the real use-cases; tests and the gallery to a fake. */
export interface UseCases {
  readState(port: WorkbookPort, clock: Clock, request: ReadRequest, progress: Progress): Promise<WorkbookState>;
  updateReport(
    port: WorkbookPort,
    clock: Clock,
    request: UpdateRequest,
    progress: Progress,
  ): Promise<{ readonly state: WorkbookState; readonly sheets: readonly WrittenSheet[] }>;
  listPlans(): Promise<readonly Plan[]>;
}
