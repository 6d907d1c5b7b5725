import { HostError } from "../app/HostError";

/** `markup`: HTML or XML 2003 saved under `.xls`, as many reporting systems do. */
export type FileFormat = "xlsx" | "xlsm" | "xls" | "markup" | "ods" | "csv";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Old BIFF2–4 files have no container: they begin with their BOF record. */
const BIFF = [[0x09, 0x00], [0x09, 0x02], [0x09, 0x04], [0x09, 0x08]];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function looksLikeText(bytes: Uint8Array): boolean {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return isUtf16 || !bytes.subarray(0, 4096).includes(0);
}

function extensionOf(name: string): string {
  return /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/**
 * What the file is, by its content first and its name second: files from reporting systems often carry a wrong
 * extension. A zip is told apart later by its parts (`readArchive`); here it is named after its extension.
 */
export function sniffFileFormat(bytes: Uint8Array, name: string): FileFormat {
  const extension = extensionOf(name);
  if (startsWith(bytes, ZIP)) return extension === "ods" ? "ods" : extension === "xlsm" ? "xlsm" : "xlsx";
  if (startsWith(bytes, OLE) || BIFF.some((magic) => startsWith(bytes, magic))) return "xls";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new HostError("file-unsupported", false, { detail: "PDF" });
  if (["xlsx", "xlsm", "ods"].includes(extension)) throw new HostError("file-corrupt", false, { detail: `${name} is not a zip archive` });
  if (!looksLikeText(bytes)) throw new HostError(extension === "xls" ? "file-corrupt" : "file-unsupported", false, { detail: name });
  if (/^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 256)))) return "markup";
  if (["csv", "tsv", "txt"].includes(extension)) return "csv";
  throw new HostError(extension === "xls" ? "file-corrupt" : "file-unsupported", false, { detail: name });
}
