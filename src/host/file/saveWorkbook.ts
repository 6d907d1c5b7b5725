import { openFile } from "../../file/readWorkbookFile";
import { PackageDraft } from "../../file/ooxml/PackageDraft";
import { WorkbookDraft } from "../../file/ooxml/WorkbookDraft";
import { readWorkbookStructure } from "../../file/ooxml/workbookStructure";
import { DEFAULT_STYLE } from "../workbook/CellStyle";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { newPackage } from "./newPackage";
import { StyleWriter } from "./StyleWriter";
import { writeSheetPart } from "./writeSheetPart";
import type { PlacedPart } from "./writeWorkbookPart";
import { writeWorkbookPart } from "./writeWorkbookPart";

/**
 * The workbook as an .xlsx (.xlsm) file. Parts of the opened file that nobody touched stay the same bytes; a workbook
 * that was no Office Open XML is written from memory.
 */
export function saveWorkbook(workbook: HostWorkbook, original: Uint8Array | null): Uint8Array {
  const archive = (original && openFile(original, workbook.name).package?.archive) ?? newPackage();
  const book = new WorkbookDraft(archive);
  dropDeleted(book, workbook);
  const stylesPath = book.parts.relations(book.structure.path).find(({ type }) => type.endsWith("/styles"))?.target ?? null;
  const styles = new StyleWriter(stylesPath && book.parts.has(stylesPath) ? book.parts.text(stylesPath) : null, workbook.fileLooks.length ? workbook.fileLooks : [DEFAULT_STYLE]);
  const placed = placeSheets(book, workbook, styles);
  const finished = new PackageDraft(book.finish([]));
  const text = styles.finish(stylesPath === null);
  if (text !== null) writeStyles(finished, book, stylesPath, text);
  dropCalculationChain(finished, book.structure.path);
  finished.write(book.structure.path, writeWorkbookPart(readWorkbookStructure(finished), workbook, placed));
  return finished.toZip();
}

function placeSheets(book: WorkbookDraft, workbook: HostWorkbook, styles: StyleWriter): PlacedPart[] {
  let lastId = Math.max(0, ...book.structure.sheets.map(({ id }) => Number(id)));
  const entries = new Map(book.structure.sheets.map((entry) => [entry.id, entry]));
  return workbook.sheets.map((sheet): PlacedPart => {
    const entry = sheet.source && entries.get(sheet.source.sheetId);
    const path = entry ? entry.path : book.add("worksheet", book.parts.freePath("xl/worksheets/sheet", ".xml"), "<worksheet/>");
    if (!entry || hasChanged(sheet)) book.parts.write(path, writeSheetPart(book, workbook, sheet, path, { styles, texts: book.texts }));
    lastId += entry ? 0 : 1;
    return { sheet, sheetId: entry?.id ?? String(lastId), relationId: entry?.relationId ?? book.relate("worksheet", path) };
  });
}

/** Edited, or holding formulas whose results may differ from the file's. */
function hasChanged(sheet: HostWorkbook["sheets"][number]): boolean {
  return !sheet.edits.isEmpty || sheet.edits.results;
}

function dropDeleted({ parts, structure }: WorkbookDraft, workbook: HostWorkbook): void {
  const kept = new Set(workbook.sheets.flatMap(({ source }) => source?.sheetId ?? []));
  for (const { id, path, relationId } of structure.sheets) {
    if (kept.has(id)) continue;
    for (const { type, target } of parts.relations(path)) if (/\/(table|drawing|comments|vmlDrawing)$/.test(type)) parts.remove(target);
    parts.remove(path);
    parts.removeRelation(structure.path, relationId);
  }
}

function writeStyles(parts: PackageDraft, book: WorkbookDraft, path: string | null, text: string): void {
  const target = path ?? "xl/styles.xml";
  parts.write(target, text);
  parts.declareContentType(target, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  if (path === null) parts.addRelation(book.structure.path, book.relationType("styles"), target);
}

/** The order of calculation names cells that may be formulas no more; programs make it anew. */
function dropCalculationChain(parts: PackageDraft, workbookPath: string): void {
  const chain = parts.relations(workbookPath).find(({ type }) => type.endsWith("/calcChain"));
  if (!chain) return;
  parts.remove(chain.target);
  parts.removeRelation(workbookPath, chain.id);
}

