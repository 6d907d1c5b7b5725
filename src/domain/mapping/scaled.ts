import { Decimal } from "decimal.js";

/** Exact for what people type: 0.57 × 100 is 57, not 56.99999999999999. */
export function scaled(value: number, scale: number): number {
  return scale === 1 ? value : new Decimal(value).times(scale).toNumber();
}
