import { openInExcel, update, type OpenWorkbook } from "./openInExcel";
import { ownSheets, sheetNamed, sheetState } from "./sheetState";
import { smallRequest, smallWorkbook } from "./smallReport";

const BYTES = smallWorkbook();

async function reported(): Promise<OpenWorkbook> {
  const workbook = await openInExcel({ bytes: BYTES });
  await update(workbook.port, smallRequest);
  return workbook;
}

/** What Excel's "Move or Copy" makes of a sheet: everything is copied, the stamp too, under another id. */
function copySheet({ host }: OpenWorkbook, name: string): void {
  const copy = host.workbook.addSheet(`${name} (2)`);
  const { conditionalFormats, names, validations, pageSetup } = sheetNamed(host, name);
  copy.adopt(sheetNamed(host, name));
  Object.assign(copy, structuredClone({ conditionalFormats, names, validations, pageSetup }), { tables: [], charts: [] });
  host.workbook.emit({ kind: "cells", sheet: copy, rect: { top: 0, left: 0, bottom: 200, right: 30 }, by: "user" });
}

test("a user's own sheet called Tổng hợp is theirs: ours gets another name", async () => {
  const theirs = { name: "Tổng hợp", rows: [["Ghi chép riêng", 12]] };
  const { port, host } = await openInExcel({ bytes: smallWorkbook([theirs]) });
  const before = sheetState(sheetNamed(host, "Tổng hợp"));
  const { sheets } = await update(port, smallRequest);
  expect(sheets.find(({ kind }) => kind === "summary")?.name).toBe("Tổng hợp (Chỉ Tiêu)");
  await update(port, smallRequest);
  expect(sheetState(sheetNamed(host, "Tổng hợp"))).toEqual(before);
  expect(host.workbook.sheets.filter(({ name }) => name.startsWith("Tổng hợp"))).toHaveLength(2);
});

test("a user's copy of our sheet is never written", async () => {
  const workbook = await reported();
  copySheet(workbook, "Tổng hợp");
  const before = sheetState(sheetNamed(workbook.host, "Tổng hợp (2)"));
  const { sheets } = await update(workbook.port, smallRequest);
  expect(sheets.find(({ kind }) => kind === "summary")?.name).toBe("Tổng hợp");
  expect(sheetState(sheetNamed(workbook.host, "Tổng hợp (2)"))).toEqual(before);
});

test("a sheet the user renamed is still ours, under their name", async () => {
  const workbook = await reported();
  const { host, port } = workbook;
  const { id } = sheetNamed(host, "Tổng hợp");
  await host.grid.renameSheet(id, "Báo cáo 'Q1' – 2024");
  const { sheets } = await update(port, smallRequest);
  expect(sheets.find(({ kind }) => kind === "summary")).toEqual({ kind: "summary", id, name: "Báo cáo 'Q1' – 2024" });
  expect(host.workbook.sheetNamed("Tổng hợp")).toBeUndefined();
  expect(Object.keys(ownSheets(host))).toHaveLength(6);
});

test("a user's formula on a sheet of ours goes on working after a second run", async () => {
  const { port, host } = await reported();
  const own = await host.grid.addSheet("Của tôi");
  await host.grid.editCell(own, 0, 0, "=LEN('Tổng hợp'!A1)+'Số liệu'!F5");
  const before = sheetNamed(host, "Của tôi").cell(0, 0);
  const value = before?.value;
  expect(typeof value).toBe("number");
  await update(port, smallRequest);
  expect(sheetNamed(host, "Của tôi").cell(0, 0)).toMatchObject({ formula: before?.formula, value });
});

test("a sheet the user hid stays hidden, what they drew wider is set back", async () => {
  const { port, host } = await reported();
  const sheet = sheetNamed(host, "Chưa đạt");
  sheet.visibility = "Hidden";
  const widths = [...sheet.columnWidths];
  host.grid.setColumnWidth(sheet.id, 0, 300);
  await update(port, smallRequest);
  expect(sheet.visibility).toBe("Hidden");
  expect([...sheet.columnWidths]).toEqual(widths);
  expect(sheetNamed(host, "Ánh xạ").visibility).toBe("Hidden");
});
