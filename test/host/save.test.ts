import { unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { excel } from "./excel";

const SAMPLE = "assets/samples/ha-tinh-2024.xlsx";

/** Writes a sheet of every kind of part over the library. */
async function writeReport(Excel: Awaited<ReturnType<typeof excel>>["Excel"], source: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tổng 'Q1' hợp");
    sheet.getRange("A1:C1").values = [["Đơn vị", "Tỷ lệ", "Kết quả"]];
    sheet.getRange("A2:A3").numberFormat = [["@"], ["@"]];
    sheet.getRange("A2:A3").values = [['=HYPERLINK("x")'], ["007"]];
    sheet.getRange("B2:C3").formulas = [
      [`='${source}'!A1&""`, '=IF(1/3>0.3,"✔ đạt","✖")'],
      ["=1/3", "=NA()"],
    ];
    sheet.getRange("B2:B3").numberFormat = [["0.0"], ["0.00%"]];
    sheet.getRange("A1:C1").format.fill.color = "#1F4E78";
    sheet.getRange("A1:C1").format.font.set({ bold: true, color: "#FFFFFF", name: "Times New Roman", size: 13 });
    sheet.getRange("A1:C3").format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("E1:F2").merge();
    const rule = sheet.getRange("C2:C3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=LEFT($C2,1)="✔"';
    rule.custom.format.fill.color = "#C6EFCE";
    const bar = sheet.getRange("B3").conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.fillColor = "#70AD47";
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
    sheet.tables.add("A1:C3", true).name = "KetQua";
    const stamp = sheet.names.add("_ChiTieu", "summary");
    stamp.visible = false;
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "Tỷ lệ <đạt>";
    chart.setPosition("E5", "H15");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A1"));
    sheet.tabColor = "#00B050";
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    sheet.getRange("A2").hyperlink = { documentReference: `'${source}'!A1`, screenTip: "Nguồn" };
    sheet.getRange("C3").dataValidation.rule = { list: { inCellDropDown: true, source: "đạt,chưa đạt" } };
    await context.sync();
  });
}

/** What the grid shows of a sheet, without ids. */
function shown(host: Awaited<ReturnType<typeof excel>>["host"], name: string): unknown {
  const id = host.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  const { cells, merges, freeze, links, columnWidths, rowHeights, gridlines } = host.grid.read(id);
  const sheet = host.workbook.sheetNamed(name);
  return {
    cells,
    merges,
    freeze,
    links,
    gridlines,
    widths: [...columnWidths].map(([column, width]) => [column, Math.round(width)]),
    rowHeights: [...rowHeights],
    tables: sheet?.tables.map(({ name: table, rect }) => [table, rect]),
    names: sheet?.names,
    charts: sheet?.charts.map(({ type, title, at, series }) => ({ type, title, at, series: series.map((one) => [one.name, one.categories, one.values]) })),
    page: sheet?.pageSetup,
    validations: sheet?.validations.map(({ ranges, rule }) => [ranges, rule]),
    tab: sheet?.tabColor,
  };
}

test("what is written over the library survives a file", async () => {
  const { Excel, host } = await excel({ name: "moi.xlsx" });
  await writeReport(Excel, "Sheet1");
  const before = shown(host, "Tổng 'Q1' hợp");
  const again = await excel({ bytes: await host.save(), name: "moi.xlsx" });
  expect(shown(again.host, "Tổng 'Q1' hợp")).toEqual(before);
  const third = await excel({ bytes: await again.host.save(), name: "moi.xlsx" });
  expect(shown(third.host, "Tổng 'Q1' hợp")).toEqual(before);
});

test("formulas carry their typed values, newer functions their file name, and text stays text", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4");
    range.formulas = [['=_xlfn.NUMBERVALUE("1,5",",",".")'], ["'=1+1"], ['="a<b"&"c"'], ["=1>0"]];
    range.load("formulas");
    await context.sync();
    expect(range.formulas[0]).toEqual(['=NUMBERVALUE("1,5",",",".")']);
  });
  const parts = unzipSync(await host.save());
  const text = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  expect(text).toContain('<c r="A1"><f>_xlfn.NUMBERVALUE(&quot;1,5&quot;,&quot;,&quot;,&quot;.&quot;)</f><v>1.5</v></c>');
  expect(text).toMatch(/<c r="A2" s="\d+" t="s"><v>0<\/v><\/c>/);
  expect(text).toContain('t="str"><f>&quot;a&lt;b&quot;&amp;&quot;c&quot;</f><v>a&lt;bc</v>');
  expect(text).toContain('<c r="A4" t="b"><f>1&gt;0</f><v>1</v></c>');
});

test("sheets nobody touched stay the same bytes, and so do parts the host does not know", async () => {
  const original = unzipSync(readFileSync(SAMPLE));
  const enriched = { ...original, "xl/media/image1.png": new Uint8Array([1, 2, 3]), "xl/vbaProject.bin": new Uint8Array([9, 8, 7]), "customXml/item1.xml": new TextEncoder().encode("<a/>") };
  const { Excel, host } = await excel({ bytes: zipSync(enriched), name: "ha-tinh.xlsx" });
  await writeReport(Excel, host.grid.sheets()[0]?.name ?? "");
  const saved = unzipSync(await host.save());
  const untouched = Object.keys(enriched).filter((path) => /worksheets\/sheet|media|vba|customXml|theme/.test(path));
  expect(untouched.length).toBeGreaterThan(4);
  for (const path of untouched) expect([path, Buffer.from(saved[path] ?? []).equals(Buffer.from(enriched[path as keyof typeof enriched] ?? []))]).toEqual([path, true]);
});

test("a corrected source cell changes that cell only", async () => {
  const original = unzipSync(readFileSync(SAMPLE));
  const { host } = await excel({ bytes: readFileSync(SAMPLE), name: "ha-tinh.xlsx" });
  const [first] = host.grid.sheets();
  const id = first?.id ?? "";
  const target = host.grid.read(id).cells.find(({ value }) => typeof value === "number");
  await host.grid.editCell(id, target?.row ?? 0, target?.column ?? 0, "4321");
  const saved = unzipSync(await host.save());
  const path = host.workbook.sheets[0]?.source?.path ?? "";
  const cells = (text: string): string[] => [...text.matchAll(/<c\b[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g)].map(([cell]) => cell);
  const before = cells(new TextDecoder().decode(original[path]));
  const after = cells(new TextDecoder().decode(saved[path]));
  expect(after).toHaveLength(before.length);
  const changed = after.filter((cell, index) => cell !== before[index]);
  expect(changed.filter((cell) => !cell.includes("<f>"))).toEqual([expect.stringContaining("<v>4321</v>")]);
  const rest = (text: string): string => text.replace(/<sheetData>[\s\S]*<\/sheetData>/, "");
  expect(rest(new TextDecoder().decode(saved[path]))).toBe(rest(new TextDecoder().decode(original[path])));
});

test("deleted and renamed sheets are so in the file", async () => {
  const { host } = await excel({ bytes: readFileSync(SAMPLE), name: "ha-tinh.xlsx" });
  const names = host.grid.sheets().map(({ name }) => name);
  const extra = await host.grid.addSheet("Tạm");
  await host.grid.renameSheet(host.grid.sheets()[0]?.id ?? "", "Đổi tên");
  await host.grid.addSheet("Còn lại");
  await host.grid.deleteSheet(extra);
  const again = await excel({ bytes: await host.save(), name: "ha-tinh.xlsx" });
  expect(again.host.grid.sheets().map(({ name }) => name)).toEqual(["Đổi tên", ...names.slice(1), "Còn lại"]);
});

test("shared and array formulas keep their form when only results change, and are written out when one is edited", async () => {
  const { host } = await excel({ name: "a.xlsx" });
  const id = host.grid.sheets()[0]?.id ?? "";
  await host.grid.editCells(id, 0, 0, [["1", "=A1*2"], ["2", "=A2*2"], ["3", "=A3*2"]]);
  const parts = unzipSync(await host.save());
  const path = "xl/worksheets/sheet1.xml";
  const shared = new TextDecoder()
    .decode(parts[path])
    .replace("<f>A1*2</f>", '<f t="shared" ref="B1:B2" si="0">A1*2</f>')
    .replace("<f>A2*2</f>", '<f t="shared" si="0"/>')
    .replace("<f>A3*2</f>", '<f t="array" ref="B3">A3*2</f>');
  const bytes = zipSync({ ...parts, [path]: new TextEncoder().encode(shared) });
  const saved = async (row: number, column: number, text: string): Promise<string> => {
    const opened = await excel({ bytes, name: "a.xlsx" });
    await opened.host.grid.editCell(opened.host.grid.sheets()[0]?.id ?? "", row, column, text);
    return new TextDecoder().decode(unzipSync(await opened.host.save())[path]);
  };
  const recalculated = await saved(2, 0, "10");
  expect(recalculated).toContain('<f t="array" ref="B3">A3*2</f><v>20</v>');
  expect(recalculated).toContain('<f t="shared" si="0"/><v>4</v>');
  const edited = await saved(0, 1, "7");
  expect(edited).toMatch(/<c r="B1"[^>]*><v>7<\/v><\/c>/);
  expect(edited).toMatch(/<c r="B2"[^>]*><f>A2\*2<\/f><v>4<\/v><\/c>/);
});

test("opening and saving changes no sheet at all", async () => {
  const original = unzipSync(readFileSync(SAMPLE));
  const { host } = await excel({ bytes: readFileSync(SAMPLE), name: "ha-tinh.xlsx" });
  await host.grid.addSheet("Khác");
  const saved = unzipSync(await host.save());
  for (const path of Object.keys(original).filter((part) => /worksheets|theme|styles|sharedStrings/.test(part))) {
    expect([path, Buffer.from(saved[path] ?? []).equals(Buffer.from(original[path] ?? []))]).toEqual([path, true]);
  }
});
