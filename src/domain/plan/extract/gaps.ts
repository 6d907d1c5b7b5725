import type { Quantity } from "./quantity";
import type { TimeMention } from "./deadline";
import type { Token } from "./tokenize";
import { COMPARED, CUES, HEADS, INCREASE, PLACES, RESTRAIN } from "./vocabulary";
import { WordSet } from "./WordSet";

/** How a figure relates to the one before it in the same sentence part. */
export type Relation =
  /** It has its own words. `at` is the first of them. */
  | { readonly kind: "own"; readonly at: number }
  /** It goes on with the name of the one before: `95 % năm 2025 và 98 % năm 2030`, `dưới 20 % và dưới 30 %`. */
  | { readonly kind: "same-name" }
  /** What each unit must meet: `trên 50 % số xã quản lý được trên 90 % người bệnh`. */
  | { readonly kind: "inner" }
  /** Part of the words of the one before, or of the one after: no target of its own. */
  | { readonly kind: "detail" };

const SEPARATORS = new WordSet(["và", "đồng thời", "trong đó", "cùng với", "hoặc", "song song", "riêng", "bên cạnh đó", "còn", "trong số đó", "phấn đấu"]);
const SMALL = new WordSet([
  "và", "đến", "năm", "vào", "hoặc", "lần lượt", "tương ứng", "là", "đạt", "trong", "trên", "dưới", "đối với", "từ", "xuống", "lên", "còn", "tăng", "giảm", "theo thứ tự", "khoảng", "giai đoạn", "cuối", "hết", "trước", "tới", "nay", "hiện nay", "sẽ", "phấn đấu", "nâng", "nâng lên", "tiếp tục", "tỷ lệ này", "con số này", "chỉ tiêu này", "thành", "duy trì", "tiến tới", "phải", "so với", "tăng lên", "giảm xuống", "xuống còn",
]);

/** Commas, colons and words that part one statement from the next, by index of the first token after them. */
function boundaries(tokens: readonly Token[], from: number, end: number): readonly number[] {
  const found: number[] = [];
  for (let index = from; index < end; index += 1) {
    const fold = tokens[index]?.fold;
    if (tokens[index]?.kind === "mark" && (fold === "," || fold === ":" || fold === "-" && tokens[index + 1]?.start !== tokens[index]?.end)) found.push(index + 1);
    else {
      const length = SEPARATORS.matchAt(tokens, index, end);
      if (length > 0) found.push(fold === "và" ? index + 1 : index);
    }
  }
  return found;
}

export function relate(tokens: readonly Token[], before: Quantity, next: Quantity, times: readonly TimeMention[], beforeIsFirst: boolean, end: number): Relation {
  const from = before.end;
  const to = next.start;
  if (isSmall(tokens, from, to, times)) {
    if (nounFollows(tokens, next, end, times) && before.kind === next.kind && hasOwnWords(tokens, before, to, times)) return { kind: "own", at: to };
    return { kind: "same-name" };
  }
  // A colon right before a figure ties it to its name.
  const cuts = boundaries(tokens, from, to).filter((cut) => !(cut === to && tokens[cut - 1]?.fold === ":"));
  const last = cuts.at(-1);
  if (last !== undefined && isOnlyCues(tokens, last, to, times)) {
    if (nounFollows(tokens, next, end, times) || (next.kind === "percent" && (beforeIsFirst || before.kind !== "percent"))) return { kind: "own", at: last };
  }
  if (last !== undefined && [",", "và"].includes(tokens[last - 1]?.fold ?? "") && isOnlyCues(tokens, last, to, times) && next.kind === before.kind && next.unit === before.unit && next.kind !== "fraction") return { kind: "same-name" };
  const head = headAt(tokens, cuts, from, to);
  if (head !== null) return { kind: "own", at: head };
  const isPlace = isShareOfPlaces(tokens, before);
  if (beforeIsFirst && before.kind === "percent" && (isPlace || next.unit === "điểm") && next.kind !== "frequency" && next.kind !== "fraction") return { kind: "inner" };
  if (next.kind === "percent" || next.kind === "permille" || next.kind === "rate") {
    const cut = cuts[0];
    if (cut === undefined && before.kind !== next.kind && (before.kind === "count" || before.kind === "unknown")) return { kind: "same-name" };
    if (cut === undefined) return beforeIsFirst ? { kind: "inner" } : { kind: "own", at: to };
    return { kind: "own", at: beforeIsFirst ? (last ?? cut) : cut };
  }
  if (next.kind === "frequency") return { kind: "own", at: cuts[0] ?? from };
  const cut = beforeIsFirst ? last : cuts[0];
  return cut !== undefined && (next.isAimed || next.kind === "fraction" || (next.kind === "count" && before.kind === "count")) ? { kind: "own", at: cut } : { kind: "detail" };
}

/** First of the words behind a separator that begin a name of their own: `, tỷ lệ …`, `và giảm …`, `; số …`. */
function headAt(tokens: readonly Token[], cuts: readonly number[], from: number, to: number): number | null {
  for (const cut of cuts) {
    if (cut < to && startsName(tokens, cut, to)) return cut;
  }
  // A head without a separator before it still begins a name when a verb of wishing stands there.
  for (let index = from; index < to; index += 1) {
    if (["phấn", "duy"].includes(tokens[index]?.fold ?? "") && CUES.matchAt(tokens, index, to) === 2) return index;
  }
  return null;
}

function startsName(tokens: readonly Token[], at: number, end: number): boolean {
  let index = at;
  for (let steps = 0; steps < 3; steps += 1) {
    if (HEADS.matchAt(tokens, index, end) > 0 && !isCountOfPlaces(tokens, index)) return true;
    if (RESTRAIN.matchAt(tokens, index, end) > 0 || INCREASE.matchAt(tokens, index, end) > 0) return true;
    const cue = CUES.matchAt(tokens, index, end);
    if (cue === 0) return false;
    index += cue;
  }
  return false;
}

/** `số xã`, `số hộ` inside a value-first phrase is its own noun, not a new name. */
function isCountOfPlaces(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.fold === "điểm" || tokens[index]?.fold === "tuổi" || tokens[index]?.fold === "dân";
}

function isSmall(tokens: readonly Token[], from: number, to: number, times: readonly TimeMention[]): boolean {
  let index = from;
  while (index < to) {
    const time = times.find((mention) => mention.start <= index && index < mention.end);
    const length = time ? time.end - index : SMALL.matchAt(tokens, index, to);
    if (length === 0 && tokens[index]?.kind === "word") return false;
    index += Math.max(1, length);
  }
  return true;
}

export function isOnlyCues(tokens: readonly Token[], from: number, to: number, times: readonly TimeMention[]): boolean {
  let index = from;
  while (index < to) {
    const time = times.find((mention) => mention.start <= index && index < mention.end);
    const length = time ? time.end - index : CUES.matchAt(tokens, index, to);
    if (length === 0 && tokens[index]?.kind === "word") return false;
    index += Math.max(1, length);
  }
  return true;
}

/** Words of its own stand behind the figure, up to the next separator. */
export function nounFollows(tokens: readonly Token[], quantity: Quantity, end: number, times: readonly TimeMention[]): boolean {
  const token = tokens[quantity.end];
  if (quantity.end >= end || token?.kind !== "word") return false;
  if (times.some((mention) => mention.start <= quantity.end && quantity.end < mention.end)) return false;
  return !TAIL.has(token.fold) && COMPARED.matchAt(tokens, quantity.end, end) === 0;
}

const TAIL: ReadonlySet<string> = new Set(["và", "vào", "đến", "trong", "so", "trước", "theo", "ở", "tại", "hoặc", "trở", "nhằm", "để", "tương", "giai", "mỗi", "hàng", "hằng", "thì", "đối", "cho", "với", "sau", "như"]);

function hasOwnWords(tokens: readonly Token[], quantity: Quantity, to: number, times: readonly TimeMention[]): boolean {
  return nounFollows(tokens, quantity, to, times);
}

/** `trên 50% số xã, thị trấn …`, `100% trạm y tế …`. */
export function isShareOfPlaces(tokens: readonly Token[], quantity: Quantity): boolean {
  return placeNoun(tokens, quantity.end) !== null;
}

/** The noun of the units a share is taken of, as token range; null when it is not taken of places or bodies. */
export function placeNoun(tokens: readonly Token[], from: number): readonly [number, number] | null {
  for (let index = from; index < from + 4; index += 1) {
    const length = PLACES.matchAt(tokens, index);
    if (length === 0) {
      if (!["số", "các", "tổng", "những", "cơ", "tất", "cả"].includes(tokens[index]?.fold ?? "")) return null;
      continue;
    }
    let end = index + length;
    while ([",", "/"].includes(tokens[end]?.fold ?? "") && PLACES.matchAt(tokens, end + 1) > 0) end += 1 + PLACES.matchAt(tokens, end + 1);
    return [index, end];
  }
  return null;
}
