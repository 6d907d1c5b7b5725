import type { Comparator } from "../plan/Target";

/** One unit's own outcome inside a nested, every-unit or fraction target. */
export interface UnitOutcome {
  readonly unit: string;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Null: no data. */
  readonly meets: boolean | null;
  /** People or events still needed in that unit; null when it cannot be known. */
  readonly needed: number | null;
}

/** What the figures say about a target, before deadlines are looked at. */
export interface Judgement {
  /** Null: cannot be judged. */
  readonly meets: boolean | null;
  /** Why not, when it cannot. */
  readonly lacks: "data" | "roll-up" | "baseline" | "base-period" | "own-target" | "check-in" | null;
  readonly comparator: Comparator | "between";
  readonly value: number;
  readonly value2: number | null;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** −1, 0, 1: actual against the value, exact. */
  readonly order: number | null;
  readonly canExceed: boolean;
  readonly needed: number | null;
  readonly outcomes: readonly UnitOutcome[];
}
