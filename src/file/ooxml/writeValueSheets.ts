import { HostError } from "../../app/HostError";
import { isCellError, type Cell } from "../../domain/grid/Cell";
import type { Grid } from "../../domain/grid/Grid";
import { cellAddress, rectAddress } from "../../domain/grid/address";
import type { SheetSnapshot } from "../../domain/grid/WorkbookSnapshot";
import type { Archive } from "../readArchive";
import type { PlacedSheet } from "./editWorkbookPart";
import { escapeXml } from "./escapeXml";
import { WorkbookDraft } from "./WorkbookDraft";

function valueXml(book: WorkbookDraft, cell: Exclude<Cell, null>, start: string): string {
  if (isCellError(cell)) return `${start} t="e"><v>${escapeXml(cell.error)}</v></c>`;
  if (typeof cell === "string") return `${start} t="s"><v>${book.texts.indexOf(cell)}</v></c>`;
  if (typeof cell === "boolean") return `${start} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `${start}><v>${cell}</v></c>`;
}

function rowsXml(book: WorkbookDraft, { cells, formats, top, left, hiddenRows }: Grid): string {
  const rows = cells.map((row, index) => {
    const texts = row.map((cell, offset) => {
      if (cell === null) return "";
      const format = formats?.[index]?.[offset] ?? "General";
      const style = format === "General" ? "" : ` s="${book.styles.plainFormat(format)}"`;
      return valueXml(book, cell, `<c r="${cellAddress(top + index, left + offset)}"${style}`);
    });
    return `<row r="${top + index + 1}"${hiddenRows.has(top + index) ? ' hidden="1"' : ""}>${texts.join("")}</row>`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function valueSheetXml(book: WorkbookDraft, { grid }: SheetSnapshot): string {
  const hidden = [...grid.hiddenColumns].sort((one, other) => one - other).map((column) => `<col min="${column + 1}" max="${column + 1}" width="9.14" hidden="1"/>`);
  const columns = hidden.length === 0 ? "" : `<cols>${hidden.join("")}</cols>`;
  const merges = grid.merges ?? [];
  const merged = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.map((rect) => `<mergeCell ref="${rectAddress(rect)}"/>`).join("")}</mergeCells>`;
  return `<worksheet xmlns="${book.dialect.main}">${columns}${rowsXml(book, grid)}${merged}</worksheet>`;
}

/** Copies sheets of another workbook in behind the sheets there are: values, number formats, merged areas, what is hidden. */
export function writeValueSheets(archive: Archive, sheets: readonly SheetSnapshot[]): Archive {
  const book = new WorkbookDraft(archive);
  if (book.structure.isStructureProtected) throw new HostError("structure-protected", false);
  const lastId = Math.max(0, ...book.structure.sheets.map((sheet) => Number(sheet.id)));
  const placed = sheets.map((sheet, index): PlacedSheet => {
    const path = book.add("worksheet", book.parts.freePath("xl/worksheets/sheet", ".xml"), valueSheetXml(book, sheet));
    const { name, visible } = sheet;
    return { position: book.structure.sheets.length + index, id: String(lastId + 1 + index), name, visible, names: [], relationId: book.relate("worksheet", path) };
  });
  return book.finish(placed);
}
