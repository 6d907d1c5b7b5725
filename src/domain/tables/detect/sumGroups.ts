import { isFigure, MARK, NUMERAL } from "./cellKind";
import type { BodyBlock } from "./findBody";
import type { ColumnShape } from "./markColumns";
import { isBlankRow, type Region } from "./Region";
import { kindAt, rawAt } from "./SheetView";
import { parseNumber } from "../../text/parseNumber";
import { NOT_ADDITIVE } from "./words";

/** Figures of the columns that can be added up, row by row; NaN where there is none. */
export interface AddableFigures {
  readonly rows: readonly number[];
  /** One array per column, of the length of `rows`. */
  readonly columns: readonly Float64Array[];
  /** Index of each column among the header columns. */
  readonly indices: readonly number[];
  /** Columns of rates and averages: shares of one whole add up, others do not; they can only confirm. */
  readonly isRate: readonly boolean[];
}

const MOST_ROWS = 3000;
const MOST_COLUMNS = 6;

/** Reads up to six columns of counts or amounts that have figures in most rows; rates, averages and ranks are marked as such. */
export function addableFigures(region: Region, body: BodyBlock, shapes: readonly ColumnShape[], values: readonly number[]): AddableFigures {
  const rows: number[] = [];
  if (body.bottom !== null && body.bottom - body.top < MOST_ROWS) {
    for (let row = body.top; row <= body.bottom; row++) if (!isBlankRow(region, row)) rows.push(row);
  }
  const columns: Float64Array[] = [];
  const indices: number[] = [];
  const isRate: boolean[] = [];
  for (const index of values) {
    const shape = shapes[index];
    if (shape === undefined || columns.length >= MOST_COLUMNS) continue;
    if (shape.figures < shape.filled * 0.8 || shape.figures < 4) continue;
    columns.push(Float64Array.from(rows, (row) => figureAt(region, row, shape.column.column)));
    indices.push(index);
    isRate.push(NOT_ADDITIVE.test(shape.header));
  }
  return { rows, columns, indices, isRate };
}

/** A mark like `-` counts as nothing to add. */
function figureAt(region: Region, row: number, column: number): number {
  const kind = kindAt(region.view, row, column);
  if (kind === MARK) return 0;
  if (!isFigure(kind)) return Number.NaN;
  const cell = rawAt(region.view, row, column);
  if (typeof cell === "number") return cell;
  return kind === NUMERAL && typeof cell === "string" ? (parseNumber(cell, null)?.value ?? Number.NaN) : Number.NaN;
}

export function sameFigure(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(1e-6, Math.abs(other) * 1e-6);
}

/**
 * Rows that are the sum of the rows after them: at least two that count, in at least two columns that differ. One column, or
 * small figures, agree by chance too often. Groups lie in one another or apart; one that crosses the end of another is chance.
 */
export function sumRows(figures: AddableFigures): readonly number[] {
  const found: number[] = [];
  const ends: number[] = [];
  for (let head = 0; head < figures.rows.length - 2; head++) {
    while (ends.length > 0 && (ends.at(-1) ?? 0) < head) ends.pop();
    const end = groupEnd(figures, head);
    if (end === null || end > (ends.at(-1) ?? figures.rows.length)) continue;
    ends.push(end);
    const row = figures.rows[head];
    if (row !== undefined) found.push(row);
  }
  return found;
}

/** Last row of the group that adds up to the row `head` in two columns or more, or null. */
function groupEnd(figures: AddableFigures, head: number): number | null {
  let agreed = 0;
  let end: number | null = null;
  const wholes: number[] = [];
  for (const [index, column] of figures.columns.entries()) {
    const whole = column[head] ?? Number.NaN;
    if (!(whole > 0)) continue;
    const reached = sumEnd(figures, column, head, whole);
    if (reached === null || (end !== null && reached !== end)) {
      if (figures.isRate[index] === true) continue;
      return null;
    }
    end = reached;
    if (whole < 10 && Number.isInteger(whole)) continue;
    if (!wholes.some((known) => sameFigure(known, whole))) agreed++;
    wholes.push(whole);
  }
  return agreed >= 2 ? end : null;
}

/** Last row of the stretch below `head` that adds up to `whole`, not past a heading row. */
function sumEnd(figures: AddableFigures, column: Float64Array, head: number, whole: number): number | null {
  let sum = 0;
  let addends = 0;
  for (let row = head + 1; row < column.length; row++) {
    const figure = column[row] ?? Number.NaN;
    if (Number.isNaN(figure)) {
      if (figures.columns.every((other) => Number.isNaN(other[row] ?? Number.NaN))) return null;
      continue;
    }
    if (figure < 0) return null;
    sum += figure;
    if (figure > 0) addends++;
    if (sameFigure(sum, whole) && addends >= 2) return skipZeros(column, row);
    if (sum > whole * (1 + 1e-6)) return null;
  }
  return null;
}

/** Zeros that follow may belong to the group as well: it ends where the next figure that counts stands. */
function skipZeros(column: Float64Array, row: number): number {
  let end = row;
  while (end + 1 < column.length && column[end + 1] === 0) end++;
  return end;
}

/** Whether a row is the sum of the rows just above it, back to a heading row or the start; one column is enough where words say total. */
export function sumsAbove(figures: AddableFigures, row: number, totals: readonly number[]): boolean {
  const at = figures.rows.indexOf(row);
  let agreed = 0;
  for (const [index, column] of figures.columns.entries()) {
    const whole = column[at] ?? Number.NaN;
    if (figures.isRate[index] === true || Number.isNaN(whole) || whole === 0) continue;
    let sum = 0;
    let found = false;
    for (let above = at - 1; above >= 0 && !found; above--) {
      if (figures.columns.every((other) => Number.isNaN(other[above] ?? Number.NaN)) || totals.includes(figures.rows[above] ?? -1)) break;
      sum += Number.isNaN(column[above] ?? Number.NaN) ? 0 : (column[above] ?? 0);
      found = above < at - 1 && sameFigure(sum, whole);
    }
    if (!found) return false;
    agreed++;
  }
  return agreed > 0;
}
