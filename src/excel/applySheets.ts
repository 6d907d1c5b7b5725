import type { Progress } from "../app/ports/Progress";
import type { SheetWrite } from "../app/ports/WorkbookPort";
import type { SheetKind } from "../domain/report/SheetPlan";
import { bodyJobs } from "./bodyJobs";
import { cellInput } from "./cellInput";
import { lookBeforeWriting } from "./lookBeforeWriting";
import { markAsUpdating } from "./markAsUpdating";
import { rangeAt } from "./rangeAt";
import type { Sync } from "./runExcel";
import { sendJobs } from "./sendJobs";
import { writeExtras } from "./writeExtras";

/**
 * Writes our sheets in five requests, and one more for each further 3.5 MB:
 *
 *   1 look: what may not be written is said before anything is
 *   2 add what is missing, stamp it, write "being updated" into A1 of every sheet
 *   3 everything but A1: figures, looks, links, rules, sizes            (… in parts when large)
 *   4 choice lists, tables, print set-up, charts, frozen panes          (refused: the report stays, without them)
 *   5 A1: the sheets no longer say that they are being updated
 *
 * Interrupted anywhere after 1, the sheets say so until a run comes through. Sheets that are there keep their id, so that
 * formulas elsewhere keep pointing at them. Answers the sheets' ids.
 */
export async function applySheets(context: Excel.RequestContext, sync: Sync, writes: readonly SheetWrite[], progress: Progress): Promise<readonly string[]> {
  const found = await lookBeforeWriting(context, sync, writes); // 1
  const targets = await markAsUpdating(context, sync, found); // 2
  const ids = new Map<SheetKind, string>(targets.map(({ plan, sheet }) => [plan.kind, sheet.id]));
  const idOf = (kind: SheetKind): string => ids.get(kind) ?? "";
  const groups = targets.map((target) => bodyJobs(target, idOf));
  await sendJobs(groups, sync, (sent, of) => {
    progress.report("writing", sent, of + 1);
    context.application.suspendApiCalculationUntilNextSync();
  }); // 3
  await writeExtras(context, sync, targets); // 4
  for (const { plan, sheet } of targets) rangeAt(sheet, "A1").formulas = [[cellInput(plan.cells[0]?.[0] ?? null, idOf)]];
  await sync(); // 5
  progress.report("writing", 1, 1);
  return targets.map(({ sheet }) => sheet.id);
}
