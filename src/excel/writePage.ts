import { cellAddress, columnLetters, rectAddress } from "../domain/grid/address";
import type { SheetPlan } from "../domain/report/SheetPlan";
import { rangeAt } from "./rangeAt";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Margins where the plan states none, in millimetres. */
const MARGINS = { top: 15, bottom: 15, left: 12, right: 12 } as const;
const LONGEST_FOOTER = 255;
const CHART_TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;

/** Queues print set-up, gridlines and tab colour. */
export function writePage(sheet: Excel.Worksheet, { print, gridlines, tabColor }: SheetPlan): void {
  sheet.showGridlines = gridlines;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.zoom = print.fitToWidth ? { horizontalFitToPages: 1, ...(print.fitToHeight > 0 ? { verticalFitToPages: print.fitToHeight } : {}) } : { scale: 100 };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.titleColumns) layout.setPrintTitleColumns(`$${columnLetters(print.titleColumns[0])}:$${columnLetters(print.titleColumns[1])}`);
  if (print.area) layout.setPrintArea(rectAddress(print.area));
  const { top, bottom, left, right } = print.margins ?? MARGINS;
  layout.topMargin = top * POINTS_PER_MILLIMETRE;
  layout.bottomMargin = bottom * POINTS_PER_MILLIMETRE;
  layout.leftMargin = left * POINTS_PER_MILLIMETRE;
  layout.rightMargin = right * POINTS_PER_MILLIMETRE;
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer.slice(0, LONGEST_FOOTER);
  for (const row of print.breaksBefore?.rows ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  for (const column of print.breaksBefore?.columns ?? []) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  // Last: the colour of a tab is locked together with the workbook's structure.
  sheet.tabColor = tabColor ?? "";
}

/** Queues the charts; their figures may lie on another sheet of ours. */
export function writeCharts(sheet: Excel.Worksheet, plan: SheetPlan, sheetNamed: (name: string) => Excel.Worksheet): void {
  for (const chart of plan.charts) {
    const source = chart.dataSheet === undefined ? sheet : sheetNamed(chart.dataSheet);
    const drawn = sheet.charts.add(CHART_TYPES[chart.kind], rangeAt(source, chart.values), "Columns");
    drawn.title.text = chart.title;
    drawn.legend.visible = false;
    drawn.series.getItemAt(0).setXAxisValues(rangeAt(source, chart.categories));
    drawn.setPosition(cellAddress(chart.at.top, chart.at.left), cellAddress(chart.at.bottom, chart.at.right));
  }
}

/** Queues frozen panes. */
export function freezePanes(sheet: Excel.Worksheet, { freeze: { rows, columns } }: SheetPlan, isNew: boolean): void {
  const { freezePanes: panes } = sheet;
  if (!isNew) panes.unfreeze();
  if (rows > 0 && columns > 0) panes.freezeAt(rectAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
