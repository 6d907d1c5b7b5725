import type { Indicator } from "../plan/Plan";
import { reasonText } from "./reasonText";
import type { Slot } from "./Slot";

/** The columns whose quotient a rate is. */
export interface Parts {
  readonly numerator: Slot;
  readonly denominator: Slot;
  /** 0 to 1: how sure that these two make the rate. */
  readonly strength: number;
  readonly reasons: readonly string[];
}

/** Columns further away are another group of the form. */
const REACH_BEFORE = 6;
const REACH_AFTER = 3;
/** One or two rows prove little: then the columns must stand beside the rate. */
const NEXT_TO = 2;

/** Numerator and denominator of a rate column: by the index row's formula, by arithmetic down the column, by the header's words. */
export function findParts(rate: Slot, slots: readonly Slot[], indicator: Indicator): Parts | null {
  // Head counts to be reached are often called the plan: KH 1.000 trẻ, TH 962, TL 96,2 %.
  const counts = slots.filter((slot) => slot !== rate && (slot.role === rate.role || (slot.role === "plan" && rate.role !== "previous")) && isCountLike(slot) && isNear(rate, slot) && samePeriodKey(rate, slot));
  return byFormula(rate, counts) ?? byArithmetic(rate, counts, indicator.per ?? 100) ?? byWords(rate, counts);
}

function isNear(rate: Slot, slot: Slot): boolean {
  return (slot.group !== "" && slot.group === rate.group) || (slot.at >= rate.at - REACH_BEFORE && slot.at <= rate.at + REACH_AFTER);
}

const samePeriodKey = (a: Slot, b: Slot) => (a.period?.key ?? "") === (b.period?.key ?? "");

export function isCountLike(slot: Slot): boolean {
  return slot.header.kind === "count" || slot.header.kind === "unknown";
}

/** `(5)=(4)/(3)`, `(5)=(4)/(3)*100`, `5=4:3`. */
function byFormula(rate: Slot, counts: readonly Slot[]): Parts | null {
  const formula = /=\s*\(?\s*(\w+)\s*\)?\s*[/:]\s*\(?\s*(\w+)/u.exec(rate.indexLabel ?? "");
  if (formula === null) return null;
  const find = (label: string | undefined) => counts.find((slot) => slot.indexLabel !== null && /\w+/u.exec(slot.indexLabel)?.[0] === label);
  const numerator = find(formula[1]);
  const denominator = find(formula[2]);
  if (numerator === undefined || denominator === undefined) return null;
  return { numerator, denominator, strength: 1, reasons: [reasonText.formula(nameOf(rate), nameOf(numerator), nameOf(denominator))] };
}

function byArithmetic(rate: Slot, counts: readonly Slot[], per: number): Parts | null {
  let best: Parts | null = null;
  let bestRank = 0;
  for (const numerator of counts) {
    if (numerator.role !== rate.role) continue;
    for (const denominator of counts) {
      if (numerator === denominator) continue;
      const { fits, rows } = quotientFit(rate, numerator, denominator, per);
      if (rows === 0 || fits < (rows < 3 ? rows : 0.8 * rows)) continue;
      if (rows < 3 && Math.max(Math.abs(rate.at - numerator.at), Math.abs(rate.at - denominator.at)) > NEXT_TO) continue;
      const together = (numerator.group === rate.group ? 1 : 0) + (denominator.group === rate.group ? 1 : 0);
      const rank = fits / rows + together * 0.3 - 0.01 * (Math.abs(rate.at - numerator.at) + Math.abs(rate.at - denominator.at));
      if (best !== null && rank <= bestRank) continue;
      bestRank = rank;
      best = { numerator, denominator, strength: fits / rows, reasons: [reasonText.arithmetic(nameOf(rate), nameOf(numerator), nameOf(denominator), fits, rows)] };
    }
  }
  return best;
}

/** Rows in which rate ≈ numerator / denominator, as % (or per `per`) or as a share, up to how the rate is rounded. */
function quotientFit(rate: Slot, numerator: Slot, denominator: Slot, per: number): { fits: number; rows: number } {
  let fits = 0;
  let rows = 0;
  let informative = false;
  for (let index = 0; index < rate.values.length; index += 1) {
    const value = rate.values[index] ?? null;
    const above = numerator.values[index] ?? null;
    const below = denominator.values[index] ?? null;
    if (value === null || above === null || below === null || below === 0) continue;
    rows += 1;
    if (rows === 8 && fits < 2) return { fits, rows };
    const quotient = above / below;
    if (quotient !== 0) informative = true;
    if (isQuotient(quotient, value, per) || isQuotient(quotient, value, 1)) fits += 1;
  }
  return informative ? { fits, rows } : { fits: 0, rows };
}

function isQuotient(quotient: number, value: number, base: number): boolean {
  const off = Math.abs(quotient * base - value);
  return off <= 0.51 && off <= roundingOf(value, base);
}

/** Half a unit of the last decimal written. */
function roundingOf(value: number, base: number): number {
  let digits = 0;
  for (let shifted = value; digits < 6 && Math.abs(shifted - Math.round(shifted)) > 1e-7; digits += 1) shifted = value * 10 ** (digits + 1);
  return Math.max(base === 1 ? 0.0006 : 0, 0.51 * 10 ** -digits);
}

/** Two counts under the rate's own header: words first, the larger one is the denominator otherwise. */
function byWords(rate: Slot, counts: readonly Slot[]): Parts | null {
  if (rate.group === "") return null;
  const group = counts.filter((slot) => slot.group === rate.group);
  const denominator = group.find((slot) => slot.header.role === "denominator");
  const others = group.filter((slot) => slot !== denominator);
  const numerator = others.find((slot) => slot.header.role === "numerator" || slot.header.role === "actual") ?? (others.length === 1 ? others[0] : undefined);
  if (denominator !== undefined && numerator !== undefined) {
    return { numerator, denominator, strength: 0.8, reasons: [reasonText.group] };
  }
  const [one, two] = group;
  if (group.length !== 2 || one === undefined || two === undefined || total(one) === total(two)) return null;
  return { numerator: total(one) < total(two) ? one : two, denominator: total(one) < total(two) ? two : one, strength: 0.6, reasons: [reasonText.group] };
}

const total = (slot: Slot) => slot.values.reduce((sum: number, value) => sum + (value ?? 0), 0);

export const nameOf = (slot: Slot) => (slot.isRow ? reasonText.row(slot.at) : reasonText.column(slot.at));
