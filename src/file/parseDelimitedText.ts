import { HostError } from "../app/HostError";
import type { Cell } from "../domain/grid/Cell";

/** Text of a file in UTF-8, or UTF-16 with its byte order mark; what is neither is taken for Windows-1258 (old Vietnamese Excel). */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    if (bytes.includes(0)) throw new HostError("file-corrupt", false, { detail: "neither text nor a workbook" });
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

const DELIMITERS = [";", "\t", ",", "|"] as const;

/**
 * The mark that splits most of the first lines into the same number of fields. A comma loses against a semicolon
 * that splits as evenly: under Vietnamese settings the comma is the decimal mark.
 */
function detectDelimiter(text: string): string {
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (stated) return stated;
  const head = splitRecords(text.slice(0, 20_000), "\u0000").slice(0, 20).map((record) => record.join(""));
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = head.map((line) => line.split(delimiter).length - 1);
    const score = counts.filter((count) => count > 0 && count === Math.max(...counts)).length;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Fields of each record, quotes removed (RFC 4180: `""` inside quotes is one quote; quoted fields may span lines). */
function splitRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (quoted) {
      if (mark !== '"') field += mark;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (mark === '"' && field === "") quoted = true;
    else if (mark === delimiter) {
      record.push(field);
      field = "";
    } else if (mark === "\n") {
      record.push(field.replace(/\r$/, ""));
      records.push(record);
      record = [];
      field = "";
    } else field += mark;
  }
  if (field !== "" || record.length > 0) records.push([...record, field]);
  return records;
}

/**
 * Only whole numbers without group marks or leading zeros become numbers; everything else stays the text it is, so
 * that `1.234` and `12,5` are read by the marks decided for their whole column.
 */
function toCell(field: string): Cell {
  if (field.trim() === "") return null;
  return /^-?(0|[1-9]\d{0,14})$/.test(field.trim()) ? Number(field) : field;
}

/** Comma, semicolon or tab separated text as rows of cells. */
export function parseDelimitedText(text: string): Cell[][] {
  const body = text.replace(/^\uFEFF/, "");
  return splitRecords(body.replace(/^sep=.\r?\n/i, ""), detectDelimiter(body)).map((record) => record.map(toCell));
}
