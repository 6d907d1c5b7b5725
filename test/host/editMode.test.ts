import { codeOf, excel } from "./excel";

test("while someone is typing in a cell, a plain run fails", async () => {
  const { Excel, host } = await excel();
  host.controls.setEditMode(true);
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidOperationInCellEditMode");
});

test("with delayForCellEdit it waits until they are done", async () => {
  const { Excel, host } = await excel();
  host.controls.setEditMode(true);
  const work = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(host.workbook.sheets[0]?.cell(0, 0)).toBeUndefined();
  host.controls.setEditMode(false);
  await work;
  expect(host.workbook.sheets[0]?.cell(0, 0)?.value).toBe(1);
});
