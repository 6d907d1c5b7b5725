import type { Cell } from "../../grid/Cell";

/** Kinds of cells as small numbers: they fill typed arrays, one byte a cell. */
export const BLANK = 0;
export const TEXT = 1;
export const NUMBER = 2;
/** A text that is a number or a ratio: `1.234,5`, `95%`, `5/5`. */
export const NUMERAL = 3;
/** Stands where a number would stand: `-`, `…`, `x`, `*`, `n/a`, `KĐG`. */
export const MARK = 4;
const BOOLEAN = 5;
export const ERROR = 6;
/** A year, a month of a year or a date: it may be a heading as well as a figure. */
export const YEAR = 7;

const NUMERAL_SHAPE = /^[-+(<>≤≥~]?\s*(?:\d[\d.,\s\u00A0]*|[.,]\d+)\s*[%‰)]?$|^[\d.,]+ ?\/ ?[\d.,]+$/;
const MARK_SHAPE = /^(?:[-–—−_.…*xX×"'”“?:]+|n\.?\/?a\.?|kđg|ktc|\.{2,}|\([x*]\))$/i;
const INDEX_SHAPE = /^\(\d{1,3}\)$/;
/** `2019`, `2019/20`, `2019-2020`, `6/2021`, `30/6/2021`, `2021-06-30`. */
const YEAR_SHAPE = /^(?:19|20)\d{2}(?: ?[-–/] ?(?:(?:19|20)?\d{2}))?$|^(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}$|^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}$|^(?:19|20)\d{2}-\d{1,2}-\d{1,2}$/;

export function cellKind(cell: Cell | undefined): number {
  if (cell === null || cell === undefined) return BLANK;
  if (typeof cell === "number") return cell >= 1900 && cell <= 2100 && Number.isInteger(cell) ? YEAR : NUMBER;
  if (typeof cell === "string") return textKind(cell);
  return typeof cell === "boolean" ? BOOLEAN : ERROR;
}

function textKind(text: string): number {
  const length = text.length;
  if (length === 0) return BLANK;
  const code = text.charCodeAt(0);
  // Most texts begin with a letter and are longer than any mark: decided without looking further.
  if (length > 4 && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x1ef9))) return TEXT;
  if (length > 40) return text.trim() === "" ? BLANK : TEXT;
  const plain = text.trim();
  if (plain === "") return BLANK;
  if (YEAR_SHAPE.test(plain)) return YEAR;
  if (INDEX_SHAPE.test(plain)) return TEXT;
  if (NUMERAL_SHAPE.test(plain)) return NUMERAL;
  return MARK_SHAPE.test(plain) ? MARK : TEXT;
}

export function isFigure(kind: number): boolean {
  return kind === NUMBER || kind === NUMERAL || kind === YEAR;
}

/** A figure, or what stands in its place. */
export function isValue(kind: number): boolean {
  return kind === NUMBER || kind === NUMERAL || kind === YEAR || kind === MARK || kind === ERROR;
}
