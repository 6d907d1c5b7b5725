import { sampleState } from "../../../src/desk/gallery/sampleState";
import { mappingItems, placeOf } from "../../../src/taskpane/steps/mappingItems";

const { plan, mapping } = sampleState();
if (!plan || !mapping) throw new Error("the sample has a plan and a mapping");

test("questions come first, then what is matched, least certain first, then what no sheet holds", () => {
  const items = mappingItems(plan, mapping);
  expect(items).toHaveLength(plan.indicators.length);
  expect(items[0]?.kind).toBe("question");
  expect(items.at(-1)?.kind).toBe("without");
  const confidences = items.flatMap((item) => (item.kind === "mapped" ? [Math.min(...item.matches.map((match) => match.confidence))] : []));
  expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
});

test("candidates are offered best first", () => {
  const reversed = { ...mapping, unmapped: mapping.unmapped.map((each) => ({ ...each, candidates: [...each.candidates].reverse() })) };
  const question = mappingItems(plan, reversed).find((item) => item.kind === "question");
  expect(question?.candidates.map((candidate) => candidate.confidence)).toEqual([0.62, 0.41]);
});

test("what a person dismissed is not asked again", () => {
  const dismissed = { ...mapping, unmapped: mapping.unmapped.map((each) => ({ ...each, dismissed: true })) };
  const items = mappingItems(plan, dismissed);
  expect(items.filter((item) => item.kind === "question")).toEqual([]);
  expect(items.filter((item) => item.kind === "without").every((item) => item.isDismissed)).toBe(true);
});

test.each([
  [7, null, { kind: "column", label: "H", address: "H1" }],
  [3, 11, { kind: "row", label: "12", address: "D12" }],
] as const)("column %s, row %s", (column, row, expected) => {
  expect(placeOf(column, row)).toEqual(expected);
});
