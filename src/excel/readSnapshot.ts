import type { Progress } from "../app/ports/Progress";
import { parseAddress } from "../domain/grid/address";
import type { Rect } from "../domain/grid/Rect";
import type { WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { openSheet, snapshotOf } from "./OpenSheet";
import { readCells } from "./readCells";
import type { Sync } from "./runExcel";

/**
 * Reads every sheet of the open workbook in three requests, and one more for each further 4 MB:
 *
 *   1 the list of sheets, protection, the user's decimal mark
 *   2 used ranges and stamps
 *   3 cells, number formats, merges, hidden lines
 */
export async function readSnapshot(context: Excel.RequestContext, sync: Sync, progress: Progress): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const marks = context.application.cultureInfo.numberFormat;
  marks.load("numberDecimalSeparator,numberGroupSeparator");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await sync(); // 1
  const sheets = workbook.worksheets.items.map(openSheet);
  await sync(); // 2
  await readCells(sheets, sync, progress); // 3
  return {
    sheets: sheets.map(snapshotOf),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    marks: { decimal: marks.numberDecimalSeparator, group: marks.numberGroupSeparator },
  };
}

/** The selected range and its sheet; null when something else is selected, or several areas are. */
export async function readSelectedRange(context: Excel.RequestContext, sync: Sync): Promise<{ sheetId: string; range: Rect } | null> {
  const range = context.workbook.getSelectedRange();
  range.load("address");
  range.worksheet.load("id");
  await sync();
  const rect = parseAddress(range.address.slice(range.address.lastIndexOf("!") + 1));
  return rect === null ? null : { sheetId: range.worksheet.id, range: rect };
}
