import { bigPlan } from "../support/bigReport";
import { buildWorkbook } from "../support/buildWorkbook";
import { openInExcel, update, type OpenWorkbook } from "./openInExcel";
import { ownSheets, sheetNamed } from "./sheetState";
import { smallRequest, smallSheets, smallWorkbook } from "./smallReport";

const HOSTILE = '=HYPERLINK("x")';

function formulasWith({ host }: OpenWorkbook, text: string): readonly string[] {
  return host.formulas().flatMap(({ formula }) => (formula.includes(text) ? [formula] : []));
}

test("a workbook with no table: a report that says so", async () => {
  const workbook = await openInExcel({ bytes: buildWorkbook([{ name: "Ghi chú", rows: [["Họp giao ban"], ["Nội dung khác"]] }]) });
  const { state, sheets } = await update(workbook.port, smallRequest);
  expect(state.facts).toEqual([]);
  expect(sheets.length).toBeGreaterThan(0);
  const errors = Object.keys(ownSheets(workbook.host)).flatMap((name) => [...sheetNamed(workbook.host, name).cells()].filter(([, , cell]) => typeof cell.value === "object" && cell.value !== null));
  expect(errors).toEqual([]);
});

test("an empty workbook", async () => {
  const { port } = await openInExcel();
  const snapshot = await port.readWorkbook({ report: () => undefined, signal: new AbortController().signal });
  expect(snapshot.sheets).toHaveLength(1);
  expect((await update(port, smallRequest)).sheets.length).toBeGreaterThan(0);
});

test("a plan without targets", async () => {
  const { port } = await openInExcel({ bytes: smallWorkbook() });
  const { sheets } = await update(port, { ...smallRequest, plan: { ...bigPlan(0) } });
  expect(sheets.map(({ kind }) => kind)).toContain("plan");
});

test("no plan at all: nothing is written", async () => {
  const { port, host } = await openInExcel({ bytes: smallWorkbook() });
  expect((await update(port, { ...smallRequest, plan: null })).sheets).toEqual([]);
  expect(host.workbook.sheets).toHaveLength(2);
});

test("sheet names that need quoting, and of 31 characters", async () => {
  const [first, second] = smallSheets();
  const long = "Biểu báo cáo tổng hợp năm 2024!".padEnd(31, "x");
  const bytes = buildWorkbook([
    { ...first, name: "Báo cáo 'Q1' – 2021" },
    { ...second, name: long },
  ]);
  const { port, host } = await openInExcel({ bytes });
  const { state } = await update(port, smallRequest);
  expect(state.facts.length).toBe(24);
  const facts = [...sheetNamed(host, "Số liệu").cells()];
  expect(facts.some(([, , cell]) => cell.formula?.includes("'Báo cáo ''Q1'' – 2021'!"))).toBe(true);
  expect(facts.filter(([, , cell]) => typeof cell.value === "object" && cell.value !== null)).toEqual([]);
});

test("a unit whose name looks like a formula stays a text wherever it is copied to", async () => {
  const [first, second] = smallSheets();
  const rows = first.rows.map((row) => row.map((cell) => (cell === "Xã Đông" ? { value: HOSTILE } : cell)));
  const workbook = await openInExcel({ bytes: buildWorkbook([{ ...first, rows }, second]) });
  await update(workbook.port, smallRequest);
  expect([...sheetNamed(workbook.host, "Theo đơn vị").cells()].some(([, , cell]) => cell.value === HOSTILE && cell.formula === null)).toBe(true);
  expect(formulasWith(workbook, "HYPERLINK(\"x\")").filter((formula) => !formula.includes('"=HYPERLINK(""x"")"'))).toEqual([]);
  expect(formulasWith(workbook, "HYPERLINK").filter((formula) => /^=HYPERLINK/i.test(formula))).toEqual([]);
});

test("texts that look like numbers, dates and truth values stay texts", async () => {
  const [first, second] = smallSheets();
  const names = ["01", "5/5", "TRUE", "1,5"];
  const rows = first.rows.map((row, index) => row.map((cell, column) => (column === 1 && index >= 3 ? { value: names[index - 3] ?? "", numberFormat: "@" } : cell)));
  const { port, host } = await openInExcel({ bytes: buildWorkbook([{ ...first, rows }, second]) });
  await update(port, smallRequest);
  const cells = [...sheetNamed(host, "Số liệu").cells()].map(([, , cell]) => cell);
  for (const name of names) for (const cell of cells.filter(({ value, formula }) => formula === null && (typeof value === "object" ? "" : String(value)).toLowerCase() === name.toLowerCase())) expect(cell.value).toBe(name);
});

test("a protected sheet among the sources is read", async () => {
  const [first, second] = smallSheets();
  const { port } = await openInExcel({ bytes: buildWorkbook([{ ...first, isProtected: true }, second]) });
  expect((await update(port, smallRequest)).state.facts).toHaveLength(24);
});
