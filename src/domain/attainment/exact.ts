import { Decimal } from "decimal.js";
import type { Comparator, Condition } from "../plan/Target";

/** Floating point decides where it cannot be wrong; only near equality is worth exact arithmetic. */
const CLEAR = 1e-9;

function isClear(a: number, b: number): boolean {
  return Math.abs(a - b) > CLEAR * Math.max(1, Math.abs(a), Math.abs(b));
}

/** −1, 0 or 1, exact for the decimals people type. @example compareExact(0.1 + 0.2, 0.3) is 1, as the two differ */
export function compareExact(a: number, b: number): number {
  return isClear(a, b) ? Math.sign(a - b) : new Decimal(a).comparedTo(b);
}

/** `numerator · per / denominator` against `value` without dividing: 19 of 20 is exactly 95 %. The denominator is positive. */
export function compareRate(numerator: number, denominator: number, per: number, value: number): number {
  const left = numerator * per;
  const right = value * denominator;
  return isClear(left, right) ? Math.sign(left - right) : new Decimal(numerator).times(per).comparedTo(new Decimal(value).times(denominator));
}

export function holds(order: number, comparator: Comparator): boolean {
  switch (comparator) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}

export function meets(value: number, { comparator, value: limit }: Condition): boolean {
  return holds(compareExact(value, limit), comparator);
}

/** Sum of typed decimals: 0.1 + 0.2 is 0.3. Whole numbers take the fast way. */
export function sumExact(values: readonly number[]): number {
  let whole = 0;
  for (const value of values) {
    if (!Number.isInteger(value)) return values.reduce((sum, each) => sum.plus(each), new Decimal(0)).toNumber();
    whole += value;
  }
  return whole;
}

/** @example differenceExact(96.2, 95) === 1.2 */
export function differenceExact(a: number, b: number): number {
  const [scaledA, scaledB] = [Math.round(a * TYPED), Math.round(b * TYPED)];
  // Typed decimals are subtracted as whole numbers; a quotient has no exact decimals to keep.
  return scaledA / TYPED === a && scaledB / TYPED === b ? (scaledA - scaledB) / TYPED : a - b;
}

/** People type at most four decimals. */
const TYPED = 10_000;

/** numerator · per / denominator, to the nearest double. */
export function quotientExact(numerator: number, denominator: number, per: number): number {
  if (Number.isInteger(numerator) && Number.isInteger(denominator)) return (numerator * per) / denominator;
  return new Decimal(numerator).times(per).div(denominator).toNumber();
}
