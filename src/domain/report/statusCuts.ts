import type { Attainment } from "../attainment/Attainment";
import type { IsoDate, Plan } from "../plan/Plan";
import type { Condition } from "../plan/Target";

/** Where one status ends and the next begins for one figure; each list must hold as a whole. */
export interface StatusCuts {
  readonly met: readonly Condition[];
  readonly exceeded: Condition | null;
  readonly near: readonly Condition[] | null;
  /** Judged as final: after the deadline, or without one. */
  readonly isFinal: boolean;
  /** Expected by now; null: nothing is expected before the deadline. */
  readonly onTrack: readonly Condition[] | null;
}

/** Cut-offs of an attainment; null where the status cannot follow the figure by a formula. */
export function statusCuts(attainment: Attainment, plan: Plan, asOf: IsoDate): StatusCuts | null {
  const { target, indicator } = attainment;
  const isFinal = indicator.deadline === null || asOf > indicator.deadline;
  if (target.comparator === "between") {
    if (target.value2 === null) return null;
    return { met: [{ comparator: ">=", value: target.value }, { comparator: "<=", value: target.value2 }], exceeded: null, near: null, isFinal, onTrack: null };
  }
  const met = { comparator: target.comparator, value: target.value };
  const higher = target.comparator === ">=" || target.comparator === ">";
  const near: Condition[] | null = higher ? [{ comparator: ">=", value: target.value * plan.nearFrom }] : target.comparator === "=" ? null : [{ comparator: "<=", value: target.value / plan.nearFrom }];
  return { met: [met], exceeded: null, near, isFinal, onTrack: null };
}
