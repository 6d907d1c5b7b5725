import { CFB, read as readSheets, utils, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import { zipSync } from "fflate";
import { HostError } from "../app/HostError";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { decodeText, parseDelimitedText } from "./parseDelimitedText";
import { readArchive, MAX_FILE_BYTES, type Archive } from "./readArchive";
import { sniffFileFormat, type FileFormat } from "./sniffFileFormat";
import { stampOf } from "./ooxml/ownershipStamp";
import { PackageDraft } from "./ooxml/PackageDraft";
import { readWorkbookStructure, type WorkbookStructure } from "./ooxml/workbookStructure";
import { toHostError } from "./toHostError";
import { worksheetGrid } from "./worksheetGrid";

/** The marks people write here; a file does not say which its author used. */
const MARKS = { decimal: ",", group: "." } as const;

const OPTIONS: ParsingOptions = {
  type: "array",
  dense: true,
  cellNF: true,
  cellStyles: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  cellDates: false,
};

/** Parts that hold no cells; SheetJS need not unpack them. */
const WITHOUT_CELLS = /^xl\/(media|embeddings|drawings|charts|diagrams|activeX|ctrlProps|printerSettings)\/|vbaProject\.bin$/i;

/** SheetJS gets an archive whose sizes are already checked, without compression. */
function readArchiveSheets(archive: Archive): WorkBook {
  const kept = [...archive].filter(([path]) => !WITHOUT_CELLS.test(path));
  return readSheets(zipSync(Object.fromEntries(kept), { level: 0 }), OPTIONS);
}

function sheetTitle(name: string): string {
  const stem = name.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "").replace(/[\\/?*[\]:]/g, " ").replace(/^'+|'+$/g, "").trim();
  return stem.slice(0, 31).trim() || "Sheet1";
}

function readDelimited(bytes: Uint8Array, name: string): WorkBook {
  const sheet = utils.aoa_to_sheet(parseDelimitedText(decodeText(bytes)), { dense: true });
  return { SheetNames: [sheetTitle(name)], Sheets: { [sheetTitle(name)]: sheet } };
}

function refuseEncrypted(bytes: Uint8Array): void {
  const container = bytes[0] === 0xd0 ? CFB.read(bytes, { type: "array" }) : null;
  if (container?.FullPaths.some((path: string) => /\/EncryptedPackage$/i.test(path))) throw new HostError("file-encrypted", false);
  const isWorkbook = container?.FullPaths.some((path: string) => /\/(Workbook|Book)$/i.test(path)) ?? true;
  if (!isWorkbook) throw new HostError("file-unsupported", false, { detail: "an Office file without a workbook" });
}

/** A file taken apart: what SheetJS made of it, and for Office Open XML also its parts. */
export interface OpenedFile {
  readonly format: FileFormat;
  readonly book: WorkBook;
  readonly package: { readonly archive: Archive; readonly structure: WorkbookStructure } | null;
}

/** Takes a workbook file apart; throws `HostError` for what cannot be read. */
export function openFile(bytes: Uint8Array, name: string): OpenedFile {
  try {
    if (bytes.length > MAX_FILE_BYTES) throw new HostError("file-too-large", false, { detail: `${bytes.length} bytes` });
    if (/\.csv$/i.test(name) && bytes.length === 0) return { format: "csv", book: readDelimited(bytes, name), package: null };
    const format = sniffFileFormat(bytes, name);
    if (format === "csv") return { format, book: readDelimited(bytes, name), package: null };
    if (format === "markup") return { format, book: readSheets(decodeText(bytes), { ...OPTIONS, type: "string" }), package: null };
    if (format === "xls") {
      refuseEncrypted(bytes);
      return { format, book: readSheets(bytes, OPTIONS), package: null };
    }
    const archive = readArchive(bytes);
    if (archive.has("META-INF/manifest.xml") && !archive.has("[Content_Types].xml")) {
      if (/<manifest:encryption-data/.test(new TextDecoder().decode(archive.get("META-INF/manifest.xml")))) throw new HostError("file-encrypted", false);
      return { format: "ods", book: readArchiveSheets(archive), package: null };
    }
    if (!archive.has("[Content_Types].xml")) throw new HostError("file-unsupported", false, { detail: "a zip archive that is no workbook" });
    const structure = readWorkbookStructure(new PackageDraft(archive));
    const isMacro = /macroEnabled/i.test(new PackageDraft(archive).contentType(structure.path) ?? "");
    return { format: isMacro ? "xlsm" : "xlsx", book: readArchiveSheets(archive), package: { archive, structure } };
  } catch (cause) {
    throw toHostError(cause);
  }
}

const PROTECTION = /<(?:\w+:)?sheetProtection\b[^>]*\bsheet\s*=\s*["'](?:1|true|on)["']/;

function isPartProtected(archive: Archive, path: string): boolean {
  const part = archive.get(path);
  return part !== undefined && PROTECTION.test(new TextDecoder().decode(part));
}

/** What the domain needs to know of an opened file. */
export function snapshotOf(file: OpenedFile): WorkbookSnapshot {
  const { book } = file;
  const structure = file.package?.structure ?? null;
  const date1904 = structure?.date1904 ?? book.Workbook?.WBProps?.date1904 ?? false;
  const sheets = book.SheetNames.map((name, index): SheetSnapshot => {
    const sheet = book.Sheets[name] ?? {};
    const entry = structure?.sheets[index] ?? null;
    return {
      id: entry?.id ?? String(index + 1),
      name: entry?.name ?? name,
      visible: entry?.visible ?? (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0,
      isProtected: entry && file.package ? isPartProtected(file.package.archive, entry.path) : Boolean(sheet["!protect"]),
      stamp: structure ? stampOf(structure.names, index) : null,
      grid: worksheetGrid(sheet, date1904),
    };
  });
  return { sheets, isReadOnly: false, isStructureProtected: structure?.isStructureProtected ?? false, marks: MARKS };
}

/**
 * A workbook file (.xlsx, .xlsm, .xls, .ods, .csv) as a snapshot: values, number formats, merges, hidden rows and
 * columns; formulas by their cached values, dates as serial numbers, errors as `CellError`. Text in legacy fonts
 * (TCVN3, VNI) comes through undecoded. Throws `HostError` (`file-corrupt`, `file-encrypted`, `file-unsupported`,
 * `file-too-large`).
 */
export function readWorkbookFile(bytes: Uint8Array, name: string): WorkbookSnapshot {
  return snapshotOf(openFile(bytes, name));
}
