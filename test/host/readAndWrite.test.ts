import { excel } from "./excel";

test("reads sheets, values, formulas, formats and texts; writes them back", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = sheets.add("Số liệu");
    const range = added.getRangeByIndexes(0, 0, 2, 3);
    range.numberFormat = [["General", "General", "0.0%"], ["@", "General", "General"]];
    range.values = [["Đơn vị", 12.5, 0.95], ["007", "1,234", "=B1*2"]];
    range.format.fill.color = "#C6EFCE";
    sheets.load("items/name,items/id,items/visibility,items/position");
    const used = added.getUsedRangeOrNullObject(true);
    used.load("values,formulas,numberFormat,text,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount");
    const empty = sheets.getItem("Sheet1").getUsedRangeOrNullObject(true);
    empty.load("values");
    range.format.fill.load("color");
    await context.sync();

    expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position])).toEqual([["Sheet1", "Visible", 0], ["Số liệu", "Visible", 1]]);
    expect(new Set(sheets.items.map((sheet) => sheet.id)).size).toBe(2);
    expect(used.values).toEqual([["Đơn vị", 12.5, 0.95], ["007", 1234, 25]]);
    expect(used.formulas).toEqual([["Đơn vị", 12.5, 0.95], ["007", 1234, "=B1*2"]]);
    expect(used.text).toEqual([["Đơn vị", "12.5", "95.0%"], ["007", "1,234", "25"]]);
    expect(used.valueTypes).toEqual([["String", "Double", "Double"], ["String", "Double", "Double"]]);
    expect(used.address).toBe("'Số liệu'!A1:C2");
    expect(empty.isNullObject).toBe(true);
    expect(range.format.fill.color).toBe("#C6EFCE");
  });
  expect(host.controls.requests).toBe(1);
});

test("a property read before it is loaded throws, as in Excel", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
  });
});
