import { formatText } from "../workbook/formatText";
import type { RangeTarget } from "./RangeTarget";

/** Points one character of an 11-point font takes, roughly. */
const CHARACTER = 5.5;
const PADDING = 6;

/** Widens columns to their longest text; merged cells do not count, as in Excel. */
export function autofitColumns({ model, sheet, rect }: RangeTarget): void {
  model.workbook.assertWritable(sheet);
  model.calculate();
  const widest = new Map<number, number>();
  for (const [row, column, cell] of sheet.cells(rect)) {
    if (cell.value === null || sheet.merges.some((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right)) continue;
    const lines = formatText(cell.value, cell.style.numberFormat, model.workbook.marks).split("\n");
    const width = Math.max(...lines.map((line) => line.length)) * CHARACTER * (cell.style.fontSize / 11) + PADDING;
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  }
  for (const [column, width] of widest) sheet.columnWidths.set(column, Math.min(width, 1400));
  model.workbook.emit({ kind: "look", sheet, rect: null });
}

/** Rows back to the height their fonts and line breaks need. */
export function autofitRows({ model, sheet, rect }: RangeTarget): void {
  model.workbook.assertWritable(sheet);
  const tallest = new Map<number, number>();
  for (const [row, , cell] of sheet.cells(rect)) {
    const lines = typeof cell.value === "string" ? cell.value.split("\n").length : 1;
    tallest.set(row, Math.max(tallest.get(row) ?? 0, lines * cell.style.fontSize * 1.36));
  }
  for (const row of [...sheet.rowHeights.keys()]) if (row >= rect.top && row <= rect.bottom) sheet.rowHeights.delete(row);
  for (const [row, height] of tallest) if (height > 15) sheet.rowHeights.set(row, Math.min(height, 409.5));
  model.workbook.emit({ kind: "look", sheet, rect: null });
}
