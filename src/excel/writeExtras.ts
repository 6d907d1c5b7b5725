import { HostError } from "../app/HostError";
import { rectAddress } from "../domain/grid/address";
import type { SheetPlan } from "../domain/report/SheetPlan";
import type { Target } from "./markAsUpdating";
import type { Sync } from "./runExcel";
import { writeChoices } from "./writeChoices";
import { freezePanes, writeCharts, writePage } from "./writePage";

/**
 * What a report can be read without, in one request: charts, choice lists, tables, print set-up, frozen panes. A refused
 * action drops those behind it; then each sheet is tried by itself, and what is refused again is left out. Panes come last:
 * they cannot be frozen while another workbook has the focus (office-js#771).
 */
export async function writeExtras(context: Excel.RequestContext, sync: Sync, targets: readonly Target[]): Promise<void> {
  const isRefused = async (queue: () => void): Promise<boolean> => {
    queue();
    try {
      await sync();
      return false;
    } catch (error) {
      if (error instanceof HostError && error.code === "cancelled") throw error;
      return true;
    }
  };
  const freezeAll = (): void => {
    for (const { sheet, plan, isNew } of targets) if (isShown(sheet, plan, isNew)) freezePanes(sheet, plan, isNew);
  };
  const refused = await isRefused(() => {
    for (const { sheet, plan } of targets) writeCharts(sheet, plan, (name) => context.workbook.worksheets.getItem(name));
    for (const { sheet, plan } of targets) {
      writeChoices(sheet, plan);
      writeTables(sheet, plan);
      writePage(sheet, plan);
    }
    freezeAll();
  });
  if (!refused) return;
  for (const { sheet, plan } of targets) {
    await isRefused(() => writeChoices(sheet, plan));
    await isRefused(() => writePage(sheet, plan));
    if (plan.tables.length > 0) await isRefused(() => writeTables(sheet, plan));
  }
  await isRefused(freezeAll);
}

/** Panes of hidden sheets cannot be frozen (office-js#1463). */
function isShown(sheet: Excel.Worksheet, plan: SheetPlan, isNew: boolean): boolean {
  return isNew ? plan.visible : sheet.visibility === "Visible";
}

function writeTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, rect } of plan.tables) {
    const table = sheet.tables.add(rectAddress(rect), true);
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.style = "TableStyleLight1";
    table.name = name;
  }
}
