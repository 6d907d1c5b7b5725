import type { IsoDate } from "./Plan";

/** Days from 30/12/1899, Excel's day 0, to 1/1/1970. */
const EPOCH_SERIAL = 25569;
const MS_PER_DAY = 86_400_000;

/** A calendar date from its parts; null when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

/** @example dateText("2025-12-31") === "31/12/2025" */
export function dateText(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

/** Excel's serial number of a date. @example dateSerial("2025-12-31") === 46022 */
export function dateSerial(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY + EPOCH_SERIAL;
}

function serialDate(serial: number): IsoDate | null {
  const date = new Date((Math.floor(serial) - EPOCH_SERIAL) * MS_PER_DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * A date as people type it: `31/12/2025`, `31-12-2025`, `2025-12-31`, `12/2025` and `2025` (their last day), or a serial
 * number of Excel; a year alone stored as a number is a year, not a serial. Null when it is none.
 */
export function parsePlanDate(cell: string | number): IsoDate | null {
  if (typeof cell === "number") {
    if (Number.isInteger(cell) && cell >= 1990 && cell <= 2100) return isoDate(cell, 12, 31);
    return cell >= 20_000 && cell < 100_000 ? serialDate(cell) : null;
  }
  const text = cell.trim().replace(/^(?:ngày|năm|đến|hết)\s+/iu, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const full = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text);
  if (full) return isoDate(Number(full[3]), Number(full[2]), Number(full[1]));
  const month = /^(?:tháng\s+)?(\d{1,2})\s*[/-]\s*(\d{4})$/iu.exec(text);
  if (month) return lastDay(Number(month[2]), Number(month[1]));
  return /^\d{4}$/.test(text) ? isoDate(Number(text), 12, 31) : null;
}

/** Last day of a month. */
export function lastDay(year: number, month: number): IsoDate | null {
  if (month < 1 || month > 12) return null;
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
