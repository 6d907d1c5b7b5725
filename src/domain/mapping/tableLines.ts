import { cellAt, type Grid } from "../grid/Grid";
import { isBlank } from "../grid/Cell";
import type { SourceTable } from "../tables/SourceTable";

/** Rows of the body that hold one unit or one indicator each: without sections, notes and empty rows. Without labels, rows that hold figures. */
export function bodyLines(table: SourceTable, grid: Grid): number[] {
  if (table.bodyRows === null) return [];
  const skip = new Set([...table.sectionRows, ...table.noteRows]);
  const lines: number[] = [];
  for (let row = table.bodyRows[0]; row <= table.bodyRows[1]; row += 1) {
    if (!skip.has(row) && (table.labelColumn === null ? hasFigure(table, grid, row) : labelText(table, grid, row) !== "")) lines.push(row);
  }
  return lines;
}

/** The row's own label, cleaned; empty when the row has none. */
export function labelText(table: SourceTable, grid: Grid, row: number): string {
  if (table.labelColumn === null) return "";
  const cell = cellAt(grid, row, table.labelColumn);
  if (isBlank(cell) || typeof cell === "object" || typeof cell === "boolean") return "";
  return String(cell).normalize("NFC").replace(/\s+/gu, " ").trim();
}

function hasFigure(table: SourceTable, grid: Grid, row: number): boolean {
  return table.columns.some(({ column }) => typeof cellAt(grid, row, column) === "number");
}
