import { evaluatePlan } from "../src/domain/attainment/evaluatePlan";
import type { Fact, FactPart, OrgUnit } from "../src/domain/attainment/Fact";
import { builtInPlan } from "../src/domain/catalogue";
import type { Plan } from "../src/domain/plan/Plan";
import { monthsPeriod } from "../src/domain/text/calendar";
import type { Benchmark } from "./Benchmark";

const PERIODS = Array.from({ length: 12 }, (_, month) => monthsPeriod(2024, month + 1, month + 1, false));

/** `units` × 60 rates × 12 months: a fact here is one indicator of one unit in one month, held as numerator and denominator. */
function prepare(units: number) {
  const base = builtInPlan("ha-tinh-thi-dua-2021-2025");
  const first = base?.indicators[4];
  if (!base || first === undefined) throw new Error("no plan");
  const plan: Plan = { ...base, indicators: Array.from({ length: 60 }, (_, index) => ({ ...first, code: String(index + 1), name: `Tỷ lệ ${index + 1}` })) };
  const orgUnits: OrgUnit[] = Array.from({ length: units }, (_, index) => ({ key: `xã ${index}`, name: `Xã ${index}`, isTotal: false }));
  const facts: Fact[] = [];
  for (const indicator of plan.indicators) {
    for (const [at, unit] of orgUnits.entries()) {
      for (const [month, period] of PERIODS.entries()) {
        const denominator = 80 + ((at * 7 + month * 13) % 200);
        const parts: readonly (readonly [FactPart, number])[] = [["numerator", denominator - ((at + month * 5 + Number(indicator.code)) % 23)], ["denominator", denominator]];
        for (const [part, value] of parts) facts.push({ indicator: indicator.code, unit: unit.key, period, part, value, scale: 1, source: null });
      }
    }
  }
  return { plan, facts, units: orgUnits, asOf: "2024-12-31", period: null, allPeriods: false };
}

const evaluate = (name: string, units: number): Benchmark => ({
  name, n: units * 60 * 12, unit: "ms", prepare: () => prepare(units), run: (request: ReturnType<typeof prepare>) => evaluatePlan(request), runs: 3,
});

export default [evaluate("evaluate-144k", 200), evaluate("evaluate-growth", 100), evaluate("evaluate-growth", 400), evaluate("evaluate-growth", 834)];
