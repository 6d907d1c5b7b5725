import type { Period } from "./Period";
import { daysPeriod, isCalendarDay, isoDate, monthsPeriod, shiftYears, yearsPeriod } from "./calendar";
import { foldText } from "./foldText";

const YEAR = "(?:năm |n\\. ?)?((?:19|20)\\d{2})(?!\\d)";
const GAP = "[\\s/.,\\-]*";
const DAY = "(?:ngày )?(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?((?:19|20)\\d{2}))?";
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4, một: 1, hai: 2, ba: 3, tư: 4, first: 1, second: 2, third: 3, fourth: 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 };
const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ENGLISH_MONTH = `(${ENGLISH_MONTHS.join("|")})[a-z]*\\.?`;
const CUMULATIVE = /l[uũ][yỹ] kế|cộng dồn|từ đầu năm|year[- ]to[- ]date|\bytd\b|cumulative/;

/** `dưới 6 tháng`, `từ 6 đến 12 tháng`, `6-12 tháng` are ages, no periods. */
const NO_AGE = "(?<!(?:trẻ|dưới|trên|đến|từ|đủ|tuổi|-|<|>|≤|≥) ?)";

type Rule = readonly [pattern: RegExp, read: (groups: readonly string[], year: number | null, text: string) => Period | null];

const two = (text: string | undefined) => Number(text ?? "0");
const yearOf = (text: string | undefined, year: number | null) => (text === undefined || text === "" ? year : Number(text));
const isMonth = (month: number) => month >= 1 && month <= 12;

/** In order: the first rule whose words occur decides. `year` is that of the surroundings, for texts that name none. */
const RULES: readonly Rule[] = [
  [new RegExp(`^${DAY}$`), ([d, m, y], year) => readDays(["1", "1", y], [d, m, y], year)],
  [new RegExp(`(?:từ )?${DAY} ?(?:đến|-|tới|to) ?(?:hết )?${DAY}`), ([d1, m1, y1, d2, m2, y2], year) => readDays([d1, m1, y1], [d2, m2, y2], year)],
  [new RegExp(`(?:từ )?tháng (\\d{1,2})(?: ?/ ?\\d{4})? ?(?:đến|-|tới) ?(?:hết )?(?:tháng )?(\\d{1,2})(?!\\d)${GAP}(?:${YEAR})?`), ([a, b, y], year, text) => readMonths(two(a), two(b), yearOf(y, year), text)],
  [new RegExp(`${NO_AGE}(?<![\\d.,])(\\d{1,2}) ?(?:tháng|t)(?![a-zà-ỹđ]| tuổi)(?: đầu| cuối)?(?: của)?${GAP}(?:${YEAR})?`), ([n, y], year, text) => readSpan(two(n), yearOf(y, year), text)],
  [new RegExp(`(?:tháng |(?<![a-zà-ỹđ])t ?|(?<![a-zà-ỹđ])th)(\\d{1,2})(?!\\d)${GAP}(?:${YEAR})?`), ([m, y], year, text) => readMonth(two(m), yearOf(y, year), text)],
  [new RegExp(`(?:quý|quí|(?<![a-zà-ỹđ])q)\\.? ?(iv|i{1,3}|[1-4]|một|hai|ba|tư)(?![a-zà-ỹđ\\d])${GAP}(?:${YEAR})?`), ([q, y], year) => readQuarter(q, yearOf(y, year))],
  [new RegExp(`(first|second|third|fourth|1st|2nd|3rd|4th) quarter${GAP}(?:of )?(?:${YEAR})?`), ([q, y], year) => readQuarter(q, yearOf(y, year))],
  [new RegExp(`đợt (i{1,2}|[12])(?![a-zà-ỹđ\\d])${GAP}(?:${YEAR})?`), ([n, y], year) => readHalf(ROMAN[n ?? ""] ?? 0, yearOf(y, year))],
  [new RegExp(`(?<![a-z])h([12])(?!\\d)${GAP}(?:${YEAR})?`), ([n, y], year) => readHalf(two(n), yearOf(y, year))],
  [new RegExp(`${ENGLISH_MONTH} ?(?:-|to|through) ?${ENGLISH_MONTH},? ?${YEAR}`), ([a, b, y], year, text) => readMonths(english(a), english(b), yearOf(y, year), text)],
  [new RegExp(`(?:đến|tính đến|as of|hết) ?(?:hết )?${DAY}`), ([d, m, y], year) => readDays(["1", "1", y], [d, m, y], year)],
  [new RegExp(`(?<![a-z])${ENGLISH_MONTH},? ?(?:\\d{1,2}, ?)?${YEAR}`), ([m, y], year, text) => readMonth(english(m), yearOf(y, year), text)],
  [/(?:giai đoạn|nhiệm kì|period|thời kì)?\s*((?:19|20)\d{2}) ?(?:-|đến|to|\/) ?(?:năm )?((?:19|20)\d{2})(?!\d)/, ([a, b]) => (two(a) < two(b) ? yearsPeriod(two(a), two(b)) : null)],
  [/(?<![\d.,/])(0?[1-9]|1[0-2])[/.-]((?:19|20)\d{2})(?!\d)/, ([m, y], _year, text) => readMonth(two(m), two(y), text)],
  [/(?<!\d|[.,])((?:19|20)\d{2})(?!\d|[.,]\d)/, ([y]) => monthsPeriod(two(y), 1, 12, false)],
];

const PREVIOUS = /cùng kì|năm trước|năm ngoái|previous year|last year|prior year/;
/** `So với cùng kỳ` is a rate of this period, not a figure of the last one. */
const COMPARISON = /so với|so sánh|so cùng|tăng|giảm|%|\//;
const CURRENT = /trong kì|kì này|kì báo cáo|tháng báo cáo|quý báo cáo|năm báo cáo|năm nay|trong (?:tháng|quý|năm)|current period/;

/**
 * Reads the period a text speaks of: `Tháng 6/2021`, `T6/2021`, `Quý II năm 2024`, `6 tháng đầu năm 2024`, `2T.2005`,
 * `giai đoạn 2021-2025`, `đợt 1`, `lũy kế đến 30/6/2024`, `từ 01/01 đến 15/6/2024`, `Jan-Jun 2016`, `2016`.
 * `surroundings` is the period of the title or the sheet: it lends its year to `Tháng 6`, and is what `trong kỳ` means and
 * what `cùng kỳ năm trước` is one year before. Null when no period is named, or its year is nowhere.
 * @example parsePeriod("6 tháng đầu năm 2024")?.key === "2024-H1"
 */
export function parsePeriod(text: string, surroundings: Period | null = null): Period | null {
  const folded = withoutDocumentMarks(foldText(text));
  const year = surroundings === null ? null : Number(surroundings.from.slice(0, 4));
  const previous = PREVIOUS.test(folded) && !COMPARISON.test(folded);
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const own = /(?:19|20)\d{2}/.test(match[0]);
    const period = read(match.slice(1), year, folded);
    if (period !== null) return previous && !own ? shiftYears(period, -1) : period;
  }
  if (surroundings === null) return null;
  if (previous) return shiftYears(CUMULATIVE.test(folded) ? fromJanuary(surroundings) : surroundings, -1);
  if (CUMULATIVE.test(folded)) return fromJanuary(surroundings);
  return CURRENT.test(folded) ? surroundings : null;
}

/** `Lũy kế` beside a month or a quarter: from January to its end. */
function fromJanuary(period: Period): Period {
  const [year = 0] = period.from.split("-").map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = period.until.split("-").map(Number);
  if (period.from.endsWith("-01-01") || endDay !== 1) return { ...period, cumulative: true };
  const last = endYear > year ? 12 : endMonth - 1;
  return monthsPeriod(year, 1, last, true, "months");
}

/** Written-out days become `30/6/2024`; days of signing and numbers of documents go: they name no reporting period. */
function withoutDocumentMarks(folded: string): string {
  return folded
    .replace(/ngày (\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d{2})/g, "ngày $1/$2/$3")
    .replace(/(?<!từ |đến |tới |hết |- )ngày \d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:19|20)\d{2}(?! ?(?:đến|-|tới))/g, " ")
    .replace(/\d+\/(?:(?:19|20)\d{2}\/)?[a-zđ][a-zđ\d-]*/g, " ");
}

function english(name: string | undefined): number {
  return ENGLISH_MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

function readDays(first: readonly (string | undefined)[], last: readonly (string | undefined)[], year: number | null): Period | null {
  const lastYear = yearOf(last[2], year);
  const firstYear = first[2] === undefined ? lastYear : Number(first[2]);
  if (firstYear === null || lastYear === null) return null;
  if (!isCalendarDay(firstYear, two(first[1]), two(first[0])) || !isCalendarDay(lastYear, two(last[1]), two(last[0]))) return null;
  const from = isoDate(firstYear, two(first[1]), two(first[0]));
  const to = isoDate(lastYear, two(last[1]), two(last[0]));
  return from <= to ? daysPeriod(from, to) : null;
}

function readMonths(from: number, to: number, year: number | null, _text: string): Period | null {
  if (year === null || !isMonth(from) || !isMonth(to) || from > to) return null;
  return monthsPeriod(year, from, to, from === 1 && to > 1);
}

/** `6 tháng`, `6 tháng cuối năm`, `2T`: months counted together, from January unless the words say the end of the year. */
function readSpan(months: number, year: number | null, text: string): Period | null {
  if (year === null || !isMonth(months)) return null;
  if (new RegExp(`${months} tháng cuối`).test(text)) return monthsPeriod(year, 13 - months, 12, true);
  return monthsPeriod(year, 1, months, true);
}

function readMonth(month: number, year: number | null, text: string): Period | null {
  if (year === null || !isMonth(month)) return null;
  if (CUMULATIVE.test(text)) return monthsPeriod(year, 1, month, true, "months");
  return monthsPeriod(year, month, month, false);
}

function readQuarter(quarter: string | undefined, year: number | null): Period | null {
  const number = ROMAN[quarter ?? ""];
  return number === undefined || year === null ? null : monthsPeriod(year, number * 3 - 2, number * 3, false);
}

/** `Đợt 1` of an emulation year is its first half (plan of Thiệu Hóa: 01/01-30/6, 01/7-31/12). */
function readHalf(half: number, year: number | null): Period | null {
  return year === null || half < 1 || half > 2 ? null : monthsPeriod(year, half * 6 - 5, half * 6, false);
}
