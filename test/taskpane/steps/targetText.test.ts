import { makeIndicator } from "../../../src/domain/plan/makeIndicator";
import type { Target } from "../../../src/domain/plan/Target";
import { splitPlace } from "../../../src/taskpane/steps/splitPlace";
import { targetText } from "../../../src/taskpane/steps/targetText";
import { textsFor } from "../../../src/taskpane/Texts";

const { number } = textsFor("vi");

function check(target: Target, unit: string, expected: string): void {
  expect(targetText(makeIndicator({ code: "1", name: "x", target, unit }), number)).toBe(expected);
}

test("limits as a table shows them", () => {
  check({ form: "threshold", comparator: ">=", value: 11.5 }, "bác sỹ", "≥ 11,5 bác sỹ");
  check({ form: "threshold", comparator: "<", value: 20 }, "%", "< 20 %");
  check({ form: "band", low: 104, high: 108, includesLow: true, includesHigh: true }, "bé trai/100 bé gái", "104 – 108 bé trai/100 bé gái");
  check({ form: "fraction", comparator: ">=", value: 5, of: 5 }, "xã", "≥ 5/5 xã");
  check({ form: "zero-event", minimumSize: 20 }, "vụ", "≤ 0 vụ");
  check({ form: "every-unit", inner: { comparator: ">", value: 95 } }, "%", "> 95 %");
  check({ form: "relative", change: "down", value: 0.2, measuredIn: "points", base: null }, "‰", "▼ 0,2 ‰");
});

test.each([
  ["'BC 6 tháng'!F12", { sheet: "BC 6 tháng", address: "F12" }],
  ["'Báo cáo ''Q1'''!A1:C2", { sheet: "Báo cáo 'Q1'", address: "A1:C2" }],
  ["Sheet1!B2", { sheet: "Sheet1", address: "B2" }],
  ["B2", null],
])("place %s", (place, expected) => {
  expect(splitPlace(place)).toEqual(expected);
});
