import { parseRangeAddress } from "../model/parseRangeAddress";
import type { HostChart, HostSeries } from "../workbook/SheetParts";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { escapeXml } from "../../file/ooxml/escapeXml";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A chart part for bars, columns and lines, with copies of the cells for previews that do not calculate. */
export function chartPartXml(workbook: HostWorkbook, chart: HostChart): string {
  const isLine = /^line/i.test(chart.type);
  const isBar = /^bar/i.test(chart.type);
  const series = chart.series.map((one, index) => seriesXml(workbook, one, index, chart.dataLabels, isLine)).join("");
  const ids = '<c:axId val="1"/><c:axId val="2"/>';
  const plot = isLine
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`
    : `<c:barChart><c:barDir val="${isBar ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${ids}</c:barChart>`;
  const title = chart.title !== null && chart.titleVisible ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` : '<c:autoTitleDeleted val="1"/>';
  const legend = chart.legendVisible ? `<c:legend><c:legendPos val="${LEGEND[chart.legendPosition] ?? "r"}"/><c:overlay val="0"/></c:legend>` : "";
  const axes =
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/><c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "b" : "l"}"/><c:crossAx val="1"/>${isBar ? '<c:crosses val="max"/>' : ""}</c:valAx>`;
  return `<c:chartSpace ${NAMESPACES}><c:chart>${title}<c:plotArea><c:layout/>${plot}${axes}</c:plotArea>${legend}<c:plotVisOnly val="0"/></c:chart></c:chartSpace>`;
}

const LEGEND: Readonly<Record<string, string>> = { Right: "r", Left: "l", Top: "t", Bottom: "b", Corner: "tr" };

function seriesXml(workbook: HostWorkbook, { name, categories, values, color }: HostSeries, index: number, labels: boolean, isLine: boolean): string {
  const fill = `<a:solidFill><a:srgbClr val="${color?.slice(1) ?? ""}"/></a:solidFill>`;
  const look = color ? `<c:spPr>${isLine ? `<a:ln>${fill}</a:ln>` : fill}</c:spPr>` : "";
  const shown = labels ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' : "";
  const title = name ? `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` : "";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${title}${look}${isLine ? "" : '<c:invertIfNegative val="0"/>'}${shown}` +
    `${categories ? `<c:cat>${cache(workbook, categories, "str")}</c:cat>` : ""}${values ? `<c:val>${cache(workbook, values, "num")}</c:val>` : ""}${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function cache(workbook: HostWorkbook, reference: string, kind: "str" | "num"): string {
  const values = valuesIn(workbook, reference);
  const points = values.map((value, index) => (value === null || typeof value === "object" || (kind === "num" && typeof value !== "number") ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`));
  return `<c:${kind}Ref><c:f>${escapeXml(reference)}</c:f><c:${kind}Cache>${kind === "num" ? "<c:formatCode>General</c:formatCode>" : ""}<c:ptCount val="${values.length}"/>${points.join("")}</c:${kind}Cache></c:${kind}Ref>`;
}

function valuesIn(workbook: HostWorkbook, reference: string): ReturnType<typeof valueAt>[] {
  if (reference.includes("#REF!")) return [];
  const { sheet, rect } = parseRangeAddress(workbook, workbook.active, reference);
  const values: ReturnType<typeof valueAt>[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) for (let column = rect.left; column <= rect.right; column += 1) values.push(valueAt(sheet, row, column));
  return values;
}

function valueAt(sheet: HostSheet, row: number, column: number): string | number | boolean | { readonly error: string } | null {
  return sheet.cell(row, column)?.value ?? null;
}

/** Where a chart stands, as an anchor of a drawing part; 12,700 EMU make a point. */
export function anchorXml(chart: HostChart, id: string, number: number): string {
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ${NAMESPACES} r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
  if (!chart.at) {
    const emu = (points: number): number => Math.round(points * 12_700);
    return `<xdr:absoluteAnchor><xdr:pos x="${emu(chart.left)}" y="${emu(chart.top)}"/><xdr:ext cx="${emu(chart.width)}" cy="${emu(chart.height)}"/>${frame}</xdr:absoluteAnchor>`;
  }
  const corner = (tag: string, row: number, column: number): string => `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return `<xdr:twoCellAnchor>${corner("from", chart.at.top, chart.at.left)}${corner("to", chart.at.bottom + 1, chart.at.right + 1)}${frame}</xdr:twoCellAnchor>`;
}
