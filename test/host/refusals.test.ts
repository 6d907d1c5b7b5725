import { codeOf, excel } from "./excel";

/** The code with which Excel refuses a piece of work on Sheet1. */
async function refusal(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, before?: (host: Awaited<ReturnType<typeof excel>>["host"]) => void): Promise<string> {
  const { Excel, host } = await excel();
  before?.(host);
  return codeOf(
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    }),
  );
}

test.each([
  ["empty", ""],
  ["32 characters", "x".repeat(32)],
  ["square bracket", "a[b"],
  ["closing bracket", "a]b"],
  ["colon", "a:b"],
  ["star", "a*b"],
  ["question mark", "a?b"],
  ["slash", "a/b"],
  ["backslash", "a\\b"],
  ["leading apostrophe", "'ab"],
  ["trailing apostrophe", "ab'"],
])("a sheet name with %s is refused", async (_quirk, name) => {
  expect(await refusal((_sheet, context) => context.workbook.worksheets.add(name))).toBe("InvalidArgument");
  expect(await refusal((sheet) => (sheet.name = name))).toBe("InvalidArgument");
});

test("a duplicate sheet name is refused whatever its case", async () => {
  expect(await refusal((_sheet, context) => context.workbook.worksheets.add("SHEET1"))).toBe("ItemAlreadyExists");
});

test.each(["x".repeat(31), "Báo cáo 'Q1' – 2021", "a'b"])("the sheet name %s is taken", async (name) => {
  expect(await refusal((_sheet, context) => context.workbook.worksheets.add(name))).toBe("none");
});

test.each(["A0", "ABCD1", "A1048577", "không phải địa chỉ", "Sheet9!A1", "A".repeat(8193)])("the address %s is refused", async (address) => {
  expect(await refusal((sheet) => sheet.getRange(address).load("values"))).toBe("InvalidArgument");
});

test("ranges off the sheet are refused", async () => {
  expect(await refusal((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load("values"))).toBe("InvalidArgument");
  expect(await refusal((sheet) => sheet.getRangeByIndexes(1048576, 0, 1, 1).load("values"))).toBe("InvalidArgument");
  expect(await refusal((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("values"))).toBe("InvalidArgument");
});

test("malformed formulas are refused", async () => {
  for (const formula of ["=SUM(", "=1+", "=)", '="' + "x".repeat(256) + '"', "=A1 B1 C"]) {
    expect([formula, await refusal((sheet) => (sheet.getRange("A1").formulas = [[formula]]))]).toEqual([formula, "InvalidArgument"]);
  }
});

test("a protected sheet refuses values, looks, names of ranges and tables; unlocked cells stay open", async () => {
  const protect = (host: Awaited<ReturnType<typeof excel>>["host"]): void => host.controls.protectSheet("Sheet1");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]), protect)).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"), protect)).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("A1:B2").merge(), protect)).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.tables.add("A1:B2", true), protect)).toBe("AccessDenied");
  expect(await refusal((sheet) => sheet.getRange("A1").load("values"), protect)).toBe("none");

  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").format.protection.locked = false;
    await context.sync();
  });
  host.controls.protectSheet("Sheet1");
  const open = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
    await context.sync();
  });
  expect(await codeOf(open)).toBe("none");
});

test("a protected structure refuses new, renamed and deleted sheets but not values", async () => {
  const protect = (host: Awaited<ReturnType<typeof excel>>["host"]): void => host.controls.protectStructure();
  expect(await refusal((_sheet, context) => context.workbook.worksheets.add("x"), protect)).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.name = "x"), protect)).toBe("AccessDenied");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]), protect)).toBe("none");
});

test("a read-only workbook refuses to be written", async () => {
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]), (host) => host.controls.setReadOnly())).toBe("AccessDenied");
});

test("while another workbook is active, sheets are not added, activated or frozen", async () => {
  const away = (host: Awaited<ReturnType<typeof excel>>["host"]): void => host.controls.setOtherWorkbookActive(true);
  expect(await refusal((_sheet, context) => context.workbook.worksheets.add("x"), away)).toBe("InvalidOperation");
  expect(await refusal((sheet) => sheet.activate(), away)).toBe("InvalidOperation");
  expect(await refusal((sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:B2")), away)).toBe("InvalidOperation");
  expect(await refusal((sheet) => (sheet.getRange("A1").values = [[1]]), away)).toBe("none");
});

test("the last visible sheet is neither deleted nor hidden", async () => {
  expect(await refusal((sheet) => sheet.delete())).toBe("InvalidOperation");
  expect(await refusal((sheet) => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
});
