import type { Cell } from "../../domain/grid/Cell";
import { ApiError } from "../protocol/ApiError";
import { checkFormula } from "../formula/checkFormula";
import { MAX_TEXT } from "./limits";

/** What a text becomes when it is entered in a cell. `numberFormat`: the format Excel gives a cell that has none. */
export interface EnteredCell {
  readonly value: Cell;
  readonly formula: string | null;
  readonly numberFormat: string | null;
  readonly quoted: boolean;
}

/**
 * What Excel makes of a text written to a cell, by US rules whatever the user's country (office-js#1559): a leading `=`
 * is a formula, what looks like a number, percentage, date, truth value or error becomes one; not with the number format
 * `@` nor behind an apostrophe.
 * @example parseInput("12%", "General", 2026).value === 0.12
 * @example parseInput("3/4", "General", 2026).value === 46085   // 4 March 2026: the trap of 3/4
 */
export function parseInput(text: string, numberFormat: string, year: number): EnteredCell {
  if (text.length > MAX_TEXT) throw new ApiError("InvalidArgument", `${text.length} characters in a cell`);
  if (text === "") return entered(null);
  if (text.startsWith("'")) return { ...entered(text.slice(1)), quoted: true };
  if (numberFormat === "@") return entered(text);
  if (text.startsWith("=") && text.length > 1) {
    checkFormula(text);
    // Excel keeps newer functions under their plain name; `_xlfn.` is how files spell them.
    return { value: null, formula: text.replace(/\b_xlfn\.(?=[A-Z.]+\()/g, ""), numberFormat: null, quoted: false };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return entered(trimmed.toLowerCase() === "true");
  if (/^#(REF!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|NULL!)$/i.test(trimmed)) return entered({ error: trimmed.toUpperCase() });
  const number = parseUsNumber(trimmed) ?? parseUsDate(trimmed, year);
  return number ? { value: number.value, formula: null, numberFormat: number.format, quoted: false } : entered(text);
}

function entered(value: Cell): EnteredCell {
  return { value, formula: null, numberFormat: null, quoted: false };
}

interface Parsed {
  readonly value: number;
  readonly format: string | null;
}

function parseUsNumber(text: string): Parsed | null {
  const match = /^(\()?\s*([-+])?\s*(\$)?\s*([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(E[-+]?\d+)?\s*(%)?\s*(\))?$/i.exec(text);
  if (!match) return null;
  const [, open, sign, dollar, innerSign, digits = "", exponent = "", percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (sign && innerSign) || (open && (sign || innerSign))) return null;
  const negative = open !== undefined || sign === "-" || innerSign === "-";
  const size = Number(digits.replaceAll(",", "") + exponent) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const fraction = digits.includes(".");
  const format = percent ? (fraction ? "0.00%" : "0%") : dollar ? (fraction ? "$#,##0.00" : "$#,##0") : exponent ? "0.00E+00" : digits.includes(",") ? (fraction ? "#,##0.00" : "#,##0") : null;
  return { value: negative ? -size : size, format };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function parseUsDate(text: string, thisYear: number): Parsed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) return dated(century(full[4] ?? ""), Number(full[1]), Number(full[3]), "m/d/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return dated(thisYear, Number(short[1]), Number(short[2]), "d-mmm");
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return dated(Number(monthYear[2]), Number(monthYear[1]), 1, "mmm-yy");
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{4}|\d{2}))?$/i.exec(text);
  if (named) return dated(named[3] ? century(named[3]) : thisYear, MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1, Number(named[1]), named[3] ? "d-mmm-yy" : "d-mmm");
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time && Number(time[2]) < 60 && Number(time[3] ?? 0) < 60) {
    return { value: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86400, format: time[3] ? "h:mm:ss" : "h:mm" };
  }
  return null;
}

function century(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): Parsed | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel counts a 29 February 1900 that never was.
  return { value: days < 61 ? days - 1 : days, format };
}
