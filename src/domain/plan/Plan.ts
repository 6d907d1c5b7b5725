import type { Comparator, Target } from "./Target";

/** Calendar dates are `YYYY-MM-DD` texts: they compare as text, and no time zone can move them. */
export type IsoDate = string;

/** Which way is good. `exact`: neither above nor below is good. */
export type Direction = "higher" | "lower" | "exact";

/** How months make a year and units make an area: Σ parts, sum of flows, last value of a stock figure, extreme. */
export type Aggregation = "ratio" | "sum" | "last" | "max" | "min";

/** A target of one unit or one period, where they have their own. `unit: null` is the whole area. */
export interface SpecificTarget {
  readonly unit: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly value: number;
}

/** One measured target of a plan. */
export interface Indicator {
  /** Key of the indicator within its plan: stable over re-runs. @example "6" */
  readonly code: string;
  readonly group: string | null;
  readonly name: string;
  /** Other header texts for the same indicator. */
  readonly aliases: readonly string[];
  /** Words of the plan the target came from, verbatim, on one line of the file; line counted from 1. */
  readonly phrase: string;
  readonly line: number | null;
  /** What the words say; `target` says what is tested ("là 6,4 %" of malnutrition: `=` is said, `<=` is tested). */
  readonly statedComparator: Comparator | "between" | "up" | "down";
  readonly target: Target;
  readonly direction: Direction;
  /** Unit of measure as people write it: `%`, `‰`, `bác sỹ`. */
  readonly unit: string;
  /** What the unit is counted on: 100 for %, 1000 for ‰, 10000 for /10.000 dân; null for plain counts. */
  readonly per: number | null;
  readonly aggregation: Aggregation;
  /** How the figure is expected to move up to the deadline; `end-only` has no meaning in mid-year. */
  readonly path: "linear" | "end-only" | null;
  readonly baseline: number | null;
  readonly specificTargets: readonly SpecificTarget[];
  readonly population: string | null;
  readonly responsible: readonly string[];
  /** Last day to reach it; null: judged as final. */
  readonly deadline: IsoDate | null;
  readonly deadlineInferred: boolean;
  /** The words allow another reading; a person must confirm. */
  readonly ambiguous: boolean;
  /** 0 to 1; 1 for what a person confirmed. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** A promise without a number, judged by a person's check-in. */
export interface Commitment {
  readonly code: string;
  readonly text: string;
  readonly line: number | null;
  readonly responsible: readonly string[];
  readonly deadline: IsoDate | null;
}

/** A date the plan sets for itself: sơ kết, tổng kết, đợt, other review. */
export interface Milestone {
  readonly name: string;
  readonly kind?: "mid-review" | "final-review" | "half-year" | "review";
  readonly date: IsoDate | null;
  readonly line: number | null;
}

/** How often a report is due, how good work is rewarded, where the money comes from: kept beside the targets, never judged. */
export interface PlanRule {
  readonly kind: "reporting" | "award" | "finance";
  readonly text: string;
  /** How often, where the words say so. */
  readonly every: "month" | "quarter" | "half-year" | "year" | null;
  readonly line: number | null;
  readonly responsible: readonly string[];
}

export type AdministrativeLevel = "province" | "district" | "commune";

/** A plan: its targets, its promises, and whose it is. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly number: string | null;
  readonly level: AdministrativeLevel;
  /** First and last day, both included. */
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly parentPlan: string | null;
  readonly indicators: readonly Indicator[];
  readonly commitments: readonly Commitment[];
  readonly milestones: readonly Milestone[];
  readonly rules?: readonly PlanRule[];
  /** Organisations and rooms the plan names. */
  readonly units: readonly string[];
  /** From which share of the target on a figure is `near` (cơ bản đạt). @example 0.95 */
  readonly nearFrom: number;
}
