import { cellAddress, rectAddress } from "../../domain/grid/address";
import { escapeAttribute } from "../../file/ooxml/escapeXml";
import type { WorkbookDraft } from "../../file/ooxml/WorkbookDraft";
import type { XmlElement } from "../../file/ooxml/scanXml";
import { scanXml } from "../../file/ooxml/scanXml";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { cellJson } from "../workbook/writeCell";
import { drawingOf, writeDrawing } from "./drawings";
import type { SheetWriting } from "./sheetDataXml";
import { patchedSheetData, wholeSheetData } from "./sheetDataXml";
import { columnsXml, conditionalXml, mergesXml, pageXml, breaksXml, propertiesXml, validationsXml, viewsXml } from "./sheetElements";
import { sheetPartsText } from "./sheetPartsText";

/** Children of <worksheet> in the order of the schema. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The text of a sheet's part. A sheet in which only contents were edited is patched cell by cell; otherwise each element
 * that changed is written from memory and the others are kept as they were (comments, pictures, controls, print settings).
 */
export function writeSheetPart(book: WorkbookDraft, workbook: HostWorkbook, sheet: HostSheet, path: string, writing: SheetWriting): string {
  const text = sheet.source ? book.parts.text(sheet.source.path) : `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"></worksheet>`;
  const data = /<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>[\s\S]*<\/\1sheetData>)/.exec(text);
  if (sheet.source && data && !sheet.edits.look) return text.slice(0, data.index) + patchedSheetData(data[0], sheet, writing).replace("<sheetData>", data[1] ? `<sheetData xmlns="${MAIN}">` : "<sheetData>") + text.slice(data.index + data[0].length);
  const around = data ? text.slice(0, data.index) + text.slice(data.index + data[0].length) : text;
  const root = scanXml(around);
  const pieces = new Map<string, string>();
  for (const child of root.children) pieces.set(child.name, (pieces.get(child.name) ?? "") + around.slice(child.start, child.end));
  const set = (name: string, xml: string): void => void pieces.set(name, xml);
  pieces.delete("dimension");
  set("sheetPr", propertiesXml(sheet));
  set("sheetViews", viewsXml(sheet, workbook.active === sheet));
  set("cols", columnsXml(sheet, writing.styles));
  set("sheetData", wholeSheetData(sheet, writing));
  set("sheetProtection", sheet.isProtected ? (pieces.get("sheetProtection") ?? '<sheetProtection sheet="1"/>') : "");
  set("mergeCells", mergesXml(sheet));
  const now = sheetPartsText(sheet);
  const changed = (part: keyof typeof now): boolean => sheet.edits.opened[part] !== now[part];
  if (changed("conditionalFormats")) set("conditionalFormatting", conditionalXml(sheet, writing.styles));
  if (changed("validations")) set("dataValidations", validationsXml(sheet));
  if (changed("links")) set("hyperlinks", linksXml(book, sheet, path));
  if (changed("page")) {
    for (const name of ["printOptions", "pageMargins", "headerFooter"]) pieces.delete(name);
    set("pageSetup", pageXml(sheet));
  }
  if (changed("charts")) set("drawing", drawingXml(book, workbook, sheet, path));
  if (changed("breaks")) {
    set("rowBreaks", breaksXml("rowBreaks", sheet.rowBreaks, 16_383));
    set("colBreaks", breaksXml("colBreaks", sheet.columnBreaks, 1_048_575));
  }
  if (changed("tables")) set("tableParts", tablesXml(book, sheet, path));
  const strange = [...pieces.keys()].filter((name) => !ORDER.includes(name)).map((name) => pieces.get(name) ?? "");
  return openTag(around, root) + [...ORDER.map((name) => pieces.get(name) ?? ""), ...strange].join("") + `</${root.tag}>`;
}

/** The start tag, with the namespaces our elements use where the file's own carry a prefix. */
function openTag(text: string, root: XmlElement): string {
  const tag = text.slice(root.start, root.innerStart).replace(/\/>$/, ">");
  const missing = `${/\sxmlns=/.test(tag) ? "" : ` xmlns="${MAIN}"`}${/\sxmlns:r=/.test(tag) ? "" : ` xmlns:r="${RELATIONSHIPS}"`}`;
  return tag.replace(/>$/, `${missing}>`);
}

function linksXml(book: WorkbookDraft, sheet: HostSheet, path: string): string {
  if (sheet.links.size === 0) return "";
  const rows = [...sheet.links.values()].map(({ row, column, target, address, tip }) => {
    const place = target ? ` location="${escapeAttribute(target)}"` : "";
    const id = address ? ` r:id="${externalRelation(book, path, address)}"` : "";
    return `<hyperlink ref="${cellAddress(row, column)}"${id}${place}${tip ? ` tooltip="${escapeAttribute(tip)}"` : ""}/>`;
  });
  return `<hyperlinks>${rows.join("")}</hyperlinks>`;
}

function externalRelation(book: WorkbookDraft, path: string, address: string): string {
  const relations = book.parts.relations(path);
  const known = relations.find(({ target, external }) => external && target === address);
  if (known) return known.id;
  const id = `rIdLink${relations.length + 1}`;
  book.parts.setRelations(path, [...relations, { id, type: book.relationType("worksheet").replace(/worksheet$/, "hyperlink"), target: address, external: true }]);
  return id;
}

function drawingXml(book: WorkbookDraft, workbook: HostWorkbook, sheet: HostSheet, path: string): string {
  const before = drawingOf(book.parts, path);
  const drawing = writeDrawing(book, workbook, sheet, path);
  const relations = book.parts.relations(path);
  if (!drawing) {
    if (before) book.parts.setRelations(path, relations.filter(({ target }) => target !== before));
    return "";
  }
  const known = relations.find(({ target }) => target === drawing);
  return `<drawing r:id="${known?.id ?? book.parts.addRelation(path, book.relationType("drawing"), drawing)}"/>`;
}

function tablesXml(book: WorkbookDraft, sheet: HostSheet, path: string): string {
  const { parts } = book;
  const relations = parts.relations(path);
  for (const { type, target } of relations) if (type.endsWith("/table")) parts.remove(target);
  parts.setRelations(path, relations.filter(({ type }) => !type.endsWith("/table")));
  if (sheet.tables.length === 0) return "";
  const numbers = parts.paths.filter((part) => /^xl\/tables\//.test(part)).map((part) => Number(/\sid="(\d+)"/.exec(parts.text(part))?.[1] ?? 0));
  let number = Math.max(0, ...numbers);
  const rows = sheet.tables.map((table) => {
    number += 1;
    const names: string[] = [];
    for (let column = table.rect.left; column <= table.rect.right; column += 1) names.push(`<tableColumn id="${column - table.rect.left + 1}" name="${escapeAttribute(String(cellJson(sheet.cell(table.rect.top, column)?.value)))}"/>`);
    const ref = rectAddress(table.rect);
    const style = table.style ? `<tableStyleInfo name="${escapeAttribute(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/>` : "";
    const xml = `<table xmlns="${MAIN}" id="${number}" name="${escapeAttribute(table.name)}" displayName="${escapeAttribute(table.name)}" ref="${ref}" totalsRowShown="0">${table.showFilterButton ? `<autoFilter ref="${ref}"/>` : ""}<tableColumns count="${names.length}">${names.join("")}</tableColumns>${style}</table>`;
    const target = book.add("table", parts.freePath("xl/tables/table", ".xml"), xml);
    return `<tablePart r:id="${parts.addRelation(path, book.relationType("table"), target)}"/>`;
  });
  return `<tableParts count="${rows.length}">${rows.join("")}</tableParts>`;
}
