import type { Fact, OrgUnit } from "../../domain/attainment/Fact";
import type { Indicator } from "../../domain/plan/Plan";
import { withUnit } from "./targetText";

/**
 * One figure of an indicator as it is computed, from the first unit that has it, so that a wrong column shows at once.
 * @example "Thiệu Vũ: 962/1.000 = 96,2 %"
 */
export function workedExample(indicator: Indicator, facts: readonly Fact[], units: readonly OrgUnit[], number: (value: number) => string): string | null {
  const own = facts.filter((fact) => fact.indicator === indicator.code && fact.value !== null);
  for (const unit of units) {
    if (unit.isTotal) continue;
    const ofUnit = own.filter((fact) => fact.unit === unit.key);
    const period = ofUnit[0]?.period?.key;
    const part = (name: Fact["part"]) => ofUnit.find((fact) => fact.part === name && fact.period?.key === period)?.value ?? null;
    const numerator = part("numerator");
    const denominator = part("denominator");
    if (numerator !== null && denominator !== null && denominator !== 0) {
      return `${unit.name}: ${number(numerator)}/${number(denominator)} = ${withUnit(number((numerator / denominator) * (indicator.per ?? 1)), indicator.unit)}`;
    }
    const value = part("value");
    if (value !== null) return `${unit.name}: ${withUnit(number(value), indicator.unit)}`;
  }
  return null;
}
