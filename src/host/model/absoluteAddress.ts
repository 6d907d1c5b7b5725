import { columnLetters, quoteSheet } from "../../domain/grid/address";
import type { Rect } from "../../domain/grid/Rect";

/** @example absoluteAddress("Số liệu", { top: 1, left: 1, bottom: 8, right: 1 }) === "'Số liệu'!$B$2:$B$9" */
export function absoluteAddress(sheet: string, rect: Rect): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = cell(rect.top, rect.left);
  return `${quoteSheet(sheet)}!${rect.top === rect.bottom && rect.left === rect.right ? first : `${first}:${cell(rect.bottom, rect.right)}`}`;
}
