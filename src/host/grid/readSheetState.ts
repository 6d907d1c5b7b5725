import type { Model } from "../model/Model";
import { isCellError } from "../../domain/grid/Cell";
import type { CellStyle } from "../workbook/CellStyle";
import { restyle } from "../workbook/CellStyle";
import { formatText } from "../workbook/formatText";
import type { HostCell } from "../workbook/HostCell";
import type { HostSheet } from "../workbook/HostSheet";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../workbook/HostSheet";
import { ConditionalLook } from "./ConditionalLook";
import type { GridCell, GridSheetState, GridStyle } from "./GridApi";

/** Rows and columns shown beyond what is used. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 8;

/** A sheet as it is drawn: texts by their number format, conditional formats applied. */
export function readSheetState(model: Model, sheet: HostSheet): GridSheetState {
  model.calculate();
  const looks = new ConditionalLook(model, sheet);
  const cells: GridCell[] = [];
  for (const [row, column, cell] of sheet.cells()) cells.push(gridCell(model, row, column, cell, looks));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const used = sheet.usedRect(false);
  return {
    id: sheet.id,
    name: sheet.name,
    cells,
    merges: sheet.merges,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    defaultColumnWidth: STANDARD_WIDTH,
    defaultRowHeight: STANDARD_HEIGHT,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    freeze: sheet.freeze,
    gridlines: sheet.showGridlines,
    links: [...sheet.links.values()],
    charts: sheet.charts,
    selection: model.workbook.selection(sheet),
    rowCount: (used?.bottom ?? 0) + 1 + SPARE_ROWS,
    columnCount: (used?.right ?? 0) + 1 + SPARE_COLUMNS,
  };
}

function gridCell(model: Model, row: number, column: number, cell: HostCell, looks: ConditionalLook): GridCell {
  const { change, bar } = looks.at(row, column);
  const style = change ? restyle(cell.style, change) : cell.style;
  return {
    row,
    column,
    value: isCellError(cell.value) ? cell.value.error : cell.value,
    isError: isCellError(cell.value),
    formula: cell.formula,
    text: formatText(cell.value, style.numberFormat, model.workbook.marks),
    style: gridStyle(style),
    bar,
  };
}

const styles = new WeakMap<CellStyle, GridStyle>();

/** The same look answers the same object, so that a view can compare by identity. */
function gridStyle(style: CellStyle): GridStyle {
  const known = styles.get(style);
  if (known) return known;
  const { left, right, top, bottom, horizontal, vertical, ...rest } = style;
  const result: GridStyle = {
    fontName: rest.fontName,
    fontSize: rest.fontSize,
    bold: rest.bold,
    italic: rest.italic,
    underline: rest.underline,
    strikethrough: rest.strikethrough,
    fontColor: rest.fontColor,
    fill: rest.fill,
    horizontal: HORIZONTAL[horizontal] ?? "general",
    vertical: vertical === "Top" ? "top" : vertical === "Bottom" ? "bottom" : "center",
    wrap: rest.wrap,
    indent: rest.indent,
    numberFormat: rest.numberFormat,
    borders: { left, right, top, bottom },
  };
  styles.set(style, result);
  return result;
}

const HORIZONTAL: Partial<Record<CellStyle["horizontal"], GridStyle["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "justify",
  CenterAcrossSelection: "center",
};
