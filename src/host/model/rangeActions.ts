import type { Rect } from "../../domain/grid/Rect";
import type { Argument } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import { choiceOf } from "../protocol/arguments";
import type { HostSheet } from "../workbook/HostSheet";
import type { RangeTarget } from "./RangeTarget";
import { isWholeColumns, isWholeRows } from "./RangeTarget";
import { assertWritable } from "./rangeValues";

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** `Range.clear`: contents, looks (with merges and conditional formats) or both. */
export function clearRange(target: RangeTarget, applyTo: Argument | undefined): void {
  assertWritable(target);
  const what = applyTo === undefined || applyTo === null ? "All" : choiceOf(applyTo, APPLY_TO, "applyTo");
  clearCells(target.sheet, target.rect, what);
  target.model.workbook.emit({ kind: "cells", sheet: target.sheet, rect: target.rect, by: "add-in" });
}

export function clearCells(sheet: HostSheet, rect: Rect, what: (typeof APPLY_TO)[number]): void {
  const contents = what === "All" || what === "Contents";
  const looks = what === "All" || what === "Formats";
  if (contents || looks) {
    for (const [row, column, cell] of [...sheet.cells(rect)]) {
      if (contents) Object.assign(cell, { value: null, formula: null, quoted: false });
      if (looks) cell.style = sheet.style;
      if (cell.value === null && cell.formula === null && cell.style === sheet.style) sheet.forget(row, column);
    }
  }
  if (looks) {
    if (isWholeColumns(rect)) for (const column of [...sheet.columnStyles.keys()]) if (column >= rect.left && column <= rect.right) sheet.columnStyles.delete(column);
    if (isWholeRows(rect)) for (const row of [...sheet.rowStyles.keys()]) if (row >= rect.top && row <= rect.bottom) sheet.rowStyles.delete(row);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
    removeConditionalFormats(sheet, rect);
  }
  if (what !== "Contents" && what !== "Formats") {
    for (const [key, link] of [...sheet.links]) if (link.row >= rect.top && link.row <= rect.bottom && link.column >= rect.left && link.column <= rect.right) sheet.links.delete(key);
  }
}

/** Conditional formats lose what lies inside the rectangle. */
export function removeConditionalFormats(sheet: HostSheet, rect: Rect): void {
  for (const rule of sheet.conditionalFormats) rule.ranges = rule.ranges.flatMap((range) => (overlaps(range, rect) ? without(range, rect) : [range]));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
}

/** Merging keeps the top-left value only; what was merged inside is swallowed. */
export function mergeRange(target: RangeTarget, across: boolean): void {
  assertWritable(target);
  const { sheet, rect, model } = target;
  if (sheet.tables.some((table) => overlaps(table.rect, rect))) throw new ApiError("InvalidOperation", "cells of a table cannot be merged");
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
  const parts = across ? Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => ({ ...rect, top: rect.top + index, bottom: rect.top + index })) : [rect];
  for (const part of parts) {
    if (part.top === part.bottom && part.left === part.right) continue;
    sheet.merges.push(part);
    for (const [row, column, cell] of sheet.cells(part)) if (row !== part.top || column !== part.left) Object.assign(cell, { value: null, formula: null, quoted: false });
  }
  model.workbook.emit({ kind: "cells", sheet, rect, by: "add-in" });
}

export function unmergeRange(target: RangeTarget): void {
  assertWritable(target);
  const { sheet, rect, model } = target;
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
  model.workbook.emit({ kind: "look", sheet, rect });
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What is left of `rect` outside `hole`, as at most four rectangles. */
function without(rect: Rect, hole: Rect): Rect[] {
  const top = Math.max(rect.top, hole.top);
  const bottom = Math.min(rect.bottom, hole.bottom);
  return [
    { ...rect, bottom: hole.top - 1 },
    { ...rect, top: hole.bottom + 1 },
    { top, bottom, left: rect.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: rect.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
