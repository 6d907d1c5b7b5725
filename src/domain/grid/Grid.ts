import type { Cell } from "./Cell";
import type { Rect } from "./Rect";

/**
 * The used part of one sheet. All coordinates in the domain are those of the sheet, counted from 0; `top` and `left`
 * say where `cells[0][0]` lies. Rows may be ragged: what is not there is blank.
 */
export interface Grid {
  readonly top: number;
  readonly left: number;
  /** Row-major. */
  readonly cells: readonly (readonly Cell[])[];
  /** Excel number formats of the same shape (`"General"`, `"0.0%"`), or null where the host does not say. */
  readonly formats: readonly (readonly string[])[] | null;
  /** Merged areas, or null where the host does not say and they must be inferred. */
  readonly merges: readonly Rect[] | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.cells[row - grid.top]?.[column - grid.left] ?? null;
}

/** The rectangle the grid's cells cover; null when there is not one cell. */
export function extent(grid: Grid): Rect | null {
  const width = grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return null;
  return { top: grid.top, left: grid.left, bottom: grid.top + grid.cells.length - 1, right: grid.left + width - 1 };
}

/** A grid from plain rows at A1, for tests and for tables read from text. */
export function gridOf(cells: readonly (readonly Cell[])[], more: Partial<Grid> = {}): Grid {
  return { top: 0, left: 0, cells, formats: null, merges: null, hiddenRows: new Set(), hiddenColumns: new Set(), ...more };
}
