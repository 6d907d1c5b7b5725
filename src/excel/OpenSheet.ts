import { STAMP_NAME } from "../domain/report/OwnSheet";
import type { Cell } from "../domain/grid/Cell";
import type { Rect } from "../domain/grid/Rect";
import type { SheetSnapshot } from "../domain/grid/WorkbookSnapshot";
import type { Size } from "./readChunks";
import { stampOf } from "./stamp";

/** Longer sheets are lists: asking each row whether it is hidden would cost more than it tells. */
const MOST_ROWS_WITH_HIDDEN = 20_000;
const BYTES_PER_HIDDEN_ROW = 24;

/** One sheet while it is read; the lists grow request by request. */
export interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  /** The used range, values only: the plain one is inflated by formatting. */
  readonly used: Excel.Range;
  readonly stamp: Excel.NamedItem;
  readonly cells: Cell[][];
  readonly formats: string[][];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Null until they are known; stays so where Excel does not say. */
  merges: readonly Rect[] | null;
}

/** Queues what must be known before cells are asked for. */
export function openSheet(sheet: Excel.Worksheet): OpenSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const stamp = sheet.names.getItemOrNullObject(STAMP_NAME);
  stamp.load("value");
  return { sheet, used, stamp, cells: [], formats: [], hiddenRows: new Set(), hiddenColumns: new Set(), merges: null };
}

export function sizeOf(open: OpenSheet): Size {
  if (open.used.isNullObject) return { rows: 0, columns: 0, bytesPerRow: 0 };
  return { rows: open.used.rowCount, columns: open.used.columnCount, bytesPerRow: asksHiddenRows(open) ? BYTES_PER_HIDDEN_ROW : 0 };
}

/** Excel answers null where some rows are hidden and some are not: only then each is asked. */
export function asksHiddenRows({ used }: OpenSheet): boolean {
  return isMixed(used.rowHidden) && used.rowCount <= MOST_ROWS_WITH_HIDDEN;
}

export function asksHiddenColumns({ used }: OpenSheet): boolean {
  return isMixed(used.columnHidden);
}

function isMixed(hidden: boolean | null): boolean {
  return hidden === null;
}

export function snapshotOf({ sheet, used, stamp, cells, formats, merges, hiddenRows, hiddenColumns }: OpenSheet): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    stamp: stamp.isNullObject ? null : stampOf(stamp.value),
    grid: used.isNullObject
      ? { top: 0, left: 0, cells: [], formats: null, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          cells,
          formats,
          merges,
          hiddenRows: used.rowHidden ? linesFrom(used.rowIndex, used.rowCount) : hiddenRows,
          hiddenColumns: used.columnHidden ? linesFrom(used.columnIndex, used.columnCount) : hiddenColumns,
        },
  };
}

function linesFrom(first: number, count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, index) => first + index));
}
