import { evaluatePlan } from "../../../src/domain/attainment/evaluatePlan";
import { builtInPlan } from "../../../src/domain/catalogue";
import type { Cell } from "../../../src/domain/grid/Cell";
import { collectFacts } from "../../../src/domain/mapping/collectFacts";
import { suggestMapping } from "../../../src/domain/mapping/suggestMapping";
import { monthsPeriod } from "../../../src/domain/text/calendar";
import { sheetTable, workbookOf, type SheetDraft } from "../../support/sheetTable";

const found = builtInPlan("ha-tinh-thi-dua-2021-2025");
if (!found) throw new Error("no plan");
const plan = found;

/** `code unit period actual`, for every judgement that has a figure or a unit. */
function judge(drafts: readonly SheetDraft[], asOf = "2026-01-05"): string[] {
  const { tables, snapshot } = workbookOf(drafts.map(sheetTable));
  const mapping = suggestMapping({ plan, tables, snapshot, decisions: [] });
  const { facts, units } = collectFacts({ plan, tables, snapshot, mapping });
  const { attainments } = evaluatePlan({ plan, facts, units, asOf, period: null, allPeriods: false });
  return attainments.filter((each) => each.actual !== null || each.unit !== null).map(({ indicator, unit, period, actual }) => `${indicator.code} ${unit?.name ?? "*"} ${period?.key ?? "-"} ${actual === null ? "–" : Math.round(actual * 100) / 100}`);
}

const rowsDraft = (headers: readonly (readonly string[])[], rows: readonly (readonly Cell[])[], more: Partial<SheetDraft> = {}): SheetDraft => ({
  headers, rows, period: "2024", ...more, more: { orientation: "indicators-as-rows", labelColumn: 1, ordinalColumn: 0, unitOfMeasureColumn: 2, ...more.more },
});

test("indicators as rows: planned, actual, comparison and last year's columns; children under their parent", () => {
  const draft = rowsDraft(
    [["TT"], ["Chỉ tiêu"], ["ĐVT"], ["KH 2024"], ["TH 2024"], ["TH/KH (%)"], ["Cùng kỳ 2023"]],
    [[1, "Tỷ lệ bao phủ BHYT", "%", 94, 95.2, 101, 93], ["", "SDD trẻ em dưới 5 tuổi", "", null, null, null, null], ["", "- Thể nhẹ cân", "%", 9, 8.5, 94, 9.1], ["", "- Thể thấp còi", "%", 14.5, 14.2, 98, 15]],
    { columns: { 3: { role: "plan" }, 4: { role: "actual" }, 5: { role: "rate" }, 6: { role: "previous" } } },
  );
  expect(judge([draft])).toEqual(["5 * 2024 95.2", "9 * 2024 8.5", "10 * 2024 14.2"]);
});

test("units as columns, with and without their type", () => {
  const rows = [[1, "Tỷ lệ tham gia BHYT", "%", 95, 96, 92, 94.3]];
  const typed = rowsDraft([["TT"], ["Chỉ tiêu"], ["ĐVT"], ["Xã An Bình"], ["Xã Bình Minh"], ["Xã Cẩm Tú"], ["Toàn huyện"]], rows);
  const bare = rowsDraft([["TT"], ["Chỉ tiêu"], ["ĐVT"], ["An Bình"], ["Bình Minh"], ["Cẩm Tú"], ["Toàn huyện"]], rows);
  expect(judge([typed])).toEqual(["5 * 2024 94.3", "5 Xã An Bình 2024 95", "5 Xã Bình Minh 2024 96", "5 Xã Cẩm Tú 2024 92"]);
  expect(judge([bare])).toEqual(["5 * 2024 94.3", "5 An Bình 2024 95", "5 Bình Minh 2024 96", "5 Cẩm Tú 2024 92"]);
});

test("sheets of months are put together: parts add up, the area is their quotient", () => {
  const month = (number: number): SheetDraft => ({
    sheet: `T${number}`, period: monthsPeriod(2024, number, number, false).key, headers: [["Xã"], ["Số trẻ <1 tuổi"], ["Số trẻ TCĐĐ"], ["Tỷ lệ TCĐĐ (%)"]],
    rows: [["An Bình", 10 + number, 10, 1000 / (10 + number)], ["Bình Minh", 20, 19, 95], ["Cẩm Tú", 30, 30 - number, (30 - number) / 0.3]],
  });
  expect(judge([month(1), month(2), month(3)])).toEqual(["6 * 2024-Q1 91.94", "6 An Bình 2024-Q1 83.33", "6 Bình Minh 2024-Q1 95", "6 Cẩm Tú 2024-Q1 93.33"]);
});

test("the population of the year in every month's sheet is not added up", () => {
  const month = (number: number): SheetDraft => ({
    sheet: `T${number}`, period: monthsPeriod(2024, number, number, false).key, headers: [["Xã"], ["Số trẻ <1 tuổi"], ["Số trẻ TCĐĐ"], ["Tỷ lệ TCĐĐ (%)"]],
    rows: [["An Bình", 120, 10, 1000 / 120], ["Bình Minh", 240, 21, 8.75], ["Cẩm Tú", 60, 5, 500 / 60]],
  });
  expect(judge([month(1), month(2)])[0]).toBe(`6 * 2024-M1..M2 ${Math.round((72 / 420) * 10000) / 100}`);
});

test("a long list: one observation per row", () => {
  const rows = ["An Bình", "Bình Minh"].flatMap((unit, at) => [[`Xã ${unit}`, "2024", "Tỷ lệ tham gia BHYT (%)", 93 + at], [`Xã ${unit}`, "2024", "Tỷ lệ dân số được QLSK (%)", 94 + at]]);
  const draft: SheetDraft = { headers: [["Đơn vị"], ["Kỳ"], ["Chỉ tiêu"], ["Giá trị"]], rows };
  expect(judge([draft])).toEqual(["4 Xã An Bình 2024 94", "4 Xã Bình Minh 2024 95", "5 Xã An Bình 2024 93", "5 Xã Bình Minh 2024 94"]);
});

test("numerator in one table, denominator in another", () => {
  const vaccinated: SheetDraft = { sheet: "A", period: "2024", headers: [["Xã"], ["Số trẻ <1 tuổi TCĐĐ"]], rows: [["An Bình", 96], ["Bình Minh", 90]] };
  const people: SheetDraft = { sheet: "B", period: "2024", headers: [["Xã"], ["Số trẻ <1 tuổi"]], rows: [["Xã An Bình", 100], ["Xã Bình Minh", 100]] };
  expect(judge([vaccinated, people])).toEqual(["6 * 2024 93", "6 An Bình 2024 96", "6 Bình Minh 2024 90"]);
});

test("shares of one are percentages where the target is far above one", () => {
  const draft: SheetDraft = { period: "2024", headers: [["Xã"], ["TL bao phủ BHYT"]], rows: [["An Bình", 0.97], ["Bình Minh", 0.57], ["Cẩm Tú", 1]] };
  expect(judge([draft])).toEqual(["5 An Bình 2024 97", "5 Bình Minh 2024 57", "5 Cẩm Tú 2024 100"]);
});

test("planned head counts are the denominator of the rate beside them", () => {
  const group = "Tiêm chủng đầy đủ trẻ <1 tuổi";
  const draft: SheetDraft = { period: "2024", headers: [["Xã"], [group, "KH"], [group, "TH"], [group, "TL %"]], rows: [["An Bình", 200, 190, 95], ["Bình Minh", 400, 360, 90], ["Cẩm Tú", 300, 297, 99]] };
  expect(judge([draft])[0]).toBe(`6 * 2024 ${Math.round((847 / 900) * 10000) / 100}`);
});

test("of a month and a cumulative column under one period, the cumulative one is meant", () => {
  const draft: SheetDraft = { period: "2024-H1", headers: [["Xã"], ["TL BHYT (%)", "Trong tháng"], ["TL BHYT (%)", "Lũy kế"]], rows: [["An Bình", 12, 95], ["Bình Minh", 13, 96], ["Cẩm Tú", 14, 97]] };
  expect(judge([draft])).toEqual(["5 An Bình 2024-H1 95", "5 Bình Minh 2024-H1 96", "5 Cẩm Tú 2024-H1 97"]);
});


test("chapters above the measure do not hide it", () => {
  const group = ["Công tác tiêm chủng mở rộng và phòng chống dịch", "Trẻ dưới 1 tuổi tiêm đầy đủ"];
  const draft: SheetDraft = { period: "2024", headers: [["Xã"], [...group, "Tổng số"], [...group, "Số tiêm"], [...group, "TL (%)"]], rows: [["An Bình", 200, 190, 95], ["Bình Minh", 400, 360, 90], ["Cẩm Tú", 300, 297, 99]] };
  expect(judge([draft])[0]).toBe("6 * 2024 94.11");
});

test("a chapter about others does not lead a guarded measure astray", () => {
  const poor = builtInPlan("bac-giang-vi-nguoi-ngheo-2021-2025");
  if (!poor) throw new Error("no plan");
  const { tables, snapshot } = workbookOf([sheetTable({ period: "2024", headers: [["Xã"], ["Thiếu vi chất ở trẻ em dưới 5 tuổi và bà mẹ", "TL thiếu máu PNMT (%)"]], rows: [["An Bình", 20], ["Bình Minh", 25]] })]);
  expect(suggestMapping({ plan: poor, tables, snapshot, decisions: [] }).matches.map((match) => match.indicator)).toEqual(["5"]);
});

test("two columns with one header that say different things are a question, not a choice", () => {
  const draft = (second: readonly number[]): SheetDraft => ({ period: "2024", headers: [["Xã"], ["TL bao phủ BHYT (%)"], ["TL bao phủ BHYT (%)"]], rows: [["An Bình", 95, second[0] ?? 0], ["Bình Minh", 96, second[1] ?? 0], ["Cẩm Tú", 97, second[2] ?? 0]] });
  expect(judge([draft([90, 91, 92])])).toEqual([]);
  expect(judge([draft([95, 96, 97])])).toHaveLength(3);
});

test("communes that are marked instead of counted", () => {
  const ntm = builtInPlan("giang-thanh-ntm-2025");
  if (!ntm) throw new Error("no plan");
  const draft: SheetDraft = { period: "2025", headers: [["Xã"], ["Đạt tiêu chí quốc gia về y tế"], ["Đạt tiêu chí NTM về y tế"]], rows: [["An Bình", "x", "Đạt"], ["Bình Minh", "x", "Đạt"], ["Cẩm Tú", "Chưa đạt", "Đạt"], ["Đông Hải", null, "Đạt"], ["Giang Sơn", "X", "Đạt"]] };
  const { tables, snapshot } = workbookOf([sheetTable(draft)]);
  const mapping = suggestMapping({ plan: ntm, tables, snapshot, decisions: [] });
  const { facts, units } = collectFacts({ plan: ntm, tables, snapshot, mapping });
  const { attainments } = evaluatePlan({ plan: ntm, facts, units, asOf: "2026-01-05", period: null, allPeriods: false });
  const area = attainments.filter((each) => each.unit === null && each.actual !== null);
  expect(area.map((each) => [each.indicator.code, each.actual, each.numerator, each.denominator, each.status])).toEqual([["1", 75, 3, 4, "missed"], ["3", 5, 5, 5, "met"]]);
});

test("an x among figures is no figure", () => {
  const draft: SheetDraft = { period: "2024", headers: [["Xã"], ["TL bao phủ BHYT (%)"]], rows: [["An Bình", 97], ["Bình Minh", "x"], ["Cẩm Tú", 95]] };
  expect(judge([draft])).toEqual(["5 An Bình 2024 97", "5 Bình Minh 2024 –", "5 Cẩm Tú 2024 95"]);
});
