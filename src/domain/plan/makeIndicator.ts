import { requireTarget } from "./checkTarget";
import type { Aggregation, Direction, Indicator } from "./Plan";
import type { Comparator, Target } from "./Target";
import { unitBase } from "./unitBase";

/** What must be said of an indicator; the rest follows from the target and the unit. */
export type IndicatorDraft = Pick<Indicator, "code" | "name" | "target" | "unit"> & Partial<Indicator>;

/**
 * A complete indicator. What the draft leaves out is inferred: the direction from the comparator, the base from the
 * unit, the aggregation and the path from the form. @throws RangeError for a target that cannot be judged
 */
export function makeIndicator(draft: IndicatorDraft): Indicator {
  const target = requireTarget(draft.target);
  const direction = draft.direction ?? directionOf(target);
  return {
    group: null,
    aliases: [],
    phrase: "",
    line: null,
    statedComparator: statedBy(target),
    per: unitBase(draft.unit),
    aggregation: aggregationOf(target, draft.unit),
    path: pathOf(target, direction),
    baseline: null,
    specificTargets: [],
    population: null,
    responsible: [],
    deadline: null,
    deadlineInferred: false,
    ambiguous: false,
    confidence: 1,
    reasons: [],
    ...draft,
    target,
    direction,
  };
}

/** The comparator that is tested, as the command line shows it. */
export function effectiveComparator(target: Target): Comparator | "between" | "up" | "down" {
  switch (target.form) {
    case "band":
      return "between";
    case "relative":
      return target.change;
    case "zero-event":
      return "<=";
    case "every-unit":
      return target.inner.comparator;
    default:
      return target.comparator;
  }
}

export function directionOf(target: Target): Direction {
  switch (effectiveComparator(target)) {
    case ">=":
    case ">":
    case "up":
      return "higher";
    case "<=":
    case "<":
    case "down":
      return "lower";
    case "=":
    case "between":
      return "exact";
  }
}

function statedBy(target: Target): Indicator["statedComparator"] {
  return target.form === "zero-event" ? "=" : effectiveComparator(target);
}

/** Rates come from their parts; counts of events and rounds add up; counts of units are a state and take the last value. */
export function aggregationOf(target: Target, unit: string): Aggregation {
  if (target.form === "zero-event" || target.form === "frequency") return "sum";
  if (target.form === "fraction" || target.form === "increment" || target.form === "remainder") return "last";
  if (unitBase(unit) !== null) return "ratio";
  return STOCK_UNITS.test(unit.trim()) ? "last" : "sum";
}

/** Units of measure that count what is there at a moment, not what happened in a period. */
const STOCK_UNITS = /^(tuổi|điểm|xã|tỉnh|huyện|trạm|bệnh viện|cơ sở|tiêu chí|giường|bác s[ĩỹ]|cm|kg|năm)(?![\p{L}])/iu;

function pathOf(target: Target, direction: Direction): Indicator["path"] {
  if (target.form === "zero-event") return null;
  if (target.form === "roll-up") return "end-only";
  return direction === "exact" ? null : "linear";
}
