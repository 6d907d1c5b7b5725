import type { LocalizedText } from "../LocalizedText";
import type { Indicator } from "../plan/Plan";
import type { Comparator } from "../plan/Target";
import type { Period } from "../text/Period";
import type { Fact, OrgUnit } from "./Fact";
import type { Pace } from "./paceOf";
import type { Status } from "./Status";

/** The judgement of one indicator for one unit (null: the whole area) in one period. */
export interface Attainment {
  readonly indicator: Indicator;
  readonly unit: OrgUnit | null;
  readonly period: Period | null;
  readonly target: { readonly comparator: Comparator | "between"; readonly value: number; readonly value2: number | null };
  /** Unrounded, in the target's unit; null without data. */
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  /** actual / target; null when the target is 0 or there is no data. */
  readonly ratio: number | null;
  /** actual − target, in the target's unit. */
  readonly gap: number | null;
  /** Smallest whole number of people, events or units still needed; 0 when met; null when it cannot be known. */
  readonly needed: number | null;
  /** Where it is heading; null after the deadline and without one. */
  readonly pace?: Pace | null;
  readonly explanation: LocalizedText;
  readonly facts: readonly Fact[];
}
