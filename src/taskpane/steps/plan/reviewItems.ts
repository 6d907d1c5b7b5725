import type { ExtractedPlan } from "../../../domain/plan/extractPlan";
import { makeIndicator } from "../../../domain/plan/makeIndicator";
import { parseTargetSentence } from "../../../domain/plan/parseTargetSentence";
import type { Indicator, Plan } from "../../../domain/plan/Plan";

/** One find of the text, as the person reviews it. */
export interface ReviewItem {
  /** Stays while the indicator is edited. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly isAccepted: boolean;
  /** Doubtful, or its words allow another reading: shown first. */
  readonly isUncertain: boolean;
}

/** Below this a find is shown among the uncertain ones. */
const CERTAIN = 0.8;

export function reviewItems({ plan, candidates }: ExtractedPlan): readonly ReviewItem[] {
  const sure = plan.indicators.map((indicator): ReviewItem => ({
    key: indicator.code,
    indicator,
    isAccepted: true,
    isUncertain: indicator.ambiguous || indicator.confidence < CERTAIN,
  }));
  const doubtful = candidates.map((indicator): ReviewItem => ({ key: indicator.code, indicator, isAccepted: false, isUncertain: true }));
  const uncertainFirst = [...doubtful, ...sure].sort((a, b) => Number(b.isUncertain) - Number(a.isUncertain) || (a.indicator.line ?? 0) - (b.indicator.line ?? 0));
  return uncertainFirst;
}

export interface IndicatorEdit {
  readonly name: string;
  /** Canonical sentence of `describeTarget`. */
  readonly sentence: string;
  readonly unit: string;
}

/** The indicator a person's words make; null while the sentence is not one. */
export function editedIndicator(indicator: Indicator, { name, sentence, unit }: IndicatorEdit): Indicator | null {
  const read = parseTargetSentence(sentence);
  if (!read || name.trim() === "") return null;
  const { direction: _direction, aggregation: _aggregation, path: _path, per: _per, statedComparator: _stated, ...kept } = indicator;
  return makeIndicator({
    ...kept,
    name: name.trim(),
    target: read.target,
    unit: unit.trim() === indicator.unit ? (read.unit ?? indicator.unit) : unit.trim(),
    deadline: read.deadline,
    deadlineInferred: indicator.deadlineInferred && read.deadline === indicator.deadline,
    ambiguous: false,
    confidence: 1,
    reasons: [],
  });
}

/** The plan with what was accepted, in the order of the text, numbered anew. */
export function reviewedPlan(plan: Plan, items: readonly ReviewItem[]): Plan {
  const accepted = items.filter((item) => item.isAccepted).map((item) => item.indicator);
  const inOrder = [...accepted].sort((a, b) => (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER));
  const codes = new Map(inOrder.map((indicator, index) => [indicator.code, String(index + 1)]));
  return {
    ...plan,
    indicators: inOrder.map((indicator, index) => ({
      ...indicator,
      code: String(index + 1),
      target: indicator.target.form === "remainder" && indicator.target.of !== null ? { ...indicator.target, of: codes.get(indicator.target.of) ?? null } : indicator.target,
    })),
  };
}
