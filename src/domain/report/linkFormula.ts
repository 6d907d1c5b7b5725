import type { Cell } from "../grid/Cell";
import { isBlank, isCellError } from "../grid/Cell";
import type { NumberMarks } from "../tables/SourceTable";

/** Longest text literal a formula may hold (DESIGN D2). */
const LONGEST_LITERAL = 255;

/** A text as a formula writes it. @example textLiteral('a"b') === '"a""b"' */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What Excel's TRIM makes of a text: no spaces at the ends, single ones inside. Other white space stays. */
export function excelTrim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}

/** What `NUMBERVALUE(text, decimal, group)` gives; null where it is an error. Spaces are ignored, each % divides by 100. */
export function numberValue(text: string, marks: NumberMarks): number | null {
  const percents = /%*$/.exec(text.replace(/\s/g, ""))?.[0].length ?? 0;
  let body = text.replace(/\s/g, "").replace(/%+$/, "");
  const [whole = "", fraction, ...rest] = body.split(marks.decimal);
  if (rest.length > 0) return null;
  if (marks.group !== "" && fraction?.includes(marks.group)) return null;
  body = (marks.group === "" ? whole : whole.replaceAll(marks.group, "")) + (fraction === undefined ? "" : `.${fraction}`);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(body)) return null;
  return Number(body) / 100 ** percents;
}

const close = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/**
 * Formula (without `=`) that gives the number in the cell `at` as the domain read it: true numbers as they are, numbers
 * stored as text by the marks decided for their column, everything else as "". Guarded by ISNUMBER, because NUMBERVALUE
 * of a true number goes wrong under another locale (DESIGN D2).
 *
 * @param raw what the cell held when it was read; decides how a text is taken
 * @param value what the domain made of it, null for no number
 * @param scale what the cell's number is multiplied by to be `value`
 */
export function linkFormula(at: string, raw: Cell | undefined, value: number | null, scale: number, marks: NumberMarks): string {
  return `IF(ISNUMBER(${at}),${times(at, scale)},${textBranch(at, raw, value, scale, marks)})`;
}

function textBranch(at: string, raw: Cell | undefined, value: number | null, scale: number, marks: NumberMarks): string {
  // NUMBERVALUE ignores spaces, so a space stands for "no group mark".
  const parsed = (factor: number): string => `IF(TRIM(${at})="","",IFERROR(${times(`_xlfn.NUMBERVALUE(${at},"${marks.decimal}","${marks.group === "" ? " " : marks.group}")`, factor)},""))`;
  if (typeof raw !== "string" || isBlank(raw) || isCellError(raw)) return parsed(scale);
  const number = numberValue(raw, marks);
  if (value === null) return number === null ? parsed(scale) : '""';
  if (number !== null) {
    for (const factor of [scale, scale * 100, 1, 100]) if (close(number * factor, value)) return parsed(factor);
  }
  // A text the domain reads and NUMBERVALUE does not: right until somebody changes it.
  const text = excelTrim(raw);
  return text.length > LONGEST_LITERAL ? '""' : `IF(TRIM(${at})=${textLiteral(text)},${numberLiteral(value)},"")`;
}

function times(expression: string, factor: number): string {
  return factor === 1 ? expression : `${expression}*${numberLiteral(factor)}`;
}

/** A number as formulas write it, in any locale. @example numberLiteral(0.000001) === "0.000001" */
export function numberLiteral(value: number): string {
  return String(value).replace("e+", "E+").replace("e-", "E-");
}
