import type { Condition, Target } from "../plan/Target";
import { compareExact, compareRate, differenceExact, holds, meets } from "./exact";
import { figureOf, type Figure } from "./Figure";
import { frameOf, judgeFigure } from "./judgeFigure";
import { judgeUnits } from "./judgeUnits";
import type { Judgement } from "./Judgement";
import type { JudgeRequest } from "./JudgeRequest";
import { neededForCount, neededForRate } from "./neededFor";
import { isAdditive } from "./rollUpUnits";

export function judgeTarget(request: JudgeRequest): Judgement {
  const { target, scope, indicator } = request;
  switch (target.form) {
    case "threshold":
    case "ratio":
      return scope === "unit" && target.form === "threshold" && isAdditive(indicator) && !request.ownTarget && !(target.value === 0) ? notAsked(request, target) : judgeFigure(request, target);
    case "frequency":
      return scope === "unit" || request.units.size === 0 ? judgeFigure(request, target) : judgeUnits(request, target);
    case "band":
      return judgeBand(request, target);
    case "zero-event":
      return { ...judgeFigure(request, { comparator: "<=", value: 0 }), canExceed: false, value2: target.minimumSize };
    case "every-unit":
      return scope === "unit" || request.units.size === 0 ? judgeFigure(request, target.inner) : judgeUnits(request, target);
    case "nested":
      if (scope === "unit") return { ...judgeFigure(request, target.inner), canExceed: false };
      return request.units.size === 0 ? { ...judgeFigure(request, target), value2: target.inner.value } : judgeUnits(request, target);
    case "fraction":
      return scope === "unit" ? judgeFigure(request, { comparator: ">=", value: 1 }) : judgeUnits(request, target);
    case "remainder":
      return scope === "unit" || request.units.size === 0 ? judgeFigure(request, target) : judgeUnits(request, target);
    case "increment":
      return judgeChange(request, target, target.baseline ?? indicator.baseline, "baseline");
    case "relative":
      return judgeRelative(request, target);
    case "roll-up":
      return judgeGroup(request, target);
  }
}

/** A count asked of the whole area is not asked of each unit. */
function notAsked({ figure }: JudgeRequest, { comparator, value }: Condition): Judgement {
  const frame = frameOf(figure, comparator, value);
  return figure.actual === null ? frame : { ...frame, lacks: "own-target" };
}

function judgeBand({ figure }: JudgeRequest, target: Extract<Target, { form: "band" }>): Judgement {
  const frame = { ...frameOf(figure, "between", target.low), value2: target.high };
  const { actual } = figure;
  if (actual === null) return frame;
  const inside = meets(actual, { comparator: target.includesLow ? ">=" : ">", value: target.low }) && meets(actual, { comparator: target.includesHigh ? "<=" : "<", value: target.high });
  const order = compareExact(actual, target.low) < 0 ? -1 : compareExact(actual, target.high) > 0 ? 1 : 0;
  return { ...frame, meets: inside, lacks: null, order, needed: inside ? 0 : null };
}

function judgeChange({ figure, indicator, scope, ownTarget }: JudgeRequest, condition: Condition, baseline: number | null, lack: "baseline" | "base-period"): Judgement {
  const frame = frameOf(figure, condition.comparator, condition.value);
  if (figure.actual === null) return frame;
  if (scope === "unit" && !ownTarget && lack === "baseline") return { ...frame, lacks: "own-target" };
  const already = figure.facts.some((fact) => fact.change === true);
  if (baseline === null && !already) return { ...frame, lacks: lack };
  const actual = already ? figure.actual : differenceExact(figure.actual, baseline ?? 0);
  const order = compareExact(actual, condition.value);
  const needed = isAdditive(indicator) ? neededForCount(actual, condition) : holds(order, condition.comparator) ? 0 : null;
  return { ...frame, meets: holds(order, condition.comparator), lacks: null, actual, order, needed };
}

function judgeRelative(request: JudgeRequest, target: Extract<Target, { form: "relative" }>): Judgement {
  const { figure, base, indicator } = request;
  const condition: Condition = { comparator: ">=", value: target.value };
  const frame = frameOf(figure, ">=", target.value);
  if (figure.actual === null) return frame;
  const from = base ?? indicator.baseline;
  const already = figure.facts.some((fact) => fact.change === true);
  if (!already && (from === null || (target.measuredIn === "percent" && from === 0))) return { ...frame, lacks: "base-period" };
  const grown = already || from === null ? figure.actual : differenceExact(figure.actual, from);
  const moved = target.change === "up" || already ? grown : -grown;
  const order = target.measuredIn === "points" || already || from === null ? compareExact(moved, target.value) : compareRate(moved, Math.abs(from), 100, target.value);
  const actual = target.measuredIn === "points" || already || from === null ? moved : (moved * 100) / Math.abs(from);
  return { ...frame, meets: holds(order, condition.comparator), lacks: null, actual, order, needed: holds(order, condition.comparator) ? 0 : null };
}

function judgeGroup({ figure, group }: JudgeRequest, condition: Condition): Judgement {
  if (figure.actual !== null || group === null || group.judged === 0) return judgeFigureOnly(figure, condition);
  const rolled = figureOf({ numerator: group.met, denominator: group.judged, facts: [] }, 100);
  const order = compareRate(group.met, group.judged, 100, condition.value);
  return {
    ...frameOf(rolled, condition.comparator, condition.value), meets: holds(order, condition.comparator), lacks: null, order,
    canExceed: false, needed: neededForRate(group.met, group.judged, 100, condition),
  };
}

function judgeFigureOnly(figure: Figure, condition: Condition): Judgement {
  const frame = frameOf(figure, condition.comparator, condition.value);
  if (figure.actual === null) return frame;
  const order = compareExact(figure.actual, condition.value);
  return { ...frame, meets: holds(order, condition.comparator), lacks: null, order, needed: holds(order, condition.comparator) ? 0 : null };
}
