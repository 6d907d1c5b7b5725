import { codeOf, excel } from "./excel";

test("merged areas are found by their top-left cell", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:F9").values = Array.from({ length: 9 }, (_, row) => Array.from({ length: 6 }, (_, column) => `${row},${column}`));
    sheet.getRange("B2:C3").merge();
    sheet.getRange("A5:B6").merge(true);
    const areas = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    areas.load("areas/items/address,areaCount");
    const missed = sheet.getRange("C3:F4").getMergedAreasOrNullObject();
    missed.load("isNullObject");
    const inside = sheet.getRange("B2:C2");
    inside.load("values");
    await context.sync();
    expect(areas.areas.items.map((range) => range.address)).toEqual(["Sheet1!B2:C3", "Sheet1!A5:B5", "Sheet1!A6:B6"]);
    expect(areas.areaCount).toBe(3);
    expect(missed.isNullObject).toBe(true);
    expect(inside.values).toEqual([["1,1", ""]]);
    sheet.getRange("A1:F9").unmerge();
    const none = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
    none.load("isNullObject");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("looks are set and read back; cells that differ read as null", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.format.font.set({ name: "Times New Roman", size: 13, bold: true, color: "#9C0006" });
    range.format.set({ horizontalAlignment: "Center", verticalAlignment: "Center", wrapText: true, rowHeight: 30, columnWidth: 90 });
    range.format.borders.getItem("InsideHorizontal").color = "#BFBFBF";
    range.format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("A1").format.font.italic = true;
    const bottom = range.format.borders.getItem("EdgeBottom");
    range.load("format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color,format/horizontalAlignment,format/rowHeight,format/columnWidth,format/wrapText");
    bottom.load("style,color");
    await context.sync();
    expect(range.format.font.toJSON()).toMatchObject({ name: "Times New Roman", size: 13, bold: true, italic: null, color: "#9C0006" });
    expect(range.format.toJSON()).toMatchObject({ horizontalAlignment: "Center", rowHeight: 30, columnWidth: 90, wrapText: true });
    expect([bottom.style, bottom.color]).toEqual(["Double", "#000000"]);
  });
});

test("names of a sheet and of the workbook hold constants and ranges", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const stamp = sheet.names.add("_ChiTieu", "summary");
    stamp.visible = false;
    sheet.names.add("Vung", sheet.getRange("B2:C3"));
    context.workbook.names.add("He_so", "=2");
    await context.sync();
    const read = sheet.names.getItemOrNullObject("_chitieu");
    read.load("value,visible,formula,type");
    const range = sheet.names.getItem("Vung").getRange();
    range.load("address");
    const factor = context.workbook.names.getItem("He_so");
    factor.load("value,scope");
    const missing = sheet.names.getItemOrNullObject("He_so");
    missing.load("value");
    await context.sync();
    expect(read.toJSON()).toMatchObject({ value: "summary", visible: false, formula: '="summary"', type: "String" });
    expect(range.address).toBe("Sheet1!B2:C3");
    expect(factor.toJSON()).toMatchObject({ value: 2, scope: "Workbook" });
    expect(missing.isNullObject).toBe(true);
  });
});

test("tables take names once, keep their header and resize", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [["Mã", "Tên", "Tên"], [1, 2, 3], [4, 5, 6]];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "KeHoach";
    table.resize("A1:C5");
    const header = table.getHeaderRowRange();
    header.load("values");
    const body = table.getDataBodyRange();
    body.load("address");
    sheet.tables.load("items/name,count");
    await context.sync();
    expect(header.values).toEqual([["Mã", "Tên", "Tên2"]]);
    expect(body.address).toBe("Sheet1!A2:C5");
    expect(sheet.tables.items.map(({ name }) => name)).toEqual(["KeHoach"]);
    sheet.tables.getItem("KeHoach").convertToRange();
    await context.sync();
    sheet.tables.load("count");
    await context.sync();
    expect(sheet.tables.count).toBe(0);
  });
  const overlap = Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem("Sheet1");
    tables.add("A1:B2", true);
    tables.add("B2:C3", true);
    await context.sync();
  });
  expect(await codeOf(overlap)).toBe("InvalidArgument");
});

test("charts, frozen panes, page layout, links, validation and tab colour are kept", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [["Đơn vị", "Tỷ lệ"], ["Xã A", 95], ["Xã B", 80]];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "Tỷ lệ";
    chart.legend.visible = false;
    chart.setPosition("D2", "H12");
    chart.series.getItemAt(0).format.fill.setSolidColor("#70AD47");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
    sheet.tabColor = "#00B050";
    sheet.showGridlines = false;
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    sheet.getRange("A2").hyperlink = { documentReference: "'Sheet1'!B2", screenTip: "Nguồn" };
    sheet.getRange("C2:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "đạt,chưa đạt" } };
    sheet.getRange("C2:C9").dataValidation.prompt = { showPrompt: true, title: "", message: "Chọn" };
    await context.sync();
    sheet.charts.load("items/name,items/top,items/chartType");
    const link = sheet.getRange("A2");
    link.load("hyperlink");
    await context.sync();
    expect(sheet.charts.items).toHaveLength(1);
    expect(link.hyperlink).toEqual({ documentReference: "'Sheet1'!B2", screenTip: "Nguồn" });
  });
  const sheet = host.workbook.sheets[0];
  expect(sheet?.freeze).toEqual({ rows: 2, columns: 1 });
  expect(sheet?.charts[0]).toMatchObject({ title: "Tỷ lệ", legendVisible: false, at: { top: 1, left: 3, bottom: 11, right: 7 } });
  expect(sheet?.charts[0]?.series).toEqual([{ name: "Tỷ lệ", categories: "'Sheet1'!$A$2:$A$3", values: "'Sheet1'!$B$2:$B$3", color: "#70AD47" }]);
  expect(sheet?.pageSetup).toMatchObject({ orientation: "Landscape", printTitleRows: [0, 1], headerFooter: { centerFooter: "Trang &P/&N" } });
  expect(sheet?.validations).toHaveLength(1);
});

test("hidden rows and columns, protection state and marks are told", async () => {
  const { Excel, host } = await excel();
  host.controls.setMarks(",", ".");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { application, protection } = context.workbook;
    sheet.getRange("B:C").columnHidden = true;
    const some = sheet.getRange("A1:C1");
    some.load("columnHidden,rowHidden");
    const hidden = sheet.getRange("B1:C1");
    hidden.load("columnHidden");
    sheet.getRange("A1").values = [[1234.5]];
    sheet.getRange("A1").numberFormat = [["#,##0.0"]];
    const shown = sheet.getRange("A1");
    shown.load("text");
    application.load("decimalSeparator,thousandsSeparator,cultureInfo/numberFormat/numberDecimalSeparator");
    protection.load("protected");
    sheet.protection.load("protected");
    context.workbook.load("name,readOnly,isDirty");
    await context.sync();
    expect([some.columnHidden, some.rowHidden, hidden.columnHidden]).toEqual([null, false, true]);
    expect(shown.text).toEqual([["1.234,5"]]);
    expect([application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.numberFormat.numberDecimalSeparator]).toEqual([",", ".", ","]);
    expect([protection.protected, sheet.protection.protected, context.workbook.readOnly, context.workbook.isDirty]).toEqual([false, false, false, true]);
  });
});

test("settings live in the workbook", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    context.workbook.settings.add("ChiTieu", { plan: "ha-tinh" });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("ChiTieu");
    setting.load("value");
    await context.sync();
    expect(setting.value).toEqual({ plan: "ha-tinh" });
  });
});
