import type { Rect } from "./Rect";

/** Column number counted from 0 to letters. @example columnLetters(0) === "A", columnLetters(27) === "AB" */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters to a column number counted from 0. @example columnNumber("AB") === 27 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

/** @example cellAddress(4, 3) === "D5" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** @example rectAddress({ top: 0, left: 0, bottom: 1, right: 2 }) === "A1:C2" */
export function rectAddress(rect: Rect): string {
  return `${cellAddress(rect.top, rect.left)}:${cellAddress(rect.bottom, rect.right)}`;
}

/** `A1`, `$A$1` or `A1:C2` to a rectangle; null when it is neither. */
export function parseAddress(address: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
}

/** A sheet's name as formulas need it: always quoted, quotes doubled. @example quoteSheet("Báo cáo 'Q1'") === "'Báo cáo ''Q1'''" */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** @example sheetCell("BC 6 tháng", 11, 5) === "'BC 6 tháng'!F12" */
export function sheetCell(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
}
