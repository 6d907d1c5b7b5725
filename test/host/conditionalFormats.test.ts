import { excel } from "./excel";

test("custom rules colour the cells they hold for, relative to their top-left cell; the last one added wins", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [["Xã A", "✔ đạt"], ["Xã B", "✖ không đạt"], ["Xã C", ""], ["Xã D", "=IF(1>2,1,\"≈ cơ bản đạt\")"]];
    const rule = (formula: string, fill: string, bold = false): void => {
      const format = sheet.getRange("A1:B4").conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = fill;
      if (bold) format.custom.format.font.bold = true;
    };
    rule('=LEFT($B1,1)="✖"', "#FFC7CE", true);
    rule('=LEFT($B1,1)="✔"', "#C6EFCE");
    rule('=AND($B1<>"",ISNUMBER(SEARCH("cơ bản",$B1)))', "#FFEB9C");
    rule('=$A1="Xã A"', "#0000FF");
    await context.sync();
  });
  const state = host.grid.read(host.grid.sheets()[0]?.id ?? "");
  const fills = state.cells.filter(({ column }) => column === 0).map(({ style }) => [style.fill, style.bold]);
  expect(fills).toEqual([["#0000FF", false], ["#FFC7CE", true], [null, false], ["#FFEB9C", false]]);
});

test("data bars fill in proportion", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
    range.values = [[0], [50], [120]];
    const bar = range.conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#70AD47";
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.dataBar.upperBoundRule = { type: "Number", formula: "100" };
    await context.sync();
  });
  expect(host.grid.read(host.grid.sheets()[0]?.id ?? "").cells.map(({ bar }) => bar)).toEqual([
    { color: "#70AD47", fraction: 0 },
    { color: "#70AD47", fraction: 0.5 },
    { color: "#70AD47", fraction: 1 },
  ]);
});

test("rules are cleared where asked, and kept elsewhere", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A4:A5").conditionalFormats.clearAll();
    const { conditionalFormats } = sheet.getRange("A1");
    conditionalFormats.load("items/type,items/priority");
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["Custom"]);
  });
  expect(host.workbook.sheets[0]?.conditionalFormats[0]?.ranges).toEqual([
    { top: 0, left: 0, bottom: 2, right: 0 },
    { top: 5, left: 0, bottom: 8, right: 0 },
  ]);
});

test("rules with functions that only the calculation engine knows are shown too", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4");
    range.values = [["x"], ["y"], ["x"], ["z"]];
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=COUNTIF($A$1:$A$4,A1)>1';
    rule.custom.format.font.color = "#FF0000";
    await context.sync();
  });
  const id = host.grid.sheets()[0]?.id ?? "";
  expect(host.grid.read(id).cells.map(({ style }) => style.fontColor)).toEqual(["#FF0000", "#000000", "#FF0000", "#000000"]);
  await host.grid.editCell(id, 3, 0, "y");
  expect(host.grid.read(id).cells.map(({ style }) => style.fontColor)).toEqual(["#FF0000", "#FF0000", "#FF0000", "#FF0000"]);
});
