import type { Cell } from "../../grid/Cell";
import type { Grid } from "../../grid/Grid";
import type { Rect } from "../../grid/Rect";
import { cleanText } from "../../text/normalizeText";
import { foldText } from "../../text/foldText";
import { dateText, isDateFormat } from "../../text/serialDate";
import { BLANK, cellKind, YEAR } from "./cellKind";

/** Turns a sheet's raw texts into Unicode (legacy fonts); the identity for most sheets. */
export type Decode = (text: string) => string;

/**
 * A sheet as detection looks at it. Rows and columns count from 0 at the grid's own corner (not the sheet's): only the last
 * phase turns them into sheet coordinates. One byte per cell, nothing else per cell.
 */
export interface SheetView {
  readonly grid: Grid;
  readonly height: number;
  readonly width: number;
  /** Where row r's kinds begin in `kinds`; row r has `starts[r + 1] - starts[r]` of them. */
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  /** Merged areas by row, in the view's coordinates, left to right; of those taller than 200 rows only the first 200 count. */
  readonly merges: readonly (readonly Rect[] | undefined)[];
  readonly hasMerges: boolean;
  readonly decode: Decode;
  /** Raw texts as they are shown, and shown ones folded: headers and labels are asked for again and again. */
  readonly cleaned: Map<string, string>;
  readonly folded: Map<string, string>;
}

const TALLEST_MERGE = 200;
const REMEMBERED = 20_000;
/** Serial numbers of 1980 and 2080. */
const FIRST_DATE = 29221;
const LAST_DATE = 65746;

export function viewSheet(grid: Grid, decode: Decode): SheetView {
  const rows = grid.cells;
  const height = formHeight(grid);
  const starts = new Int32Array(height + 1);
  let width = headedWidth(grid);
  for (let row = 0; row < height; row++) {
    const length = rows[row]?.length ?? 0;
    starts[row + 1] = (starts[row] ?? 0) + length;
    if (length > width) width = length;
  }
  const kinds = new Uint8Array(starts[height] ?? 0);
  for (let row = 0, at = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    const formats = grid.formats?.[row];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      // A date can be a heading as well as a figure, just like a year.
      kinds[at++] = typeof cell === "number" && cell >= FIRST_DATE && cell <= LAST_DATE && isDateFormat(formats?.[column]) ? YEAR : cellKind(cell);
    }
  }
  const merges = mergesByRow(grid, height, width);
  return { grid, height, width, starts, kinds, merges, hasMerges: merges.length > 0, decode, cleaned: new Map(), folded: new Map() };
}

/** A blank form goes on below its last text: merged areas show its rows. More than a page of them is formatting. */
function formHeight(grid: Grid): number {
  const filled = grid.cells.length;
  let height = filled;
  for (const merge of grid.merges ?? []) {
    const bottom = merge.bottom - grid.top + 1;
    if (bottom > height && bottom <= filled + 60 && merge.left >= grid.left) height = bottom;
  }
  return filled === 0 ? 0 : height;
}

/** The last heading may be merged over columns that hold no value yet. */
function headedWidth(grid: Grid): number {
  let width = 0;
  for (const merge of grid.merges ?? []) {
    const anchor = grid.cells[merge.top - grid.top]?.[merge.left - grid.left] ?? null;
    if (anchor !== null && merge.right - merge.left < 64) width = Math.max(width, merge.right - grid.left + 1);
  }
  return width;
}

function mergesByRow(grid: Grid, height: number, width: number): readonly (readonly Rect[] | undefined)[] {
  const byRow: Rect[][] = [];
  for (const merge of grid.merges ?? []) {
    const top = Math.max(0, merge.top - grid.top);
    const left = Math.max(0, merge.left - grid.left);
    const bottom = Math.min(height - 1, merge.bottom - grid.top, top + TALLEST_MERGE - 1);
    const right = Math.min(width - 1, merge.right - grid.left);
    if (bottom < top || right < left || (bottom === top && right === left)) continue;
    const rect = { top, left, bottom, right };
    for (let row = top; row <= bottom; row++) (byRow[row] ??= []).push(rect);
  }
  for (const row of byRow) row?.sort((one, other) => one.left - other.left);
  return byRow;
}

export function kindAt(view: SheetView, row: number, column: number): number {
  const start = view.starts[row] ?? 0;
  return start + column < (view.starts[row + 1] ?? 0) ? (view.kinds[start + column] ?? BLANK) : BLANK;
}

export function rawAt(view: SheetView, row: number, column: number): Cell {
  return view.grid.cells[row]?.[column] ?? null;
}

/** Text of a cell, decoded and cleaned; figures as they would be read aloud; blank is "". */
export function textAt(view: SheetView, row: number, column: number): string {
  const cell = rawAt(view, row, column);
  if (cell === null) return "";
  if (typeof cell === "string") return cleanOnce(view, cell);
  if (typeof cell === "object") return cell.error;
  if (typeof cell === "number" && cell >= FIRST_DATE && cell <= LAST_DATE && isDateFormat(view.grid.formats?.[row]?.[column])) return dateText(cell);
  return String(cell);
}

function cleanOnce(view: SheetView, raw: string): string {
  const known = view.cleaned.get(raw);
  if (known !== undefined) return known;
  const clean = cleanText(view.decode(raw));
  if (view.cleaned.size < REMEMBERED) view.cleaned.set(raw, clean);
  return clean;
}

/** A shown text folded for comparison. */
export function foldOnce(view: SheetView, text: string): string {
  const known = view.folded.get(text);
  if (known !== undefined) return known;
  const folded = foldText(text);
  if (view.folded.size < REMEMBERED) view.folded.set(text, folded);
  return folded;
}

export function foldedAt(view: SheetView, row: number, column: number): string {
  return foldOnce(view, textAt(view, row, column));
}

/** The merged area that covers a cell, or null. */
export function mergeAt(view: SheetView, row: number, column: number): Rect | null {
  const merges = view.merges[row];
  if (merges === undefined) return null;
  for (const merge of merges) {
    if (merge.left > column) return null;
    if (merge.right >= column) return merge;
  }
  return null;
}

/** Whether a cell is hidden behind the top-left cell of its merged area. */
export function isCovered(view: SheetView, row: number, column: number): boolean {
  const merge = mergeAt(view, row, column);
  return merge !== null && (merge.top !== row || merge.left !== column);
}
