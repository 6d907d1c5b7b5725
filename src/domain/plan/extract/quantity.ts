import type { Comparator } from "../Target";
import { lastFigure, readUnit, type UnitReading } from "./unit";
import { AFTER, BEFORE, COMPARED, DOWN_TO, MORE_OF, UP_TO } from "./vocabulary";
import type { Token } from "./tokenize";

/** A figure of a sentence with what stands around it. Indices are of tokens; `end` is exclusive. */
export interface Quantity extends UnitReading {
  /** First token, comparator words included. */
  readonly start: number;
  /** Token of the (first) number. */
  readonly at: number;
  readonly end: number;
  readonly value: number;
  /** Upper end of `từ 104 đến 108`. */
  readonly high: number | null;
  /** What the words say; `=` when nothing stands there. */
  readonly stated: Comparator;
  /** A comparator, a verb of reaching, or another word that aims at the figure stands before or after it. */
  readonly isAimed: boolean;
  /** `xuống`, `còn` / `lên`: the level that a change leads to. */
  readonly leads: "down" | "up" | null;
  /** `từ 12 %` followed by another level: where it started. */
  readonly isFrom: boolean;
  /** `có thêm 01 xã`. */
  readonly isMore: boolean;
  readonly isApproximate: boolean;
}

/** Reads the figure at a number token; null when it is no figure at all. `from` is where its sentence part begins. */
export function readQuantity(tokens: readonly Token[], at: number, from: number, end: number): Quantity | null {
  const number = tokens[at];
  if (number?.kind !== "number" || number.glued || Number.isNaN(number.value)) return null;
  const last = lastFigure(tokens, at, end);
  const unit = readUnit(tokens, last.index, end, last.denominator);
  if (unit === null) return null;
  const before = readBefore(tokens, at, from);
  const after = readAfter(tokens, unit.unitEnd, end, before.word !== null);
  const stated = after?.comparator ?? before.comparator ?? "=";
  return {
    ...unit,
    start: before.start,
    at,
    end: after?.end ?? unit.unitEnd,
    value: number.value,
    high: last.high,
    stated: before.comparator === ">" && after ? ">=" : stated,
    isAimed: before.word !== null || after !== null,
    leads: before.leads,
    isFrom: before.isFrom && after === null && last.high === null,
    isMore: before.isMore,
    isApproximate: before.isApproximate,
  };
}

interface Before {
  readonly start: number;
  readonly comparator: Comparator | null;
  readonly word: string | null;
  readonly leads: "down" | "up" | null;
  readonly isFrom: boolean;
  readonly isMore: boolean;
  readonly isApproximate: boolean;
}

const STRENGTH: Readonly<Record<Comparator, number>> = { "=": 0, ">=": 1, "<=": 1, ">": 2, "<": 2 };
const ORDER = [">=", "<=", ">", "<", "="] as const;

/** Walks back over comparator words; the strictest wins: `xuống dưới` is <, `đạt tối thiểu` is ≥. */
function readBefore(tokens: readonly Token[], at: number, from: number): Before {
  let start = at;
  let comparator: Comparator | null = null;
  let word: string | null = null;
  let leads: "down" | "up" | null = null;
  let isFrom = false;
  let isMore = false;
  let isApproximate = false;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[start - 1];
    if (start <= from || token === undefined) break;
    if (token.fold === '"' || token.fold === "(" || (token.fold === ":" && steps === 0)) break;
    if (token.kind === "comparator") {
      const sign = asComparator(token.fold);
      if (comparator === null || STRENGTH[sign] >= STRENGTH[comparator]) comparator = sign;
      word ??= token.fold;
      start -= 1;
      continue;
    }
    const more = MORE_OF.endsAt(tokens, start, from);
    const about = BEFORE.about.endsAt(tokens, start, from);
    const found = longestBefore(tokens, start, from);
    if (found && (more < 0 || found.start <= more)) {
      if (comparator === null || STRENGTH[found.comparator] > STRENGTH[comparator]) comparator = found.comparator;
      if (comparator !== null && STRENGTH[comparator] === 1 && found.comparator !== comparator && STRENGTH[found.comparator] === 1) isFrom = false;
      const isPlainFrom = found.start === start - 1 && tokens[start - 1]?.fold === FROM;
      if (isPlainFrom && word === null) isFrom = true;
      const isTurn = tokens[start - 2]?.fold === "trở";
      if (!isTurn && DOWN_TO.endsAt(tokens, start, from) >= 0) leads = "down";
      if (!isTurn && UP_TO.endsAt(tokens, start, from) >= 0) leads = "up";
      word ??= tokens[start - 1]?.fold ?? null;
      start = found.start;
    } else if (more >= 0) {
      isMore = true;
      word ??= "thêm";
      start = more;
    } else if (about >= 0) {
      isApproximate = true;
      start = about;
    } else break;
  }
  return { start, comparator, word, leads, isFrom, isMore, isApproximate };
}

const FROM = "từ";

function longestBefore(tokens: readonly Token[], end: number, from: number): { readonly start: number; readonly comparator: Comparator } | null {
  let best: { readonly start: number; readonly comparator: Comparator } | null = null;
  for (const comparator of ORDER) {
    const start = BEFORE[comparator].endsAt(tokens, end, from);
    // The `lên` of `con thứ 3 trở lên` belongs to what stands before it.
    if (tokens[start - 1]?.fold === "trở") continue;
    if (start >= 0 && (best === null || start < best.start)) best = { start, comparator };
  }
  return best;
}

/** `trở lên` may stand behind the noun: `ít nhất 03 đề tài cấp cơ sở trở lên`; then only the same sentence part counts. */
function readAfter(tokens: readonly Token[], from: number, end: number, hasBefore: boolean): { readonly comparator: Comparator; readonly end: number } | null {
  for (let index = from; index < Math.min(end, from + (hasBefore ? 9 : 3)); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "number" || (token.kind === "mark" && !"/-".includes(token.fold))) return null;
    if (COMPARED.matchAt(tokens, index, end) > 0) return null;
    for (const comparator of [">=", "<="] as const) {
      const length = AFTER[comparator].matchAt(tokens, index, end);
      if (length > 0) return { comparator, end: index + length };
    }
  }
  return null;
}

function asComparator(sign: string): Comparator {
  return sign === ">=" || sign === ">" || sign === "<=" || sign === "<" ? sign : "=";
}
