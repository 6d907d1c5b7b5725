import { excel } from "./excel";

/** Values of A1, A2 ... after writing the formulas there, over B1:B5 = 95, "1.234,5", "", "x", #N/A. */
async function valuesOf(formulas: readonly string[]): Promise<unknown[]> {
  const { Excel } = await excel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const inputs = sheet.getRange("B1:B5");
    inputs.values = [[95], ["'1.234,5"], [""], ["x"], ["#N/A"]];
    const range = sheet.getRangeByIndexes(0, 0, formulas.length, 1);
    range.formulas = formulas.map((formula) => [formula]);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => value);
  });
}

test("the formulas of our sheets are calculated, to the last digit", async () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ["=1/3", 1 / 3],
    ["=0.1+0.2", 0.3],
    ["=B1/7*1000000", (95 / 7) * 1000000],
    ['=IF(ISNUMBER(B1),B1,IF(TRIM(B1)="","",IFERROR(_xlfn.NUMBERVALUE(B1,",","."),"")))', 95],
    ['=IF(ISNUMBER(B2),B2,IF(TRIM(B2)="","",IFERROR(_xlfn.NUMBERVALUE(B2,",","."),"")))', 1234.5],
    ['=IF(ISNUMBER(B3),B3,IF(TRIM(B3)="","",IFERROR(_xlfn.NUMBERVALUE(B3,",","."),"")))', ""],
    ['=IF(ISNUMBER(B4),B4,IF(TRIM(B4)="","",IFERROR(_xlfn.NUMBERVALUE(B4,",","."),"")))', ""],
    ["=B5", "#N/A"],
    ["=1/0", "#DIV/0!"],
    ['=IFERROR(B5,"lỗi")', "lỗi"],
    ["=SUM(B1:B3)", 95],
    ['=COUNTIF(B1:B5,"x")', 1],
    ['=SUMIFS(B1:B1,B1:B1,">90")', 95],
    ["=ROUND(95.45,1)", 95.5],
    ["=FIXED(1234.567,1,TRUE)", "1234.6"],
    ['=REPT("█",3)', "███"],
    ['=LEFT("✔ đạt",1)', "✔"],
    ["=RANK(B1,B1:B3)", 1],
    ["=INDEX(B1:B5,MATCH(95,B1:B5,0))", 95],
    ["=AND(B1>=95,B1*100>=95*100)", true],
    ["=CONCATENATE(1,\"/\",2)&\"x\"", "1/2x"],
    ["=MAX(ABS(-3),MIN(1,2))", 3],
    ["=ISERROR(B5)", true],
    ["=12345678901.123", 12345678901.123],
  ];
  expect(await valuesOf(cases.map(([formula]) => formula))).toEqual(cases.map(([, value]) => value));
});

test("a person's edit recalculates what depends on it, across sheets", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const source = context.workbook.worksheets.getItem("Sheet1");
    source.name = "Báo cáo 'Q1' – 2021";
    source.getRange("B2").values = [[90]];
    context.workbook.worksheets.add("Tổng hợp").getRange("A1").formulas = [["=IF('Báo cáo ''Q1'' – 2021'!B2>=95,\"đạt\",\"chưa đạt\")"]];
    await context.sync();
  });
  const [source, summary] = host.grid.sheets();
  const shown = (): string | undefined => host.grid.read(summary?.id ?? "").cells[0]?.text;
  expect(shown()).toBe("chưa đạt");
  await host.grid.editCell(source?.id ?? "", 1, 1, "95");
  expect(shown()).toBe("đạt");
});

test("renaming a sheet rewrites formulas, deleting it breaks them", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").getRange("A1").values = [[3]];
    worksheets.add("Kết quả").getRange("A1:A2").formulas = [["=Sheet1!A1*2"], ["=SUM(Sheet1!A1:B2)"]];
    await context.sync();
    worksheets.getItem("Sheet1").name = "Số liệu";
    await context.sync();
    const range = worksheets.getItem("Kết quả").getRange("A1:A2");
    range.load("values,formulas");
    await context.sync();
    expect(range.formulas).toEqual([["='Số liệu'!A1*2"], ["=SUM('Số liệu'!A1:B2)"]]);
    expect(range.values).toEqual([[6], [3]]);
    worksheets.getItem("Số liệu").delete();
    await context.sync();
    range.load("values,formulas");
    await context.sync();
    expect(range.formulas).toEqual([["=#REF!*2"], ["=SUM(#REF!)"]]);
    expect(range.values).toEqual([["#REF!"], ["#REF!"]]);
  });
  expect(host.formulas()).toHaveLength(2);
});

test("clearing and overwriting formulas takes their results away", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C1");
    range.formulas = [["=B1+1", 4, "=A1*2"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[5, 4, 10]]);
    sheet.getRange("B1").clear("Contents");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "", 2]]);
    sheet.getRange("A1").values = [["chữ"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["chữ", "", "#VALUE!"]]);
  });
});

test("null leaves a cell as it is", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [[1, 2]];
    range.values = [[null, 3]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 3]]);
  });
});
