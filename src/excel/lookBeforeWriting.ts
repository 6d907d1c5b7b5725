import { HostError } from "../app/HostError";
import type { SheetWrite } from "../app/ports/WorkbookPort";
import type { SheetPlan } from "../domain/report/SheetPlan";
import type { Sync } from "./runExcel";

/** A plan and the sheet it is written over; null: one is added. */
export interface FoundSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet | null;
}

/**
 * Finds the sheets to be written over, in one request, and says what stands in the way before anything is changed. A
 * sheet of ours that was deleted since the workbook was read is added again.
 * @throws HostError read-only, structure-protected, sheet-protected, workbook-changed
 */
export async function lookBeforeWriting(context: Excel.RequestContext, sync: Sync, writes: readonly SheetWrite[]): Promise<readonly FoundSheet[]> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/tabColor,items/protection/protected,items/tables/items/id,items/charts/items/id");
  await sync();
  if (workbook.readOnly) throw new HostError("read-only", false);
  const { items } = workbook.worksheets;
  const found = writes.map(({ plan, replaces }) => ({ plan, sheet: items.find(({ id }) => id === replaces) ?? null }));
  for (const { plan, sheet } of found) {
    if (sheet === null) refuseToAdd(plan, workbook.protection.protected, items);
    else if (sheet.protection.protected) throw new HostError("sheet-protected", false, { detail: sheet.name });
  }
  return found;
}

function refuseToAdd({ name }: SheetPlan, isStructureProtected: boolean, sheets: readonly Excel.Worksheet[]): void {
  if (isStructureProtected) throw new HostError("structure-protected", false, { detail: name });
  const wanted = name.toLowerCase();
  if (sheets.some((sheet) => sheet.name.toLowerCase() === wanted)) throw new HostError("workbook-changed", true, { detail: name });
}
