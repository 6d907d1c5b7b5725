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
  const at = digits.indexOf(marks.decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? "" : digits.slice(at + 1);
  if ((at >= 0 && !isDigits(fraction)) || !isWhole(whole, marks.group)) return [];
  const plain = marks.group === "" ? whole : whole.replaceAll(marks.group, "");
  return at < 0 && isCode(plain) ? [] : [{ value: Number(`${plain === "" ? "0" : plain}${at < 0 ? "" : `.${fraction}`}`), marks }];
}

function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return text.length > 0;
}

/** Digits, in groups of three from the right where the mark stands; nothing at all before `,5`. */
function isWhole(whole: string, group: string): boolean {
  if (group === "" || !whole.includes(group)) return whole === "" || isDigits(whole);
  const parts = whole.split(group);
  return parts.every((part, index) => isDigits(part) && (index === 0 ? part.length <= 3 : part.length === 3));
}

/** `007` is a code, not seven; `0` is a number; `03` is how plans write three. */
function isCode(whole: string): boolean {
  return whole.length > 2 && whole.startsWith("0");
}

/** Marks in the order in which they are tried: what separates thousands comes first, so that it is the first reading. */
function readUnmarked(digits: string): readonly Reading[] {
  const comma = digits.includes(",");
  const point = digits.includes(".");
  const space = /[ ']/.test(digits);
  if (!comma && !point && !space) return isCode(digits) ? [] : [{ value: Number(digits), marks: null }];
  const group = space ? (digits.includes("'") ? "'" : " ") : null;
  if (group !== null) {
    const plain = digits.replaceAll(group, "");
    if (!isGrouped(digits, group)) return [];
    return readMarked(plain, { decimal: point ? "." : ",", group: "" }).map(({ value }) => ({ value, marks: { decimal: point ? "." : ",", group: " " } }));
  }
  if (comma && point) return digits.lastIndexOf(",") > digits.lastIndexOf(".") ? readMarked(digits, VIETNAMESE) : readMarked(digits, ENGLISH);
  const grouped = readMarked(digits, comma ? ENGLISH : VIETNAMESE);
  const decimal = readMarked(digits, comma ? VIETNAMESE : ENGLISH);
  // 0.123 is no thousands: they never begin with a zero.
  return digits.startsWith("0") ? decimal : [...grouped, ...decimal];
}

const VIETNAMESE: NumberMarks = { decimal: ",", group: "." };
const ENGLISH: NumberMarks = { decimal: ".", group: "," };

function isGrouped(digits: string, group: string): boolean {
  const end = digits.search(/[.,]/);
  return isWhole(end < 0 ? digits : digits.slice(0, end), group);
}
