import { evaluatePlan } from "../../../src/domain/attainment/evaluatePlan";
import { ENTRY_COLUMNS, type EntryColumnKey } from "../../../src/domain/attainment/entryColumns";
import { parseEntrySheet } from "../../../src/domain/attainment/parseEntrySheet";
import { builtInPlan } from "../../../src/domain/catalogue";
import type { SheetSnapshot } from "../../../src/domain/grid/WorkbookSnapshot";
import { emptyMapping } from "../../../src/domain/mapping/Mapping";
import { layoutEntrySheet } from "../../../src/domain/report/entrySheet";
import { plannedSnapshot, withCell } from "../plan/plannedSnapshot";

const found = builtInPlan("thieu-hoa-thi-dua-2021");
if (!found) throw new Error("no plan");
const plan = found;
const mapping = { ...emptyMapping, unmapped: ["3", "13", "29"].map((indicator) => ({ indicator, dismissed: false, candidates: [] })) };
const units = [{ key: "thiệu vũ", name: "Xã Thiệu Vũ", isTotal: false }];
const at = (key: EntryColumnKey) => ENTRY_COLUMNS.findIndex((column) => column.key === key);
const blank = () => plannedSnapshot(layoutEntrySheet({ plan, mapping, units, previous: null, name: "Nhập số liệu", language: "vi" }));
const FIRST = 4;

function fill(edits: readonly (readonly [number, EntryColumnKey, string | number])[]): SheetSnapshot {
  return edits.reduce((sheet, [line, key, value]) => withCell(sheet, FIRST + line, at(key), value), blank());
}

test("a line is offered for each indicator that no sheet holds, and an empty line is no figure", () => {
  const { facts, lines, findings } = parseEntrySheet({ sheet: blank(), plan, units });
  expect([facts, lines.map((line) => line.code), findings]).toEqual([[], ["3", "13", "29"], []]);
});

test("typed figures become facts with their cell, and are judged", () => {
  const sheet = fill([[0, "figure", 0], [0, "period", "2021"], [1, "figure", "2"], [1, "period", "6 tháng đầu năm 2021"], [2, "figure", 1], [2, "unit", "TYT xã THIỆU VŨ"], [2, "period", "2021"]]);
  const { facts, units: all } = parseEntrySheet({ sheet, plan, units });
  expect(facts.map(({ indicator, unit, period, value, source }) => [indicator, unit, period?.key, value, source?.row, source?.column])).toEqual([
    ["3", null, "2021", 0, FIRST, at("figure")], ["13", null, "2021-H1", 2, FIRST + 1, at("figure")], ["29", "thiệu vũ", "2021", 1, FIRST + 2, at("figure")],
  ]);
  const { attainments } = evaluatePlan({ plan, facts, units: all, asOf: "2022-01-05", period: null, allPeriods: false });
  const area = attainments.filter((each) => each.unit === null && each.actual !== null && each.indicator.target.form !== "roll-up");
  expect(area.map((each) => [each.indicator.code, each.actual, each.status])).toEqual([["3", 0, "met"], ["13", 2, "missed"], ["29", 1, "missed"]]);
});

test("a second run keeps every line people typed", () => {
  const sheet = fill([[0, "figure", 0], [0, "evidence", "BC số 12"], [0, "who", "Lan"]]);
  const again = plannedSnapshot(layoutEntrySheet({ plan, mapping, units, previous: sheet, name: "Nhập số liệu", language: "vi" }));
  expect(parseEntrySheet({ sheet: again, plan, units }).lines).toEqual(parseEntrySheet({ sheet, plan, units }).lines);
});

test.each([["figure", "nhiều"], ["period", "tuần sau"], ["part", "khác"], ["code", "99"]] as const)("a broken %s is a finding at its cell", (key, text) => {
  const sheet = fill([[0, "figure", 5], [0, "period", "2021"], [0, key, text]]);
  const { facts, findings } = parseEntrySheet({ sheet, plan, units });
  expect([facts.length, findings.map((finding) => finding.at)]).toEqual([0, [`'Nhập số liệu'!${"ABCDEFGHIJ"[at(key)]}${FIRST + 1}`]]);
});
