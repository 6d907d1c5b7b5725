import { formatText } from "../workbook/formatText";
import type { HostCell } from "../workbook/HostCell";
import { cellJson, writeCell } from "../workbook/writeCell";
import { ApiError } from "../protocol/ApiError";
import type { Json } from "../protocol/Json";
import { restyle } from "../workbook/CellStyle";
import type { CellStyle } from "../workbook/CellStyle";
import type { RangeTarget } from "./RangeTarget";
import { columnCount, isWholeColumns, isWholeRows, rowCount } from "./RangeTarget";

/** Whole columns and rows answer null instead of their millions of cells, as in Excel; too many cells are refused. */
export function readGrid<V extends Json>(target: RangeTarget, read: (cell: HostCell | undefined, style: () => CellStyle) => V): Json {
  const { sheet, rect, model } = target;
  if (isWholeRows(rect) || isWholeColumns(rect)) return null;
  if (rowCount(rect) * columnCount(rect) > model.maxCellsRead) return null;
  model.calculate();
  const rows: V[][] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const line: V[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) line.push(read(sheet.cell(row, column), () => sheet.styleAt(row, column)));
    rows.push(line);
  }
  return rows;
}

export function readValues(target: RangeTarget): Json {
  return readGrid(target, (cell) => cellJson(cell?.value));
}

/** Formulas where there are, else the values; text that would read as something else shows as it is. */
export function readFormulas(target: RangeTarget): Json {
  return readGrid(target, (cell) => cell?.formula ?? cellJson(cell?.value));
}

export function readText(target: RangeTarget): Json {
  const { marks } = target.model.workbook;
  return readGrid(target, (cell) => (cell ? formatText(cell.value, cell.style.numberFormat, marks) : ""));
}

export function readValueTypes(target: RangeTarget): Json {
  return readGrid(target, (cell) => {
    const value = cell?.value ?? null;
    if (value === null) return "Empty";
    if (typeof value === "object") return "Error";
    return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "Double";
  });
}

export function readNumberFormats(target: RangeTarget): Json {
  return readGrid(target, (_cell, style) => style().numberFormat);
}

/** `Range.values` and `Range.formulas` as setters: a matrix of the range's size, or one value for every cell. */
export function writeGrid(target: RangeTarget, value: Json): void {
  const { model, sheet, rect } = target;
  const matrix = matrixFor(target, value);
  assertWritable(target);
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) writeCell(sheet, row, column, matrix(row - rect.top, column - rect.left), model.year);
  }
  model.workbook.emit({ kind: "cells", sheet, rect, by: "add-in" });
}

export function writeNumberFormats(target: RangeTarget, value: Json): void {
  const { model, sheet, rect } = target;
  const matrix = typeof value === "string" ? () => value : matrixFor(target, value);
  assertWritable(target);
  if (typeof value === "string") sheet.restyle(rect, { numberFormat: value });
  else {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const format = matrix(row - rect.top, column - rect.left);
        if (format === null) continue;
        if (typeof format !== "string") throw new ApiError("InvalidArgument", "a number format must be text");
        const cell = sheet.touch(row, column);
        cell.style = restyle(cell.style, { numberFormat: format });
      }
    }
  }
  model.workbook.emit({ kind: "look", sheet, rect });
}

function matrixFor({ rect }: RangeTarget, value: Json): (row: number, column: number) => Json {
  if (!Array.isArray(value)) {
    if (isWholeRows(rect) || isWholeColumns(rect)) throw new ApiError("InvalidArgument", "values of whole rows or columns");
    return () => value;
  }
  const rows = value as readonly Json[];
  const height = rowCount(rect);
  const width = columnCount(rect);
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw new ApiError("InvalidArgument", `the number of rows or columns in the input array doesn't match the size of the range, ${height} by ${width}`);
  return (row, column) => {
    const line = rows[row];
    return Array.isArray(line) ? (line[column] as Json) : null;
  };
}

/** Cells of a protected sheet can be written only where every one of them is unlocked. */
export function assertWritable({ model, sheet, rect }: RangeTarget): void {
  if (sheet.isProtected && !model.workbook.isReadOnly && rowCount(rect) * columnCount(rect) < 100_000) {
    let unlocked = true;
    for (let row = rect.top; row <= rect.bottom && unlocked; row += 1) {
      for (let column = rect.left; column <= rect.right && unlocked; column += 1) unlocked = !sheet.styleAt(row, column).locked;
    }
    if (unlocked) return;
  }
  model.workbook.assertWritable(sheet);
}
