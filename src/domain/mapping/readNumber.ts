import type { Cell } from "../grid/Cell";
import { parseNumber } from "../text/parseNumber";
import type { NumberMarks } from "../tables/SourceTable";

/** A figure in a cell: a true number, or a text read by the marks of its column. */
export interface CellNumber {
  readonly value: number;
  readonly isText: boolean;
  /** Written with the sign in the cell's text: `95%` stands for 95. */
  readonly unit: "%" | "‰" | null;
  /** `5/5`, `116/100`. */
  readonly denominator: number | null;
}

/** Null: the cell holds no number. */
export function readNumber(cell: Cell, marks: NumberMarks | null): CellNumber | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? { value: cell, isText: false, unit: null, denominator: null } : null;
  if (typeof cell !== "string") return null;
  const parsed = parseNumber(cell, marks) ?? (marks === null ? null : parseNumber(cell, null));
  return parsed === null ? null : { value: parsed.value, isText: true, unit: parsed.unit, denominator: parsed.denominator };
}
