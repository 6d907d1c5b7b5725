import { Decimal } from "decimal.js";
import { isAverage } from "../plan/isAverage";
import type { Indicator } from "../plan/Plan";
import { sumExact } from "./exact";
import { figureOf, NO_FIGURE, type Figure, type Parts } from "./Figure";

/** The whole area's figure, and how it came about. */
export interface RollUp {
  readonly figure: Figure;
  /** `parts`: Σ numerator / Σ denominator; `sum`: Σ of counts; `own`: the sheet's own total; `none`: no honest way. */
  readonly how: "parts" | "sum" | "extreme" | "own" | "single" | "none";
  /** Units that report, and all that have a row. */
  readonly reported: number;
  readonly expected: number;
}

/**
 * Σ numerator / Σ denominator for rates, Σ for counts. The department's own total row only stands where there is nothing
 * to add up: it is compared, not trusted (issue 6, part 2). Rates without parts are never averaged.
 */
export function rollUpUnits(indicator: Indicator, units: readonly Parts[], own: Parts | undefined): RollUp {
  const per = perOf(indicator);
  const figures = units.map((parts) => figureOf(parts, per));
  const reported = figures.filter((figure) => figure.actual !== null).length;
  const base = { reported, expected: units.length };
  const ownFigure = own === undefined ? NO_FIGURE : figureOf(own, per);
  if (units.length === 0) return { ...base, figure: ownFigure, how: "own" };
  const withParts = figures.filter((figure) => figure.actual !== null && figure.numerator !== null && figure.denominator !== null);
  if (withParts.length > 0 && withParts.length === reported) {
    const numerator = sumExact(withParts.map((figure) => figure.numerator ?? 0));
    const denominator = sumExact(withParts.map((figure) => figure.denominator ?? 0));
    return { ...base, figure: figureOf({ numerator, denominator, facts: withParts.flatMap((figure) => figure.facts) }, per), how: "parts" };
  }
  if (reported === 0) return { ...base, figure: ownFigure, how: ownFigure.actual === null ? "none" : "own" };
  const weighted = weighByDenominator(units, per);
  if (weighted !== null && !isAdditive(indicator)) return { ...base, figure: weighted, how: "parts" };
  const known = figures.filter((figure) => figure.actual !== null);
  const facts = known.flatMap((figure) => figure.facts);
  const values = known.map((figure) => figure.actual ?? 0);
  if (indicator.aggregation === "max" || indicator.aggregation === "min") {
    return { ...base, figure: { ...NO_FIGURE, actual: Math[indicator.aggregation](...values), facts }, how: "extreme" };
  }
  if (isAdditive(indicator)) return { ...base, figure: { ...NO_FIGURE, actual: sumExact(values), facts }, how: "sum" };
  if (ownFigure.actual !== null) return { ...base, figure: ownFigure, how: "own" };
  const [only] = known;
  if (units.length === 1 && only !== undefined) return { ...base, figure: only, how: "single" };
  return { ...base, figure: { ...NO_FIGURE, facts }, how: "none" };
}

/** Rates with a stated denominator but no numerator: each weighs as much as its denominator. Null unless every reporting unit states one. */
function weighByDenominator(units: readonly Parts[], per: number): Figure | null {
  const rated = units.filter((parts) => parts.value !== undefined && parts.value !== null);
  if (rated.length === 0 || rated.some((parts) => parts.denominator === undefined || parts.denominator === null || parts.numerator !== undefined)) return null;
  const denominator = sumExact(rated.map((parts) => parts.denominator ?? 0));
  if (denominator <= 0) return null;
  const numerator = rated.reduce((sum, parts) => sum.plus(new Decimal(parts.value ?? 0).times(parts.denominator ?? 0)), new Decimal(0)).div(per).toNumber();
  return figureOf({ numerator, denominator, facts: rated.flatMap((parts) => parts.facts) }, per);
}

/** Averages, ages, scores and rates do not add up over units; counts do. */
export function isAdditive(indicator: Indicator): boolean {
  return indicator.per === null && indicator.target.form !== "ratio" && !isAverage(indicator) && !/^(?:điểm|%)/iu.test(indicator.unit.trim());
}

export function perOf(indicator: Indicator): number {
  return indicator.target.form === "ratio" ? indicator.target.base : (indicator.per ?? 1);
}
