import type { SheetKind } from "../domain/report/SheetPlan";
import { HostError } from "./HostError";
import { planSheets, type ReportOptions } from "./planSheets";
import type { Clock } from "./ports/Clock";
import type { Progress } from "./ports/Progress";
import type { WorkbookPort } from "./ports/WorkbookPort";
import { readState } from "./readState";
import { stopIfAborted } from "./stopIfAborted";
import type { ReadRequest, WorkbookState } from "./WorkbookState";

export interface UpdateRequest extends ReadRequest, Partial<Omit<ReportOptions, "readAt">> {
  /** A person agreed that the frozen report is written over. */
  readonly overwriteFrozen?: boolean;
}

export interface WrittenSheet {
  readonly kind: SheetKind;
  readonly id: string;
  readonly name: string;
}

export interface UpdatedReport {
  readonly state: WorkbookState;
  /** Empty when there is no plan: then nothing was written, and `state.findings` says why. */
  readonly sheets: readonly WrittenSheet[];
}

/**
 * The main job (Cập nhật): read → detect → map → collect → evaluate → lay out → write. Source sheets are not touched.
 * Throws `HostError` for what the host refuses; a write that was interrupted is repaired by running it again.
 * A frozen report is not written over unless the request says so: `HostError` "report-frozen".
 */
export async function updateReport(port: WorkbookPort, clock: Clock, request: UpdateRequest, progress: Progress): Promise<UpdatedReport> {
  const state = await readState(port, clock, request, progress);
  stopIfAborted(progress);
  if (state.isFrozen && request.overwriteFrozen !== true) throw new HostError("report-frozen", false);
  const { mode = "live", language = "vi", extraSheets = [] } = request;
  const writes = planSheets(state, { mode, language, extraSheets, readAt: clock.now() });
  const ids = writes.length > 0 ? await port.applySheets(writes, progress) : [];
  return { state, sheets: writes.map(({ plan }, index) => ({ kind: plan.kind, name: plan.name, id: ids[index] ?? "" })) };
}
