import { excel } from "./excel";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("edits of a person reach the library's handlers", async () => {
  const { Excel, host } = await excel();
  const seen: [string, string, string][] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ worksheetId, address, source }) => void seen.push([worksheetId, address, source]));
    await context.sync();
  });
  const id = host.grid.sheets()[0]?.id ?? "";
  await host.grid.editCell(id, 2, 1, "5");
  await settled();
  expect(seen).toEqual([[id, "B3", "Local"]]);
});

test("a handler of one sheet hears of that sheet only, until it is removed", async () => {
  const { Excel, host } = await excel();
  const seen: string[] = [];
  const other = await host.grid.addSheet("Khác");
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.load("id");
    await context.sync();
    handler = sheet.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
  });
  const first = host.grid.sheets()[0]?.id ?? "";
  await host.grid.editCell(other, 0, 0, "1");
  await host.grid.editCell(first, 0, 0, "1");
  await settled();
  expect(seen).toEqual(["A1"]);
  await Excel.run(handler?.context as Excel.RequestContext, async (context) => {
    handler?.remove();
    await context.sync();
  });
  await host.grid.editCell(first, 5, 5, "1");
  await settled();
  expect(seen).toEqual(["A1"]);
});

test("sheets added, renamed, deleted and activated raise events", async () => {
  const { Excel, host } = await excel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void seen.push("added"));
    worksheets.onDeleted.add(async () => void seen.push("deleted"));
    worksheets.onActivated.add(async () => void seen.push("activated"));
    worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void seen.push(`${nameBefore} -> ${nameAfter}`));
    await context.sync();
  });
  const id = await host.grid.addSheet("Một");
  await host.grid.renameSheet(id, "Hai");
  await host.grid.deleteSheet(id);
  await settled();
  expect(seen).toEqual(["added", "activated", "Một -> Hai", "deleted"]);
});

test("the selection is heard by sheet and by workbook, and can be read", async () => {
  const { Excel, host } = await excel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(address));
    context.workbook.onSelectionChanged.add(async () => void seen.push("workbook"));
    await context.sync();
  });
  host.grid.select(host.grid.sheets()[0]?.id ?? "", { top: 1, left: 1, bottom: 3, right: 2 });
  await settled();
  expect(seen.sort()).toEqual(["B2:C4", "workbook"]);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B2:C4");
  });
});
