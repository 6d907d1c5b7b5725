import { read, utils } from "@e965/xlsx";
import type { CellObject, WorkSheet } from "@e965/xlsx";
import type { Cell } from "../../domain/grid/Cell";
import { restyle } from "../workbook/CellStyle";
import type { HostSheet } from "../workbook/HostSheet";
import { HostWorkbook } from "../workbook/HostWorkbook";

/** A file as a workbook in memory. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<HostWorkbook> {
  const file = read(bytes, { cellStyles: true, cellNF: true, cellDates: false, sheetStubs: false });
  const workbook = new HostWorkbook(name);
  workbook.sheets.length = 0;
  for (const [index, sheetName] of file.SheetNames.entries()) {
    const sheet = workbook.insertSheet(sheetName);
    const hidden = file.Workbook?.Sheets?.[index]?.Hidden;
    sheet.visibility = hidden === 2 ? "VeryHidden" : hidden === 1 ? "Hidden" : "Visible";
    const source = file.Sheets[sheetName];
    if (source) fill(sheet, source);
  }
  for (const { Name, Ref, Sheet, Hidden } of (file.Workbook?.Names ?? []) as readonly { Name: string; Ref: string; Sheet?: number; Hidden?: boolean }[]) {
    const names = Sheet === undefined || Sheet === null ? workbook.names : workbook.sheets[Sheet]?.names;
    if (!Name.startsWith("_xlnm.")) names?.push({ name: Name, refersTo: `=${Ref}`, visible: !Hidden, comment: "" });
  }
  workbook.active = workbook.sheets.find((sheet) => sheet.visibility === "Visible") ?? workbook.active;
  workbook.isDirty = false;
  return workbook;
}

function fill(sheet: HostSheet, source: WorkSheet): void {
  for (const [address, cell] of Object.entries(source)) {
    if (address.startsWith("!")) continue;
    const { r, c } = utils.decode_cell(address);
    fillCell(sheet, r, c, cell as CellObject);
  }
  sheet.merges = (source["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  sheet.isProtected = Boolean(source["!protect"]);
  for (const [column, info] of (source["!cols"] ?? []).entries()) {
    if (!info) continue;
    if (info.wpx !== undefined) sheet.columnWidths.set(column, info.wpx * 0.75);
    if (info.hidden) sheet.hiddenColumns.add(column);
  }
  for (const [row, info] of (source["!rows"] ?? []).entries()) {
    if (!info) continue;
    if (info.hpt !== undefined) sheet.rowHeights.set(row, info.hpt);
    if (info.hidden) sheet.hiddenRows.add(row);
  }
}

function fillCell(sheet: HostSheet, row: number, column: number, source: CellObject): void {
  const cell = sheet.touch(row, column);
  cell.value = valueOf(source);
  cell.formula = source.f ? `=${source.f}` : null;
  if (source.z && source.z !== "General") cell.style = restyle(cell.style, { numberFormat: String(source.z) });
  if (source.l?.Target) {
    const target = source.l.Target;
    sheet.links.set(`${row},${column}`, { row, column, target: target.startsWith("#") ? target.slice(1) : null, address: target.startsWith("#") ? null : target, tip: source.l.Tooltip ?? "" });
  }
}

function valueOf({ t, v, w }: CellObject): Cell {
  if (t === "e") return { error: w ?? "#VALUE!" };
  return typeof v === "number" || typeof v === "string" || typeof v === "boolean" ? v : null;
}
