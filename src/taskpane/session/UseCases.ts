import type { Clock } from "../../app/ports/Clock";
import type { Progress } from "../../app/ports/Progress";
import type { WorkbookPort } from "../../app/ports/WorkbookPort";
import type { UpdatedReport, UpdateRequest } from "../../app/updateReport";
import type { ReadRequest, WorkbookState } from "../../app/WorkbookState";
import type { Plan } from "../../domain/plan/Plan";

/** What the pane asks of `app/`. The entry point binds it to the real use-cases; tests and the gallery to a fake. */
export interface UseCases {
  readonly readState: (port: WorkbookPort, clock: Clock, request: ReadRequest, progress: Progress) => Promise<WorkbookState>;
  readonly updateReport: (port: WorkbookPort, clock: Clock, request: UpdateRequest, progress: Progress) => Promise<UpdatedReport>;
  readonly listPlans: () => Promise<readonly Plan[]>;
  /** Text of a plan's file (.docx, .txt, .md). Throws `HostError`. */
  readonly readPlanFile: (bytes: Uint8Array) => Promise<string>;
}
