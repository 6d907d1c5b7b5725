import { utils, write, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { applyLegacyTypefaces } from "./applyLegacyTypefaces";
import { readArchive, type Archive } from "./readArchive";
import type { OpenedFile } from "./readWorkbookFile";

/** SheetJS reads rows without cells as holes in the list, and cannot write them; the stated range may be far too large. */
function withoutHoles(sheet: WorkSheet): WorkSheet {
  const rows: readonly (CellObject[] | undefined)[] = sheet["!data"] ?? [];
  const data = rows.length === 0 ? [[]] : Array.from(rows, (row) => row ?? []);
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0);
  const range = { s: { r: 0, c: 0 }, e: { r: data.length - 1, c: Math.max(0, width - 1) } };
  return { ...sheet, "!data": data, "!ref": utils.encode_range(range) };
}

function writable(book: WorkBook): WorkBook {
  return { ...book, Sheets: Object.fromEntries(Object.entries(book.Sheets).map(([name, sheet]) => [name, withoutHoles(sheet)])) };
}

/** The parts our sheets are written into; a file of another format (.xls, .ods, .csv) is first turned into .xlsx. */
export function toPackage(file: OpenedFile): Archive {
  if (file.package) return file.package.archive;
  const bytes: unknown = write(writable(file.readBook()), { type: "array", bookType: "xlsx", compression: false, bookSST: true, cellStyles: true });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError("SheetJS did not answer an ArrayBuffer");
  return applyLegacyTypefaces(readArchive(new Uint8Array(bytes)), file);
}
