import type { Period } from "./Period";

/** First day of a month; months past 12 or before 1 run into the neighbouring years. @example firstDay(2024, 13) === "2025-01-01" */
function firstDay(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return isoDate(Math.floor(index / 12), (index % 12) + 1, 1);
}

export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Day after an ISO date. @example nextDay("2024-12-31") === "2025-01-01" */
export function nextDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return day < daysIn(year, month) ? isoDate(year, month, day + 1) : firstDay(year, month + 1);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/**
 * Months `from` to `to` of a year, both included. Its key is the shortest that the command line knows: the year, a half,
 * a quarter, a month; `2024-M1..M9` otherwise, and always for figures counted from January on (`lũy kế`).
 */
export function monthsPeriod(year: number, from: number, to: number, cumulative: boolean, wording: "months" | "calendar" = "calendar"): Period {
  return { from: firstDay(year, from), until: firstDay(year, to + 1), cumulative, key: monthsKey(year, from, to, wording) };
}

function monthsKey(year: number, from: number, to: number, wording: "months" | "calendar"): string {
  if (from === 1 && to === 12) return String(year);
  if (wording === "months" && from !== to) return `${year}-M${from}..M${to}`;
  if (to - from === 5 && (from === 1 || from === 7)) return `${year}-H${from === 1 ? 1 : 2}`;
  if (to - from === 2 && from % 3 === 1) return `${year}-Q${(from + 2) / 3}`;
  if (from === to) return `${year}-${String(from).padStart(2, "0")}`;
  return `${year}-M${from}..M${to}`;
}

/** Whole years, both included (`giai đoạn 2021-2025`). */
export function yearsPeriod(from: number, to: number): Period {
  return from === to
    ? monthsPeriod(from, 1, 12, false)
    : { from: firstDay(from, 1), until: firstDay(to + 1, 1), cumulative: true, key: `${from}..${to}` };
}

/** Days, both included; a range that is whole months of one year gets their key. */
export function daysPeriod(first: string, last: string): Period {
  const until = nextDay(last);
  const [year = 0, month = 0, day = 0] = first.split("-").map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = until.split("-").map(Number);
  const months = (endYear - year) * 12 + endMonth - month;
  if (day === 1 && endDay === 1 && months >= 1 && month + months - 1 <= 12) {
    return monthsPeriod(year, month, month + months - 1, months > 1 && month === 1);
  }
  return { from: first, until, cumulative: first.endsWith("-01-01"), key: `${first}..${last}` };
}

/** The same stretch `years` later or earlier (`cùng kỳ năm trước`: −1). */
export function shiftYears(period: Period, years: number): Period {
  const move = (text: string) => text.replace(/\d{4}(?=-|\.\.|$)/g, (year) => String(Number(year) + years));
  return { from: move(period.from), until: move(period.until), cumulative: period.cumulative, key: move(period.key) };
}

/** Same days, whatever they are called: `2024-H1` and `2024-M1..M6`. */
export function samePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.until === other.until;
}
