import { evaluatePlan } from "../../../src/domain/attainment/evaluatePlan";
import { builtInPlan } from "../../../src/domain/catalogue";
import { collectFacts } from "../../../src/domain/mapping/collectFacts";
import { matchUnits } from "../../../src/domain/mapping/matchUnits";
import { orgUnitKey } from "../../../src/domain/mapping/orgUnitKey";
import { suggestMapping } from "../../../src/domain/mapping/suggestMapping";
import { layoutOrgUnitSheet } from "../../../src/domain/report/orgUnitSheet";
import { parseCrosswalkSheet } from "../../../src/domain/mapping/crosswalk";
import { plannedSnapshot, withCell } from "../plan/plannedSnapshot";
import { sheetTable, workbookOf, type SheetDraft } from "../../support/sheetTable";

const found = builtInPlan("ha-tinh-thi-dua-2021-2025");
if (!found) throw new Error("no plan");
const plan = found;
const headers = [["Xã"], ["Số người có thẻ BHYT"], ["Dân số"], ["TL bao phủ BHYT (%)"]];
const draft = (sheet: string, rows: SheetDraft["rows"], more: Partial<SheetDraft> = {}): SheetDraft => ({ sheet, headers, rows, period: "2024", ...more });

function collect(drafts: readonly SheetDraft[], crosswalk: ReturnType<typeof plannedSnapshot> | null = null) {
  const book = workbookOf(drafts.map(sheetTable));
  const snapshot = { ...book.snapshot, sheets: [...book.snapshot.sheets, ...(crosswalk === null ? [] : [crosswalk])] };
  const mapping = suggestMapping({ plan, tables: book.tables, snapshot, decisions: [] });
  return collectFacts({ plan, tables: book.tables, snapshot, mapping });
}

test.each([
  ["TYT xã Thiệu Vũ", "thiệu vũ"], ["THIỆU VŨ ", "thiệu vũ"], ["1. Xã Thiệu Vũ", "thiệu vũ"], ["Xã Thiệu Vũ".normalize("NFD"), "thiệu vũ"], ["Trạm Y tế thị trấn Thuỷ An", "thủy an"],
  ["Phường 05", "ward 5"], ["Quận 5", "urban-district 5"], ["UBND xã Hoà Bình", "hòa bình"], ["TT. Thiệu Hóa", "thiệu hóa"],
])("%s is %s", (label, key) => expect(orgUnitKey(label)).toBe(key));

test("a typo is found again only where one unit is left over on both sides", () => {
  expect(matchUnits(["Thiệu Vũ", "Thieu Vien", "Thiệu Vậnn"], ["Xã Thiệu Vũ", "Xã Thiệu Viên", "Xã Thiệu Vận"]).map((match) => match.index)).toEqual([0, 1, 2]);
  expect(matchUnits(["Thiệu Vân", "Thiệu Vận"], ["Xã Thiệu Vân", "Xã Thiệu Vận"]).map((match) => match.index)).toEqual([0, 1]);
});

test("the same unit under other spellings joins across sheets", () => {
  const { units } = collect([draft("A", [["Xã Thiệu Vũ", 90, 100, 90], ["TT Thiệu Hóa", 95, 100, 95]]), draft("B", [["TYT THIỆU VŨ", 91, 100, 91], ["Thị trấn Thiệu Hoá", 96, 100, 96]], { period: "2023" })]);
  expect(units.map((unit) => unit.key)).toEqual(["thiệu vũ", "thiệu hóa"]);
});

test("two units of one name in different districts are never merged", () => {
  const { units, facts } = collect([draft("A", [["Huyện An Lạc", null, null, null], ["Xã Tân Tiến", 90, 100, 90], ["Huyện Đông Hà", null, null, null], ["Xã Tân Tiến", 80, 100, 80]], { more: { sectionRows: [1, 3] } })]);
  expect(units.map((unit) => unit.key)).toEqual(["tân tiến", "tân tiến (đông hà)"].map((key, at) => (at === 0 ? "tân tiến (an lạc)" : key)));
  expect(facts.filter((fact) => fact.part === "numerator").map((fact) => fact.value)).toEqual([90, 80]);
});

test("a repeated row is a finding, and only the first counts", () => {
  const { facts, findings } = collect([draft("A", [["Xã An Bình", 90, 100, 90], ["Xã Cẩm Tú", 70, 100, 70], ["An Bình", 91, 100, 91]])]);
  expect(findings.map((finding) => [finding.code, finding.at])).toEqual([["unit.duplicate", "'A'!A4"]]);
  expect(facts.filter((fact) => fact.unit === "an bình" && fact.part === "numerator").map((fact) => fact.value)).toEqual([90]);
});

test("merged units are rolled up from parts, and the area counts nobody twice", () => {
  const rows = [["Xã An Bình", 90, 100, 90], ["Xã Bình Minh", 150, 300, 50], ["Xã Cẩm Tú", 99, 100, 99]] as const;
  const blank = plannedSnapshot(layoutOrgUnitSheet({ units: collect([draft("A", rows)]).units, previous: null, name: "Đơn vị", language: "vi" }));
  const typed = withCell(withCell(blank, 4, 2, "Xã Tân An"), 5, 2, "Xã Tân An");
  expect(parseCrosswalkSheet(typed).map((line) => [line.old.name, line.merged])).toEqual([["Xã An Bình", "Xã Tân An"], ["Xã Bình Minh", "Xã Tân An"]]);
  const { facts, units } = collect([draft("A", rows)], { ...typed, id: "{9}" });
  const { attainments } = evaluatePlan({ plan, facts, units, asOf: "2025-01-05", period: null, allPeriods: false });
  const rates = attainments.filter((each) => each.indicator.code === "5").map((each) => [each.unit?.name ?? null, each.numerator, each.denominator]);
  expect(rates).toEqual([[null, 339, 500], ["Xã An Bình", 90, 100], ["Xã Bình Minh", 150, 300], ["Xã Cẩm Tú", 99, 100], ["Xã Tân An", 240, 400]]);
});

test("the only total row is the whole area, also under the area's own name", () => {
  const { facts, units } = collect([draft("A", [["Huyện An Lạc", 180, 200, 90], ["Xã An Bình", 90, 100, 90], ["Xã Bình Minh", 90, 100, 90]], { totals: [0] })]);
  expect(units.map((unit) => unit.name)).toEqual(["Xã An Bình", "Xã Bình Minh"]);
  expect(facts.filter((fact) => fact.unit === null && fact.part === "numerator").map((fact) => fact.value)).toEqual([180]);
});

test("a breakdown under a unit is no unit, and a form of one unnamed row is the area's", () => {
  const { units } = collect([draft("A", [["Xã An Bình", 90, 100, 90], ["- Nam", 40, 50, 80], ["Trong đó: nữ", 50, 50, 100], ["Xã Nam Sơn", 90, 100, 90]])]);
  expect(units.map((unit) => unit.name)).toEqual(["Xã An Bình", "Xã Nam Sơn"]);
  const single: SheetDraft = { sheet: "B", period: "2024", headers: [["Số người có thẻ BHYT"], ["Dân số"], ["TL bao phủ BHYT (%)"]], rows: [[90, 100, 90]], more: { labelColumn: null } };
  expect(collect([single]).facts.map((fact) => [fact.unit, fact.part, fact.value])).toEqual(expect.arrayContaining([[null, "value", 90]]));
});
