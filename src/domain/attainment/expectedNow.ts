import type { Indicator, Plan } from "../plan/Plan";
import type { Period } from "../text/Period";
import { elapsedShare, previousDay } from "./days";
import type { Judgement } from "./Judgement";
import type { AppliedTarget } from "./targetFor";

/** Where the figure should stand today on the way to its target. */
export interface Expected {
  /** Null: the path does not say (judged at the end only, or less is wanted and no start is known). */
  readonly value: number | null;
  /** Share of the time that is behind us. */
  readonly elapsed: number;
  /** The start the path is drawn from. */
  readonly start: number | null;
}

/**
 * Linear between the start and the target (DESIGN §4). The figures speak for the end of their period, not for the day the
 * report is made. Without a known start, what grows starts from 0 and what should shrink has no path.
 */
export function expectedNow(plan: Plan, indicator: Indicator, applied: AppliedTarget, judgement: Judgement, period: Period | null, asOf: string): Expected {
  const { form } = applied.target;
  const deadline = applied.deadline;
  if (deadline === null) return { value: judgement.value, elapsed: 1, start: null };
  const today = period === null ? asOf : earlier(asOf, previousDay(period.until));
  const elapsed = elapsedShare(applied.from ?? plan.period.from, deadline, today);
  if (indicator.path === "end-only" || form === "zero-event" || form === "band") return { value: null, elapsed, start: null };
  const grows = judgement.comparator === ">=" || judgement.comparator === ">";
  const start = form === "increment" || form === "relative" ? 0 : indicator.baseline ?? (grows ? 0 : null);
  if (start === null) return { value: null, elapsed, start };
  return { value: start + (judgement.value - start) * elapsed, elapsed, start };
}

const earlier = (a: string, b: string) => (a < b ? a : b);
