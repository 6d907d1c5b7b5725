import type { Indicator } from "../plan/Plan";
import type { Condition, Target } from "../plan/Target";
import type { Figure, Parts } from "./Figure";

/** All that one judgement needs. */
export interface JudgeRequest {
  readonly indicator: Indicator;
  readonly target: Target;
  /** The whole area is judged over its units; one unit over its own figure. */
  readonly scope: "area" | "unit";
  readonly figure: Figure;
  /** Units below, for targets over units. */
  readonly units: ReadonlyMap<string, Parts>;
  /** The figure of the base period, for changes; null when the sources do not hold it. */
  readonly base: number | null;
  /** The unit has a target of its own, so a count of the whole area is not asked of it. */
  readonly ownTarget: boolean;
  /** What the units of the nested share meet, for a remainder; null elsewhere. */
  readonly nestedCondition: Condition | null;
  /** Met and all targets of the group, for roll-ups. */
  readonly group: { readonly met: number; readonly judged: number } | null;
}
