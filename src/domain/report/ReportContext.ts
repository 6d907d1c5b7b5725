import type { Attainment } from "../attainment/Attainment";
import type { AttainmentIndex } from "./AttainmentIndex";
import type { FactRefs } from "./FactRefs";
import { decimalsOf, formatNumber, numberFormatOf } from "./formatNumber";
import type { ByUnitGeometry } from "./byUnitGeometry";
import type { SummaryGeometry } from "./summaryGeometry";
import type { ReportInput } from "./ReportInput";
import { reportWord, type Word } from "./reportWords";

/** What the layout of every sheet needs: the input, its index, and where the others' cells are. */
export interface ReportContext {
  readonly input: ReportInput;
  readonly index: AttainmentIndex;
  readonly refs: FactRefs;
  readonly summary: SummaryGeometry | null;
  readonly byUnit: ByUnitGeometry | null;
  readonly word: (word: Word) => string;
}

export function wordsOf(input: ReportInput): (word: Word) => string {
  return (word) => reportWord(word, input.language);
}

const MOST_DECIMALS = 4;

/** Decimals of the target, at least one for rates and for figures that have any. */
export function plainDecimals({ indicator, target, actual }: Attainment): number {
  const { form } = indicator.target;
  const counted = form === "fraction" || form === "zero-event" || form === "frequency";
  const rate = !counted && (indicator.per !== null || form === "nested" || form === "every-unit");
  return Math.max(rate ? 1 : 0, Math.min(2, decimalsOf(target.value)), !rate && actual !== null ? Math.min(1, decimalsOf(actual)) : 0);
}

/**
 * Decimals a figure is shown with: the plain ones, and as many more as it takes that a figure short of its target does
 * not look equal to it (94,96 against 95).
 *
 * @param least decimals of the column it stands in
 */
export function decimalsFor(attainment: Attainment, least = 0): number {
  const { target, actual } = attainment;
  let decimals = Math.max(least, plainDecimals(attainment));
  if (actual === null || Math.abs(actual - target.value) < 1e-9) return decimals;
  while (decimals < MOST_DECIMALS && actual.toFixed(decimals) === target.value.toFixed(decimals)) decimals += 1;
  return decimals;
}

export function figureFormat(attainment: Attainment, least = 0): string {
  return numberFormatOf(decimalsFor(attainment, least));
}

/** Width in characters in which none of the figures shows as ###, with room for one more digit. */
export function figureWidth(attainments: readonly Attainment[], least: number): number {
  return attainments.reduce((width, one) => (one.actual === null ? width : Math.max(width, formatNumber(one.actual, "vi", decimalsFor(one)).length + 2)), least);
}
