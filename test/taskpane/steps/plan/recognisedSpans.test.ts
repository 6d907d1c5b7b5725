import type { Target } from "../../../../src/domain/plan/Target";
import { recognisedSpans } from "../../../../src/taskpane/steps/plan/recognisedSpans";

const over = (value: number): Target => ({ form: "threshold", comparator: ">", value });

function check(phrase: string, target: Target, expected: readonly string[]): void {
  const spans = recognisedSpans(phrase, target);
  expect(spans.map((span) => span.text).join("")).toBe(phrase);
  expect(spans.filter((span) => span.isRecognised).map((span) => span.text)).toEqual(expected);
}

test("figures are marked with the words and signs that compare them", () => {
  check("đạt trên 95% ở tất cả các xã", over(95), ["trên 95%"]);
  check("Giảm xuống dưới 20,0% và dưới 30%", over(20), ["dưới 20,0%"]);
  check("dân số huyện $\\geq 30\\%$", over(30), ["\\geq 30\\%"]);
  check("Trên 60% số nhà vệ sinh đạt ≥ 4 điểm", { form: "nested", comparator: ">", value: 60, inner: { comparator: ">=", value: 4 } }, ["Trên 60%", "≥ 4"]);
  check("có ít nhất 03 đề tài trở lên", over(3), ["ít nhất 03"]);
  check("90% trở lên trẻ em được tiêm", over(90), ["90% trở lên"]);
});

test("other figures of the sentence stay unmarked", () => {
  check("trẻ em dưới 5 tuổi còn dưới 8,7%", over(8.7), ["dưới 8,7%"]);
  check("không để xảy ra dịch lớn", { form: "zero-event", minimumSize: null }, []);
});
