import { gridOf } from "../../../src/domain/grid/Grid";
import { checkCode, frozenStamp, isFrozenSummary } from "../../../src/domain/report/frozenStamp";
import { layoutReport } from "../../../src/domain/report/layoutReport";
import type { CaseOptions } from "../../support/reportCase";
import { everyFormCase } from "../../support/reportCases";

const summaryOf = (options: CaseOptions) => {
  const plan = layoutReport(everyFormCase(options)).find((sheet) => sheet.kind === "summary");
  const cells = (plan?.cells ?? []).map((row) => row.map((cell) => (cell?.content && cell.content.kind !== "own-sheet-id" ? cell.content.value : null)));
  return { id: "1", name: "Tổng hợp", visible: true, isProtected: false, stamp: "summary", grid: gridOf(cells) };
};

test("a frozen summary is known by its stamp, in both languages, and a live one is not", () => {
  expect(isFrozenSummary(summaryOf({ mode: "frozen" }))).toBe(true);
  expect(isFrozenSummary(summaryOf({ mode: "frozen", language: "en" }))).toBe(true);
  expect(isFrozenSummary(summaryOf({ mode: "live" }))).toBe(false);
});

test("the check code follows the figures, not their order", () => {
  const { facts } = everyFormCase();
  const [first] = facts;
  if (!first) throw new Error("no facts");
  expect(checkCode([...facts].reverse())).toBe(checkCode(facts));
  expect(checkCode([{ ...first, value: (first.value ?? 0) + 1 }, ...facts.slice(1)])).not.toBe(checkCode(facts));
  expect(frozenStamp(facts, "2026-01-12 08:30", "vi")).toMatch(/^SỐ LIỆU ĐÃ CHỐT lúc 2026-01-12 08:30 · mã đối chiếu nguồn [0-9A-F]{4}-[0-9A-F]{4}$/);
});
