import type { Cell, CellMatrix, Sheet } from "@fortune-sheet/core";
import type { Rect } from "../../domain/grid/Rect";
import type { GridCell, GridSheetState, GridStyle } from "../../host";
import { wrapText } from "./wrapText";
import type { MeasureText } from "./wrapText";

/** CSS pixels of a point. */
const PIXELS_PER_POINT = 4 / 3;

/** Empty rows and columns drawn beyond the content, so that there is room to type. */
const SPARE = { rows: 30, columns: 6, leastRows: 60, leastColumns: 20 };

const HORIZONTAL: Readonly<Record<GridStyle["horizontal"], number | null>> = { general: null, left: 1, center: 0, right: 2, justify: 1 };
const VERTICAL: Readonly<Record<GridStyle["vertical"], number>> = { center: 0, top: 1, bottom: 2 };
const WEIGHTS = { Hairline: "2", Thin: "1", Medium: "8", Thick: "13" } as const;

/** A sheet as the embedded host describes it, as the grid component draws it. Formulas stay with the host: the grid only sees results. */
export function toFortuneSheet(state: GridSheetState, selection: Rect, measure: MeasureText): Sheet {
  const rows = Math.max(state.rowCount + SPARE.rows, SPARE.leastRows);
  const columns = Math.max(state.columnCount + SPARE.columns, SPARE.leastColumns);
  const data: CellMatrix = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  for (const cell of state.cells) {
    const row = data[cell.row];
    if (row && cell.column < columns) row[cell.column] = toFortuneCell(cell, (text) => wrapText(text, widthOf(state, cell) * PIXELS_PER_POINT, cell.style, measure));
  }

  const merge: Record<string, { r: number; c: number; rs: number; cs: number }> = {};
  for (const { top, left, bottom, right } of state.merges) {
    if (bottom >= rows || right >= columns) continue;
    const area = { r: top, c: left, rs: bottom - top + 1, cs: right - left + 1 };
    merge[`${top}_${left}`] = area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const line = data[row];
        if (!line) continue;
        const isFirst = row === top && column === left;
        line[column] = isFirst ? { ...line[column], mc: area } : { mc: { r: top, c: left } };
      }
    }
  }

  return {
    id: state.id,
    name: state.name,
    status: 1,
    order: 0,
    row: rows,
    column: columns,
    data,
    luckysheet_select_save: [{ row: [selection.top, selection.bottom], column: [selection.left, selection.right] }],
    defaultRowHeight: state.defaultRowHeight * PIXELS_PER_POINT,
    defaultColWidth: state.defaultColumnWidth * PIXELS_PER_POINT,
    showGridLines: state.gridlines ? 1 : 0,
    config: {
      merge,
      columnlen: sizes(state.columnWidths),
      rowlen: sizes(state.rowHeights),
      colhidden: hidden(state.hiddenColumns),
      rowhidden: hidden(state.hiddenRows),
      borderInfo: state.cells.flatMap(borderInfo),
    },
    ...frozen(state.freeze),
  };
}

/** Width in points of the cell, or of the merged area it begins. */
function widthOf(state: GridSheetState, { row, column }: GridCell): number {
  const right = state.merges.find((merge) => merge.top === row && merge.left === column)?.right ?? column;
  let width = 0;
  for (let each = column; each <= right; each++) if (!state.hiddenColumns.has(each)) width += state.columnWidths.get(each) ?? state.defaultColumnWidth;
  return width;
}

function toFortuneCell(cell: GridCell, wrap: (text: string) => string): Cell | null {
  const { style } = cell;
  const isNumber = typeof cell.value === "number";
  const horizontal = HORIZONTAL[style.horizontal];
  const font = {
    ff: style.fontName,
    fs: style.fontSize,
    fc: style.fontColor,
    bl: style.bold ? 1 : 0,
    it: style.italic ? 1 : 0,
    un: style.underline ? 1 : 0,
    cl: style.strikethrough ? 1 : 0,
  };
  const lines = style.wrap && !isNumber ? wrap(cell.text) : cell.text;
  // Only texts in runs are broken at a line's end as given.
  const runs: Cell = { ct: { fa: "General", t: "inlineStr", s: [{ ...font, v: lines.replaceAll("\n", "\r\n") }] } };
  const plain: Cell = { v: cell.value ?? "", m: cell.text, ct: { fa: style.numberFormat, t: isNumber ? "n" : cell.isError ? "e" : "s" } };
  return {
    ...(cell.value === null ? {} : lines.includes("\n") ? runs : plain),
    ...font,
    ht: horizontal ?? (isNumber ? 2 : typeof cell.value === "boolean" || cell.isError ? 0 : 1),
    vt: VERTICAL[style.vertical],
    tb: style.wrap ? "2" : "1",
    ...(style.fill === null ? {} : { bg: style.fill }),
  };
}

function borderInfo(cell: GridCell): readonly unknown[] {
  const { left, right, top, bottom } = cell.style.borders;
  if (!left && !right && !top && !bottom) return [];
  const side = (border: typeof left) => (border ? { style: WEIGHTS[border.weight], color: border.color } : null);
  return [{ rangeType: "cell", value: { row_index: cell.row, col_index: cell.column, l: side(left), r: side(right), t: side(top), b: side(bottom) } }];
}

function sizes(points: ReadonlyMap<number, number>): Record<string, number> {
  return Object.fromEntries([...points].map(([index, size]) => [String(index), Math.round(size * PIXELS_PER_POINT)]));
}

function hidden(indices: ReadonlySet<number>): Record<string, number> {
  return Object.fromEntries([...indices].map((index) => [String(index), 0]));
}

function frozen({ rows, columns }: GridSheetState["freeze"]): Pick<Sheet, "frozen"> {
  if (rows === 0 && columns === 0) return {};
  const type = rows > 0 && columns > 0 ? "rangeBoth" : rows > 0 ? "rangeRow" : "rangeColumn";
  return { frozen: { type, range: { row_focus: rows - 1, column_focus: columns - 1 } } };
}
