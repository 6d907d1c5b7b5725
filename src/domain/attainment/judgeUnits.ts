import type { Condition, Target } from "../plan/Target";
import { compareExact, compareRate, holds, sumExact } from "./exact";
import { figureOf, type Figure, type Parts } from "./Figure";
import { frameOf, judgeFigure } from "./judgeFigure";
import type { Judgement, UnitOutcome } from "./Judgement";
import type { JudgeRequest } from "./JudgeRequest";
import { neededForRate } from "./neededFor";
import { perOf } from "./rollUpUnits";

type UnitsTarget = Extract<Target, { form: "every-unit" | "nested" | "fraction" | "remainder" | "frequency" }>;

/**
 * Targets over units. Units without data are named and left out of the share: neither met nor missed. `fraction` counts the
 * units; `frequency` is that of the unit with the fewest rounds; `nested` is their share in %; `every-unit` is the worst figure; `remainder` the worst of those outside the nested share.
 */
export function judgeUnits(request: JudgeRequest, target: UnitsTarget): Judgement {
  const inner = innerOf(target);
  const all = Array.from(request.units, ([unit, parts]) => outcomeOf(unit, parts, request, inner));
  switch (target.form) {
    case "every-unit":
      return worstOf(all, target.inner, request.figure);
    case "frequency":
      return worstOf(all, target, request.figure);
    case "nested":
      return shareOf(all, target, request.figure);
    case "fraction":
      return countOf(all, target, request);
    case "remainder": {
      const nested = request.nestedCondition;
      const rest = nested === null ? all : Array.from(request.units, ([unit, parts]) => ({ unit, parts })).filter(({ unit, parts }) => outcomeOf(unit, parts, request, nested).meets !== true).map(({ unit, parts }) => outcomeOf(unit, parts, request, inner));
      return rest.length === 0 ? { ...frameOf(request.figure, target.comparator, target.value), meets: true, lacks: null, order: 0, needed: 0, canExceed: false } : worstOf(rest, target, request.figure);
    }
  }
}

function innerOf(target: UnitsTarget): Condition {
  if (target.form === "every-unit" || target.form === "nested") return target.inner;
  return target.form === "fraction" ? { comparator: ">=", value: 1 } : target;
}

function outcomeOf(unit: string, parts: Parts, { indicator }: JudgeRequest, condition: Condition): UnitOutcome {
  const { meets, actual, numerator, denominator, needed } = judgeFigure({ figure: figureOf(parts, perOf(indicator)), indicator }, condition);
  return { unit, meets, actual, numerator, denominator, needed };
}

function worstOf(outcomes: readonly UnitOutcome[], condition: Condition, area: Figure): Judgement {
  const known = outcomes.flatMap((each) => (each.actual === null ? [] : [{ ...each, actual: each.actual }]));
  const frame = { ...frameOf({ ...area, actual: null, numerator: null, denominator: null }, condition.comparator, condition.value), outcomes, canExceed: false };
  const [first] = known;
  if (first === undefined) return frame;
  const wantsMore = condition.comparator === ">=" || condition.comparator === ">";
  const worst = known.reduce((low, each) => ((wantsMore ? each.actual < low.actual : each.actual > low.actual) ? each : low), first);
  const failing = known.filter((each) => each.meets === false);
  const order = worst.meets === true && failing.length === 0 ? compareExact(worst.actual, condition.value) : wantsMore ? Math.min(compareExact(worst.actual, condition.value), 0) : Math.max(compareExact(worst.actual, condition.value), 0);
  const needs = failing.map((each) => each.needed);
  return {
    ...frame, meets: failing.length === 0, lacks: null, actual: worst.actual, numerator: worst.numerator, denominator: worst.denominator, order,
    needed: needs.some((need) => need === null) ? null : sumExact(needs.map((need) => need ?? 0)),
  };
}

function shareOf(outcomes: readonly UnitOutcome[], target: Extract<Target, { form: "nested" }>, area: Figure): Judgement {
  const judged = outcomes.filter((each) => each.meets !== null).length;
  const met = outcomes.filter((each) => each.meets === true).length;
  const figure = figureOf({ numerator: met, denominator: judged, facts: area.facts }, 100);
  const frame = { ...frameOf(figure, target.comparator, target.value), value2: target.inner.value, outcomes, canExceed: false };
  if (judged === 0) return { ...frame, actual: null, numerator: null, denominator: null };
  const order = compareRate(met, judged, 100, target.value);
  return { ...frame, meets: holds(order, target.comparator), lacks: null, order, needed: neededForRate(met, judged, 100, target) };
}

/** Units are marked 1 (đạt) or 0; a sheet may also give the count itself. */
function countOf(outcomes: readonly UnitOutcome[], target: Extract<Target, { form: "fraction" }>, { figure, units }: JudgeRequest): Judgement {
  const marked = [...units.values()].every((parts) => (parts.numerator === undefined || parts.numerator === null || Math.abs(parts.numerator) <= 1) && (parts.value === undefined || parts.value === null || Math.abs(parts.value) <= 1));
  const known = outcomes.filter((each) => each.meets !== null);
  const counted = marked && known.length > 0 ? known.filter((each) => each.meets === true).length : figure.actual;
  const frame = { ...frameOf({ ...figure, actual: counted, numerator: counted, denominator: counted === null ? null : target.of }, target.comparator, target.value), value2: target.of, outcomes, canExceed: false };
  if (counted === null) return frame;
  const order = compareExact(counted, target.value);
  return { ...frame, meets: holds(order, target.comparator), lacks: null, order, needed: holds(order, target.comparator) ? 0 : Math.ceil(target.value - counted) };
}
