import { HostError } from "../app/HostError";
import type { Progress } from "../app/ports/Progress";
import type { Cell } from "../domain/grid/Cell";
import type { Grid } from "../domain/grid/Grid";
import { parseAddress } from "../domain/grid/address";
import type { Rect } from "../domain/grid/Rect";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { CELLS_PER_REQUEST, chunksOf, toCell } from "./readChunks";
import type { Sync } from "./runExcel";
import { STAMP_NAME, stampOf } from "./stamp";

/** Excel answers `null` instead of values when asked for more than 5 million cells. */
const MOST_CELLS = 5_000_000;
/** Longer sheets are lists: asking each row whether it is hidden would cost more than it tells. */
const MOST_ROWS_WITH_HIDDEN = 20_000;

interface OpenSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly stamp: Excel.NamedItem;
}

interface SheetParts {
  readonly merges: Excel.RangeAreas;
  readonly hiddenRows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly hiddenColumns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
}

/**
 * Reads every sheet of the open workbook in three requests, and one more for each further 4 MB:
 * the list of sheets; their used ranges, stamps and protection; values, formats, merges and hidden lines.
 */
export async function readSnapshot(context: Excel.RequestContext, sync: Sync, progress: Progress): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const culture = context.application.cultureInfo.numberFormat;
  culture.load("numberDecimalSeparator,numberGroupSeparator");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  await sync();
  const open = workbook.worksheets.items.map(openSheet);
  await sync();
  const sizes = open.map(({ used }) => (used.isNullObject ? { rows: 0, columns: 0 } : { rows: used.rowCount, columns: used.columnCount }));
  const total = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (total > MOST_CELLS) throw new HostError("payload-too-large", false, { detail: `${total} cells` });
  const requests = chunksOf(sizes, CELLS_PER_REQUEST);
  const values: Cell[][][] = open.map(() => []);
  const formats: string[][][] = open.map(() => []);
  const parts = open.map((each) => (each.used.isNullObject ? null : loadParts(each)));
  for (const [index, request] of requests.entries()) {
    progress.report("reading", index, requests.length);
    const ranges = request.map(({ sheet, first, count }) => {
      const each = partOf(open, sheet);
      const range = each.sheet.getRangeByIndexes(each.used.rowIndex + first, each.used.columnIndex, count, each.used.columnCount);
      range.load("values,numberFormat");
      return { sheet, range };
    });
    await sync();
    for (const { sheet, range } of ranges) {
      if (!Array.isArray(range.values) || range.values.some((row) => !Array.isArray(row))) throw new HostError("values-missing", true);
      for (const row of range.values) partOf(values, sheet).push(row.map(toCell));
      for (const row of range.numberFormat) partOf(formats, sheet).push(row.map(String));
    }
  }
  progress.report("reading", requests.length, requests.length);
  return {
    sheets: open.map((each, index) => snapshotOf(each, parts[index] ?? null, partOf(values, index), partOf(formats, index))),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    marks: { decimal: culture.numberDecimalSeparator, group: culture.numberGroupSeparator },
  };
}

function partOf<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no sheet ${index}`);
  return item;
}

function openSheet(sheet: Excel.Worksheet): OpenSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  sheet.protection.load("protected");
  const stamp = sheet.names.getItemOrNullObject(STAMP_NAME);
  stamp.load("value");
  return { sheet, used, stamp };
}

function loadParts({ used }: OpenSheet): SheetParts {
  const merges = used.getMergedAreasOrNullObject();
  merges.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const isLong = used.rowCount > MOST_ROWS_WITH_HIDDEN;
  return {
    merges,
    hiddenRows: isLong ? null : used.getRowProperties({ rowHidden: true, rowIndex: true }),
    hiddenColumns: used.getColumnProperties({ columnHidden: true, columnIndex: true }),
  };
}

function snapshotOf({ sheet, used, stamp }: OpenSheet, parts: SheetParts | null, cells: Cell[][], formats: string[][]): SheetSnapshot {
  const grid: Grid =
    parts === null
      ? { top: 0, left: 0, cells: [], formats: null, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          cells,
          formats,
          merges: parts.merges.isNullObject ? [] : parts.merges.areas.items.map(rectOf),
          hiddenRows: indices(parts.hiddenRows?.value ?? [], (row) => (row.rowHidden ? row.rowIndex : undefined)),
          hiddenColumns: indices(parts.hiddenColumns?.value ?? [], (column) => (column.columnHidden ? column.columnIndex : undefined)),
        };
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === Excel.SheetVisibility.visible,
    isProtected: sheet.protection.protected,
    stamp: stamp.isNullObject ? null : stampOf(stamp.value),
    grid,
  };
}

function rectOf(range: Excel.Range): Rect {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function indices<T>(items: readonly T[], index: (item: T) => number | undefined): ReadonlySet<number> {
  return new Set(items.flatMap((item) => index(item) ?? []));
}

/** The selected range and its sheet; null when something else is selected, or several areas are. */
export async function readSelectedRange(context: Excel.RequestContext, sync: Sync): Promise<{ sheetId: string; range: Rect } | null> {
  const range = context.workbook.getSelectedRange();
  range.load("address");
  range.worksheet.load("id");
  await sync();
  const rect = parseAddress(range.address.slice(range.address.lastIndexOf("!") + 1));
  return rect === null ? null : { sheetId: range.worksheet.id, range: rect };
}
