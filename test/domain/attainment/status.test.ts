import { evaluatePlan, type EvaluateRequest } from "../../../src/domain/attainment/evaluatePlan";
import type { Fact } from "../../../src/domain/attainment/Fact";
import { makeIndicator, type IndicatorDraft } from "../../../src/domain/plan/makeIndicator";
import type { Plan } from "../../../src/domain/plan/Plan";
import type { Target } from "../../../src/domain/plan/Target";
import { parsePeriodKey } from "../../../src/domain/text/parsePeriodKey";

const YEAR = { from: "2024-01-01", to: "2024-12-31" };

function planOf(target: Target, more: Partial<IndicatorDraft> = {}, period: Plan["period"] = YEAR): Plan {
  const indicator = makeIndicator({ code: "1", name: "Tỷ lệ thử", unit: "%", target, deadline: period.to, ...more });
  return { id: "p", title: "P", issuer: "", number: null, level: "district", period, parentPlan: null, indicators: [indicator], commitments: [], milestones: [], units: [], nearFrom: 0.95 };
}

const fact = (value: number | null, period: string | null = "2024", more: Partial<Fact> = {}): Fact => ({ indicator: "1", unit: null, period: period === null ? null : parsePeriodKey(period), part: "value", value, scale: 1, source: null, ...more });

function area(plan: Plan, facts: readonly Fact[], asOf: string, more: Partial<EvaluateRequest> = {}) {
  const { attainments } = evaluatePlan({ plan, facts, units: [], asOf, period: null, allPeriods: false, ...more });
  const [first] = attainments;
  if (first === undefined) throw new Error("nothing judged");
  return first;
}

const atLeast95: Target = { form: "threshold", comparator: ">=", value: 95 };
const below20: Target = { form: "threshold", comparator: "<", value: 20 };

test.each([
  // after the deadline
  [atLeast95, 96.2, "2025-01-01", "exceeded"], [atLeast95, 95, "2025-01-01", "met"], [atLeast95, 94.9, "2025-01-01", "near"], [atLeast95, 90.25, "2025-01-01", "near"], [atLeast95, 90.24, "2025-01-01", "missed"],
  [{ form: "threshold", comparator: ">", value: 95 }, 95, "2025-01-01", "near"],
  [below20, 19.99, "2025-01-01", "met"], [below20, 20, "2025-01-01", "near"], [below20, 21, "2025-01-01", "near"], [below20, 21.1, "2025-01-01", "missed"],
  [{ form: "band", low: 104, high: 108, includesLow: true, includesHigh: true }, 104, "2025-01-01", "met"], [{ form: "band", low: 104, high: 108, includesLow: false, includesHigh: true }, 104, "2025-01-01", "near"],
  [{ form: "band", low: 104, high: 108, includesLow: true, includesHigh: true }, 109, "2025-01-01", "near"], [{ form: "band", low: 104, high: 108, includesLow: true, includesHigh: true }, 120, "2025-01-01", "missed"],
  [{ form: "zero-event", minimumSize: 20 }, 0, "2025-01-01", "met"], [{ form: "zero-event", minimumSize: 20 }, 1, "2025-01-01", "missed"], [{ form: "zero-event", minimumSize: null }, 1, "2024-06-01", "behind"],
  // before it: on the day of the deadline it is not over yet
  [atLeast95, 80, "2024-12-31", "behind"], [atLeast95, 96, "2024-12-31", "exceeded"],
] as const)("%j with %d on %s is %s", (target, value, asOf, status) => {
  expect(area(planOf(target, target.form === "zero-event" ? { unit: "vụ" } : {}), [fact(value)], asOf).status).toBe(status);
});

test("half-way, the path to the target decides", () => {
  const half = (value: number) => area(planOf(atLeast95), [fact(value, "2024-H1")], "2024-07-10").status;
  expect([half(48), half(40)]).toEqual(["on-track", "behind"]);
});

test("with a baseline, the path starts there; what should shrink has no path without one", () => {
  const shrinking = (value: number, baseline: number | null) => area(planOf(below20, { baseline }), [fact(value, "2024-H1")], "2024-07-10").status;
  expect([shrinking(24, 30), shrinking(26, 30), shrinking(24, null)]).toEqual(["on-track", "behind", "behind"]);
});

test("judged at the end only: never behind before it", () => {
  expect(area(planOf(atLeast95, { path: "end-only" }), [fact(10, "2024-H1")], "2024-07-10")).toMatchObject({ status: "on-track", explanation: { vi: expect.stringContaining("Chỉ tính cuối kỳ") } });
});

test("the cut-off of near is the plan's", () => {
  const plan = { ...planOf(atLeast95), nearFrom: 0.99 };
  expect(area(plan, [fact(93)], "2025-01-01").status).toBe("missed");
});

test("an increment needs its baseline, unless the figure is the increase itself", () => {
  const target: Target = { form: "increment", comparator: ">=", value: 1, baseline: null };
  const more = { unit: "xã", name: "Số xã đạt thêm" };
  expect(area(planOf(target, more), [fact(5)], "2025-01-01")).toMatchObject({ status: "not-assessed", explanation: { vi: expect.stringContaining("chưa có gốc") } });
  expect(area(planOf({ ...target, baseline: 4 }, more), [fact(5)], "2025-01-01")).toMatchObject({ status: "met", actual: 1, needed: 0 });
  expect(area(planOf({ ...target, baseline: 4 }, more), [fact(4)], "2025-01-01")).toMatchObject({ status: "missed", actual: 0, needed: 1 });
  expect(area(planOf(target, more), [fact(2, "2024", { change: true })], "2025-01-01")).toMatchObject({ status: "exceeded", actual: 2 });
});

test("a relative target is judged against the same period a year before", () => {
  const down7: Target = { form: "relative", change: "down", value: 7, measuredIn: "percent", base: "năm trước" };
  const plan = planOf(down7, { unit: "%", name: "Số mắc giảm" , per: null });
  expect(area(plan, [fact(93), fact(100, "2023")], "2025-01-01")).toMatchObject({ status: "met", actual: 7 });
  expect(area(plan, [fact(94), fact(100, "2023")], "2025-01-01").status).toBe("missed");
  expect(area(plan, [fact(93)], "2025-01-01").status).toBe("not-assessed");
});

test("a fraction counts the units that are marked", () => {
  const plan = planOf({ form: "fraction", comparator: ">=", value: 5, of: 5 }, { unit: "xã" });
  const units = ["a", "b", "c", "d", "e"].map((key) => ({ key, name: key, isTotal: false }));
  const marks = (values: readonly number[]) => values.map((value, at) => fact(value, "2024", { unit: units[at]?.key ?? null }));
  expect(area(plan, marks([1, 1, 1, 1, 1]), "2025-01-01", { units })).toMatchObject({ status: "met", actual: 5 });
  expect(area(plan, marks([1, 1, 0, 1, 1]), "2025-01-01", { units })).toMatchObject({ status: "missed", actual: 4, needed: 1 });
  expect(area(plan, [fact(5)], "2025-01-01")).toMatchObject({ status: "met", actual: 5 });
});

test("the asked period, else the longest that ends latest; months become their half-year", () => {
  const months = [10, 20, 30, 40, 50, 60].map((value, at) => fact(value, `2024-0${at + 1}`));
  const plan = planOf({ form: "threshold", comparator: ">=", value: 100 }, { unit: "lượt" });
  expect(area(plan, months, "2024-07-02")).toMatchObject({ actual: 210, period: { key: "2024-H1" } });
  expect(area(plan, months, "2024-03-31")).toMatchObject({ actual: 60 });
  expect(area(plan, months, "2024-07-02", { period: parsePeriodKey("2024-Q2") })).toMatchObject({ actual: 150 });
  expect(area(plan, months, "2024-07-02", { period: parsePeriodKey("2023") })).toMatchObject({ actual: null, status: "no-data" });
  expect(area(planOf({ form: "threshold", comparator: ">=", value: 50 }, { unit: "bác sỹ" }), months, "2024-07-02")).toMatchObject({ actual: 60 });
});

test("a blank month leaves the sum unknown instead of smaller", () => {
  expect(area(planOf({ form: "threshold", comparator: ">=", value: 10 }, { unit: "lượt" }), [fact(10, "2024-01"), fact(null, "2024-02")], "2024-03-05").actual).toBeNull();
});

test("steps of a five-year plan: the year's own target applies", () => {
  const plan = planOf(atLeast95, { specificTargets: [{ unit: null, from: "2023-01-01", to: "2023-12-31", value: 90 }, { unit: null, from: "2024-01-01", to: "2024-12-31", value: 92 }] }, { from: "2021-01-01", to: "2025-12-31" });
  expect(area(plan, [fact(92.5)], "2025-01-05")).toMatchObject({ target: { value: 92 }, status: "exceeded" });
});

test("a unit's own planned figure applies to that unit only", () => {
  const plan = planOf({ form: "threshold", comparator: ">=", value: 100 }, { unit: "lượt" });
  const units = [{ key: "a", name: "Xã A", isTotal: false }];
  const { attainments } = evaluatePlan({ plan, facts: [fact(40, "2024", { unit: "a" }), fact(50, "2024", { unit: "a", part: "plan" })], units, asOf: "2025-01-01", period: null, allPeriods: false });
  expect(attainments.map((each) => [each.unit?.name ?? null, each.target.value, each.status])).toEqual([[null, 100, "missed"], ["Xã A", 50, "missed"]]);
});

test("pace: expected by now, at the present pace, and how many a month from now on", () => {
  const plan = planOf({ form: "threshold", comparator: ">=", value: 1200 }, { unit: "lượt" });
  const judged = area(plan, [fact(450, "2024-H1")], "2024-07-01");
  expect(judged).toMatchObject({ status: "behind", needed: 750, pace: { perMonth: 125 } });
  expect(judged.pace?.expected).toBeCloseTo(1200 * (182 / 366), 6);
  expect(judged.pace?.projected).toBeCloseTo(450 / (182 / 366), 6);
  expect(judged.explanation.vi).toContain("Từ nay mỗi tháng cần thêm khoảng 125. Nếu giữ nhịp hiện nay, đến hạn ước đạt 904,95 lượt.");
  expect(area(plan, [fact(450, "2024-H1")], "2025-01-01").pace).toBeNull();
});
