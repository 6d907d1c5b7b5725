import { foldText } from "../../text/foldText";
import type { FrequencyTarget } from "../Target";
import type { Token } from "./tokenize";
import { DOSES, MONEY, UNIT_NOUNS } from "./vocabulary";
import { WordSet } from "./WordSet";

/** What a figure is measured in. */
export interface UnitReading {
  readonly kind: "percent" | "permille" | "rate" | "fraction" | "frequency" | "count" | "unknown" | "bare";
  /** As written, one space: `%`, `đề tài`, `bé trai/100 bé gái`, `/1.000 dân`, `đợt/năm`; "" for bare figures. */
  readonly unit: string;
  /** Base of a rate, number of all units of a fraction. */
  readonly base: number | null;
  readonly period: FrequencyTarget["per"] | null;
  /** Token after the unit. */
  readonly unitEnd: number;
}

export interface LastFigure {
  /** Token of the last number. */
  readonly index: number;
  readonly high: number | null;
  readonly denominator: number | null;
}

const TO = new WordSet(["đến", "tới"]);
const BASES: ReadonlySet<number> = new Set([100, 1_000, 10_000, 100_000, 1_000_000]);
const RATE_NOUNS = new WordSet([
  "dân", "người dân", "dân số", "người", "trẻ đẻ sống", "trẻ đẻ ra sống", "trẻ sinh sống", "trẻ sinh ra sống", "trẻ đẻ ra", "trẻ em", "trẻ", "ca đẻ", "ca đẻ sống", "ca sinh", "phụ nữ", "bé gái", "trẻ gái", "gái", "nữ", "bà mẹ", "trẻ em gái", "trẻ sơ sinh sống", "trẻ sơ sinh", "học sinh", "hộ", "lao động", "người lao động", "năm tuổi", "vạn dân", "người năm", "phương tiện",
]);
const PERIODS: Readonly<Record<string, FrequencyTarget["per"]>> = { năm: "year", quý: "quarter", tháng: "month", tuần: "month", kỳ: "half-year", kì: "half-year" };
const TIMES = new WordSet(["lần", "đợt", "lượt", "buổi", "cuộc", "lớp", "kỳ", "chuyến", "bài", "tin", "số", "hội nghị", "tháng", "ngày", "giờ"]);
const EACH_YEAR = new WordSet(["mỗi năm", "một năm", "hàng năm", "hằng năm", "trong 1 năm", "trong một năm", "năm một", "trên năm"]);
const EACH_QUARTER = new WordSet(["mỗi quý", "một quý", "hàng quý", "hằng quý"]);
const EACH_MONTH = new WordSet(["mỗi tháng", "một tháng", "hàng tháng", "hằng tháng"]);
const STOP_WORDS = new WordSet([
  "và", "hoặc", "của", "ở", "tại", "trong", "trên", "dưới", "đến", "vào", "cho", "với", "theo", "so", "là", "đạt", "được", "có", "từ", "năm", "so với", "trở", "do", "để", "bằng", "như", "nhằm", "khi", "nếu", "thì", "mà", "cùng", "các", "những", "phải", "cần", "sẽ", "đã", "đang", "giai", "giảm", "tăng", "duy", "còn", "xuống", "lên", "đối", "tùy", "bao", "thuộc", "qua", "về", "tương", "thông", "không", "chưa", "đều", "trước", "sau", "mỗi", "hàng", "hằng", "toàn", "tất", "riêng",
]);

/** Ranges (`65-70 %`, `từ 104 đến 108`) and fractions (`5/5`). */
export function lastFigure(tokens: readonly Token[], at: number, end: number): LastFigure {
  const value = tokens[at]?.value ?? NaN;
  let next = at + 1;
  if (tokens[next]?.kind === "percent") next += 1;
  const isRange = tokens[next]?.fold === "-" || TO.matchAt(tokens, next, end) > 0;
  const high = tokens[next + 1];
  if (isRange && next + 1 < end && high?.kind === "number" && !high.glued && high.value > value && !isYear(high) && sameSign(tokens, next, next + 2)) {
    return { index: next + 1, high: high.value, denominator: null };
  }
  // `1,5 cm - 2 cm`: the unit stands behind both ends.
  const [unit, dash, far] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (unit?.kind === "word" && (dash?.fold === "-" || dash?.fold === "đến") && far?.kind === "number" && at + 4 < end && far.value > value && tokens[at + 4]?.fold === unit.fold) {
    return { index: at + 3, high: far.value, denominator: null };
  }
  const whole = tokens[at + 2];
  if (tokens[at + 1]?.fold === "/" && at + 2 < end && whole?.kind === "number" && tokens[at + 3]?.fold !== "/") return { index: at + 2, high: null, denominator: whole.value };
  return { index: at, high: null, denominator: null };
}

/** `85% - 90%` and `85 - 90%` are ranges; `85% - 90 xã` is not. */
function sameSign(tokens: readonly Token[], dash: number, after: number): boolean {
  return tokens[dash - 1]?.kind !== "percent" || tokens[after]?.kind === "percent";
}

function isYear(token: Token): boolean {
  return /^(?:19|20)\d\d$/.test(token.fold);
}

/** Null when the unit says that this is money, a dose or a laboratory measure. */
export function readUnit(tokens: readonly Token[], last: number, end: number, denominator: number | null): UnitReading | null {
  let index = last + 1;
  const none = { base: null, period: null };
  const sign = index < end ? tokens[index] : undefined;
  if (sign?.kind === "percent") {
    const isPoints = sign.value === 100 && index + 1 < end && tokens[index + 1]?.fold === "điểm";
    return { ...none, kind: sign.value === 1000 ? "permille" : "percent", unit: isPoints ? "% điểm" : sign.value === 1000 ? "‰" : "%", unitEnd: index + (isPoints ? 2 : 1) };
  }
  if (sign?.fold === "phần" && ["trăm", "nghìn", "ngàn"].includes(tokens[index + 1]?.fold ?? "")) {
    const isPercent = tokens[index + 1]?.fold === "trăm";
    return { ...none, kind: isPercent ? "percent" : "permille", unit: isPercent ? "%" : "‰", unitEnd: index + 2 };
  }
  const rate = readRate(tokens, last, end, denominator);
  if (rate) return rate;
  if (denominator !== null) {
    const noun = UNIT_NOUNS.matchAt(tokens, index, end) || (tokens[index]?.kind === "word" && index < end ? 1 : 0);
    return { ...none, kind: "fraction", unit: words(tokens, index, index + noun), base: denominator, unitEnd: index + noun };
  }
  if (MONEY.matchAt(tokens, index, end) > 0 && !isBareTy(tokens, index)) return null;
  if (DOSES.matchAt(tokens, index, end) > 0 && UNIT_NOUNS.matchAt(tokens, index, end) === 0) return null;
  const noun = UNIT_NOUNS.matchAt(tokens, index, end);
  if (noun === 0) {
    const next = index < end ? tokens[index] : undefined;
    const isBare = next === undefined || next.kind !== "word" || STOP_WORDS.matchAt(tokens, index, end) > 0;
    return isBare ? { ...none, kind: "bare", unit: "", unitEnd: index } : { ...none, kind: "unknown", unit: next.raw, unitEnd: index + 1 };
  }
  const start = index;
  index += noun;
  let unit = words(tokens, start, index);
  let period: FrequencyTarget["per"] | null = null;
  while (tokens[index]?.fold === "/" && index + 1 < end && tokens[index + 1]?.kind === "word") {
    const length = UNIT_NOUNS.matchAt(tokens, index + 1, end) || 1;
    unit += `/${words(tokens, index + 1, index + 1 + length)}`;
    period = PERIODS[tokens[index + 1]?.fold ?? ""] ?? null;
    index += 1 + length;
  }
  if (period === null && TIMES.matchAt(tokens, start, end) > 0) {
    // `2 lần trong năm` is a frequency; `10 lớp trong năm` says when.
    const within = ["lần", "đợt"].includes(tokens[start]?.fold ?? "") && tokens[index]?.fold === "trong" && tokens[index + 1]?.fold === "năm";
    const spoken = within ? { word: "năm", period: "year" as const, length: 2 } : spokenPeriod(tokens, index, end);
    if (spoken) return { kind: "frequency", unit: `${unit}/${spoken.word}`, base: null, period: spoken.period, unitEnd: index + spoken.length };
  }
  return { kind: period === null ? "count" : "frequency", unit, base: null, period, unitEnd: index };
}

/** `tỷ` alone after a figure is money; `tỷ lệ`, `tỷ số` begin the next name. */
function isBareTy(tokens: readonly Token[], index: number): boolean {
  return ["lệ", "suất", "số", "trọng"].includes(tokens[index + 1]?.fold ?? "");
}

/** `Mỗi quý tổ chức 01 cuộc`: the period stands before the count. */
export function withPeriodBefore<T extends UnitReading>(quantity: T, tokens: readonly Token[], from: number, start: number): T {
  if (quantity.kind !== "count" || !TIMES.has(foldText(quantity.unit).split(" ")[0] ?? "")) return quantity;
  for (let index = Math.max(from, start - 8); index < start; index += 1) {
    const spoken = spokenPeriod(tokens, index, start);
    if (spoken) return { ...quantity, kind: "frequency", unit: `${quantity.unit}/${spoken.word}`, period: spoken.period };
  }
  return quantity;
}

function spokenPeriod(tokens: readonly Token[], index: number, end: number): { readonly word: string; readonly period: FrequencyTarget["per"]; readonly length: number } | null {
  const year = EACH_YEAR.matchAt(tokens, index, end);
  if (year > 0) return { word: "năm", period: "year", length: year };
  const quarter = EACH_QUARTER.matchAt(tokens, index, end);
  if (quarter > 0) return { word: "quý", period: "quarter", length: quarter };
  const month = EACH_MONTH.matchAt(tokens, index, end);
  return month > 0 ? { word: "tháng", period: "month", length: month } : null;
}

/** `0,15/1.000 dân`, `116 bé trai /100 bé gái`, `52 ca trên 100.000 trẻ đẻ sống`, `12 bác sĩ/vạn dân`. */
function readRate(tokens: readonly Token[], last: number, end: number, denominator: number | null): UnitReading | null {
  if (denominator !== null) {
    const numerator = tokens[last - 2]?.value ?? NaN;
    const noun = RATE_NOUNS.matchAt(tokens, last + 1, end);
    if (!BASES.has(denominator) || numerator === denominator || (noun === 0 && denominator < 100)) return null;
    return { kind: "rate", unit: `/${tokens[last]?.raw ?? ""}${noun > 0 ? ` ${words(tokens, last + 1, last + 1 + noun)}` : ""}`, base: denominator, period: null, unitEnd: last + 1 + noun };
  }
  for (let index = last + 1; index < Math.min(end, last + 7); index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (token.fold === "/" || (token.fold === "trên" && index > last + 1)) return rateFrom(tokens, last + 1, index, end);
    if (token.kind !== "word") return null;
  }
  return null;
}

function rateFrom(tokens: readonly Token[], nounStart: number, slash: number, end: number): UnitReading | null {
  const base = slash + 1 < end ? tokens[slash + 1] : undefined;
  const noun = words(tokens, nounStart, slash);
  if (base?.fold === "vạn") {
    const length = RATE_NOUNS.matchAt(tokens, slash + 2, end) || 1;
    return { kind: "rate", unit: `${noun}/vạn ${words(tokens, slash + 2, slash + 2 + length)}`, base: 10_000, period: null, unitEnd: slash + 2 + length };
  }
  if (base?.kind !== "number" || !BASES.has(base.value)) return null;
  const length = RATE_NOUNS.matchAt(tokens, slash + 2, end);
  if (length === 0 && tokens[slash]?.fold !== "/") return null;
  return { kind: "rate", unit: `${noun}/${base.raw}${length > 0 ? ` ${words(tokens, slash + 2, slash + 2 + length)}` : ""}`, base: base.value, period: null, unitEnd: slash + 2 + length };
}

/** Words as written, one space between, none around strokes. */
export function words(tokens: readonly Token[], start: number, end: number): string {
  let text = "";
  for (let index = start; index < end; index += 1) {
    const raw = tokens[index]?.raw ?? "";
    const glue = text === "" || raw === "/" || text.endsWith("/") || raw === "," || raw === ")" || text.endsWith("(") || raw === "%" || raw === ";" || raw === ":";
    text += (glue && raw !== "%" ? "" : text === "" ? "" : " ") + raw;
  }
  return text;
}
