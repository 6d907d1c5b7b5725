import type { Cell } from "../../../src/domain/grid/Cell";
import { gridOf } from "../../../src/domain/grid/Grid";
import type { Rect } from "../../../src/domain/grid/Rect";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/WorkbookSnapshot";
import { columnLetters, rectAddress } from "../../../src/domain/grid/address";
import type { SourceTable } from "../../../src/domain/tables/SourceTable";

/**
 * A sheet drawn as text, one line per row, cells between `|`: `<` is merged with the cell to its left, `^` with the cell
 * above, `'12` is a text that looks like a number, `#N/A` an error, anything numeric (`3`, `-1.5`) a number, empty is blank.
 */
export function drawnSheet(drawing: string, name = "Sheet1"): SheetSnapshot {
  const lines = drawing.replace(/^\n/, "").replace(/\n\s*$/, "").split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const cells = lines.map((line) => line.map(toCell));
  return { id: name, name, visible: true, isProtected: false, stamp: null, grid: gridOf(cells, { merges: mergesOf(lines) }) };
}

export function workbookOf(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, isReadOnly: false, isStructureProtected: false, marks: { decimal: ",", group: "." } };
}

function toCell(text: string): Cell {
  if (text === "" || text === "<" || text === "^") return null;
  if (text.startsWith("'")) return text.slice(1);
  if (/^#(?:REF!|N\/A|VALUE!|DIV\/0!)$/.test(text)) return { error: text };
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replaceAll("\\n", "\n");
}

function mergesOf(lines: readonly (readonly string[])[]): Rect[] {
  const merges: Rect[] = [];
  for (const [top, line] of lines.entries()) {
    for (const [left, cell] of line.entries()) {
      if (cell === "<" || cell === "^") continue;
      let right = left;
      while (line[right + 1] === "<") right++;
      let bottom = top;
      while (lines[bottom + 1]?.[left] === "^") bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }
  }
  return merges;
}

/** A table in one line: range, header, index row, body, columns that name rows, totals and sections; rows from 1. */
export function said(table: SourceTable): string {
  const rows = (pair: readonly number[] | null) => (pair === null ? "-" : pair.map((row) => row + 1).join("-"));
  const list = (all: readonly number[]) => all.map((row) => row + 1).join(",") || "-";
  const letter = (column: number | null) => (column === null ? "-" : columnLetters(column));
  const index = table.indexRow === null ? "-" : String(table.indexRow + 1);
  return `${rectAddress(table.range)} header ${rows(table.headerRows)} index ${index} body ${rows(table.bodyRows)} ordinal ${letter(table.ordinalColumn)} label ${letter(table.labelColumn)} unit ${letter(table.unitOfMeasureColumn)} totals ${list(table.totalRows)} sections ${list(table.sectionRows)}`;
}

/** Header paths, one per column: `C: Thực hiện > Tháng 6`. */
export function paths(table: SourceTable): string[] {
  return table.columns.map((column) => `${columnLetters(column.column)}: ${column.path.join(" > ")}`);
}
