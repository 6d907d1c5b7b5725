import { builtInPlan } from "../../../src/domain/catalogue";
import type { SheetSnapshot } from "../../../src/domain/grid/WorkbookSnapshot";
import { collectFacts } from "../../../src/domain/mapping/collectFacts";
import { MAPPING_COLUMNS, type MappingColumnKey } from "../../../src/domain/mapping/mappingColumns";
import { parseMappingSheet } from "../../../src/domain/mapping/parseMappingSheet";
import { suggestMapping } from "../../../src/domain/mapping/suggestMapping";
import { layoutMappingSheet } from "../../../src/domain/report/mappingSheet";
import { plannedSnapshot } from "../plan/plannedSnapshot";
import { sheetTable, workbookOf, type SheetDraft } from "../../support/sheetTable";

const found = builtInPlan("ha-tinh-thi-dua-2021-2025");
if (!found) throw new Error("no plan");
const plan = found;

const june: SheetDraft = {
  sheet: "T6", period: "2024-06",
  headers: [["Xã"], ["TCĐĐ trẻ <1 tuổi", "Tổng số trẻ"], ["TCĐĐ trẻ <1 tuổi", "Số tiêm đủ"], ["TCĐĐ trẻ <1 tuổi", "TL %"], ["TL bao phủ BHYT (%)"], ["TL quản lý SK (%)"], ["Số pano"]],
  rows: [["Xã An Bình", 100, 96, 96, 97.5, 80, 3], ["Xã Bình Minh", 200, 188, 94, 91, 82, 4], ["Xã Cẩm Tú", 50, 45, 90, 95, 84, 5]],
};

function remembered(edit: (rows: (string | number | boolean | null)[][]) => void = () => undefined, draft = june) {
  const { tables, snapshot } = workbookOf([sheetTable(draft)]);
  const mapping = suggestMapping({ plan, tables, snapshot, decisions: [] });
  const written = plannedSnapshot(layoutMappingSheet({ plan, mapping, name: "Ánh xạ", language: "vi" }));
  const cells = written.grid.cells.map((row) => [...row] as (string | number | boolean | null)[]);
  edit(cells);
  const sheet: SheetSnapshot = { ...written, grid: { ...written.grid, cells } };
  return { mapping, parsed: parseMappingSheet(sheet, ["T6", "T7"]), sheet };
}

const column = (key: MappingColumnKey) => MAPPING_COLUMNS.findIndex((each) => each.key === key);
const lineOf = (cells: (string | number | boolean | null)[][], code: string, role: string) => {
  const line = cells.find((row) => row[column("code")] === code && row[column("role")] === role);
  if (!line) throw new Error(`no line ${code} ${role}`);
  return line;
};
const summary = (mapping: ReturnType<typeof suggestMapping>) => mapping.matches.map(({ indicator, role, columns, decidedBy }) => `${indicator} ${role} ${columns.join()} ${decidedBy}`).sort();

test("what was written is read back as a memory of the rules", () => {
  const { mapping, parsed } = remembered();
  expect(parsed.findings).toEqual([]);
  expect(parsed.decisions).toHaveLength(mapping.matches.length);
  expect(parsed.decisions.every((each) => each.kind === "use" && each.byRule)).toBe(true);
});

test("second month: three columns moved and one renamed, no question, correct facts", () => {
  const { parsed } = remembered();
  const july = sheetTable({
    sheet: "T7", period: "2024-07",
    headers: [["Xã"], ["Số pano"], ["TL quản lý sức khỏe dân (%)"], ["TCĐĐ trẻ <1 tuổi", "Số tiêm đủ"], ["TCĐĐ trẻ <1 tuổi", "Tổng số trẻ"], ["TCĐĐ trẻ <1 tuổi", "TL %"], ["TL bao phủ BHYT (%)"]],
    rows: [["Xã An Bình", 3, 81, 97, 100, 97, 97.5], ["Xã Bình Minh", 4, 83, 190, 200, 95, 91], ["Xã Cẩm Tú", 5, 85, 46, 50, 92, 95]],
  });
  const { tables, snapshot } = workbookOf([july]);
  const mapping = suggestMapping({ plan, tables, snapshot, decisions: parsed.decisions });
  expect(summary(mapping)).toEqual(["4 rate 2 rule", "5 rate 6 rule", "6 denominator 4 rule", "6 numerator 3 rule", "6 rate 5 rule"]);
  expect(mapping.findings.filter((finding) => finding.code === "mapping.uncertain")).toEqual([]);
  const { facts } = collectFacts({ plan, tables, snapshot, mapping });
  expect(facts.filter((fact) => fact.indicator === "6" && fact.unit === "an bình").map((fact) => [fact.part, fact.value])).toEqual(expect.arrayContaining([["numerator", 97], ["denominator", 100], ["value", 97]]));
});

test("a place changed by hand is a person's decision", () => {
  const { parsed } = remembered((cells) => { lineOf(cells, "5", "Tỷ lệ")[column("place")] = "F"; });
  const { tables, snapshot } = workbookOf([sheetTable(june)]);
  const mapping = suggestMapping({ plan, tables, snapshot, decisions: parsed.decisions });
  expect(summary(mapping)).toContain("5 rate 5 person");
});

test("không có: the indicator is not asked again", () => {
  const { parsed } = remembered((cells) => { lineOf(cells, "5", "Tỷ lệ")[column("decision")] = "Không có"; });
  const { tables, snapshot } = workbookOf([sheetTable(june)]);
  const mapping = suggestMapping({ plan, tables, snapshot, decisions: parsed.decisions });
  expect(mapping.matches.some((match) => match.indicator === "5")).toBe(false);
  expect(mapping.unmapped.find((each) => each.indicator === "5")?.dismissed).toBe(true);
});

test.each([
  ["place", "cột thứ sáu"], ["sheet", "Sheet không có"], ["role", "lung tung"], ["decision", "có lẽ"],
] as const)("a broken edit of %s becomes a finding at its cell", (key, text) => {
  const { parsed } = remembered((cells) => { lineOf(cells, "5", "Tỷ lệ")[column(key)] = text; });
  expect(parsed.findings.map((finding) => finding.code)).toEqual(["mapping.badCell"]);
  expect(parsed.findings[0]?.at).toMatch(/^'Ánh xạ'![A-J]\d+$/u);
});

test("a code that the plan does not have is a finding", () => {
  const { parsed } = remembered((cells) => { lineOf(cells, "5", "Tỷ lệ")[column("code")] = "99"; });
  const { tables, snapshot } = workbookOf([sheetTable(june)]);
  const { findings } = suggestMapping({ plan, tables, snapshot, decisions: parsed.decisions });
  expect(findings.filter((finding) => finding.code === "mapping.badCell")).toHaveLength(1);
});
