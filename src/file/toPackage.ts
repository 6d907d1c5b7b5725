import { write } from "@e965/xlsx";
import { readArchive, type Archive } from "./readArchive";
import type { OpenedFile } from "./readWorkbookFile";

/** The parts our sheets are written into; a file of another format (.xls, .ods, .csv) is first turned into .xlsx. */
export function toPackage(file: OpenedFile): Archive {
  if (file.package) return file.package.archive;
  const bytes: unknown = write(file.readBook(), { type: "array", bookType: "xlsx", compression: false, bookSST: true, cellStyles: true });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError("SheetJS did not answer an ArrayBuffer");
  return readArchive(new Uint8Array(bytes));
}
