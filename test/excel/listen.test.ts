import type { WorkbookEvent } from "../../src/app/ports/WorkbookPort";
import { openInExcel } from "./openInExcel";
import { sheetNamed } from "./sheetState";
import { smallWorkbook } from "./smallReport";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("changes, new sheets and selections are told, until listening ends", async () => {
  const { port, host } = await openInExcel({ bytes: smallWorkbook() });
  const events: WorkbookEvent[] = [];
  const stop = await port.listen((event) => events.push(event));
  const sheet = sheetNamed(host, "Biểu 1");
  await host.grid.editCell(sheet.id, 3, 2, "77");
  host.grid.select(sheet.id, { top: 3, left: 2, bottom: 3, right: 2 });
  await host.grid.addSheet("Mới");
  await settled();
  expect(events).toEqual(expect.arrayContaining([{ kind: "changed", sheetId: sheet.id, address: "C4" }, { kind: "selected", sheetId: sheet.id, address: "C4" }, { kind: "sheets" }]));
  await stop();
  const told = events.length;
  await host.grid.editCell(sheet.id, 3, 2, "78");
  await settled();
  expect(events).toHaveLength(told);
});

test("a place is shown, and the selection is read back", async () => {
  const { port, host } = await openInExcel({ bytes: smallWorkbook() });
  const { id } = sheetNamed(host, "Biểu 2");
  const range = { top: 3, left: 2, bottom: 5, right: 4 };
  await port.show(id, range);
  expect(await port.readSelection()).toEqual({ sheetId: id, range });
});

test("a hidden sheet is made visible to be shown", async () => {
  const { port, host } = await openInExcel({ bytes: smallWorkbook() });
  const sheet = sheetNamed(host, "Biểu 2");
  sheet.visibility = "Hidden";
  await port.show(sheet.id, null);
  expect([sheet.visibility, host.workbook.active.name]).toEqual(["Visible", "Biểu 2"]);
});
