import type { Cell } from "../../domain/grid/Cell";
import { isCellError } from "../../domain/grid/Cell";

/** Excel's conversions between kinds of values, for formulas of conditional formats. */
export function isTrue(value: Cell): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** Null where Excel gives #VALUE!. */
export function toNumber(value: Cell): number | null {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return null;
}

export function toText(value: Cell): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** Below, equal or above 0 as Excel orders values: numbers before texts before truth values; texts without case. */
export function compare(left: Cell, right: Cell): number {
  const a = left === null ? blankLike(right) : left;
  const b = right === null ? blankLike(left) : right;
  const rank = (value: Cell): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return a.toLowerCase().localeCompare(b.toLowerCase());
  return Number(a) - Number(b);
}

function blankLike(other: Cell): Cell {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
