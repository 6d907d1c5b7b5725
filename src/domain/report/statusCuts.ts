import type { Attainment } from "../attainment/Attainment";
import { expectedNow } from "../attainment/expectedNow";
import { frameOf } from "../attainment/judgeFigure";
import { isAdditive } from "../attainment/rollUpUnits";
import { targetFor, type AppliedTarget } from "../attainment/targetFor";
import type { IsoDate, Plan } from "../plan/Plan";
import type { Comparator, Condition } from "../plan/Target";

/** `figure · factor` against `value`. */
export interface Cut extends Condition {
  readonly factor?: number;
}

/** Where one status ends and the next begins for one figure (`statusOf`, as conditions); each list must hold as a whole. */
export interface StatusCuts {
  /** The target is not asked of this unit, or has no base: a figure is shown and not judged. */
  readonly isAsked: boolean;
  readonly met: readonly Cut[];
  readonly exceeded: Cut | null;
  readonly near: readonly Cut[] | null;
  /** Judged as final: after the deadline, or without one. */
  readonly isFinal: boolean;
  /** What is short before the deadline: expected by now, or always one of both. */
  readonly early: { readonly expected: Cut } | "on-track" | "behind";
}

/** Cut-offs of an attainment. */
export function statusCuts(attainment: Attainment, plan: Plan, asOf: IsoDate): StatusCuts {
  const { indicator, unit, period } = attainment;
  const column = attainment.facts.find((fact) => fact.part === "plan" && fact.value !== null)?.value ?? null;
  const applied = targetFor(indicator, unit?.key ?? null, period, unit === null ? null : column);
  const { comparator, value } = attainment.target;
  const frame = frameOf({ actual: attainment.actual, numerator: null, denominator: null, facts: [] }, comparator, value);
  const expected = expectedNow(plan, indicator, applied, frame, period, asOf);
  const limits = limitsOf(attainment, applied);
  return {
    isAsked: attainment.status !== "not-assessed" && !isNotAsked(attainment, applied),
    ...limits,
    near: nearOf(attainment, plan.nearFrom),
    isFinal: applied.deadline === null || asOf > applied.deadline,
    early: indicator.path === "end-only" ? "on-track" : expected.value === null ? "behind" : { expected: { comparator: isLower(comparator) ? "<=" : ">=", value: expected.value } },
  };
}

function limitsOf(attainment: Attainment, applied: AppliedTarget): Pick<StatusCuts, "met" | "exceeded"> {
  const { comparator, value, value2 } = attainment.target;
  const { target } = applied;
  if (comparator === "between") {
    const [withLow, withHigh] = target.form === "band" ? [target.includesLow, target.includesHigh] : [true, true];
    return { met: [{ comparator: withLow ? ">=" : ">", value }, { comparator: withHigh ? "<=" : "<", value: value2 ?? value }], exceeded: null };
  }
  const isHigher = comparator === ">=" || comparator === ">";
  // Caps, zero-events and targets over units are met or not; there is no more of them to have.
  const overUnits = attainment.unit === null ? ["nested", "every-unit", "fraction", "remainder", "roll-up"] : ["nested"];
  const canExceed = isHigher && target.form !== "zero-event" && !overUnits.includes(target.form);
  return { met: [{ comparator, value }], exceeded: canExceed ? { comparator: ">", value } : null };
}

/** Within the cut-off of the target, on its wrong side (`isNear`). */
function nearOf({ target }: Attainment, nearFrom: number): readonly Cut[] | null {
  const { comparator, value, value2 } = target;
  const notFarBelow: Cut = { comparator: ">=", value: value * nearFrom };
  const notFarAbove = (bound: number): Cut => ({ comparator: "<=", value: bound, factor: nearFrom });
  if (comparator === "between") {
    const high = value2 ?? value;
    if (high <= 0) return null;
    return [value > 0 ? notFarBelow : { comparator: ">=", value }, notFarAbove(high)];
  }
  if (value <= 0) return null;
  if (comparator === "=") return [notFarBelow, notFarAbove(value)];
  return isLower(comparator) ? [notFarAbove(value)] : [notFarBelow];
}

function isLower(comparator: Comparator | "between"): boolean {
  return comparator === "<=" || comparator === "<";
}

/** A count asked of the whole area is not asked of each unit (`judgeTarget`). */
function isNotAsked({ unit, indicator }: Attainment, { target, source }: AppliedTarget): boolean {
  if (unit === null || source === "unit" || source === "column") return false;
  return target.form === "increment" || (target.form === "threshold" && isAdditive(indicator) && target.value !== 0);
}
