import { ACCEPT } from "./accept";
import type { Match } from "./Mapping";
import { matchOf } from "./matchOf";
import { hasParts } from "./quantityKind";
import { reasonText } from "./reasonText";
import type { HeaderScores, Measure } from "./scoreSlots";
import type { Slot } from "./Slot";

/** Rates whose sheet only holds the two counts: `Tổng số trẻ < 1 tuổi | Số trẻ tiêm đầy đủ`, without a rate column. */
export function findPartsWithoutRate(rivals: readonly Slot[], scores: ReadonlyMap<Slot, HeaderScores>, measures: readonly Measure[], decided: readonly Match[]): Match[] {
  const figures = rivals.filter((slot) => slot.role === "figure" || slot.role === "cumulative");
  return measures.flatMap((measure, index): Match[] => {
    if (!hasParts(measure.kind) || decided.some((match) => match.indicator === measure.indicator.code)) return [];
    const numerator = best(figures, (slot) => scores.get(slot)?.get(index)?.numerator ?? 0);
    if (numerator === null || numerator.score < ACCEPT) return [];
    const denominator = best(
      figures.filter((slot) => slot !== numerator.slot),
      (slot) => Math.max(scores.get(slot)?.get(index)?.denominator ?? 0, inSameGroup(slot, numerator.slot) && slot.header.role === "denominator" ? 0.8 : 0),
    );
    if (denominator === null || denominator.score < ACCEPT) return [];
    const confidence = Math.min(numerator.score, denominator.score);
    return [
      matchOf(numerator.slot, measure.indicator.code, "numerator", confidence, [reasonText.words(scores.get(numerator.slot)?.get(index)?.words.shared ?? 0, numerator.slot.features.words.length)]),
      matchOf(denominator.slot, measure.indicator.code, "denominator", confidence, [reasonText.population]),
    ];
  });
}

const inSameGroup = (a: Slot, b: Slot) => a.group !== "" && a.group === b.group;

function best(slots: readonly Slot[], scoreOf: (slot: Slot) => number): { slot: Slot; score: number } | null {
  let found: { slot: Slot; score: number } | null = null;
  for (const slot of slots) {
    const score = scoreOf(slot);
    if (score > (found?.score ?? 0)) found = { slot, score };
  }
  return found;
}
