import type { Condition } from "../plan/Target";
import { compareRate, holds, meets } from "./exact";

/**
 * Smallest whole number of people more (fewer, for targets that want less) with which the rate would meet the condition;
 * 0 when it does, null when no number can. @example neededForRate(962, 1000, 100, { comparator: ">", value: 96.2 }) === 1
 */
export function neededForRate(numerator: number, denominator: number, per: number, condition: Condition): number | null {
  if (denominator <= 0 || condition.comparator === "=") return holds(compareRate(numerator, denominator, per, condition.value), condition.comparator) ? 0 : null;
  const wantsMore = condition.comparator === ">=" || condition.comparator === ">";
  const passes = (count: number) => holds(compareRate(wantsMore ? numerator + count : numerator - count, denominator, per, condition.value), condition.comparator);
  if (passes(0)) return 0;
  const edge = (condition.value * denominator) / per;
  const estimate = Math.max(1, Math.floor(wantsMore ? edge - numerator : numerator - edge) - 1);
  for (let count = estimate; count <= estimate + 4; count += 1) {
    if (!passes(count)) continue;
    return wantsMore ? (numerator + count <= denominator || per !== 100 ? count : null) : numerator - count >= 0 ? count : null;
  }
  return null;
}

/** Smallest whole number to add to (or take from) a count. */
export function neededForCount(actual: number, condition: Condition): number | null {
  if (meets(actual, condition)) return 0;
  if (condition.comparator === "=") return null;
  const wantsMore = condition.comparator === ">=" || condition.comparator === ">";
  const passes = (count: number) => meets(wantsMore ? actual + count : actual - count, condition);
  const estimate = Math.max(1, Math.floor(Math.abs(condition.value - actual)) - 1);
  for (let count = estimate; count <= estimate + 4; count += 1) if (passes(count)) return count;
  return null;
}
