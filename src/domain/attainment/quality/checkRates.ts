import type { Finding } from "../../finding";
import { isPercentage } from "../../plan/isPercentage";
import type { Indicator } from "../../plan/Plan";
import type { PeriodFacts } from "../FactIndex";
import { perOf } from "../rollUpUnits";
import { partAt } from "./atOf";
import { qualityFinding } from "./qualityText";

/** A rate against its parts, parts against their whole, percentages against 100. */
export function checkRates(indicator: Indicator, { byUnit }: PeriodFacts, nameOf: (unit: string) => string): Finding[] {
  const findings: Finding[] = [];
  const per = perOf(indicator);
  const isShare = isPercentage(indicator);
  for (const [unit, parts] of byUnit) {
    const { numerator, denominator, value } = parts;
    const hasParts = numerator !== undefined && numerator !== null && denominator !== undefined && denominator !== null && denominator > 0;
    if (hasParts && value !== undefined && value !== null) {
      const computed = (numerator * per) / denominator;
      if (Math.abs(computed - value) > roundingOf(value)) {
        const isSwapped = numerator > 0 && Math.abs((denominator * per) / numerator - value) <= roundingOf(value);
        findings.push(isSwapped ? qualityFinding.swapped(partAt(parts, "numerator"), nameOf(unit), numerator, denominator) : qualityFinding.disagrees(partAt(parts, "value"), nameOf(unit), value, computed));
        continue;
      }
    }
    if (hasParts && isShare && numerator > denominator) findings.push(qualityFinding.overWhole(partAt(parts, "numerator"), nameOf(unit), numerator, denominator));
    else if (isShare && value !== undefined && value !== null && value > 100) findings.push(qualityFinding.over100(partAt(parts, "value"), nameOf(unit), value));
  }
  return findings;
}

/** Typed rates are rounded, mostly to one or two decimals, sometimes to whole numbers. */
function roundingOf(value: number): number {
  let digits = 0;
  while (digits < 4 && Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) > 1e-6) digits += 1;
  // 94.0 and 94 look the same in a cell, so a whole number may be a rounded one, but no more than that.
  return digits >= 4 ? 1e-3 : Math.max(0.051, 0.501 * 10 ** -digits);
}
