import type { Indicator } from "../plan/Plan";
import type { Comparator } from "../plan/Target";
import { compareExact, compareRate, holds } from "./exact";
import type { Judgement } from "./Judgement";
import { perOf } from "./rollUpUnits";

/** What would turn the outcome over; leaders ask exactly this (vietnam-health.md §7.1.6). */
export interface Flips {
  /** One case less (or more, where less is better) and a met target is missed. */
  readonly oneCase: boolean;
  /** The rate typed in the sheet says otherwise than its parts. */
  readonly typed: number | null;
  /** The other reading of an ambiguous target says otherwise. */
  readonly otherReading: Comparator | null;
}

const NO_FLIPS: Flips = { oneCase: false, typed: null, otherReading: null };

const OPPOSITE: Readonly<Record<Comparator, Comparator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" };

export function flipsOf(indicator: Indicator, judgement: Judgement, typedRate: number | null): Flips {
  const { meets, actual, numerator, denominator, comparator, value, outcomes } = judgement;
  if (meets === null || actual === null || comparator === "between" || outcomes.length > 0) return NO_FLIPS;
  const typed = typedRate !== null && numerator !== null && holds(compareExact(typedRate, value), comparator) !== meets ? typedRate : null;
  const other = OPPOSITE[comparator];
  const otherReading = indicator.ambiguous && other !== comparator && holds(compareExact(actual, value), other) !== meets ? other : null;
  return { oneCase: meets && flipsByOne(indicator, numerator, denominator, comparator, value), typed, otherReading };
}

function flipsByOne(indicator: Indicator, numerator: number | null, denominator: number | null, comparator: Comparator, value: number): boolean {
  if (numerator === null || denominator === null || denominator <= 0 || comparator === "=") return false;
  const worse = comparator === ">=" || comparator === ">" ? numerator - 1 : numerator + 1;
  return worse >= 0 && !holds(compareRate(worse, denominator, perOf(indicator), value), comparator);
}
