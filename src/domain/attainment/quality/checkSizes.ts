import { median } from "simple-statistics";
import type { Finding } from "../../finding";
import { isPercentage } from "../../plan/isPercentage";
import type { Indicator } from "../../plan/Plan";
import { AREA, type PeriodFacts } from "../FactIndex";
import { partAt } from "./atOf";
import { qualityFinding } from "./qualityText";

/** Fewer units say nothing about what is usual. */
const ENOUGH = 4;

/** One unit's figure of quite another size than all others: 0.95 among percentages, dong among million dong. */
export function checkSizes(indicator: Indicator, { byUnit }: PeriodFacts, nameOf: (unit: string) => string): Finding[] {
  const figures: { readonly unit: string; readonly value: number }[] = [];
  for (const [unit, { value }] of byUnit) if (unit !== AREA && value !== undefined && value !== null && value > 0) figures.push({ unit, value });
  if (figures.length < ENOUGH) return [];
  const usual = median(figures.map(({ value }) => value));
  const isRate = isPercentage(indicator);
  return figures.flatMap(({ unit, value }) => {
    const slips = isRate ? value <= 1 && usual >= 20 : usual > 0 && value / usual >= 1000;
    const parts = byUnit.get(unit);
    return slips && parts !== undefined ? [qualityFinding.unitSlip(partAt(parts, "value"), nameOf(unit), value, usual)] : [];
  });
}
