import type { NumberMarks } from "../tables/SourceTable";

/** A number that is written as text. */
export interface ParsedNumber {
  /** As written: `95%` is 95, `1,5‰` is 1.5, `116/100` is 116. */
  readonly value: number;
  readonly unit: "%" | "‰" | null;
  /** `116/100` and `5/5`: what stands after the slash. */
  readonly denominator: number | null;
  /** The other number the same text can be when its marks are not known (`1.234`: 1234 or 1.234); null when there is one reading. */
  readonly otherValue: number | null;
  readonly marks: NumberMarks | null;
}

const SHAPE = /^(\()?\s*([+-])?\s*((?:\d|[.,](?=\d))[\d.,' ]*)\s*(%|‰|o\/oo)?\s*(\))?$/;
const RATIO = /^([\d.,]+)\s*\/\s*([\d.,]+)$/;
const WHITE = /[\s\u00A0\u2007\u2009\u202F]+/g;

/**
 * Reads a number from a text, Vietnamese (`1.234,5`) or English (`1,234.5`), with %, ‰ or as a ratio (`116/100`, `5/5`).
 * With `marks` given, the text must fit them; without, a single mark before exactly three digits has two readings and the
 * one as a thousands mark comes first. Accounting brackets `(5,2)` are a minus, `(5)` is an index label and no number.
 * Null when the text is no number: codes with leading zeros (`007`), dates, `10.000 dân`.
 * @example parseNumber("1.234,5", null)?.value === 1234.5
 * @example parseNumber("1.234", { decimal: ".", group: "," })?.value === 1.234
 */
export function parseNumber(text: string, marks: NumberMarks | null): ParsedNumber | null {
  const plain = text.replace(WHITE, " ").trim();
  const ratio = RATIO.exec(plain);
  if (ratio) return parseRatio(ratio[1] ?? "", ratio[2] ?? "", marks);
  const shape = SHAPE.exec(plain.replace(/[\u2012\u2013\u2212]/g, "-"));
  if (!shape) return null;
  const [, open, sign, digits = "", unit, close] = shape;
  if ((open === undefined) !== (close === undefined)) return null;
  const readings = marks === null ? readUnmarked(digits.trim()) : readMarked(digits.trim(), marks);
  const first = readings[0];
  if (first === undefined || (open !== undefined && first.marks === null)) return null;
  const factor = sign === "-" || open !== undefined ? -1 : 1;
  const other = readings[1];
  return {
    value: factor * first.value,
    unit: unit === undefined ? null : unit === "%" ? "%" : "‰",
    denominator: null,
    otherValue: other === undefined ? null : factor * other.value,
    marks: first.marks,
  };
}

interface Reading {
  readonly value: number;
  readonly marks: NumberMarks | null;
}

function parseRatio(above: string, below: string, marks: NumberMarks | null): ParsedNumber | null {
  const upper = parseNumber(above, marks);
  const lower = parseNumber(below, marks);
  if (upper === null || lower === null) return null;
  return { value: upper.value, unit: null, denominator: lower.value, otherValue: null, marks: upper.marks ?? lower.marks };
}

function readMarked(digits: string, marks: NumberMarks): readonly Reading[] {
  const [whole = "", fraction, more] = digits.split(marks.decimal);
  if (more !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return [];
  const grouped = marks.group === "" ? whole : whole.split(marks.group).join("");
  if (!/^\d*$/.test(grouped) || !isGrouping(whole, marks.group)) return [];
  return isCode(grouped, fraction) ? [] : [{ value: Number(`${grouped || "0"}.${fraction ?? "0"}`), marks }];
}

function isGrouping(whole: string, group: string): boolean {
  if (group === "" || !whole.includes(group)) return true;
  const parts = whole.split(group);
  return /^\d{1,3}$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d{3}$/.test(part));
}

/** `007` is a code, not seven; `0` and `0,5` are numbers; `03` is how plans write three. */
function isCode(whole: string, fraction: string | undefined): boolean {
  return fraction === undefined && /^0\d{2,}$/.test(whole);
}

const CANDIDATES: readonly NumberMarks[] = [
  { decimal: ",", group: "." },
  { decimal: ".", group: "," },
  { decimal: ",", group: " " },
  { decimal: ".", group: " " },
];

function readUnmarked(digits: string): readonly Reading[] {
  if (/^\d+$/.test(digits)) return isCode(digits, undefined) ? [] : [{ value: Number(digits), marks: null }];
  const readings: Reading[] = [];
  for (const marks of CANDIDATES) {
    for (const reading of readMarked(digits, marks)) {
      if (!readings.some((known) => known.value === reading.value)) readings.push(reading);
    }
  }
  const grouped = readings.findIndex((reading) => Number.isInteger(reading.value));
  return grouped > 0 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? [...readings].reverse() : readings.filter(plausible(digits));
}

/** `0.123` and `12.3456` cannot be thousands; they never come so far. `1.234` keeps both readings. */
function plausible(digits: string): (reading: Reading) => boolean {
  return (reading) => !/^0[.,]/.test(digits) || reading.value < 1;
}
