import { codeOf, excel } from "./excel";

test("an error in the middle leaves the earlier actions applied and does not run the later ones", async () => {
  const { Excel, host } = await excel();
  const code = await codeOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A1:B2").values = [["ragged"]];
      sheet.getRange("A3").values = [["after"]];
      await context.sync();
    }),
  );
  expect(code).toBe("InvalidArgument");
  const [sheet] = host.workbook.sheets;
  expect(sheet?.cell(0, 0)?.value).toBe("before");
  expect(sheet?.cell(2, 0)).toBeUndefined();
});

test("the error says which member failed", async () => {
  const { Excel } = await excel();
  const work = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [["ragged"]];
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
});

test("a member the host does not know answers ApiNotFound with its name", async () => {
  const { Excel } = await excel();
  const work = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("linkedDataTypeState");
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.linkedDataTypeState") });
  const called = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").flashFill();
    await context.sync();
  });
  await expect(called).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.FlashFill") });
});

test("ranges stay usable across syncs of one run, and are let go of afterwards", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.values = [[2]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2]]);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.controls).toMatchObject({ requests: 2, cleanups: 1 });
});

test("a sheet keeps its handle when it is renamed, and is gone when it is deleted", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Cũ");
    sheet.load("id");
    await context.sync();
    sheet.name = "Mới";
    await context.sync();
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Mới");
    sheet.delete();
    const again = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    again.load("isNullObject");
    await context.sync();
    expect(again.isNullObject).toBe(true);
  });
});

test("what is reached from a null object is null; writing to it fails", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject("không có").getRange("A1");
    range.load("values");
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
  const code = await codeOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("không có").name = "x";
      await context.sync();
    }),
  );
  expect(code).toBe("InvalidObjectPath");
});
