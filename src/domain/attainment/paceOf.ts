import type { Indicator } from "../plan/Plan";
import { dayNumber } from "./days";
import type { Expected } from "./expectedNow";
import type { Judgement } from "./Judgement";

/** Where a figure is heading before its deadline. */
export interface Pace {
  /** Where it should stand by the end of its period; null where the path does not say. */
  readonly expected: number | null;
  /** Share of the time that is behind us, 0 to 1. */
  readonly elapsed: number;
  /** Value at the deadline if it goes on as until now (run-rate from the start of the path); null when that means nothing. */
  readonly projected: number | null;
  /** How many people or events a month are needed from now on; null when it cannot be known, 0 when met. */
  readonly perMonth: number | null;
}

const MONTH = 30.4375;

/** Less than this share of the time says nothing about its end. */
const TOO_EARLY = 0.1;

export function paceOf(indicator: Indicator, judgement: Judgement, expected: Expected, deadline: string | null, asOf: string): Pace | null {
  if (deadline === null || asOf > deadline) return null;
  const { actual, needed } = judgement;
  const { start, elapsed, value } = expected;
  const monthsLeft = Math.max(1, Math.round((dayNumber(deadline) - dayNumber(asOf)) / MONTH));
  const projected = actual === null || start === null || elapsed < TOO_EARLY || value === null ? null : start + (actual - start) / elapsed;
  return { expected: value, elapsed, projected: capped(projected, indicator), perMonth: needed === null ? null : Math.ceil(needed / monthsLeft) };
}

/** A share cannot run beyond its whole. */
function capped(projected: number | null, indicator: Indicator): number | null {
  if (projected === null) return null;
  return indicator.per === 100 && indicator.target.form !== "ratio" ? Math.min(100, Math.max(0, projected)) : Math.max(0, projected);
}
