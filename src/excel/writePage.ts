import { columnLetters, rectAddress } from "../domain/grid/address";
import type { Rect } from "../domain/grid/Rect";
import type { SheetPlan } from "../domain/report/SheetPlan";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const CHART_TYPES = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;

/** Queues print set-up, charts, tab colour, gridlines and frozen panes: what a report can be read without. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan, sheetNamed: (name: string) => Excel.Worksheet): void {
  const { print } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = print.fitToWidth ? { horizontalFitToPages: 1, ...(print.fitToHeight > 0 ? { verticalFitToPages: print.fitToHeight } : {}) } : { scale: 100 };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.titleColumns) layout.setPrintTitleColumns(`$${columnLetters(print.titleColumns[0])}:$${columnLetters(print.titleColumns[1])}`);
  if (print.area) layout.setPrintArea(rectAddress(print.area));
  if (print.margins) {
    layout.topMargin = print.margins.top * POINTS_PER_MILLIMETRE;
    layout.bottomMargin = print.margins.bottom * POINTS_PER_MILLIMETRE;
    layout.leftMargin = print.margins.left * POINTS_PER_MILLIMETRE;
    layout.rightMargin = print.margins.right * POINTS_PER_MILLIMETRE;
  }
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
  for (const row of print.breaksBefore?.rows ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  for (const column of print.breaksBefore?.columns ?? []) sheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  sheet.showGridlines = plan.gridlines;
  sheet.tabColor = plan.tabColor ?? "";
  for (const chart of plan.charts) {
    const source = chart.dataSheet === undefined ? sheet : sheetNamed(chart.dataSheet);
    const drawn = sheet.charts.add(CHART_TYPES[chart.kind], source.getRange(rectAddress(chart.values)), "Columns");
    drawn.title.text = chart.title;
    drawn.legend.visible = false;
    drawn.series.getItemAt(0).setXAxisValues(source.getRange(rectAddress(chart.categories)));
    drawn.setPosition(firstCell(chart.at), lastCell(chart.at));
  }
}

/** Its own small request: it fails while another workbook has the focus (office-js#771), and must not lose the report. */
export function freezePanes(sheet: Excel.Worksheet, { freeze }: SheetPlan): void {
  if (freeze.rows === 0 && freeze.columns === 0) return;
  if (freeze.columns === 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) sheet.freezePanes.freezeColumns(freeze.columns);
  else sheet.freezePanes.freezeAt(rectAddress({ top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 }));
}

function firstCell({ top, left }: Rect): string {
  return `${columnLetters(left)}${top + 1}`;
}

function lastCell({ bottom, right }: Rect): string {
  return `${columnLetters(right)}${bottom + 1}`;
}
