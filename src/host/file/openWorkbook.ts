import type { CellObject } from "@e965/xlsx";
import { openFile } from "../../file/readWorkbookFile";
import { PackageDraft } from "../../file/ooxml/PackageDraft";
import type { WorkbookStructure } from "../../file/ooxml/workbookStructure";
import { worksheetGrid } from "../../file/worksheetGrid";
import { restyle } from "../workbook/CellStyle";
import type { HostSheet } from "../workbook/HostSheet";
import { HostWorkbook } from "../workbook/HostWorkbook";
import { parseLocal } from "../model/parseRangeAddress";
import { readTheme } from "./colors";
import { sheetPartsText } from "./sheetPartsText";
import { readCharts } from "./drawings";
import { readSheetPart } from "./readSheetPart";
import { readStyles } from "./readStyles";

/** A file (.xlsx, .xlsm, .xls, .ods, .csv) as a workbook in memory; throws `HostError` for what cannot be read. */
export function openWorkbook(bytes: Uint8Array, name: string): HostWorkbook {
  const file = openFile(bytes, name);
  const book = file.readBook();
  const structure = file.package?.structure ?? null;
  const workbook = new HostWorkbook(name);
  workbook.sheets.length = 0;
  for (const [index, sheetName] of book.SheetNames.entries()) {
    const sheet = workbook.insertSheet(structure?.sheets[index]?.name ?? sheetName);
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    sheet.visibility = hidden === 2 ? "VeryHidden" : hidden === 1 ? "Hidden" : "Visible";
    const source = book.Sheets[sheetName];
    if (!source) continue;
    const grid = worksheetGrid(source, structure?.date1904 ?? book.Workbook?.WBProps?.date1904 ?? false);
    sheet.merges = [...(grid.merges ?? [])];
    sheet.isProtected = Boolean(source["!protect"]);
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
    for (const [column, info] of (source["!cols"] ?? []).entries()) if (info?.wpx !== undefined) sheet.columnWidths.set(column, info.wpx * 0.75);
    const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = source["!data"] ?? [];
    for (const [row, cells] of rows.entries()) for (const [column, cell] of (cells ?? []).entries()) if (cell) fillCell(sheet, row, column, cell, grid.cells[row - grid.top]?.[column - grid.left] ?? null);
  }
  if (file.package && structure) readParts(workbook, new PackageDraft(file.package.archive), structure);
  workbook.active = workbook.sheets.find((sheet) => sheet.visibility === "Visible") ?? workbook.sheets[0] ?? workbook.active;
  workbook.isDirty = false;
  return workbook;
}

function fillCell(sheet: HostSheet, row: number, column: number, source: CellObject, value: ReturnType<typeof worksheetGrid>["cells"][number][number]): void {
  if (value === null && !source.f && (source.z === undefined || source.z === "General")) return;
  const cell = sheet.touch(row, column);
  cell.value = value;
  cell.formula = source.f ? `=${source.f}` : null;
  if (source.z !== undefined && source.z !== "General") cell.style = restyle(cell.style, { numberFormat: String(source.z) });
}

function readParts(workbook: HostWorkbook, parts: PackageDraft, structure: WorkbookStructure): void {
  const theme = readTheme(parts);
  const stylesPath = parts.relations(structure.path).find(({ type }) => type.endsWith("/styles"))?.target;
  const styles = readStyles(stylesPath !== undefined && parts.has(stylesPath) ? parts.text(stylesPath) : null, theme);
  for (const [index, entry] of structure.sheets.entries()) {
    const sheet = workbook.sheets[index];
    if (!sheet || !parts.has(entry.path)) continue;
    sheet.style = styles.cells[0] ?? sheet.style;
    for (const [, , cell] of sheet.cells()) cell.style = restyle(sheet.style, { numberFormat: cell.style.numberFormat });
    readSheetPart(parts, entry.path, sheet, styles, theme);
    readCharts(parts, entry.path, sheet);
    sheet.source = { path: entry.path, sheetId: entry.id };
    sheet.edits.opened = sheetPartsText(sheet);
  }
  for (const { name, sheet: index, text, element } of structure.names) {
    const sheet = index === null ? null : workbook.sheets[index];
    if (/^_xlnm\.print_titles$/i.test(name) && sheet) readPrintTitles(sheet, text);
    if (/^_xlnm\.print_area$/i.test(name) && sheet) sheet.pageSetup.printArea = localParts(text);
    if (name.startsWith("_xlnm.") || sheet === undefined) continue;
    (sheet ? sheet.names : workbook.names).push({ name, refersTo: `=${text}`, visible: element.attributes.get("hidden") !== "1", comment: element.attributes.get("comment") ?? "" });
  }
  workbook.isStructureProtected = structure.isStructureProtected;
  workbook.fileLooks = styles.cells;
}

function localParts(text: string): { top: number; left: number; bottom: number; right: number }[] {
  return text.split(",").flatMap((part) => parseLocal(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

function readPrintTitles(sheet: HostSheet, text: string): void {
  for (const rect of localParts(text)) {
    if (rect.left === 0 && rect.right === 16_383) sheet.pageSetup.printTitleRows = [rect.top, rect.bottom];
    else sheet.pageSetup.printTitleColumns = [rect.left, rect.right];
  }
}
