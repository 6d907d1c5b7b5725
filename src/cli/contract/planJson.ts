import type { Finding } from "../../domain/finding";
import type { Language } from "../../domain/LocalizedText";
import { effectiveComparator } from "../../domain/plan/makeIndicator";
import type { Indicator, Plan } from "../../domain/plan/Plan";
import { targetValues } from "../../domain/plan/targetValues";
import { findingJson } from "./findingJson";

/** A line of `plan list`. */
export function planHeadJson(plan: Plan) {
  const { id, title, issuer, number, level, period } = plan;
  return { id, title, issuer, number, level, period: { from: period.from, to: period.to }, targets: plan.indicators.length, commitments: plan.commitments.length };
}

/** Details of some forms beyond the contract's fields, so that a plan read back is the same plan. */
function formDetails({ target }: Indicator) {
  switch (target.form) {
    case "band":
      return { includesLow: target.includesLow, includesHigh: target.includesHigh };
    case "relative":
      return { measuredIn: target.measuredIn, base: target.base };
    case "remainder":
      return { of: target.of };
    case "frequency":
      return { every: target.per };
    case "every-unit":
      return { each: target.each ?? null };
    case "nested":
      return { each: target.each ?? null, innerUnit: target.innerUnit ?? null };
    default:
      return {};
  }
}

export function indicatorJson(indicator: Indicator) {
  const { value, value2, inner } = targetValues(indicator.target);
  return {
    code: indicator.code,
    group: indicator.group,
    name: indicator.name,
    aliases: indicator.aliases,
    phrase: indicator.phrase,
    line: indicator.line,
    form: indicator.target.form,
    comparator: indicator.statedComparator,
    effectiveComparator: effectiveComparator(indicator.target),
    value,
    value2,
    inner: inner && { effectiveComparator: inner.comparator, value: inner.value },
    unit: indicator.unit,
    per: indicator.per,
    direction: indicator.direction,
    aggregation: indicator.aggregation,
    baseline: indicator.baseline,
    path: indicator.path,
    targets: indicator.specificTargets,
    population: indicator.population,
    responsible: indicator.responsible,
    deadline: indicator.deadline,
    deadlineInferred: indicator.deadlineInferred,
    ambiguous: indicator.ambiguous,
    confidence: indicator.confidence,
    reasons: indicator.reasons,
    ...formDetails(indicator),
  };
}

/** `plan show` and `plan extract`. */
export function planJson(plan: Plan, candidates: readonly Indicator[], lint: readonly Finding[], language: Language) {
  return {
    ...planHeadJson(plan),
    parentPlan: plan.parentPlan,
    nearFrom: plan.nearFrom,
    indicators: plan.indicators.map(indicatorJson),
    candidates: candidates.map(indicatorJson),
    commitments: plan.commitments.map(({ code, text, line, responsible, deadline }) => ({ code, text, line, responsible, deadline })),
    milestones: plan.milestones,
    rules: plan.rules ?? [],
    units: plan.units,
    lint: lint.map((finding) => findingJson(finding, language)),
  };
}
