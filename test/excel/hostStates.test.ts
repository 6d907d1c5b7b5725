import { openExcelWorkbook } from "../../src/excel/openExcelWorkbook";
import { UPDATING_TEXT } from "../../src/domain/report/updatingText";
import { hostErrorOf, openInExcel, update, type OpenWorkbook } from "./openInExcel";
import { ownSheets, sheetNamed } from "./sheetState";
import { form, smallRequest, smallWorkbook } from "./smallReport";

const BYTES = smallWorkbook();
const open = (): Promise<OpenWorkbook> => openInExcel({ bytes: BYTES });

async function reported(): Promise<OpenWorkbook> {
  const workbook = await open();
  await update(workbook.port, smallRequest);
  workbook.host.controls.reset();
  return workbook;
}

function isAnyMarked({ host }: OpenWorkbook): boolean {
  return host.workbook.sheets.some((sheet) => sheet.cell(0, 0)?.value === UPDATING_TEXT);
}

test("someone is typing in a cell: the user is told after a while, and the job goes on when they are done", async () => {
  const { port, host } = await open();
  host.controls.setEditMode(true);
  let told = 0;
  const waiting = (): void => {
    told += 1;
    host.controls.setEditMode(false);
  };
  const start = Date.now();
  await update(port, smallRequest, { report: () => undefined, waiting, signal: new AbortController().signal });
  expect(told).toBe(1);
  expect(Date.now() - start).toBeGreaterThanOrEqual(1450);
  expect(Object.keys(ownSheets(host))).toContain("Tổng hợp");
});

test("a quick answer tells nobody to wait", async () => {
  const { port } = await open();
  let told = 0;
  await port.readWorkbook({ report: () => undefined, waiting: () => (told += 1), signal: new AbortController().signal });
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  expect(told).toBe(0);
});

test("a read-only workbook", async () => {
  const workbook = await open();
  workbook.host.controls.setReadOnly();
  expect(await hostErrorOf(update(workbook.port, smallRequest))).toBe("read-only");
  expect(ownSheets(workbook.host)).toEqual({});
});

test("a protected structure: nothing can be added, but what is there can be written", async () => {
  const fresh = await open();
  fresh.host.controls.protectStructure();
  expect(await hostErrorOf(update(fresh.port, smallRequest))).toBe("structure-protected");
  expect(ownSheets(fresh.host)).toEqual({});
  const written = await reported();
  written.host.controls.protectStructure();
  expect(await hostErrorOf(update(written.port, smallRequest))).toBe("none");
  expect(isAnyMarked(written)).toBe(false);
});

test("a protected sheet of ours is named, and no other is marked", async () => {
  const workbook = await reported();
  workbook.host.controls.protectSheet("Số liệu");
  await expect(update(workbook.port, smallRequest)).rejects.toThrow(/sheet-protected.*Số liệu/);
  expect(isAnyMarked(workbook)).toBe(false);
});

test("a protected source is read like any other", async () => {
  const { port } = await openInExcel({ bytes: smallWorkbook([form("Biểu khóa", "Tỷ lệ khác", [1, 2, 3, 4], { isProtected: true })]) });
  const { sheets } = await port.readWorkbook({ report: () => undefined, signal: new AbortController().signal });
  expect(sheets.at(-1)).toMatchObject({ name: "Biểu khóa", isProtected: true });
  expect(sheets.at(-1)?.grid.cells.length).toBe(7);
  expect(await hostErrorOf(update(port, smallRequest))).toBe("none");
});

test("another workbook has the focus: sheets cannot be added; a report that is there is written without its panes", async () => {
  const fresh = await open();
  fresh.host.controls.setOtherWorkbookActive(true);
  await expect(update(fresh.port, smallRequest)).rejects.toThrow(/other-workbook-active/);
  expect(ownSheets(fresh.host)).toEqual({});
  const written = await reported();
  const before = ownSheets(written.host);
  written.host.controls.setOtherWorkbookActive(true);
  expect(await hostErrorOf(update(written.port, smallRequest))).toBe("none");
  expect(isAnyMarked(written)).toBe(false);
  expect(ownSheets(written.host)["Theo đơn vị"]).toEqual(before["Theo đơn vị"]);
});

test("a sheet of ours was deleted after it was read: it is added again", async () => {
  const workbook = await reported();
  const progress = {
    report: (phase: string): void => {
      if (phase === "detecting") workbook.host.workbook.deleteSheet(sheetNamed(workbook.host, "Chưa đạt"));
    },
    signal: new AbortController().signal,
  };
  expect(await hostErrorOf(update(workbook.port, smallRequest, progress))).toBe("none");
  expect(sheetNamed(workbook.host, "Chưa đạt").names[0]?.name).toBe("_ChiTieu");
});

test("a sheet was given the name of one to be added: said before anything is written", async () => {
  const workbook = await open();
  const progress = {
    report: (phase: string): void => {
      if (phase === "detecting") workbook.host.workbook.addSheet("số liệu");
    },
    signal: new AbortController().signal,
  };
  expect(await hostErrorOf(update(workbook.port, smallRequest, progress))).toBe("workbook-changed");
  expect(ownSheets(workbook.host)).toEqual({});
});

test("an Excel below ExcelApi 1.13 is told so before anything is asked of it", async () => {
  const { host } = await open();
  host.controls.excelApiVersion = "1.12";
  expect(await hostErrorOf(openExcelWorkbook().readWorkbook({ report: () => undefined, signal: new AbortController().signal }))).toBe("unsupported-excel");
  expect(host.controls.requests).toBe(0);
});

test("two runs at once: one writes, the other finds the workbook changed and adds nothing", async () => {
  const { port, host } = await open();
  const codes = await Promise.all([hostErrorOf(update(port, smallRequest)), hostErrorOf(update(port, smallRequest))]);
  expect(codes).toEqual(["none", "workbook-changed"]);
  expect(host.workbook.sheets.filter(({ name }) => name.startsWith("Tổng hợp"))).toHaveLength(1);
});
