import { analyzeWorkbook } from "./analyzeWorkbook";
import type { Clock } from "./ports/Clock";
import type { Progress } from "./ports/Progress";
import type { WorkbookPort } from "./ports/WorkbookPort";
import { stopIfAborted } from "./stopIfAborted";
import type { ReadRequest, WorkbookState } from "./WorkbookState";

/** Reads the workbook and judges it; writes nothing. Throws `HostError` for what the host refuses. */
export async function readState(port: WorkbookPort, clock: Clock, request: ReadRequest, progress: Progress): Promise<WorkbookState> {
  const snapshot = await port.readWorkbook(progress);
  stopIfAborted(progress);
  progress.report("detecting", 0, 1);
  const state = analyzeWorkbook(snapshot, request, clock.today());
  progress.report("computing", 1, 1);
  return state;
}
