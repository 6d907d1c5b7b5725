import { STAMP_NAME } from "../domain/report/OwnSheet";
import { styles } from "../domain/report/palette";
import type { SheetPlan } from "../domain/report/SheetPlan";
import { UPDATING_TEXT } from "../domain/report/updatingText";
import type { FoundSheet } from "./lookBeforeWriting";
import { rangeAt } from "./rangeAt";
import type { Sync } from "./runExcel";
import { stampFormula } from "./stamp";

/** One of our sheets in the workbook, with what has to go from it. */
export interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
  readonly tables: readonly Excel.Table[];
  readonly charts: readonly Excel.Chart[];
}

/**
 * Adds the sheets that are missing, stamps them, and lets every one say in A1 that it is being updated; one request. A new
 * sheet is hidden at once where the plan hides it; later its visibility is the user's.
 */
export async function markAsUpdating(context: Excel.RequestContext, sync: Sync, found: readonly FoundSheet[]): Promise<readonly Target[]> {
  const targets = found.map(({ plan, sheet: existing }): Target => {
    const sheet = existing ?? add(context, plan);
    const banner = rangeAt(sheet, "A1");
    banner.values = [[`'${UPDATING_TEXT}`]];
    const { fill, font } = styles.banner;
    if (fill) banner.format.fill.color = fill;
    banner.format.font.color = font.color;
    if (existing) return { plan, sheet, isNew: false, tables: existing.tables.items, charts: existing.charts.items };
    sheet.load("id");
    return { plan, sheet, isNew: true, tables: [], charts: [] };
  });
  await sync();
  return targets;
}

function add({ workbook }: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const sheet = workbook.worksheets.add(plan.name);
  sheet.names.add(STAMP_NAME, stampFormula(plan.kind)).visible = false;
  if (!plan.visible) sheet.visibility = "Hidden";
  return sheet;
}
