import type { Fact } from "./Fact";
import { quotientExact } from "./exact";

/** The parts of one indicator for one unit and one period. Absent: no column says it. Null: the cell is blank. */
export interface Parts {
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly value?: number | null | undefined;
  readonly plan?: number | null | undefined;
  readonly facts: readonly Fact[];
}

/** What is judged: unrounded, with its parts where they are known. */
export interface Figure {
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly facts: readonly Fact[];
}

export const NO_FIGURE: Figure = { actual: null, numerator: null, denominator: null, facts: [] };

/** Parts win over a typed rate; a blank part, 0/0 and a blank rate are no data (contract, `report`). */
export function figureOf(parts: Parts, per: number): Figure {
  const { numerator, denominator, value, facts } = parts;
  if (numerator !== undefined && denominator !== undefined) {
    const known = numerator !== null && denominator !== null && denominator > 0;
    return { actual: known ? quotientExact(numerator, denominator, per) : null, numerator, denominator, facts };
  }
  return { actual: value ?? null, numerator: numerator ?? null, denominator: denominator ?? null, facts };
}
