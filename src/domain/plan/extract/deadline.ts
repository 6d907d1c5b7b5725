import type { IsoDate } from "../Plan";
import { isoDate, lastDay } from "../planDate";
import type { Token } from "./tokenize";
import { WordSet } from "./WordSet";

/** A point in time the text names, and the tokens it stands on (end exclusive). */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly date: IsoDate;
  readonly year: number;
  /** First year of a range such as 2021 - 2025; otherwise the year itself. */
  readonly fromYear: number;
}

const BEFORE_YEAR = new WordSet([
  "năm", "đến năm", "vào năm", "trong năm", "tới năm", "hết năm", "đến hết năm", "cuối năm", "đến cuối năm", "trước năm", "đến", "tới", "giai đoạn", "đến giai đoạn", "từ năm", "so với năm", "cuối", "hết", "kế hoạch", "KH", "mục tiêu", "nhiệm kỳ", "từ nay đến năm", "từ nay đến", "đầu năm", "vào cuối năm", "vào", "bắt đầu từ năm",
]);

/** Years, year ranges and dates of a sentence part, in order. A year needs a word of time before it or a range sign beside it. */
export function timeMentions(tokens: readonly Token[], from = 0, end = tokens.length): readonly TimeMention[] {
  const found: TimeMention[] = [];
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token?.kind !== "number") continue;
    const date = fullDate(tokens, index);
    if (date) {
      found.push({ start: wordsBefore(tokens, index, from), end: index + 5, date, year: Number(date.slice(0, 4)), fromYear: Number(date.slice(0, 4)) });
      index += 4;
      continue;
    }
    const month = monthOfYear(tokens, index);
    if (month) {
      found.push({ start: wordsBefore(tokens, index, from), end: index + 3, date: month, year: Number(month.slice(0, 4)), fromYear: Number(month.slice(0, 4)) });
      index += 2;
      continue;
    }
    if (!isYearNumber(token) || tokens[index + 1]?.kind === "percent" || tokens[index - 1]?.fold === "/") continue;
    const dash = ["-", "đến"].includes(tokens[index + 1]?.fold ?? "") ? index + 2 : -1;
    const last = tokens[dash]?.fold === "năm" ? dash + 1 : dash;
    if (dash > 0 && isYearNumber(tokens[last])) {
      const year = tokens[last]?.value ?? 0;
      found.push({ start: wordsBefore(tokens, index, from), end: last + 1, date: `${year}-12-31`, year, fromYear: token.value });
      index = last;
      continue;
    }
    const start = wordsBefore(tokens, index, from);
    if (start < index) found.push({ start, end: index + 1, date: `${token.value}-12-31`, year: token.value, fromYear: token.value });
  }
  return found;
}

export function isYearNumber(token: Token | undefined): boolean {
  return token?.kind === "number" && /^20[0-5]\d$|^19[89]\d$/.test(token.fold);
}

function wordsBefore(tokens: readonly Token[], index: number, from: number): number {
  const start = BEFORE_YEAR.endsAt(tokens, index, from);
  if (start >= 0) return start;
  return tokens[index - 1]?.fold === "(" || index === from ? index - (index === from ? 1 : 0) : index;
}

function fullDate(tokens: readonly Token[], index: number): IsoDate | null {
  const [day, one, month, two, year] = [0, 1, 2, 3, 4].map((offset) => tokens[index + offset]);
  if (day?.kind !== "number" || month?.kind !== "number" || year?.kind !== "number") return null;
  if (one?.fold === "/" && two?.fold === "/") return isoDate(year.value, month.value, day.value);
  return one?.fold === "tháng" && two?.fold === "năm" ? isoDate(year.value, month.value, day.value) : null;
}

/** `6/2025`, `tháng 6 năm 2025`: the last day of the month. */
function monthOfYear(tokens: readonly Token[], index: number): IsoDate | null {
  const [month, sign, year] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (month?.kind !== "number" || !isYearNumber(year) || month.value > 12) return null;
  if (sign?.fold !== "/" && !(sign?.fold === "năm" && tokens[index - 1]?.fold === "tháng")) return null;
  return lastDay(year?.value ?? 0, month.value);
}
