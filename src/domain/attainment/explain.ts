import type { Language, LocalizedText } from "../LocalizedText";
import { isPercentage } from "../plan/isPercentage";
import type { Indicator } from "../plan/Plan";
import type { Comparator } from "../plan/Target";
import { differenceExact } from "./exact";
import type { Expected } from "./expectedNow";
import { attainmentText as say } from "./attainmentText";
import type { Flips } from "./flips";
import type { Judgement } from "./Judgement";
import type { Pace } from "./paceOf";
import type { RollUp } from "./rollUpUnits";
import { sayFigure, sayNumber } from "./sayNumber";
import type { Status } from "./Status";
import type { AppliedTarget } from "./targetFor";

export interface ExplainRequest {
  readonly indicator: Indicator;
  readonly judgement: Judgement;
  readonly applied: AppliedTarget;
  readonly status: Status;
  readonly expected: Expected;
  readonly pace: Pace | null;
  /** Name of a unit by its key. */
  readonly nameOf: (unit: string) => string;
  /** How the area's figure came about; null for single units. */
  readonly rollUp: RollUp | null;
  readonly flips: Flips;
}

/** One line a leader can read: the status, the figure against the target, what is missing, who is behind. */
export function explain(request: ExplainRequest): LocalizedText {
  return { vi: explainIn(request, "vi"), en: explainIn(request, "en") };
}

function explainIn(request: ExplainRequest, language: Language): string {
  const { judgement, status } = request;
  const head = `${say.status[status][language]}: `;
  if (judgement.actual === null || judgement.meets === null) return head + say.lacks[judgement.lacks ?? "data"][language] + (judgement.actual === null ? "" : ` (${figureText(request, judgement.actual, language)})`);
  const sentences = [`${mainClause(request, language)}.`, ...pointsClause(request, language), ...neededClause(request, language), ...pathClause(request, language), ...unitsClause(request, language), ...flipClauses(request, language), ...coverClause(request, language)];
  return head + sentences.join(" ");
}

function mainClause(request: ExplainRequest, language: Language): string {
  const { indicator, judgement, applied } = request;
  const { form } = applied.target;
  const required = requiredText(request, language);
  if (form === "nested" && judgement.denominator !== null && judgement.outcomes.length > 0) {
    const inner = applied.target.inner;
    return say.nested[language](judgement.numerator ?? 0, judgement.denominator, sayFigure(judgement.actual ?? 0, "%", language, judgement.value), `${say.comparator[inner.comparator][language]} ${sayFigure(inner.value, innerUnit(indicator), language)}`, required);
  }
  if (form === "fraction") return say.fraction[language](sayNumber(judgement.actual ?? 0, language), applied.target.of, indicator.unit, required);
  if (form === "every-unit" && judgement.outcomes.length > 0) return say.everyUnit[language](figureText(request, judgement.actual ?? 0, language), required);
  const parts = judgement.numerator !== null && judgement.denominator !== null && judgement.outcomes.length === 0 ? ` (${sayNumber(judgement.numerator, language)}/${sayNumber(judgement.denominator, language)})` : "";
  return say.plain[language](figureText(request, judgement.actual ?? 0, language) + parts, required);
}

/** What the figures of single units are counted in, whatever the share of units is. */
function innerUnit({ target, unit }: Indicator): string {
  return target.form === "nested" ? target.innerUnit ?? "%" : unit;
}

/** Unit of measure of the judged figure: a change may be in %, a single unit under a nested target in points. */
function unitOf({ indicator, judgement, applied, rollUp }: ExplainRequest): string {
  const { target } = applied;
  if (target.form === "relative") return target.measuredIn === "percent" ? "%" : indicator.unit;
  if (target.form !== "nested") return indicator.unit;
  return rollUp === null && judgement.outcomes.length === 0 ? innerUnit(indicator) : "%";
}

function figureText(request: ExplainRequest, actual: number, language: Language): string {
  const { judgement } = request;
  const unit = unitOf(request);
  return sayFigure(actual, unit, language, judgement.meets === true ? null : judgement.value);
}

function requiredText(request: ExplainRequest, language: Language): string {
  const { indicator, judgement, applied } = request;
  const { target } = applied;
  if (target.form === "band") return say.between[language](sayNumber(target.low, language), sayFigure(target.high, indicator.unit, language));
  const unit = unitOf(request);
  return `${say.comparator[judgement.comparator as Comparator][language]} ${sayFigure(judgement.value, unit, language)}`;
}

/** Differences of percentages are points, never per cent. */
function pointsClause({ indicator, judgement, applied }: ExplainRequest, language: Language): string[] {
  if (judgement.actual === null || !isPercentage(indicator) || (applied.target.form !== "threshold" && applied.target.form !== "every-unit")) return [];
  const gap = differenceExact(judgement.actual, judgement.value);
  return gap === 0 ? (judgement.meets === false ? [say.exactlyStrict[language]] : []) : [gap > 0 ? say.above[language](sayNumber(gap, language, 3)) : say.below[language](sayNumber(-gap, language, 3))];
}

function neededClause({ judgement, applied, indicator }: ExplainRequest, language: Language): string[] {
  const { needed, meets } = judgement;
  // What has happened cannot be taken back, and nobody asks for fewer boys.
  if (meets !== false || needed === null || needed === 0 || applied.target.form === "zero-event" || applied.target.form === "ratio") return [];
  const count = sayNumber(needed, language);
  const fewer = judgement.comparator === "<=" || judgement.comparator === "<";
  if (applied.target.form === "nested" && judgement.outcomes.length > 0) return [say.neededUnits[language](count)];
  const noun = indicator.per === null ? indicator.unit : "";
  return [fewer ? say.neededFewer[language](count, noun) : say.neededMore[language](count, noun)];
}

function pathClause(request: ExplainRequest, language: Language): string[] {
  const { status, expected, judgement, indicator, pace } = request;
  if (status !== "behind" && status !== "on-track") return [];
  if (indicator.path === "end-only") return [say.endOnly[language]];
  if (expected.value === null) return [];
  const assumed = indicator.baseline === null && expected.start === 0 ? say.fromZero[language] : "";
  const clauses = [say.expected[language](sayFigure(expected.value, unitOf(request), language), Math.round(expected.elapsed * 100)) + assumed];
  if (pace !== null && pace.perMonth !== null && pace.perMonth > 0 && judgement.meets === false) clauses.push(say.perMonth[language](sayNumber(pace.perMonth, language)));
  if (pace !== null && pace.projected !== null) clauses.push(say.projected[language](sayFigure(pace.projected, unitOf(request), language)));
  return clauses;
}

const NAMED = 5;

function unitsClause({ judgement, indicator, applied, nameOf }: ExplainRequest, language: Language): string[] {
  const failing = judgement.outcomes.filter((each) => each.meets === false);
  if (failing.length === 0) return [];
  const fewerIsBetter = applied.target.form !== "fraction" && (judgement.comparator === "<" || judgement.comparator === "<=");
  const worst = [...failing].sort((a, b) => (fewerIsBetter ? (b.actual ?? 0) - (a.actual ?? 0) : (a.actual ?? 0) - (b.actual ?? 0)));
  const unit = innerUnit(indicator);
  const names = worst.slice(0, NAMED).map((each) => {
    const figure = applied.target.form === "fraction" || each.actual === null ? "" : ` ${sayFigure(each.actual, unit, language)}`;
    const needed = each.needed === null || each.needed === 0 || applied.target.form === "fraction" ? "" : ` (${say.unitNeeds[language](sayNumber(each.needed, language))})`;
    return nameOf(each.unit) + figure + needed;
  });
  return [say.failing[language](names.join("; "), worst.length - names.length)];
}

function flipClauses({ flips, judgement, indicator }: ExplainRequest, language: Language): string[] {
  const clauses = flips.oneCase ? [say.oneCase[language]] : [];
  if (flips.typed !== null) clauses.push(say.typed[language](sayNumber(flips.typed, language, 3), judgement.meets !== true));
  if (flips.otherReading !== null) clauses.push(say.otherReading[language](`${say.comparator[flips.otherReading][language]} ${sayFigure(judgement.value, indicator.unit, language)}`, judgement.meets !== true));
  return clauses;
}

function coverClause({ rollUp, judgement, nameOf }: ExplainRequest, language: Language): string[] {
  if (rollUp === null || rollUp.expected === 0 || rollUp.reported === rollUp.expected) return [];
  const silent = judgement.outcomes.filter((each) => each.meets === null).map((each) => nameOf(each.unit));
  return [say.incomplete[language](rollUp.reported, rollUp.expected, silent.slice(0, NAMED).join(", "))];
}
