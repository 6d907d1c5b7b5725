import { extractPlan } from "../../../../src/domain/plan/extractPlan";
import { describeTarget } from "../../../../src/domain/plan/describeTarget";
import { editedIndicator, reviewedPlan, reviewItems } from "../../../../src/taskpane/steps/plan/reviewItems";

const TEXT = `KẾ HOẠCH
Công tác y tế năm 2025
II. CHỈ TIÊU
1. Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt trên 95%.
2. Tỷ lệ người dân tham gia bảo hiểm y tế đạt ≥ 93%.
`;
const found = extractPlan(TEXT);
const items = reviewItems(found);

test("every find is listed, sure ones accepted", () => {
  expect(items.filter((item) => item.isAccepted)).toHaveLength(found.plan.indicators.length);
  expect(items).toHaveLength(found.plan.indicators.length + found.candidates.length);
  expect(found.plan.indicators.length).toBeGreaterThanOrEqual(2);
});

test("what is rejected leaves the plan; the rest is numbered anew", () => {
  const [first, ...others] = items;
  if (!first) throw new Error("nothing was found");
  const plan = reviewedPlan(found.plan, [{ ...first, isAccepted: false }, ...others]);
  expect(plan.indicators).toHaveLength(found.plan.indicators.length - 1);
  expect(plan.indicators.map((indicator) => indicator.code)).toEqual(plan.indicators.map((_, index) => String(index + 1)));
});

test("a canonical sentence in either language edits the target; another one does not", () => {
  const indicator = found.plan.indicators[0];
  if (!indicator) throw new Error("nothing was found");
  const edit = { name: indicator.name, unit: "%" };
  expect(editedIndicator(indicator, { ...edit, sentence: "Đạt khi ≥ 97,5 %, hạn 31/12/2025" })).toMatchObject({ target: { form: "threshold", comparator: ">=", value: 97.5 }, deadline: "2025-12-31", confidence: 1 });
  expect(editedIndicator(indicator, { ...edit, sentence: "Met when < 4 %" })).toMatchObject({ target: { comparator: "<", value: 4 }, direction: "lower", deadline: null });
  expect(editedIndicator(indicator, { ...edit, sentence: describeTarget(indicator).vi })?.target).toEqual(indicator.target);
  expect(editedIndicator(indicator, { ...edit, sentence: "tốt" })).toBeNull();
  expect(editedIndicator(indicator, { ...edit, name: " ", sentence: describeTarget(indicator).vi })).toBeNull();
});
