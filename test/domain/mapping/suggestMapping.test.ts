import { builtInPlan } from "../../../src/domain/catalogue";
import { collectFacts } from "../../../src/domain/mapping/collectFacts";
import { suggestMapping } from "../../../src/domain/mapping/suggestMapping";
import { evaluatePlan } from "../../../src/domain/attainment/evaluatePlan";
import { sheetTable, workbookOf } from "../../support/sheetTable";

const plan = builtInPlan("ha-tinh-thi-dua-2021-2025");

test("one grouped table runs from headers to judgements", () => {
  if (plan === undefined || plan === null) throw new Error("plan");
  const { tables, snapshot } = workbookOf([
    sheetTable({
      period: "2024",
      headers: [["Xã"], ["TCĐĐ trẻ <1 tuổi", "Tổng số trẻ"], ["TCĐĐ trẻ <1 tuổi", "Số tiêm đủ"], ["TCĐĐ trẻ <1 tuổi", "TL %"], ["TL bao phủ BHYT (%)"], ["Ghi chú"]],
      rows: [["Xã An Bình", 100, 96, 96, 97.5, null], ["Xã Bình Minh", 200, 188, 94, 91, null], ["TYT xã Cẩm Tú", 50, null, null, 95, null], ["Tổng cộng", 350, 284, 94.67, 94, null]],
      totals: [3],
    }),
  ]);
  const mapping = suggestMapping({ plan, tables, snapshot, decisions: [] });
  expect(mapping.matches.map(({ indicator, role, columns }) => [indicator, role, columns[0]])).toEqual([
    ["6", "rate", 3], ["6", "numerator", 2], ["6", "denominator", 1], ["5", "rate", 4],
  ]);
  const { facts, units } = collectFacts({ plan, tables, snapshot, mapping });
  expect(units.map((unit) => unit.key)).toEqual(["an bình", "bình minh", "cẩm tú"]);
  const { attainments, findings } = evaluatePlan({ plan, facts, units, asOf: "2024-12-31", period: null, allPeriods: false });
  const lines = attainments.filter((each) => each.actual !== null || each.facts.length > 0).map((each) => [each.indicator.code, each.unit?.name ?? null, each.status, each.actual, each.needed]);
  expect(lines).toEqual([
    ["5", null, "near", 94, null], ["5", "Xã An Bình", "exceeded", 97.5, 0], ["5", "Xã Bình Minh", "near", 91, null], ["5", "TYT xã Cẩm Tú", "met", 95, 0],
    ["6", null, "near", 94.66666666666667, 1], ["6", "Xã An Bình", "exceeded", 96, 0], ["6", "Xã Bình Minh", "near", 94, 2], ["6", "TYT xã Cẩm Tú", "no-data", null, null],
  ]);
  expect(findings.map((finding) => finding.code)).toEqual(["rate.disagreesWithParts", "value.blankWhereOthersReport"]);
});
