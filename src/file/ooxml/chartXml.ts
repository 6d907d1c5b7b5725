import { cellAddress, quoteSheet } from "../../domain/grid/address";
import type { Rect } from "../../domain/grid/Rect";
import type { PlannedChart, SheetPlan } from "../../domain/report/SheetPlan";
import type { Dialect } from "./dialect";
import { escapeXml } from "./escapeXml";
import type { KeptDrawing } from "./keptParts";

/** Well above the numbers of pictures that people put beside the charts. */
const FIRST_CHART_NUMBER = 10_001;

type Value = string | number | boolean | null;

/** The sheet a chart draws its figures from, as it is being written; null: one that is not written this time. */
export interface ChartData {
  readonly name: string;
  readonly plan: SheetPlan | null;
}

function valueAt({ plan }: ChartData, row: number, column: number): Value {
  const content = plan?.cells[row]?.[column]?.content;
  return content === undefined || content.kind === "own-sheet-id" ? null : content.value;
}

function valuesIn(data: ChartData, rect: Rect): Value[] {
  const values: Value[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) values.push(valueAt(data, row, column));
  }
  return values;
}

function reference(data: ChartData, rect: Rect): string {
  const from = cellAddress(rect.top, rect.left).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const to = cellAddress(rect.bottom, rect.right).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return escapeXml(`${quoteSheet(data.name)}!${from === to ? from : `${from}:${to}`}`);
}

/** A phone preview draws the chart from these copies of the cells. */
function textCache(data: ChartData, rect: Rect): string {
  const values = valuesIn(data, rect);
  const points = values.map((value, index) => (value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`));
  return `<c:strRef><c:f>${reference(data, rect)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function numberCache(data: ChartData, rect: Rect): string {
  const values = valuesIn(data, rect);
  const points = values.map((value, index) => (typeof value === "number" ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : ""));
  return `<c:numRef><c:f>${reference(data, rect)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

interface Series {
  readonly values: Rect;
  /** The cell just before the values, when it holds a text: the heading of the column (or row). */
  readonly title: Rect | null;
}

/** Columns of figures under one another give a series each; a single row of figures is one series. */
function seriesOf(data: ChartData, { categories, values }: PlannedChart): Series[] {
  const isRow = categories.top === categories.bottom && categories.left !== categories.right;
  const series: Series[] = [];
  const [first, last] = isRow ? [values.top, values.bottom] : [values.left, values.right];
  for (let at = first; at <= last; at += 1) {
    const part = isRow ? { ...values, top: at, bottom: at } : { ...values, left: at, right: at };
    const [row, column] = isRow ? [at, values.left - 1] : [values.top - 1, at];
    const hasTitle = row >= 0 && column >= 0 && typeof valueAt(data, row, column) === "string";
    series.push({ values: part, title: hasTitle ? { top: row, left: column, bottom: row, right: column } : null });
  }
  return series;
}

function titleXml(text: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="1200" b="1"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function axesXml(kind: PlannedChart["kind"]): string {
  const isBar = kind === "bar";
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>' +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "b" : "l"}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** Text of a chart part. */
export function chartXml(data: ChartData, chart: PlannedChart, dialect: Dialect): string {
  const series = seriesOf(data, chart);
  const isLine = chart.kind === "line";
  const rows = series.map(({ values, title }, index) => {
    const name = title === null ? "" : `<c:tx>${textCache(data, title)}</c:tx>`;
    const body = `<c:cat>${textCache(data, chart.categories)}</c:cat><c:val>${numberCache(data, values)}</c:val>`;
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${isLine ? "" : '<c:invertIfNegative val="0"/>'}${body}${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`;
  });
  const ids = '<c:axId val="1"/><c:axId val="2"/>';
  const plot = isLine
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${rows.join("")}<c:marker val="1"/>${ids}</c:lineChart>`
    : `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${rows.join("")}<c:gapWidth val="60"/>${ids}</c:barChart>`;
  const legend = series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot}${axesXml(chart.kind)}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** Text of the drawing part that places a sheet's charts beside what is kept; `ids` are the relations to the chart parts, in order. */
export function drawingXml(charts: readonly PlannedChart[], ids: readonly string[], kept: KeptDrawing | null, dialect: Dialect): string {
  const namespaces = `xmlns:xdr="${dialect.spreadsheetDrawing}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relationships}"`;
  const anchors = charts.map(({ at, title }, index) => {
    const corner = (tag: string, row: number, column: number): string =>
      `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
    return (
      `<xdr:twoCellAnchor${kept ? ` ${namespaces}` : ""}>${corner("from", at.top, at.left)}${corner("to", at.bottom + 1, at.right + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${FIRST_CHART_NUMBER + index}" name="Chart ${index + 1}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${dialect.chart}"><c:chart xmlns:c="${dialect.chart}" r:id="${ids[index] ?? ""}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  if (kept) return `${kept.start}${kept.anchors}${anchors.join("")}${kept.end}`;
  return `<xdr:wsDr ${namespaces}>${anchors.join("")}</xdr:wsDr>`;
}
