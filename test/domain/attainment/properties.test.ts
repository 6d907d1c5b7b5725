import fc from "fast-check";
import type { Attainment } from "../../../src/domain/attainment/Attainment";
import { evaluatePlan } from "../../../src/domain/attainment/evaluatePlan";
import type { Fact, FactPart } from "../../../src/domain/attainment/Fact";
import { compareRate, holds } from "../../../src/domain/attainment/exact";
import { makeIndicator } from "../../../src/domain/plan/makeIndicator";
import type { Indicator, Plan } from "../../../src/domain/plan/Plan";
import type { Comparator, Target } from "../../../src/domain/plan/Target";
import { parsePeriodKey } from "../../../src/domain/text/parsePeriodKey";

const period = parsePeriodKey("2024");

function planOf(target: Target, more: Partial<Indicator> = {}): Plan {
  const indicator = makeIndicator({ code: "1", name: "Tỷ lệ thử", unit: "%", target, deadline: "2024-12-31", ...more });
  return { id: "p", title: "P", issuer: "", number: null, level: "district", period: { from: "2024-01-01", to: "2024-12-31" }, parentPlan: null, indicators: [indicator], commitments: [], milestones: [], units: [], nearFrom: 0.95 };
}

const fact = (unit: string | null, part: FactPart, value: number | null): Fact => ({ indicator: "1", unit, period, part, value, scale: 1, source: null });

function judge(plan: Plan, facts: readonly Fact[]): { area: Attainment; units: Attainment[] } {
  const keys = [...new Set(facts.map((each) => each.unit).filter((key) => key !== null))];
  const { attainments } = evaluatePlan({ plan, facts, units: keys.map((key) => ({ key, name: key, isTotal: false })), asOf: "2025-01-10", period: null, allPeriods: false });
  const [area, ...units] = attainments;
  if (area === undefined) throw new Error("no area");
  return { area, units };
}

const parts = fc.record({ numerator: fc.integer({ min: 0, max: 500 }), denominator: fc.integer({ min: 1, max: 500 }) });
const limits = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);
const comparators = fc.constantFrom<Comparator>(">=", ">", "<=", "<");
const isMet = ({ status }: Attainment) => status === "met" || status === "exceeded";
const ratesOf = (units: readonly { numerator: number; denominator: number }[]) => units.flatMap(({ numerator, denominator }, at) => [fact(`u${at}`, "numerator", numerator), fact(`u${at}`, "denominator", denominator)]);

test("more of what is wanted never makes it worse", () => {
  fc.assert(fc.property(limits, limits, limits, comparators, (value, a, b, comparator) => {
    const plan = planOf({ form: "threshold", comparator, value });
    const wantsMore = comparator === ">=" || comparator === ">";
    const [worse, better] = (a < b) === wantsMore ? [a, b] : [b, a];
    const [low, high] = [worse, better].map((figure) => judge(plan, [fact(null, "value", figure)]).area);
    expect(low !== undefined && high !== undefined && isMet(low) && !isMet(high)).toBe(false);
  }));
});

test("strict and non-strict differ exactly at equality", () => {
  fc.assert(fc.property(limits, limits, (value, figure) => {
    const [loose, strict] = ([">=", ">"] as const).map((comparator) => judge(planOf({ form: "threshold", comparator, value }), [fact(null, "value", figure)]).area);
    expect(loose !== undefined && strict !== undefined && isMet(loose) !== isMet(strict)).toBe(figure === value);
  }));
});

test("19 of 20 is exactly 95 %, whatever floating point says of the quotient", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 999 }), (times, tenths) => {
    const [numerator, denominator] = [tenths * times, 1000 * times];
    const [loose, strict] = ([">=", ">"] as const).map((comparator) => judge(planOf({ form: "threshold", comparator, value: tenths / 10 }), [fact(null, "numerator", numerator), fact(null, "denominator", denominator)]).area);
    expect([loose && isMet(loose), strict && isMet(strict)]).toEqual([true, false]);
  }));
});

test("the order of units does not matter, and the area is Σ numerator / Σ denominator", () => {
  fc.assert(fc.property(fc.array(parts, { minLength: 1, maxLength: 12 }), limits, (units, value) => {
    const plan = planOf({ form: "threshold", comparator: ">=", value });
    const facts = ratesOf(units);
    const [forward, backward] = [judge(plan, facts).area, judge(plan, [...facts].reverse()).area];
    const sums = units.reduce((sum, each) => ({ numerator: sum.numerator + each.numerator, denominator: sum.denominator + each.denominator }), { numerator: 0, denominator: 0 });
    expect([forward.status, forward.actual]).toEqual([backward.status, backward.actual]);
    expect(forward.actual).toBeCloseTo((sums.numerator * 100) / sums.denominator, 9);
  }));
});

test("a roll-up of roll-ups is the roll-up", () => {
  fc.assert(fc.property(fc.array(parts, { minLength: 2, maxLength: 10 }), fc.integer({ min: 1, max: 9 }), (units, at) => {
    const plan = planOf({ form: "threshold", comparator: ">=", value: 50 });
    const cut = Math.min(at, units.length - 1);
    const sumOf = (some: typeof units) => ({ numerator: some.reduce((sum, each) => sum + each.numerator, 0), denominator: some.reduce((sum, each) => sum + each.denominator, 0) });
    expect(judge(plan, ratesOf([sumOf(units.slice(0, cut)), sumOf(units.slice(cut))])).area.actual).toBe(judge(plan, ratesOf(units)).area.actual);
  }));
});

test("needed is minimal: needed − 1 fails, needed passes", () => {
  fc.assert(fc.property(parts, limits, comparators, ({ numerator, denominator }, value, comparator) => {
    const { area } = judge(planOf({ form: "threshold", comparator, value }), [fact(null, "numerator", numerator), fact(null, "denominator", denominator)]);
    if (area.needed === null) return;
    const step = comparator === ">=" || comparator === ">" ? 1 : -1;
    const passes = (count: number) => holds(compareRate(numerator + step * count, denominator, 100, value), comparator);
    expect(passes(area.needed)).toBe(true);
    if (area.needed > 0) expect(passes(area.needed - 1)).toBe(false);
  }));
});

test("every-unit is decided by the worst, nested by the share of units", () => {
  fc.assert(fc.property(fc.array(parts, { minLength: 1, maxLength: 12 }), limits, limits, (units, inner, outer) => {
    const passing = units.filter(({ numerator, denominator }) => compareRate(numerator, denominator, 100, inner) >= 0).length;
    const every = judge(planOf({ form: "every-unit", inner: { comparator: ">=", value: inner } }), ratesOf(units)).area;
    const nested = judge(planOf({ form: "nested", comparator: ">=", value: outer, inner: { comparator: ">=", value: inner } }), ratesOf(units)).area;
    expect(isMet(every)).toBe(passing === units.length);
    expect(isMet(nested)).toBe(compareRate(passing, units.length, 100, outer) >= 0);
    expect([nested.numerator, nested.denominator]).toEqual([passing, units.length]);
  }));
});

test("no status without data, and blank is not zero", () => {
  fc.assert(fc.property(limits, comparators, (value, comparator) => {
    const plan = planOf({ form: "threshold", comparator, value });
    expect(judge(plan, []).area.status).toBe("no-data");
    expect(judge(plan, [fact(null, "value", null)]).area.status).toBe("no-data");
    expect(judge(plan, [fact(null, "numerator", 0), fact(null, "denominator", 0)]).area.status).toBe("no-data");
    expect(judge(plan, [fact(null, "value", 0)]).area.status).not.toBe("no-data");
  }));
});

test("the explanation says the attainment's own figures", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }), (numerator, denominator) => {
    const { area } = judge(planOf({ form: "threshold", comparator: ">=", value: 90 }), [fact(null, "numerator", numerator), fact(null, "denominator", denominator)]);
    expect(area.explanation.vi).toContain(`(${numerator}/${denominator})`);
    if (area.needed !== null && area.needed > 0) expect(area.explanation.vi).toContain(`Còn thiếu ${area.needed}.`);
  }));
});

test("a near miss that rounds to the target says its own figure", () => {
  const { area } = judge(planOf({ form: "threshold", comparator: ">=", value: 95 }), [fact(null, "value", 94.996)]);
  expect([area.status, area.explanation.vi]).toEqual(["near", expect.stringContaining("94,996 %")]);
});
