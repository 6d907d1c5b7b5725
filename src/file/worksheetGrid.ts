import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Cell } from "../domain/grid/Cell";
import type { Grid } from "../domain/grid/Grid";
import type { Rect } from "../domain/grid/Rect";

/** Error codes of BIFF, which SheetJS uses for every format. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** Days between the 1900 and the 1904 date system (old Excel for Mac). */
const DAYS_1904 = 1462;

function formatOf(cell: CellObject): string {
  return typeof cell.z === "string" ? cell.z : "General";
}

/** Whether a number format shows days or hours: it names them outside quotes, brackets and escapes. */
function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").replace(/general/gi, ""));
}

function toCell(cell: CellObject, date1904: boolean): Cell {
  const value = cell.v;
  if (cell.t === "e") return { error: typeof value === "number" ? (ERRORS[value] ?? "#VALUE!") : String(value ?? "#VALUE!") };
  if (typeof value === "number") return date1904 && isDateFormat(formatOf(cell)) ? value + DAYS_1904 : value;
  if (typeof value === "string" || typeof value === "boolean") return value;
  return null;
}

function hiddenOf(list: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>();
  list?.forEach((entry, index) => {
    if (entry?.hidden) hidden.add(index);
  });
  return hidden;
}

function mergesOf(sheet: WorkSheet): Rect[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
}

/** The valued part of a worksheet that SheetJS read with `dense: true`. */
export function worksheetGrid(sheet: WorkSheet, date1904: boolean): Grid {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  const values = Array.from(rows, (row) => Array.from(row ?? [], (cell): Cell => (cell ? toCell(cell, date1904) : null)));
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  values.forEach((row, index) => {
    const first = row.findIndex((cell) => cell !== null);
    if (first < 0) return;
    top = Math.min(top, index);
    left = Math.min(left, first);
    bottom = index;
  });
  const more = { merges: mergesOf(sheet), hiddenRows: hiddenOf(sheet["!rows"]), hiddenColumns: hiddenOf(sheet["!cols"]) };
  if (bottom < 0) return { top: 0, left: 0, cells: [], formats: [], ...more };
  const cells = values.slice(top, bottom + 1).map((row) => {
    const last = row.findLastIndex((cell) => cell !== null);
    return row.slice(left, last + 1);
  });
  const formats = cells.map((row, index) =>
    row.map((_, offset) => {
      const cell = rows[top + index]?.[left + offset];
      return cell ? formatOf(cell) : "General";
    }),
  );
  return { top, left, cells, formats, ...more };
}
