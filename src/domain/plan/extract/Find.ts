import type { Direction, Indicator, IsoDate } from "../Plan";
import type { Target } from "../Target";

/** A target found in a sentence or a table row, before it gets a code. */
export interface Find {
  readonly name: string;
  readonly target: Target;
  readonly stated: Indicator["statedComparator"];
  readonly direction: Direction;
  readonly unit: string;
  readonly per: number | null;
  readonly population: string | null;
  readonly baseline: number | null;
  /** Stated in the words themselves; null: it comes from the heading or the plan. */
  readonly deadline: IsoDate | null;
  /** Where the figure (or the words of a zero-event) stands in the text. */
  readonly at: number;
  /** Half-open range in the text. */
  readonly start: number;
  readonly end: number;
  readonly ambiguous: boolean;
  readonly confidence: number;
  readonly reasons: readonly string[];
}
