import type { Fact, FactPart, OrgUnit } from "../../../src/domain/attainment/Fact";
import type { Indicator, Plan } from "../../../src/domain/plan/Plan";
import { parsePeriodKey } from "../../../src/domain/text/parsePeriodKey";

/** Invented communes of the golden cases; the last one has not reported. */
export const GOLDEN_UNITS: readonly OrgUnit[] = ["An Bình", "Bình Minh", "Cẩm Tú", "Đông Hải"].map((name) => ({ key: name.toLowerCase(), name: `Xã ${name}`, isTotal: false }));

/** One fact for each figure an indicator needs: rates as parts around their limit, counts and events small. */
export function goldenFacts(plan: Plan, periodKey: string): Fact[] {
  const period = parsePeriodKey(periodKey);
  return plan.indicators.flatMap((indicator, at) =>
    GOLDEN_UNITS.flatMap((unit, row) =>
      partsOf(indicator, at, row).map(([part, value]): Fact => ({ indicator: indicator.code, unit: unit.key, period, part, value: row === 3 ? null : value, scale: 1, source: null })),
    ),
  );
}

function partsOf(indicator: Indicator, at: number, row: number): (readonly [FactPart, number])[] {
  const { target } = indicator;
  if (target.form === "roll-up" || target.form === "remainder") return [];
  if (target.form === "ratio") return [["numerator", 52 + ((at + row) % 3)], ["denominator", 47]];
  if (target.form === "fraction") return [["value", (at + row) % 4 === 0 ? 0 : 1]];
  if (indicator.per === null || /điểm/iu.test(indicator.unit)) return [["value", valueOf(indicator, at, row)]];
  const denominator = indicator.per === 100 ? 200 : 20 * indicator.per;
  const rate = limitOf(indicator) + ([0.5, 0, -1.5][row % 3] ?? 0) * (at % 2 === 0 ? 1 : -1);
  if (target.form === "nested" && target.innerUnit === "điểm") return [["value", 3 + ((at + row) % 3)]];
  return [["numerator", Math.round((rate * denominator) / indicator.per)], ["denominator", denominator]];
}

function valueOf({ target }: Indicator, at: number, row: number): number {
  if (target.form === "zero-event") return (at + row) % 5 === 0 ? 1 : 0;
  return "value" in target ? target.value + ((at + row) % 3) - 1 : 0;
}

function limitOf({ target }: Indicator): number {
  if (target.form === "every-unit" || target.form === "nested") return target.inner.value;
  return "value" in target ? target.value : 0;
}
