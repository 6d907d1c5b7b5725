import { BLANK, isFigure, isValue } from "./cellKind";
import type { BodyBlock } from "./findBody";
import type { HeaderColumn } from "./headerPaths";
import { labelText, type ColumnShape, type MarkedColumns } from "./markColumns";
import { isBlankRow, type Region } from "./Region";
import { sumsAbove, type AddableFigures } from "./sumGroups";
import { foldOnce, foldedAt, kindAt, rawAt } from "./SheetView";
import { OF_WHICH, REGION_LABEL, TOTAL_LABEL } from "./words";

/** Rows of the body that are not plain data. View coordinates. */
export interface MarkedRows {
  readonly totals: readonly number[];
  readonly sections: readonly number[];
}

/** `Total costs`, `Cộng chi`: totals if they add up. `Tổng số lượt khám` is a measure of its own and is not asked. */
const NAMED_TOTAL = /^(?:(?:sub-?)?total|all|cộng|tổng cộng) /;
const GROUP_ORDINAL = /^(?:[IVXLC]{1,6}|[A-ZĐ])[.)]?$/;
const PLAIN_ORDINAL = /^\d{1,4}[.)]?$/;

export function markRows(region: Region, body: BodyBlock, shapes: readonly ColumnShape[], marked: MarkedColumns, values: readonly number[], figures: AddableFigures, sums: readonly number[]): MarkedRows {
  const totals: number[] = [];
  const sections: number[] = [];
  if (body.bottom === null) return { totals, sections };
  const label = marked.label === null ? undefined : shapes[marked.label]?.column;
  const hasFigures = shapes.some((shape, index) => index !== marked.ordinal && shape.figures > 0 && values.includes(index));
  const summed = new Set(sums);
  const regions = new Set(marked.unit === null ? regionRows(region, body, label, values, shapes) : []);
  for (let row = body.top; row <= body.bottom; row++) {
    if (isBlankRow(region, row)) continue;
    const text = labelText(region, row, label) || ordinalText(region, row, shapes, marked);
    const folded = foldOnce(region.view, text);
    if (TOTAL_LABEL.test(folded) || summed.has(row) || regions.has(row) || (NAMED_TOTAL.test(folded) && sumsAbove(figures, row, totals)) || (row === body.top && standsOverAll(region, row, shapes, marked, values))) totals.push(row);
    else if (isSection(region, row, folded, shapes, marked, values, hasFigures)) sections.push(row);
  }
  return { totals, sections };
}

/** Rows of regions with figures among rows of units: few of them, and a grand total shows that rows are added up at all. */
function regionRows(region: Region, body: BodyBlock, label: HeaderColumn | undefined, values: readonly number[], shapes: readonly ColumnShape[]): readonly number[] {
  const rows: number[] = [];
  let filled = 0;
  let hasTotal = false;
  for (let row = body.top; row <= (body.bottom ?? -1); row++) {
    const folded = foldOnce(region.view, labelText(region, row, label));
    if (folded === "") continue;
    filled++;
    if (TOTAL_LABEL.test(folded)) hasTotal = true;
    else if (REGION_LABEL.test(folded) && values.some((index) => isValue(kindAt(region.view, row, shapes[index]?.column.column ?? 0)))) rows.push(row);
  }
  return hasTotal && rows.length <= filled * 0.3 ? rows : [];
}

/** A first row without a number above numbered ones, told apart below by `Trong đó`: the whole, whatever it is called. */
function standsOverAll(region: Region, row: number, shapes: readonly ColumnShape[], marked: MarkedColumns, values: readonly number[]): boolean {
  if (marked.ordinal === null || (shapes[marked.ordinal]?.ordinals ?? 0) < 3 || ordinalText(region, row, shapes, marked) !== "") return false;
  if (!values.some((index) => isValue(kindAt(region.view, row, shapes[index]?.column.column ?? 0)))) return false;
  const label = marked.label === null ? undefined : shapes[marked.label]?.column;
  return OF_WHICH.test(foldOnce(region.view, labelText(region, row + 1, label)));
}

function ordinalText(region: Region, row: number, shapes: readonly ColumnShape[], marked: MarkedColumns): string {
  return marked.ordinal === null ? "" : labelText(region, row, shapes[marked.ordinal]?.column);
}

/**
 * A heading row: it has no figure, and the table's own means say so: no unit where there is a unit column (a row of zeros
 * without a unit is how exports fill headings), a Roman or lettered number, or words like `Trong đó:`. A numbered row whose
 * figures are missing is not a heading.
 */
function isSection(region: Region, row: number, folded: string, shapes: readonly ColumnShape[], marked: MarkedColumns, values: readonly number[], hasFigures: boolean): boolean {
  if (folded === "" && marked.ordinal === null) return false;
  const filledValues = countZeros(region, row, shapes, values);
  if (filledValues === null) return false;
  if (marked.unit !== null && unitsAreGiven(shapes, marked.unit)) {
    const unit = shapes[marked.unit]?.column.column ?? 0;
    return kindAt(region.view, row, unit) === BLANK && !folded.startsWith("(") && otherTexts(region, row, shapes, marked, values) === 0;
  }
  if (filledValues > 0) return false;
  if (otherTexts(region, row, shapes, marked, values) > 0) return false;
  const ordinal = ordinalText(region, row, shapes, marked);
  if (GROUP_ORDINAL.test(ordinal)) return true;
  if (OF_WHICH.test(folded)) return true;
  if (!hasFigures || folded === "" || folded.startsWith("(")) return false;
  if (PLAIN_ORDINAL.test(ordinal)) return false;
  return ordinal === "" ? hasDataBelow(region, row, shapes, values) : true;
}

/** How many zeros a row has where values stand; null as soon as something else stands there. */
function countZeros(region: Region, row: number, shapes: readonly ColumnShape[], values: readonly number[]): number | null {
  let zeros = 0;
  for (const index of values) {
    const column = shapes[index]?.column;
    if (column === undefined) continue;
    for (let at = column.column; at <= column.right; at++) {
      const kind = kindAt(region.view, row, at);
      if (!isValue(kind)) continue;
      if (!isFigure(kind) || rawAt(region.view, row, at) !== 0) return null;
      zeros++;
    }
  }
  return zeros;
}

function unitsAreGiven(shapes: readonly ColumnShape[], unit: number): boolean {
  return (shapes[unit]?.filled ?? 0) > 0;
}

function otherTexts(region: Region, row: number, shapes: readonly ColumnShape[], marked: MarkedColumns, values: readonly number[]): number {
  let texts = 0;
  for (const [index, shape] of shapes.entries()) {
    if (index === marked.ordinal || index === marked.label || values.includes(index)) continue;
    if (foldedAt(region.view, row, shape.column.column) !== "") texts++;
  }
  return texts;
}

function hasDataBelow(region: Region, row: number, shapes: readonly ColumnShape[], values: readonly number[]): boolean {
  for (let next = row + 1; next <= Math.min(region.bottom, row + 4); next++) {
    for (const index of values) {
      const column = shapes[index]?.column;
      if (column !== undefined && isValue(kindAt(region.view, next, column.column))) return true;
    }
  }
  return false;
}
