import { unitBase } from "../unitBase";
import type { Comparator, Condition, Target } from "../Target";
import type { Indicator } from "../Plan";
import { accept } from "./accept";
import { timeMentions, type TimeMention } from "./deadline";
import { judgeDirection, type Judgement } from "./direction";
import type { Find } from "./Find";
import { placeNoun } from "./gaps";
import { nameText, nameTokens } from "./naming";
import type { Quantity } from "./quantity";
import type { PieceContext, Statement } from "./readPiece";
import type { Token } from "./tokenize";
import { words } from "./unit";
import { COMPARED, DECREASE, HEADS, INCREASE, SHARE_HEADS } from "./vocabulary";
import { WordSet } from "./WordSet";

export interface FindInput {
  readonly tokens: readonly Token[];
  readonly times: readonly TimeMention[];
  readonly statement: Statement;
  /** Token of the colon before the figures, or -1. */
  readonly colon: number;
  readonly head: readonly Token[] | null;
  readonly parent: readonly Token[] | null;
  readonly context: PieceContext;
  /** Unit of an earlier count of the same sentence part, whose items go on (`…: 21.300 người; trong đó …`). */
  readonly countedIn: string | null;
}

const REMAINDER = new WordSet(["còn lại", "số còn lại"]);
const RESULT_VERBS = new WordSet(["xuống", "còn", "lên", "đạt", "là", "dưới", "trên", "ở mức", "≥"]);

/** Turns one figure and its words into a target; null when nothing aims at it. */
export function makeFind(input: FindInput): Find | null {
  const { tokens, times, statement, colon } = input;
  const { quantity, before, after, isValueFirst } = statement;
  const beforeFrom = colon >= before[0] && colon < before[1] ? colon + 1 : before[0];
  const own = nameTokens(tokens, beforeFrom, before[1], times);
  const ownLabel = colon >= before[0] && colon < before[1] ? nameTokens(tokens, before[0], colon, times) : [];
  const label = ownLabel.length > 0 ? ownLabel : nameTokens(input.head ?? [], 0, input.head?.length ?? 0, timeMentions(input.head ?? []));
  const isShare = quantity.kind === "percent" || quantity.kind === "permille";
  const labelIsShare = SHARE_HEADS.find(label, 0, label.length) >= 0;
  // `Tỷ lệ trẻ suy dinh dưỡng: cân nặng/tuổi là 6,4 %`: weight is no share; the head before the colon is meant.
  const hasHead = (isShare && labelIsShare ? SHARE_HEADS : HEADS).find(own, 0, own.length) >= 0;
  const behind = nameTokens(tokens, quantity.end, after[1], times);
  const shared = respective(own, statement, ownDeadline(times, statement, tokens) !== null);
  const name = composeName(shared, hasHead, label, behind, quantity, isValueFirst, input.parent);
  const verbs = tokens.slice(beforeFrom, quantity.start);
  // `Mức giảm tỷ lệ sinh: 0,1 ‰`: with nothing of its own, the words before the colon say what changes.
  const change = changeOf(tokens, own.length === 0 ? before[0] : beforeFrom, quantity, after[1]);
  const accepted = accept({ tokens, statement, own, label, behind, hasHead, context: input.context, countedIn: input.countedIn, parent: input.parent, isChange: change !== null, verbs });
  if (accepted === null) return null;
  // People served are counted upwards, whatever ill they are served against.
  const isServed = quantity.kind === "count" && !hasHead && quantity.leads === null && change === null;
  const isNone = quantity.value === 0 && quantity.stated === "=" && quantity.high === null;
  const judged: Judgement = isNone ? { direction: "lower", because: "không có" } : isServed ? { direction: "higher", because: "số được phục vụ" } : judgeDirection(isValueFirst && !hasHead ? behind : hasHead || label.length === 0 ? own : [...label, ...own], quantity.leads, isValueFirst, verbs.length > 0 && !isValueFirst ? verbs : own);
  const unit = quantity.unit === "" ? impliedUnit([...label, ...own]) : quantity.unit;
  const { target: said, stated, why } = buildTarget(statement, tokens, change, judged, REMAINDER.find(tokens, beforeFrom, quantity.start) >= 0);
  // `Tỷ số giới tính khi sinh dưới 111`: the base is known though it is not written.
  const base = unitBase(unit);
  const target: Target = said.form === "threshold" && base !== null && /\/\s*\d|\/vạn/u.test(unit) ? { ...said, form: "ratio", base } : said;
  const range = phraseRange(tokens, statement, input.colon, name.usesLabel);
  return {
    name: name.text,
    target,
    stated,
    direction: target.form === "relative" ? (target.change === "down" ? "lower" : "higher") : judgedDirection(target, judged),
    unit,
    per: quantity.kind === "rate" ? quantity.base : base,
    population: populationOf(isValueFirst ? behind : own),
    baseline: statement.baseline,
    deadline: ownDeadline(times, statement, tokens),
    at: tokens[quantity.at]?.start ?? range.start,
    ...range,
    ambiguous: accepted.ambiguous || quantity.isApproximate,
    confidence: accepted.confidence,
    reasons: [...accepted.reasons, ...why],
  };
}

function composeName(
  own: readonly Token[], hasHead: boolean, label: readonly Token[], behind: readonly Token[], quantity: Quantity, isValueFirst: boolean, parent: readonly Token[] | null,
): { readonly text: string; readonly usesLabel: boolean } {
  const isShare = quantity.kind === "percent" || quantity.kind === "permille";
  if (isValueFirst) return { text: nameText(behind, isShare ? "Tỷ lệ" : "Số") || "Chỉ tiêu", usesLabel: false };
  if (own.length > 0 && hasHead) return { text: nameText(fromHead(own)), usesLabel: false };
  if (quantity.kind === "count" && behind.length > 0 && label.length === 0) return { text: `Số ${quantity.unit} ${nameText(behind)}`.replace(/\s(\p{Lu})(?=\p{Ll})/u, (first) => first.toLowerCase()), usesLabel: false };
  const headAt = label.findIndex((_, index) => HEADS.matchAt(label, index) > 0);
  if (headAt >= 0) return { text: nameText([...label.slice(headAt), ...own]), usesLabel: true };
  if (own.length === 0 && label.length > 0) return { text: nameText(label, isShare ? "Tỷ lệ" : ""), usesLabel: true };
  if (own.length === 0 && behind.length > 0) return { text: nameText(behind, isShare ? "Tỷ lệ" : "Số"), usesLabel: false };
  if (own.length === 0 && parent) return { text: nameText(parent.slice(-12), isShare ? "Tỷ lệ" : ""), usesLabel: false };
  const whole = isShare && behind.length > 0 ? [...behind] : [...own];
  return { text: nameText(whole, isShare ? "Tỷ lệ" : "") || "Chỉ tiêu", usesLabel: false };
}

/** `…, duy trì tỷ lệ tham gia bảo hiểm y tế`: what stands before the comma belongs to another statement. */
function fromHead(own: readonly Token[]): readonly Token[] {
  const head = own.findIndex((_, index) => SHARE_HEADS.matchAt(own, index) > 0);
  const comma = own.findIndex((token) => token.fold === ",");
  return head > 0 && comma >= 0 && comma < head ? own.slice(head) : own;
}

const AMONG: ReadonlySet<string> = new Set(["ở", "của", "trong", "cho", "tại"]);

/** `ở trẻ em, phụ nữ mang thai xuống dưới 20 % và dưới 30 %`: as many populations as figures, one each. */
function respective(own: readonly Token[], { share: [place, count] }: Statement, isDated: boolean): readonly Token[] {
  const among = own.findIndex((token, index) => index > 1 && AMONG.has(token.fold));
  if (count < 2 || isDated || among < 0) return own;
  const cuts = own.flatMap((token, index) => (index > among && (token.fold === "," || token.fold === "và") ? [index] : []));
  if (cuts.length !== count - 1) return own;
  const bounds = [among, ...cuts, own.length];
  return [...own.slice(0, among + 1), ...own.slice((bounds[place] ?? 0) + 1, bounds[place + 1])];
}

interface Change {
  readonly direction: "up" | "down";
  readonly base: string | null;
}

/** `giảm 7 % so với năm trước`, `mức giảm … đạt 0,5 %`: a change, unless the words name the level it leads to. */
function changeOf(tokens: readonly Token[], from: number, quantity: Quantity, end: number): Change | null {
  if (quantity.leads !== null || quantity.kind === "fraction") return null;
  const verb = lastChangeVerb(tokens, from, quantity.start);
  if (verb === null) return null;
  const compared = COMPARED.find(tokens, verb.end, Math.min(end, quantity.end + 12));
  const isDirect = verb.end === quantity.start || verb.end === quantity.start + 0 || isOnlyAdverbs(tokens, verb.end, quantity.start);
  const levels = RESULT_VERBS.find(tokens, verb.end, quantity.at) >= 0 || ["<", ">", "<=", ">="].some((sign) => tokens[quantity.at - 1]?.fold === sign);
  if (quantity.kind === "frequency" && !isDirect) return null;
  if (verb.isNoun) return { direction: verb.direction, base: baseText(tokens, compared, end) };
  if (isDirect && !isLevel(tokens, verb.end, quantity)) return { direction: verb.direction, base: baseText(tokens, compared, end) };
  if (compared >= 0 && (!levels || quantity.stated === ">=" || quantity.isFrom)) return { direction: verb.direction, base: baseText(tokens, compared, end) };
  const isBareChange = !quantity.isAimed && verb.direction === "down" && verb.end < quantity.start;
  return isBareChange ? { direction: verb.direction, base: null } : null;
}

/** `giảm dưới 5 %`, `tăng trên 90 %` name a level; `giảm ít nhất 5 %` names a change. */
function isLevel(tokens: readonly Token[], from: number, quantity: Quantity): boolean {
  return (quantity.stated === "<" || quantity.stated === "<=") && from < quantity.at || (quantity.stated === ">" && tokens[from]?.fold === "trên" && quantity.value >= 50);
}

function lastChangeVerb(tokens: readonly Token[], from: number, end: number): { readonly direction: "up" | "down"; readonly end: number; readonly isNoun: boolean } | null {
  for (let index = end - 1; index >= from; index -= 1) {
    const down = DECREASE.matchAt(tokens, index, end + 2);
    const up = ["tăng", "mức", "nâng"].includes(tokens[index]?.fold ?? "") ? INCREASE.matchAt(tokens, index, end + 2) : 0;
    if (down === 0 && up === 0) continue;
    if (up > 0 && ["huyết", "cường", "dân", "trưởng"].includes(tokens[index + up]?.fold ?? "")) continue;
    const isNoun = tokens[index]?.fold === "mức" || tokens[index]?.fold === "tốc" || tokens[index - 1]?.fold === "mức";
    return { direction: down > 0 ? "down" : "up", end: index + Math.max(down, up), isNoun };
  }
  return null;
}

const ADVERBS: ReadonlySet<string> = new Set(["thêm", "được", "bình", "quân", "trung", "hàng", "hằng", "mỗi", "năm", "ít", "nhất", "tối", "thiểu", "khoảng", "từ", "trên", "dưới", "cả", "giai", "đoạn", "đến", "thấp"]);

function isOnlyAdverbs(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < end; index += 1) if (!ADVERBS.has(tokens[index]?.fold ?? "")) return false;
  return true;
}

function baseText(tokens: readonly Token[], compared: number, end: number): string | null {
  if (compared < 0) return null;
  const start = compared + COMPARED.matchAt(tokens, compared);
  let stop = start;
  while (stop < Math.min(end, start + 8) && tokens[stop]?.kind !== "mark") stop += 1;
  const text = words(tokens, tokens[compared]?.fold === "so" && tokens[compared + 1]?.fold === "với" ? compared + 2 : compared + 1, stop);
  return text || null;
}

function buildTarget(statement: Statement, tokens: readonly Token[], saidChange: Change | null, judged: Judgement, isRest: boolean): { readonly target: Target; readonly stated: Indicator["statedComparator"]; readonly why: readonly string[] } {
  const { quantity, inner } = statement;
  // `tăng thêm 2 cm so với năm 2020` is a change, `có thêm 01 xã` an increment.
  const since = quantity.isMore ? COMPARED.find(tokens, quantity.end, Math.min(tokens.length, quantity.end + 14)) : -1;
  const change: Change | null = since >= 0 ? { direction: "up", base: baseText(tokens, since, tokens.length) } : saidChange;
  const effective = effectiveOf(quantity.stated, judged);
  const condition: Condition = { comparator: effective, value: quantity.value };
  const why = quantity.stated === "=" ? [`${judged.because}: ${effective}`] : [];
  const stated = quantity.stated;
  if (change && !quantity.isMore) {
    const measuredIn = quantity.kind === "permille" || (quantity.kind === "percent" && isOfRate(tokens, statement)) || quantity.kind === "count" || quantity.kind === "rate" ? "points" : "percent";
    return { target: { form: "relative", change: change.direction, value: quantity.value, measuredIn, base: change.base }, stated: change.direction, why };
  }
  if (quantity.isMore) {
    if (quantity.kind === "percent" || quantity.kind === "permille") return { target: { form: "relative", change: "up", value: quantity.value, measuredIn: "points", base: null }, stated: "up", why };
    if (change?.direction === "up" && change.base !== null) return { target: { form: "relative", change: "up", value: quantity.value, measuredIn: "points", base: change.base }, stated: "up", why };
    return { target: { form: "increment", comparator: stated === "=" ? ">=" : stated, value: quantity.value, baseline: null }, stated: stated === "=" ? ">=" : stated, why };
  }
  if (quantity.high !== null) return { target: { form: "band", low: quantity.value, high: quantity.high, includesLow: true, includesHigh: true }, stated: "between", why };
  if (quantity.kind === "fraction" && quantity.base !== null && quantity.value <= quantity.base) return { target: { form: "fraction", ...condition, of: quantity.base }, stated, why };
  if (quantity.kind === "rate" && quantity.base !== null) return { target: { form: "ratio", ...condition, base: quantity.base }, stated, why };
  if (quantity.kind === "frequency" && quantity.period !== null) return { target: { form: "frequency", ...condition, per: quantity.period }, stated, why };
  if (inner !== null && quantity.kind === "percent" && quantity.value <= 100) {
    const place = placeNoun(tokens, quantity.end);
    const innerWay = effectiveOf(inner.stated, { direction: "higher", because: "" });
    return {
      target: { form: "nested", ...condition, inner: { comparator: innerWay, value: inner.value }, ...(place && { each: words(tokens, ...place).replace(/,(?=\S)/g, ", ") }), ...(inner.unit && { innerUnit: inner.unit }) },
      stated, why: [...why, "mỗi đơn vị có mức riêng"],
    };
  }
  if (isRollUp(tokens, statement)) return { target: { form: "roll-up", ...condition }, stated, why: [...why, "gộp các chỉ tiêu được giao"] };
  if (statement.every !== null && quantity.kind === "percent") return { target: { form: "every-unit", inner: condition, each: statement.every }, stated, why: [...why, `mọi ${statement.every}`] };
  if (isRest) return { target: { form: "remainder", ...condition, of: null }, stated, why: [...why, "còn lại"] };
  if (quantity.value === 0 && stated === "=" && (quantity.kind === "count" || quantity.kind === "bare")) return { target: { form: "zero-event", minimumSize: null }, stated, why: [...why, "bằng 0"] };
  return { target: { form: "threshold", ...condition }, stated, why };
}

const FULFIL = new WordSet(["hoàn thành", "đạt và vượt", "vượt mức"]);
const ASSIGNED = new WordSet(["kế hoạch", "chỉ tiêu", "chỉ tiêu được giao", "nhiệm vụ được giao", "kế hoạch được giao"]);

/** `100 % các khoa, phòng hoàn thành chỉ tiêu kế hoạch`: a share of other targets that are met. */
function isRollUp(tokens: readonly Token[], { quantity, isValueFirst, after }: Statement): boolean {
  if (quantity.kind !== "percent" || !isValueFirst || quantity.value > 100) return false;
  return FULFIL.find(tokens, quantity.end, after[1]) >= 0 && ASSIGNED.find(tokens, quantity.end, after[1]) >= 0;
}

function effectiveOf(stated: Comparator, judged: Judgement): Comparator {
  if (stated !== "=") return stated;
  return judged.direction === "higher" ? ">=" : judged.direction === "lower" ? "<=" : "=";
}

function judgedDirection(target: Target, judged: Judgement): Find["direction"] {
  if (target.form === "band") return "exact";
  const comparator = target.form === "every-unit" ? target.inner.comparator : "comparator" in target ? target.comparator : "<=";
  return comparator === "=" ? judged.direction : comparator === "<" || comparator === "<=" ? "lower" : "higher";
}

/** A change of something that is itself a rate is meant in points: `giảm 0,5 % tỷ lệ sinh con thứ 3`. */
function isOfRate(tokens: readonly Token[], { before, after }: Statement): boolean {
  for (let index = before[0]; index < after[1]; index += 1) if (tokens[index]?.fold === "tỉ" && ["lệ", "suất"].includes(tokens[index + 1]?.fold ?? "")) return true;
  return false;
}

function impliedUnit(name: readonly Token[]): string {
  const text = words(name, 0, name.length);
  const rate = /([\p{L} ]{0,30})\/\s?((?:10|100)[.,]?000|vạn|1[.,]?000)\s?(\p{L}+)/iu.exec(text);
  if (rate) return `${(rate[1] ?? "").replace(/^.*?(?<!\p{L})(?:số|tỷ lệ|tỉ lệ|tỷ suất)\s+/iu, "").trim()}/${rate[2]} ${rate[3]}`;
  if (/giới tính/iu.test(text)) return "bé trai/100 bé gái";
  if (/tuổi thọ/iu.test(text)) return "tuổi";
  if (/tổng t[ỷỉ] suất sinh|mức sinh|số con/iu.test(text)) return "con";
  return /điểm/iu.test(text) ? "điểm" : "";
}

function populationOf(tokens: readonly Token[]): string | null {
  const stop = tokens.findIndex((token, index) => index > 0 && ["được", "đạt", "có", "không", "bị", "tham", "biết", "sử"].includes(token.fold));
  const head = HEADS.matchAt(tokens, 0);
  const part = tokens.slice(head, stop < 0 ? tokens.length : stop);
  return part.length >= 1 && part.length <= 18 && stop > 0 ? words(part, 0, part.length) : null;
}

/** The year that belongs to the figure: right behind it, or before it in its own words; the last one before wins. */
function ownDeadline(times: readonly TimeMention[], { quantity, before, after, share, baseline }: Statement, tokens: readonly Token[]): string | null {
  const compared = COMPARED.find(tokens, quantity.end, after[1]);
  const behind = times.find((mention) => mention.start >= quantity.end && mention.start < after[1] && (compared < 0 || mention.start < compared));
  const close = times.filter((mention) => mention.start >= before[0] && mention.end <= (baseline === null ? quantity.start : before[1])).at(-1);
  if (close && share[1] > 1) return close.date;
  return (behind && behind.start - quantity.end < 25 && !(close && behind.start - quantity.end > 6) ? behind.date : close?.date) ?? null;
}

/** The words of the target as written: from its own first word to its last; a shared head comes with it. */
function phraseRange(tokens: readonly Token[], { before, after, quantity }: Statement, colon: number, usesLabel: boolean): { readonly start: number; readonly end: number } {
  let first = usesLabel || colon < before[0] || colon >= before[1] ? before[0] : colon + 1;
  while (first < quantity.start && tokens[first]?.kind === "mark") first += 1;
  if (quantity.start - first > 80) first = quantity.start - 80;
  let last = Math.min(after[1], quantity.end + 80) - 1;
  while (last >= quantity.end && (tokens[last]?.kind === "mark" || ["và", "trong", "đó", "đồng", "thời"].includes(tokens[last]?.fold ?? "") && last === after[1] - 1)) last -= 1;
  last = Math.max(last, quantity.end - 1);
  return { start: tokens[Math.min(first, quantity.start)]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
