import type { PackageDraft } from "../../file/ooxml/PackageDraft";
import type { WorkbookDraft } from "../../file/ooxml/WorkbookDraft";
import type { XmlElement } from "../../file/ooxml/scanXml";
import { childNamed, scanXml } from "../../file/ooxml/scanXml";
import type { Rect } from "../../domain/grid/Rect";
import { columnLeft, heightOf, rowTop, widthOf } from "../model/rangeSizes";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import type { HostSeries } from "../workbook/SheetParts";
import { anchorXml, chartPartXml } from "./chartPartXml";
import { textOf } from "./textOf";

const EMPTY =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Charts of a sheet's drawing; pictures and shapes stay in the file and are not shown. */
export function readCharts(parts: PackageDraft, sheetPath: string, sheet: HostSheet): void {
  const drawing = drawingOf(parts, sheetPath);
  if (!drawing) return;
  const text = parts.text(drawing);
  for (const anchor of scanXml(text).children) {
    const path = chartOf(parts, drawing, anchor);
    if (!path || !parts.has(path)) continue;
    const at = placeOf(text, anchor);
    const { type, title, series } = readChart(parts.text(path));
    sheet.charts.push({
      id: `{CHART-file-${path}}`,
      name: descendant(anchor, "cNvPr")?.attributes.get("name") ?? path,
      type,
      title,
      titleVisible: title !== null,
      legendVisible: parts.text(path).includes("legend>"),
      legendPosition: "Right",
      dataLabels: false,
      series,
      left: at ? columnLeft(sheet, at.left) : 0,
      top: at ? rowTop(sheet, at.top) : 0,
      width: at ? widthOf(sheet, at) : 360,
      height: at ? heightOf(sheet, at) : 216,
      at,
      part: path,
    });
  }
}

/** Writes new and changed charts, takes deleted ones out. Answers the drawing's path, null when the sheet needs none. */
export function writeDrawing(book: WorkbookDraft, workbook: HostWorkbook, sheet: HostSheet, sheetPath: string): string | null {
  const { parts } = book;
  const known = drawingOf(parts, sheetPath);
  if (!known && sheet.charts.length === 0) return null;
  const path = known ?? parts.freePath("xl/drawings/drawing", ".xml");
  let text = known ? parts.text(known) : EMPTY;
  const kept = new Set(sheet.charts.flatMap(({ part }) => part ?? []));
  for (const anchor of [...(known ? scanXml(text).children : [])].reverse()) {
    const chart = known ? chartOf(parts, known, anchor) : null;
    if (!chart || kept.has(chart)) continue;
    text = text.slice(0, anchor.start) + text.slice(anchor.end);
    parts.setRelations(path, parts.relations(path).filter(({ target }) => target !== chart));
    parts.remove(chart);
  }
  const anchors: string[] = [];
  for (const [index, chart] of sheet.charts.entries()) {
    if (chart.part !== null) continue;
    const chartPath = book.add("chart", parts.freePath("xl/charts/chart", ".xml"), chartPartXml(workbook, chart));
    anchors.push(anchorXml(chart, parts.addRelation(path, book.relationType("chart"), chartPath), index + 100));
  }
  const root = scanXml(text);
  const isEmpty = root.children.length === 0 && anchors.length === 0;
  if (isEmpty) {
    parts.remove(path);
    return null;
  }
  const open = root.innerStart === root.end ? text.replace(/\/>\s*$/, `></${root.tag}>`) : text;
  const end = scanXml(open).innerEnd;
  book.add("drawing", path, open.slice(0, end) + anchors.join("") + open.slice(end));
  return path;
}

export function drawingOf(parts: PackageDraft, sheetPath: string): string | null {
  const path = parts.relations(sheetPath).find(({ type }) => type.endsWith("/drawing"))?.target;
  return path && parts.has(path) ? path : null;
}

function chartOf(parts: PackageDraft, drawing: string, anchor: XmlElement): string | null {
  const reference = descendant(anchor, "chart");
  const id = [...(reference?.attributes ?? [])].find(([name]) => /^\w+:id$/.test(name))?.[1];
  return parts.relations(drawing).find((relation) => relation.id === id)?.target ?? null;
}

function descendant(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}

function placeOf(text: string, anchor: XmlElement): Rect | null {
  const [from, to] = [childNamed(anchor, "from"), childNamed(anchor, "to")];
  if (!from || !to) return null;
  const number = (of: XmlElement, name: string): number => {
    const element = childNamed(of, name);
    return element ? Number(textOf(text, element)) : 0;
  };
  const [top, left] = [number(from, "row"), number(from, "col")];
  return { top, left, bottom: Math.max(top, number(to, "row") - 1), right: Math.max(left, number(to, "col") - 1) };
}

function readChart(text: string): { readonly type: string; readonly title: string | null; readonly series: HostSeries[] } {
  const root = scanXml(text);
  const plot = descendant(root, "plotArea");
  const group = plot?.children.find(({ name }) => name.endsWith("Chart"));
  const direction = group && childNamed(group, "barDir")?.attributes.get("val");
  const type = group?.name === "barChart" ? (direction === "bar" ? "BarClustered" : "ColumnClustered") : group?.name === "lineChart" ? "Line" : (group?.name ?? "Unknown");
  const chart = childNamed(root, "chart");
  const titleElement = chart && childNamed(chart, "title");
  const run = titleElement && descendant(titleElement, "t");
  const reference = (of: XmlElement | undefined): string | null => {
    const formula = of && descendant(of, "f");
    return formula ? textOf(text, formula) : null;
  };
  const series = (group?.children ?? [])
    .filter(({ name }) => name === "ser")
    .map((one): HostSeries => {
      const tx = childNamed(one, "tx");
      const name = tx && descendant(tx, "v");
      return { name: name ? textOf(text, name) : "", categories: reference(childNamed(one, "cat")), values: reference(childNamed(one, "val")), color: null };
    });
  return { type, title: run ? textOf(text, run) : null, series };
}

