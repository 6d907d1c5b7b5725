import { evaluatePlan } from "../../../src/domain/attainment/evaluatePlan";
import type { Fact, FactPart } from "../../../src/domain/attainment/Fact";
import { makeIndicator, type IndicatorDraft } from "../../../src/domain/plan/makeIndicator";
import type { Plan } from "../../../src/domain/plan/Plan";
import { parsePeriodKey } from "../../../src/domain/text/parsePeriodKey";

const UNITS = ["An Bình", "Bình Minh", "Cẩm Tú", "Đông Hải", "Giang Sơn"].map((name) => ({ key: name.toLowerCase(), name, isTotal: false }));

function planOf(more: Partial<IndicatorDraft> = {}): Plan {
  const indicator = makeIndicator({ code: "1", name: "Tỷ lệ thử", unit: "%", target: { form: "threshold", comparator: ">=", value: 90 }, deadline: "2024-12-31", ...more });
  return { id: "p", title: "P", issuer: "", number: null, level: "district", period: { from: "2024-01-01", to: "2024-12-31" }, parentPlan: null, indicators: [indicator], commitments: [], milestones: [], units: [], nearFrom: 0.95 };
}

let row = 0;
function fact(unit: string | null, part: FactPart, value: number | null, period = "2024"): Fact {
  row += 1;
  return { indicator: "1", unit, period: parsePeriodKey(period), part, value, scale: 1, source: { sheet: "BC", sheetId: "1", row, column: 3, label: null, marks: null } };
}

const codes = (facts: readonly Fact[], plan = planOf()) => evaluatePlan({ plan, facts, units: UNITS, asOf: "2025-01-05", period: null, allPeriods: false }).findings.map((finding) => finding.code);
const rate = (unit: string | null, numerator: number | null, denominator: number | null, value?: number | null, period?: string) => [
  fact(unit, "numerator", numerator, period), fact(unit, "denominator", denominator, period), ...(value === undefined ? [] : [fact(unit, "value", value, period)]),
];
const all = (values: readonly (number | null)[], period?: string) => values.map((value, at) => fact(UNITS[at]?.key ?? null, "value", value, period));

test.each([
  ["a rate that is not its parts", rate("an bình", 90, 100, 95), ["rate.disagreesWithParts"]],
  ["a rate rounded to one decimal", rate("an bình", 284, 300, 94.7), []],
  ["a rate rounded to a whole number", rate("an bình", 284, 300, 95), []],
  ["parts in each other's place", rate("an bình", 100, 90, 90), ["rate.partsSwapped"]],
  ["a numerator over its denominator", rate("an bình", 110, 100), ["part.overWhole"]],
  ["a typed rate over 100", [fact("an bình", "value", 120)], ["rate.over100"]],
  ["0.95 among percentages", all([95, 96, 0.95, 91, 93]), ["rate.unitSlip", "rollUp.notPossible"]],
  ["a blank where the others report", [...rate("an bình", 90, 100), ...rate("bình minh", 90, 100), ...rate("cẩm tú", null, 100)], ["value.blankWhereOthersReport"]],
  ["a zero is a figure", [...rate("an bình", 90, 100), ...rate("bình minh", 90, 100), ...rate("cẩm tú", 0, 100)], []],
  ["a unit without a row", ["an bình", "bình minh", "cẩm tú", "đông hải"].flatMap((unit) => rate(unit, 90, 100)), ["unit.missing"]],
  ["a total that is not the sum", [...rate("an bình", 90, 100), ...rate("bình minh", 90, 100), ...rate(null, 190, 200)], ["total.notSum"]],
  ["a total that is the sum", [...rate("an bình", 90, 100), ...rate("bình minh", 90, 100), ...rate(null, 180, 200)], []],
  ["two sources that disagree", [...rate("an bình", 90, 100), fact("an bình", "numerator", 91)], ["fact.conflict"]],
  ["two sources that agree", [...rate("an bình", 90, 100), fact("an bình", "numerator", 90)], []],
  ["the same figures as last month", [...rate("an bình", 45, 57, undefined, "2024-01"), ...rate("an bình", 45, 57, undefined, "2024-02")], ["value.copiedFromLastPeriod"]],
  ["a cumulative figure that falls", [...rate("an bình", 80, 300, undefined, "2024-Q1"), ...rate("an bình", 70, 310, undefined, "2024-H1")], ["value.cumulativeFalls"]],
  ["rates without parts have no common figure", all([95, 96, 91, 91, 93]), ["rollUp.notPossible"]],
])("%s", (_, facts, expected) => expect(codes(facts)).toEqual(expected));

test("a jump against the unit's own history says its threshold", () => {
  const plan = planOf({ unit: "lượt", target: { form: "threshold", comparator: ">=", value: 500 } });
  const facts = [50, 52, 49, 51, 50, 90].map((value, at) => fact("an bình", "value", value, `2024-0${at + 1}`));
  const { findings } = evaluatePlan({ plan, facts, units: UNITS.slice(0, 1), asOf: "2025-01-05", period: null, allPeriods: false });
  expect(findings.map((finding) => [finding.code, finding.message.vi])).toEqual([["value.jump", expect.stringContaining("ngưỡng ±")]]);
});

test("dong among million dong", () => {
  const plan = planOf({ unit: "triệu đồng", target: { form: "threshold", comparator: ">=", value: 500 } });
  expect(codes(all([120, 130, 125_000_000, 140, 150]), plan)).toEqual(["rate.unitSlip"]);
});

test("a finding names the cell it speaks of", () => {
  const facts = rate("an bình", 90, 100, 95);
  const [finding] = evaluatePlan({ plan: planOf(), facts, units: UNITS, asOf: "2025-01-05", period: null, allPeriods: false }).findings;
  expect(finding?.at).toBe(`'BC'!D${(facts[2]?.source?.row ?? 0) + 1}`);
});
