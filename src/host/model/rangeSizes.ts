import type { Rect } from "../../domain/grid/Rect";
import type { HostSheet } from "../workbook/HostSheet";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../workbook/HostSheet";

/** Positions and sizes in points; what is hidden takes no room. */
export function columnWidth(sheet: HostSheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
}

export function rowHeight(sheet: HostSheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
}

export function columnLeft(sheet: HostSheet, column: number): number {
  return total(column, STANDARD_WIDTH, sheet.columnWidths, sheet.hiddenColumns, (index) => columnWidth(sheet, index));
}

export function rowTop(sheet: HostSheet, row: number): number {
  return total(row, STANDARD_HEIGHT, sheet.rowHeights, sheet.hiddenRows, (index) => rowHeight(sheet, index));
}

export function widthOf(sheet: HostSheet, rect: Rect): number {
  return columnLeft(sheet, rect.right + 1) - columnLeft(sheet, rect.left);
}

export function heightOf(sheet: HostSheet, rect: Rect): number {
  return rowTop(sheet, rect.bottom + 1) - rowTop(sheet, rect.top);
}

/** Sum of the first `count` sizes without visiting a million standard ones. */
function total(count: number, standard: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, size: (index: number) => number): number {
  let sum = count * standard;
  for (const index of new Set([...sizes.keys(), ...hidden])) if (index < count) sum += size(index) - standard;
  return sum;
}
