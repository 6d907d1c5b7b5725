import { read as readSheets, utils, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import { zipSync } from "fflate";
import { HostError } from "../app/HostError";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { decodeText, parseDelimitedText } from "./parseDelimitedText";
import { readArchive, MAX_FILE_BYTES, type Archive } from "./readArchive";
import { sniffFileFormat, type FileFormat } from "./sniffFileFormat";
import { stampOf } from "./ooxml/ownershipStamp";
import { isProtected } from "./ooxml/sheetProtection";
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

/** A stream's name stands in the container's directory in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const entry = `${[...name].map((letter) => `${letter}\u0000`).join("")}\u0000\u0000`;
  return new TextDecoder("latin1").decode(bytes).includes(entry);
}

function refuseOtherContainers(bytes: Uint8Array): void {
  if (bytes[0] !== 0xd0) return;
  if (hasStream(bytes, "EncryptedPackage")) throw new HostError("file-encrypted", false);
  if (!hasStream(bytes, "Workbook") && !hasStream(bytes, "Book")) throw new HostError("file-unsupported", false, { detail: "an Office file without a workbook" });
}

/** A file taken apart: its sheets as SheetJS reads them (once, when first asked for), and for Office Open XML its parts. */
export interface OpenedFile {
  readonly format: FileFormat;
  readonly readBook: () => WorkBook;
  readonly package: { readonly archive: Archive; readonly structure: WorkbookStructure } | null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The parts of an .xlsx or .xlsm file as an opened file. */
export function openPackage(archive: Archive): OpenedFile {
  const parts = new PackageDraft(archive);
  const structure = readWorkbookStructure(parts);
  const isMacro = /macroEnabled/i.test(parts.contentType(structure.path) ?? "");
  return { format: isMacro ? "xlsm" : "xlsx", readBook: once(() => readArchiveSheets(archive)), package: { archive, structure } };
}

function openArchive(archive: Archive): OpenedFile {
  if (archive.has("[Content_Types].xml")) return openPackage(archive);
  const manifest = archive.get("META-INF/manifest.xml");
  if (!manifest) throw new HostError("file-unsupported", false, { detail: "a zip archive that is no workbook" });
  if (new TextDecoder().decode(manifest).includes("<manifest:encryption-data")) throw new HostError("file-encrypted", false);
  if (!/opendocument\.spreadsheet/.test(new TextDecoder().decode(archive.get("mimetype") ?? manifest))) throw new HostError("file-unsupported", false, { detail: "an OpenDocument file that is no workbook" });
  return { format: "ods", readBook: once(() => readArchiveSheets(archive)), package: null };
}

/** Takes a workbook file apart; throws `HostError` for what cannot be read. */
export function openFile(bytes: Uint8Array, name: string): OpenedFile {
  try {
    if (bytes.length > MAX_FILE_BYTES) throw new HostError("file-too-large", false, { detail: `${bytes.length} bytes` });
    const format = bytes.length === 0 && /\.csv$/i.test(name) ? "csv" : sniffFileFormat(bytes, name);
    if (format === "xlsx" || format === "xlsm" || format === "ods") return openArchive(readArchive(bytes));
    if (format === "xls") refuseOtherContainers(bytes);
    const book =
      format === "csv" ? readDelimited(bytes, name) : format === "markup" ? readSheets(decodeText(bytes), { ...OPTIONS, type: "string" }) : readSheets(bytes, OPTIONS);
    return { format, readBook: () => book, package: null };
  } catch (cause) {
    throw toHostError(cause);
  }
}

function isPartProtected(archive: Archive, path: string): boolean {
  const part = archive.get(path);
  return part !== undefined && isProtected(new TextDecoder().decode(part));
}

function readBook(file: OpenedFile): WorkBook {
  try {
    return file.readBook();
  } catch (cause) {
    throw toHostError(cause);
  }
}

/** What the domain needs to know of an opened file; throws `HostError`. */
export function snapshotOf(file: OpenedFile): WorkbookSnapshot {
  const book = readBook(file);
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
