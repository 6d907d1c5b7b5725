import type { PackageDraft } from "../../file/ooxml/PackageDraft";
import type { XmlElement } from "../../file/ooxml/scanXml";
import { childNamed, scanXml } from "../../file/ooxml/scanXml";
import { textOf } from "./textOf";
import { isOn } from "../../file/ooxml/workbookStructure";
import { columnNumber } from "../../domain/grid/address";
import { parseLocal } from "../model/parseRangeAddress";
import type { HostSheet } from "../workbook/HostSheet";
import type { Theme } from "./colors";
import { colorOfElement } from "./colors";
import { readConditionalFormats } from "./readConditionalFormats";
import { readPageSetup } from "./readPageSetup";
import type { StyleTable } from "./readStyles";

/** Points of one character of column width (7 pixels at 96 dpi), and of the 5 pixels beside them. */
const CHARACTER = 5.25;

/** What SheetJS does not tell: looks, sizes, views, rules, links, tables and print setup of a worksheet part. */
export function readSheetPart(parts: PackageDraft, path: string, sheet: HostSheet, styles: StyleTable, theme: Theme): void {
  const text = parts.text(path);
  const data = /<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>[\s\S]*<\/\1sheetData>)/.exec(text);
  // Without its cells: positions in `around` are what `scanXml` tells.
  const around = data ? text.slice(0, data.index) + text.slice(data.index + data[0].length) : text;
  const root = scanXml(around);
  readRows(data?.[0] ?? "", sheet, styles);
  for (const column of childNamed(root, "cols")?.children ?? []) readColumn(column, sheet, styles);
  const view = childNamed(root, "sheetViews")?.children[0];
  sheet.showGridlines = view?.attributes.get("showGridLines") !== "0";
  const pane = view && childNamed(view, "pane");
  if (pane?.attributes.get("state")?.startsWith("frozen")) sheet.freeze = { rows: Number(pane.attributes.get("ySplit") ?? 0), columns: Number(pane.attributes.get("xSplit") ?? 0) };
  const properties = childNamed(root, "sheetPr");
  sheet.tabColor = (properties && colorOfElement(childNamed(properties, "tabColor"), theme)) ?? "";
  sheet.isProtected = isOn(childNamed(root, "sheetProtection")?.attributes.get("sheet"));
  sheet.conditionalFormats = readConditionalFormats(around, root, styles, theme);
  readPageSetup(around, root, sheet.pageSetup);
  for (const { attributes } of childNamed(root, "rowBreaks")?.children ?? []) sheet.rowBreaks.add(Number(attributes.get("id")));
  for (const { attributes } of childNamed(root, "colBreaks")?.children ?? []) sheet.columnBreaks.add(Number(attributes.get("id")));
  readLinks(parts, path, root, sheet);
  readValidations(around, root, sheet);
  readTables(parts, path, sheet);
}

function readRows(data: string, sheet: HostSheet, styles: StyleTable): void {
  for (const [, attributes = ""] of data.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)) {
    const row = Number(attribute(attributes, "r") ?? 0) - 1;
    if (row < 0) continue;
    const height = attribute(attributes, "ht");
    if (height !== undefined) sheet.rowHeights.set(row, Number(height));
    if (isOn(attribute(attributes, "hidden"))) sheet.hiddenRows.add(row);
    const style = styles.cells[Number(attribute(attributes, "s") ?? -1)];
    if (style && isOn(attribute(attributes, "customFormat"))) sheet.rowStyles.set(row, style);
  }
  for (const [, attributes = ""] of data.matchAll(/<(?:\w+:)?c\b([^>]*)>/g)) {
    const style = styles.cells[Number(attribute(attributes, "s") ?? 0)];
    const match = /^([A-Z]+)(\d+)$/.exec(attribute(attributes, "r") ?? "");
    if (!style || !match || (style === styles.cells[0] && !sheet.cell(Number(match[2]) - 1, columnNumber(match[1] ?? "")))) continue;
    sheet.touch(Number(match[2]) - 1, columnNumber(match[1] ?? "")).style = style;
  }
}

function attribute(text: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];
}

function readColumn({ attributes }: XmlElement, sheet: HostSheet, styles: StyleTable): void {
  const first = Number(attributes.get("min") ?? 0) - 1;
  // A file may style all columns to the end of the sheet: what is beyond the used ones is of no interest.
  const last = Math.min(Number(attributes.get("max") ?? 0) - 1, first + 500);
  const width = attributes.get("width");
  const style = styles.cells[Number(attributes.get("style") ?? 0)];
  for (let column = first; column <= last; column += 1) {
    if (width !== undefined) sheet.columnWidths.set(column, Number(width) * CHARACTER);
    if (isOn(attributes.get("hidden"))) sheet.hiddenColumns.add(column);
    if (style && style !== styles.cells[0]) sheet.columnStyles.set(column, style);
  }
}

function readLinks(parts: PackageDraft, path: string, root: XmlElement, sheet: HostSheet): void {
  const targets = new Map(parts.relations(path).map(({ id, target }) => [id, target]));
  for (const { attributes } of childNamed(root, "hyperlinks")?.children ?? []) {
    const rect = parseLocal(attributes.get("ref") ?? "");
    if (!rect) continue;
    const relation = [...attributes].find(([name]) => /^\w+:id$/.test(name))?.[1];
    const { top: row, left: column } = rect;
    sheet.links.set(`${row},${column}`, { row, column, target: attributes.get("location") ?? null, address: (relation && targets.get(relation)) ?? null, tip: attributes.get("tooltip") ?? "" });
  }
}

function readValidations(text: string, root: XmlElement, sheet: HostSheet): void {
  for (const element of childNamed(root, "dataValidations")?.children ?? []) {
    const ranges = (element.attributes.get("sqref") ?? "").split(/\s+/).flatMap((address) => parseLocal(address) ?? []);
    if (ranges.length === 0) continue;
    const first = childNamed(element, "formula1");
    const source = first ? textOf(text, first) : "";
    const { attributes } = element;
    sheet.validations.push({
      ranges,
      rule: attributes.get("type") === "list" ? { list: { inCellDropDown: true, source: source.startsWith('"') ? source.slice(1, -1) : `=${source}` } } : null,
      prompt: attributes.has("prompt") ? { showPrompt: true, title: attributes.get("promptTitle") ?? "", message: attributes.get("prompt") ?? "" } : null,
      errorAlert: null,
      ignoreBlanks: isOn(attributes.get("allowBlank")),
    });
  }
}

function readTables(parts: PackageDraft, path: string, sheet: HostSheet): void {
  for (const { type, target } of parts.relations(path)) {
    if (!type.endsWith("/table") || !parts.has(target)) continue;
    const root = scanXml(parts.text(target));
    const rect = parseLocal(root.attributes.get("ref") ?? "");
    if (!rect) continue;
    sheet.tables.push({
      id: root.attributes.get("id") ?? target,
      name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? target,
      rect,
      showHeaders: root.attributes.get("headerRowCount") !== "0",
      showTotals: isOn(root.attributes.get("totalsRowCount")),
      showFilterButton: childNamed(root, "autoFilter") !== undefined,
      showBandedRows: isOn(childNamed(root, "tableStyleInfo")?.attributes.get("showRowStripes")),
      style: childNamed(root, "tableStyleInfo")?.attributes.get("name") ?? "",
    });
  }
}
