import { ACCEPT } from "./accept";
import type { Assigned } from "./assignSlots";
import { isCountLike } from "./findParts";
import type { Match } from "./Mapping";
import { matchOf } from "./matchOf";
import { hasParts } from "./quantityKind";
import { reasonText } from "./reasonText";
import type { Measure } from "./scoreSlots";
import type { Slot } from "./Slot";

/** Rates whose numerator stands in one table and whose denominator in another (`Số trẻ tiêm đủ` here, `Số trẻ dưới 1 tuổi` there). */
export function findPartsAcrossTables(results: readonly Assigned[], measures: readonly Measure[]): Match[] {
  const mapped = new Set(results.flatMap(({ matches }) => matches.filter((match) => match.confidence >= ACCEPT && match.role !== "plan").map((match) => match.indicator)));
  return measures.flatMap((measure, index): Match[] => {
    if (!hasParts(measure.kind) || mapped.has(measure.indicator.code)) return [];
    const numerator = best(results, (slot, scores) => scores.get(slot)?.get(index)?.numerator ?? 0);
    if (numerator === null) return [];
    const denominator = best(results, (slot, scores) => (slot.table === numerator.slot.table ? 0 : scores.get(slot)?.get(index)?.denominator ?? 0));
    if (denominator === null) return [];
    const confidence = Math.min(numerator.score, denominator.score);
    return [matchOf(numerator.slot, measure.indicator.code, "numerator", confidence, [reasonText.otherTable]), matchOf(denominator.slot, measure.indicator.code, "denominator", confidence, [reasonText.population, reasonText.otherTable])];
  });
}

function best(results: readonly Assigned[], scoreOf: (slot: Slot, scores: Assigned["scores"]) => number): { slot: Slot; score: number } | null {
  let found: { slot: Slot; score: number } | null = null;
  for (const { scores } of results) {
    for (const slot of scores.keys()) {
      if (slot.isRow || !isCountLike(slot) || (slot.role !== "figure" && slot.role !== "cumulative")) continue;
      const score = scoreOf(slot, scores);
      if (score >= ACCEPT && score > (found?.score ?? 0)) found = { slot, score };
    }
  }
  return found;
}
