import { cellAddress, rectAddress } from "../domain/grid/address";
import type { Rect } from "../domain/grid/Rect";

/**
 * Ranges for one use. The library keeps every range until the end of the run and then releases each with an action of its
 * own: 36,000 links would end in a request over 5 MB. What is untracked costs nothing afterwards.
 */
export function rangeAt(sheet: Excel.Worksheet, at: Rect | string): Excel.Range {
  return sheet.getRange(typeof at === "string" ? at : rectAddress(at)).untrack();
}

export function cellRange(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return rangeAt(sheet, cellAddress(row, column));
}
