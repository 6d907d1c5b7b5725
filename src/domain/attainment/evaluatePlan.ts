import type { Finding } from "../finding";
import type { Indicator, Plan } from "../plan/Plan";
import { samePeriod, shiftYears } from "../text/calendar";
import type { Period } from "../text/Period";
import type { Attainment } from "./Attainment";
import { checkFigures } from "./quality/checkFigures";
import { conflictFinding } from "./quality/conflictFinding";
import { checkTotals } from "./checkTotals";
import { choosePeriod, type Chosen } from "./choosePeriod";
import { differenceExact } from "./exact";
import { expectedNow } from "./expectedNow";
import { explain } from "./explain";
import type { Fact, OrgUnit } from "./Fact";
import { AREA, FactIndex } from "./FactIndex";
import { figureOf, type Figure, type Parts } from "./Figure";
import type { Judgement } from "./Judgement";
import { flipsOf } from "./flips";
import { groupMerged } from "./groupMerged";
import { judgeTarget } from "./judgeTarget";
import { paceOf } from "./paceOf";
import { perOf, rollUpUnits, type RollUp } from "./rollUpUnits";
import { statusOf } from "./statusOf";
import { targetFor } from "./targetFor";

export interface EvaluateRequest {
  readonly plan: Plan;
  readonly facts: readonly Fact[];
  readonly units: readonly OrgUnit[];
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Null: the longest period ending latest on or before `asOf` among the data. */
  readonly period: Period | null;
  readonly allPeriods: boolean;
}

export interface Evaluated {
  readonly attainments: readonly Attainment[];
  readonly findings: readonly Finding[];
}

/**
 * Judges every indicator for the whole area and for each unit:
 *
 *   facts -> index (indicator, period, unit) -> period chosen, shorter ones combined
 *         -> figures of units -> roll-up -> target that applies -> judgement -> status -> explanation
 *
 * The area comes first, then units in the order of the sheets. Roll-up targets are judged last, on the others' outcome.
 */
export function evaluatePlan(request: EvaluateRequest): Evaluated {
  const index = new FactIndex(request.facts);
  const findings: Finding[] = [...index.conflicts.map(conflictFinding), ...checkFigures(request.plan, index, request.units)];
  const names = new Map(request.units.map((unit) => [unit.key, unit]));
  const byIndicator = new Map<string, Attainment[]>();
  const order = [...request.plan.indicators].sort((a, b) => Number(a.target.form === "roll-up") - Number(b.target.form === "roll-up"));
  for (const indicator of order) {
    const group = indicator.target.form === "roll-up" ? groupOutcome(indicator, request.plan, byIndicator) : null;
    const attainments = periodsFor(indicator, index, request).flatMap((chosen) => evaluateIndicator({ indicator, chosen, index, names, request, group, report: (finding) => findings.push(finding) }));
    byIndicator.set(indicator.code, attainments);
  }
  return { attainments: request.plan.indicators.flatMap((indicator) => byIndicator.get(indicator.code) ?? []), findings: distinct(findings) };
}

/** Targets judged from the same column would tell the same finding twice. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.code}|${finding.at ?? finding.message.vi}`, finding])).values()];
}

function periodsFor(indicator: Indicator, index: FactIndex, { asOf, period, allPeriods }: EvaluateRequest): readonly (Chosen | null)[] {
  const source = indicator.target.form === "remainder" && index.periodsOf(indicator.code).length === 0 && indicator.target.of !== null ? indicator.target.of : indicator.code;
  const available = index.periodsOf(source);
  if (!allPeriods || available.length === 0) return [choosePeriod(indicator, available, period, asOf)];
  return available.map((facts) => ({ period: facts.period, facts }));
}

interface IndicatorRequest {
  readonly indicator: Indicator;
  readonly chosen: Chosen | null;
  readonly index: FactIndex;
  readonly names: ReadonlyMap<string, OrgUnit>;
  readonly request: EvaluateRequest;
  readonly group: { readonly met: number; readonly judged: number } | null;
  report(finding: Finding): void;
}

function evaluateIndicator(context: IndicatorRequest): Attainment[] {
  const { indicator, chosen, names, request } = context;
  const byUnit = chosen?.facts.byUnit ?? new Map<string, Parts>();
  const own = byUnit.get(AREA);
  const reporting = new Map<string, Parts>();
  for (const unit of request.units) {
    const parts = byUnit.get(unit.key);
    if (parts !== undefined && !unit.isTotal && hasResult(parts)) reporting.set(unit.key, parts);
  }
  const leaves = groupMerged(indicator, reporting, request.units);
  const rollUp = rollUpUnits(indicator, [...leaves.values()], own);
  for (const finding of checkTotals(indicator, rollUp, own)) context.report(finding);
  const area = judgeOne(context, null, rollUp.figure, leaves, rollUp, null);
  const perUnit = Array.from(new Map([...byUnit, ...leaves]), ([key, parts]) => {
    const unit = names.get(key);
    return unit === undefined || !hasResult(parts) ? null : judgeOne(context, unit, figureOf(parts, perOf(indicator)), leaves, null, parts.plan ?? null);
  });
  return [area, ...perUnit.filter((each) => each !== null)];
}

/** A unit that only has a planned figure has nothing to judge yet, but is expected to report. */
const hasResult = (parts: Parts) => parts.value !== undefined || parts.numerator !== undefined || parts.denominator !== undefined || parts.plan !== undefined;

function judgeOne(context: IndicatorRequest, unit: OrgUnit | null, figure: Figure, leaves: ReadonlyMap<string, Parts>, rollUp: RollUp | null, column: number | null): Attainment {
  const { indicator, chosen, request, names, group } = context;
  const { plan, asOf } = request;
  const period = chosen?.period ?? request.period;
  const applied = targetFor(indicator, unit?.key ?? null, period, column);
  const judged = judgeTarget({
    indicator, target: applied.target, scope: unit === null ? "area" : "unit", figure, units: leaves, base: baseFigure(context, unit, period),
    ownTarget: applied.source === "unit" || applied.source === "column", nestedCondition: nestedOf(indicator, plan), group,
  });
  const judgement: Judgement = rollUp?.how === "none" && rollUp.reported > 0 && judged.lacks === "data" ? { ...judged, lacks: "roll-up" } : judged;
  const expected = expectedNow(plan, indicator, applied, judgement, period, asOf);
  const isFinal = applied.deadline === null || asOf > applied.deadline;
  const status = statusOf({ judgement, isFinal, expected, nearFrom: plan.nearFrom, endOnly: indicator.path === "end-only" });
  const pace = paceOf(indicator, judgement, expected, applied.deadline, asOf);
  const { comparator, value, value2, actual } = judgement;
  const typed = (unit === null ? chosen?.facts.byUnit.get(AREA) : chosen?.facts.byUnit.get(unit.key))?.value ?? null;
  return {
    indicator, unit, period, target: { comparator, value, value2 }, actual, numerator: judgement.numerator, denominator: judgement.denominator, status,
    ratio: actual === null || value === 0 ? null : actual / value,
    gap: actual === null ? null : differenceExact(actual, value),
    needed: judgement.needed,
    pace,
    explanation: explain({ indicator, judgement, applied, status, expected, pace, nameOf: (key) => names.get(key)?.name ?? key, rollUp, flips: flipsOf(indicator, judgement, typed) }),
    facts: figure.facts,
  };
}

/** The figure one year before, for changes against last year. */
function baseFigure({ indicator, index, request }: IndicatorRequest, unit: OrgUnit | null, period: Period | null): number | null {
  if (indicator.target.form !== "relative" || period === null) return null;
  const before = shiftYears(period, -1);
  const available = index.periodsOf(indicator.code);
  const found = available.find((each) => each.period !== null && samePeriod(each.period, before));
  if (found === undefined) return null;
  if (unit !== null) {
    const parts = found.byUnit.get(unit.key);
    return parts === undefined ? null : figureOf(parts, perOf(indicator)).actual;
  }
  const leaves = request.units.filter((each) => !each.isTotal).flatMap((each) => found.byUnit.get(each.key) ?? []);
  return rollUpUnits(indicator, leaves, found.byUnit.get(AREA)).figure.actual;
}

function nestedOf(indicator: Indicator, plan: Plan) {
  if (indicator.target.form !== "remainder") return null;
  const { of } = indicator.target;
  const nested = plan.indicators.find((other) => other.code === of)?.target;
  return nested?.form === "nested" ? nested.inner : null;
}

/** Targets of the same group, else of the whole plan, that the area meets. */
function groupOutcome(indicator: Indicator, plan: Plan, done: ReadonlyMap<string, readonly Attainment[]>) {
  const sameGroup = plan.indicators.filter((other) => other !== indicator && other.target.form !== "roll-up" && other.group !== null && other.group === indicator.group);
  const members = sameGroup.length > 0 ? sameGroup : plan.indicators.filter((other) => other !== indicator && other.target.form !== "roll-up");
  const statuses = members.flatMap((member): Judgement["meets"][] => {
    const area = done.get(member.code)?.find((attainment) => attainment.unit === null);
    return area === undefined || area.status === "no-data" || area.status === "not-assessed" ? [] : [area.status === "met" || area.status === "exceeded"];
  });
  return { met: statuses.filter((meets) => meets === true).length, judged: statuses.length };
}
