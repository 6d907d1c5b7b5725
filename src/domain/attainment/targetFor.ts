import type { Indicator } from "../plan/Plan";
import type { Target } from "../plan/Target";
import type { Period } from "../text/Period";
import { previousDay } from "./days";

/** Where the figure a unit is judged against comes from. */
type TargetSource = "plan" | "unit" | "period" | "column";

export interface AppliedTarget {
  readonly target: Target;
  readonly source: TargetSource;
  /** First day and deadline of the step that applies, where periods have their own. */
  readonly from: string | null;
  readonly deadline: string | null;
}

/** The unit's own target (KH giao column, then the plan's list), the step of the period, the whole plan's target: in this order. */
export function targetFor(indicator: Indicator, unit: string | null, period: Period | null, column: number | null): AppliedTarget {
  const whole: AppliedTarget = { target: indicator.target, source: "plan", from: null, deadline: indicator.deadline };
  if (unit !== null && column !== null && isPlausible(indicator, column)) return { ...whole, target: withValue(indicator.target, column), source: "column" };
  const inPeriod = indicator.specificTargets.filter((each) => overlaps(each.from, each.to, period));
  const specific = inPeriod.find((each) => each.unit !== null && each.unit === unit) ?? inPeriod.find((each) => each.unit === null && (each.from !== null || each.to !== null));
  if (specific === undefined) return whole;
  return {
    target: withValue(indicator.target, specific.value),
    source: specific.unit === null ? "period" : "unit",
    from: specific.from,
    deadline: specific.to ?? indicator.deadline,
  };
}

/** A column of head counts named "kế hoạch" is no target of a percentage. */
function isPlausible(indicator: Indicator, value: number): boolean {
  return indicator.per === 100 ? value > 0 && value <= 100 : value >= 0;
}

/** The step that holds the period's last day is the one that applies. */
function overlaps(from: string | null, to: string | null, period: Period | null): boolean {
  if (from === null && to === null) return true;
  if (period === null) return false;
  return (from === null || from < period.until) && (to === null || to >= previousDay(period.until));
}

/** The same form with another value. */
function withValue(target: Target, value: number): Target {
  switch (target.form) {
    case "band":
    case "zero-event":
      return target;
    case "every-unit":
      return { ...target, inner: { ...target.inner, value } };
    default:
      return { ...target, value };
  }
}
