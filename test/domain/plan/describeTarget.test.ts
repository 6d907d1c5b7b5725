import { BUILT_IN_PLANS, builtInPlan } from "../../../src/domain/catalogue";
import { describeTarget } from "../../../src/domain/plan/describeTarget";
import { parseTargetSentence } from "../../../src/domain/plan/parseTargetSentence";
import type { Target } from "../../../src/domain/plan/Target";

const deadline = "2021-12-31";

const SENTENCES: readonly (readonly [string, Target, string, string | null])[] = [
  ["Đạt khi ≥ 95 %, hạn 31/12/2021", { form: "threshold", comparator: ">=", value: 95 }, "%", deadline],
  ["Đạt khi < 6,1 ‰", { form: "threshold", comparator: "<", value: 6.1 }, "‰", null],
  ["Đạt khi ≥ 8.184 người", { form: "threshold", comparator: ">=", value: 8184 }, "người", null],
  ["Đạt khi = 6", { form: "threshold", comparator: "=", value: 6 }, "", null],
  ["Đạt khi từ 104 đến 108 trẻ trai", { form: "band", low: 104, high: 108, includesLow: true, includesHigh: true }, "trẻ trai", null],
  ["Đạt khi từ trên 104 đến dưới 108", { form: "band", low: 104, high: 108, includesLow: false, includesHigh: false }, "", null],
  ["Đạt khi tỷ số ≤ 116 trên mỗi 100 (bé trai/100 bé gái)", { form: "ratio", comparator: "<=", value: 116, base: 100 }, "bé trai/100 bé gái", null],
  ["Đạt khi ≥ 5/5 xã", { form: "fraction", comparator: ">=", value: 5, of: 5 }, "xã", null],
  ["Đạt khi có thêm ≥ 1 xã", { form: "increment", comparator: ">=", value: 1, baseline: null }, "xã", null],
  ["Đạt khi có thêm ≥ 1 xã so với gốc 4", { form: "increment", comparator: ">=", value: 1, baseline: 4 }, "xã", null],
  ["Đạt khi giảm tương đối ít nhất 7 % so với năm trước", { form: "relative", change: "down", value: 7, measuredIn: "percent", base: "năm trước" }, "ca", null],
  ["Đạt khi giảm ít nhất 0,2 ‰", { form: "relative", change: "down", value: 0.2, measuredIn: "points", base: null }, "‰", null],
  ["Đạt khi không có vụ nào từ 20 trở lên", { form: "zero-event", minimumSize: 20 }, "vụ", null],
  ["Đạt khi không có trường hợp nào", { form: "zero-event", minimumSize: null }, "trường hợp", null],
  ["Đạt khi > 95 % ở mọi xã, thị trấn, hạn 31/12/2021", { form: "every-unit", inner: { comparator: ">", value: 95 }, each: "xã, thị trấn" }, "%", deadline],
  ["Đạt khi > 50 % số xã đạt mức > 90 %", { form: "nested", comparator: ">", value: 50, inner: { comparator: ">", value: 90 }, each: "xã", innerUnit: "%" }, "%", null],
  ["Đạt khi phần còn lại ≥ 3 điểm (ngoài chỉ tiêu 7)", { form: "remainder", comparator: ">=", value: 3, of: "7" }, "điểm", null],
  ["Đạt khi mỗi năm ≥ 2 đợt/năm", { form: "frequency", comparator: ">=", value: 2, per: "year" }, "đợt/năm", null],
  ["Đạt khi ≥ 100 % chỉ tiêu được giao đạt", { form: "roll-up", comparator: ">=", value: 100 }, "%", null],
];

describe("describeTarget and parseTargetSentence", () => {
  test.each(SENTENCES)("%s", (sentence, target, unit, due) => {
    const text = describeTarget({ target, unit, deadline: due });
    expect(text.vi).toBe(sentence);
    for (const spelling of [text.vi, text.en, text.vi.normalize("NFD"), ` ${text.vi.replaceAll(" ", "  ")}.`, text.vi.replace("≥", ">=")]) {
      const back = parseTargetSentence(spelling);
      expect(back?.target).toEqual(target);
      expect(back?.deadline).toBe(due);
      if (back?.unit !== null) expect(back?.unit).toBe(unit);
    }
  });

  test.each(BUILT_IN_PLANS.flatMap((plan) => plan.indicators.map((indicator) => [`${plan.id} ${indicator.code}`, indicator] as const)))("round trip of %s", (_, indicator) => {
    expect(parseTargetSentence(describeTarget(indicator).vi)?.target).toEqual(indicator.target);
    expect(parseTargetSentence(describeTarget(indicator).en)?.target).toEqual(indicator.target);
  });

  test.each(["", "95 %", "Đạt khi", "Đạt khi tốt", "Đạt khi ≥ %", "Đạt khi ≥ 95 %, hạn 31/02/2021", "Đạt khi ≥ 6/5 xã", "Đạt khi từ 108 đến 104"])("refuses %j", (sentence) => {
    expect(parseTargetSentence(sentence)).toBeNull();
  });

  test("reads as a person would say it", () => {
    const indicator = builtInPlan("thieu-hoa-thi-dua-2021")?.indicators.find((one) => one.target.form === "every-unit");
    expect(indicator && describeTarget(indicator)).toEqual({ vi: "Đạt khi > 95 % ở mọi xã, thị trấn, hạn 31/12/2021", en: "Met when > 95 % in every xã, thị trấn, due 2021-12-31" });
  });
});
