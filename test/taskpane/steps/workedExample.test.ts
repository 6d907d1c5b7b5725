import type { Fact } from "../../../src/domain/attainment/Fact";
import { makeIndicator } from "../../../src/domain/plan/makeIndicator";
import { workedExample } from "../../../src/taskpane/steps/workedExample";
import { textsFor } from "../../../src/taskpane/Texts";

const { number } = textsFor("vi");
const rate = makeIndicator({ code: "6", name: "TCĐĐ", target: { form: "threshold", comparator: ">=", value: 95 }, unit: "%" });
const units = [
  { key: "all", name: "Toàn huyện", isTotal: true },
  { key: "a", name: "Thiệu Vũ", isTotal: false },
  { key: "b", name: "Thiệu Chính", isTotal: false },
];

function fact(unit: string, part: Fact["part"], value: number | null): Fact {
  return { indicator: "6", unit, period: null, part, value, scale: 1, source: null };
}

test("the first unit with both parts, never a total", () => {
  const facts = [fact("all", "numerator", 9), fact("all", "denominator", 10), fact("b", "numerator", 962), fact("b", "denominator", 1000)];
  expect(workedExample(rate, facts, units, number)).toBe("Thiệu Chính: 962/1.000 = 96,2 %");
});

test("without parts the value itself; 0/0 and blanks give nothing", () => {
  expect(workedExample(rate, [fact("a", "value", 97.25)], units, number)).toBe("Thiệu Vũ: 97,25 %");
  expect(workedExample(rate, [fact("a", "numerator", 0), fact("a", "denominator", 0)], units, number)).toBeNull();
  expect(workedExample(rate, [fact("a", "value", null)], units, number)).toBeNull();
});
