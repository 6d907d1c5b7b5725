import { sheetEncoding } from "../domain/tables/detect/sheetEncoding";
import type { Encoding } from "../domain/tables/SourceTable";
import { WorkbookDraft } from "./ooxml/WorkbookDraft";
import type { Archive } from "./readArchive";
import type { OpenedFile } from "./readWorkbookFile";
import { snapshotOf } from "./readWorkbookFile";

/** Typefaces that draw the letters of a legacy encoding; without them its text cannot be read. */
const TYPEFACES: Readonly<Record<Exclude<Encoding, "unicode">, string>> = { tcvn3: ".VnTime", vni: "VNI-Times" };

/**
 * A converted .xls has lost its typefaces, and text in TCVN3 or VNI shows as gibberish in any other: sheets written in
 * one get its usual typeface back. The text stays the bytes it was, so that links and labels go on agreeing.
 */
export function applyLegacyTypefaces(archive: Archive, file: OpenedFile): Archive {
  const encodings = snapshotOf(file).sheets.map(({ grid }) => sheetEncoding(grid).encoding);
  if (encodings.every((encoding) => encoding === "unicode")) return archive;
  const book = new WorkbookDraft(archive);
  encodings.forEach((encoding, position) => {
    const path = book.structure.sheets[position]?.path;
    if (encoding === "unicode" || path === undefined) return;
    const text = book.parts.text(path).replace(/<c\s(?:[^>]*?\s)?r="[A-Z]+\d+"[^>]*>/g, (start) => {
      const format = Number(/\ss="(\d+)"/.exec(start)?.[1] ?? 0);
      const look = ` s="${book.styles.withTypeface(format, TYPEFACES[encoding])}"`;
      return start.replace(/\ss="\d+"/, "").replace(/^<c/, `<c${look}`);
    });
    book.parts.write(path, text);
  });
  return book.finish([]);
}
