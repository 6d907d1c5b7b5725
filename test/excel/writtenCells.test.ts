import { silentProgress } from "../../src/app/ports/Progress";
import type { SheetPlan } from "../../src/domain/report/SheetPlan";
import { constant, formula, plainSheetPlan } from "../support/plainSheetPlan";
import { openInExcel, type OpenWorkbook } from "./openInExcel";
import { sheetNamed } from "./sheetState";

async function written(plan: SheetPlan, again = plan): Promise<OpenWorkbook & { sheet: ReturnType<typeof sheetNamed>; id: string }> {
  const workbook = await openInExcel();
  const [id = ""] = await workbook.port.applySheets([{ plan, replaces: null }], silentProgress);
  if (again !== plan) await workbook.port.applySheets([{ plan: again, replaces: id }], silentProgress);
  return { ...workbook, sheet: sheetNamed(workbook.host, plan.name), id };
}

test("texts stay texts, whatever they look like and whatever their format", async () => {
  const texts = ['=HYPERLINK("x")', "5/5", "1,5", "TRUE", "'quoted'", "@x", "-3", "+84", "01/02/2024", "#REF!"];
  const { sheet } = await written(plainSheetPlan([texts.map(constant), texts.map((value) => ({ ...constant(value), numberFormat: "@" }))]));
  for (const row of [0, 1]) expect(texts.map((_, column) => [sheet.cell(row, column)?.value, sheet.cell(row, column)?.formula])).toEqual(texts.map((text) => [text, null]));
});

test("numbers and formulas keep their kind under a format for text; a formula without a format does not inherit one", async () => {
  const { sheet } = await written(plainSheetPlan([[{ ...constant(12), numberFormat: "@" }, { ...formula("A1*2", 24), numberFormat: "@" }, formula("B1+1", 25)]]));
  expect([0, 1, 2].map((column) => [sheet.cell(0, column)?.value, sheet.cell(0, column)?.style.numberFormat])).toEqual([[12, "@"], [24, "@"], [25, "General"]]);
  expect(sheet.cell(0, 1)?.formula).toBe("=A1*2");
});

test("functions that files spell with a prefix are written as Excel names them", async () => {
  const { sheet } = await written(plainSheetPlan([[formula('IFERROR(_xlfn.NUMBERVALUE("1,5",",","."),"")', 1.5)]]));
  expect(sheet.cell(0, 0)).toMatchObject({ formula: '=IFERROR(NUMBERVALUE("1,5",",","."),"")', value: 1.5 });
});

test("a link keeps the text and the look of its cell", async () => {
  const plan = plainSheetPlan([[{ ...constant("đầu"), style: "title" }], [{ ...constant("'Sheet1'!A1"), style: "body" }]], { links: [{ row: 1, column: 0, target: "'Sheet1'!A1", tip: "mở" }] });
  const { sheet } = await written(plan);
  expect(sheet.cell(1, 0)).toMatchObject({ value: "'Sheet1'!A1", style: { fontName: "Times New Roman", underline: false, fontColor: "#1A1A1A" } });
  expect([...sheet.links.values()]).toMatchObject([{ row: 1, column: 0, target: "'Sheet1'!A1", tip: "mở" }]);
});

test("the first of several rules wins", async () => {
  const rect = { top: 0, left: 0, bottom: 0, right: 0 };
  const { sheet } = await written(plainSheetPlan([[constant(1)]], { conditionalRules: [{ rect, formula: "A1>0", style: "status.met" }, { rect, formula: "A1<5", style: "status.missed" }] }));
  expect(sheet.conditionalFormats.map(({ formula: rule, stopIfTrue }) => [rule, stopIfTrue])).toEqual([["=A1>0", true], ["=A1<5", true]]);
});

test("choice lists Excel cannot keep are left out, their notes stay", async () => {
  const rect = (row: number): { top: number; left: number; bottom: number; right: number } => ({ top: row, left: 0, bottom: row, right: 0 });
  const lists = [["đạt", "chưa đạt"], ["một, hai", "ba"], Array.from({ length: 60 }, (_, index) => `lựa chọn ${index}`)];
  const { sheet } = await written(plainSheetPlan([[constant("x")]], { validations: lists.map((choices, row) => ({ rect: rect(row), choices, input: "Chọn một." })), inputNotes: [{ rect: rect(3), accepts: "any", input: "Gõ tùy ý." }] }));
  expect(sheet.validations.map(({ rule }) => rule)).toEqual([{ list: { inCellDropDown: true, source: "đạt,chưa đạt" } }, ...[1, 2, 3].map(() => ({ custom: { formula: "=TRUE" } }))]);
  expect(sheet.validations.map(({ prompt }) => prompt?.message)).toEqual(["Chọn một.", "Chọn một.", "Chọn một.", "Gõ tùy ý."]);
});

test("nothing of a larger report is left under a smaller one", async () => {
  const big = plainSheetPlan(
    Array.from({ length: 6 }, (_, row) => Array.from({ length: 4 }, (_cell, column) => ({ ...constant(row * 10 + column), style: "header" as const }))),
    { merges: [{ top: 4, left: 0, bottom: 5, right: 3 }], rowHeights: [40, 40, 40, 40, 40, 40], columnWidths: [30, 30, 30, 30], hiddenColumns: [3], freeze: { rows: 3, columns: 1 }, print: { ...plainSheetPlan([]).print, breaksBefore: { rows: [3], columns: [] } }, tables: [{ name: "Bang", rect: { top: 1, left: 0, bottom: 3, right: 3 } }] },
  );
  const small = plainSheetPlan([[constant("một")], [constant("hai")]]);
  const { sheet } = await written(big, small);
  expect([...sheet.cells()].filter(([, , cell]) => cell.value !== null).map(([row, column, cell]) => [row, column, cell.value])).toEqual([[0, 0, "một"], [1, 0, "hai"]]);
  expect([...sheet.cells()].filter(([, , cell]) => cell.style.fill !== null)).toEqual([]);
  expect({ merges: sheet.merges, tables: sheet.tables, heights: sheet.rowHeights.size, widths: sheet.columnWidths.size, hidden: sheet.hiddenColumns.size, freeze: sheet.freeze, breaks: sheet.rowBreaks.size }).toEqual({ merges: [], tables: [], heights: 0, widths: 0, hidden: 0, freeze: { rows: 0, columns: 0 }, breaks: 0 });
});

test("sizes beyond Excel's limits are held to them", async () => {
  const { sheet } = await written(plainSheetPlan([[constant("x")]], { columnWidths: [400], rowHeights: [900] }));
  expect(sheet.columnWidths.get(0)).toBe((255 * 7 + 5) * 0.75);
  expect(sheet.rowHeights.get(0)).toBe(409);
});
