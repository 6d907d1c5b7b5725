import { strToU8 } from "fflate";
import { HostError } from "../../src/app/HostError";
import { silentProgress } from "../../src/app/ports/Progress";
import { styles, STATUS_COLORS } from "../../src/domain/report/palette";
import { scanXml } from "../../src/file/ooxml/scanXml";
import { openWorkbookFile, type WorkbookFile } from "../../src/file/openWorkbookFile";
import { partsOf, textPart, withParts } from "../support/archiveParts";
import { buildWorkbook } from "../support/buildWorkbook";
import { constant, formula, plainSheetPlan } from "../support/plainSheetPlan";

const SOURCE = buildWorkbook([
  { name: "Báo cáo 'Q1' – 2021", rows: [["Đơn vị", "Tỷ lệ"], ["A", { value: 95.5, numberFormat: "0.0" }], ["B", { value: 3, formula: "1+2" }]] },
  { name: "x".repeat(31), rows: [["đóng"]], isProtected: true },
]);
const LINK = "'Báo cáo ''Q1'' – 2021'!B2";

async function apply(file: WorkbookFile, plan = plainSheetPlan([[constant("Tiêu đề")], [formula(LINK, 95.5)]]), replaces: string | null = null): Promise<string> {
  const [id = ""] = await file.applySheets([{ plan, replaces }], silentProgress);
  return id;
}

async function cellsOf(file: WorkbookFile, name: string): Promise<unknown> {
  const { sheets } = await file.readWorkbook(silentProgress);
  return sheets.find((sheet) => sheet.name === name)?.grid.cells;
}

function everyPartIsWellFormed(bytes: Uint8Array): void {
  for (const [path, content] of partsOf(bytes)) if (/\.(xml|rels)$/.test(path)) expect(() => scanXml(new TextDecoder().decode(content))).not.toThrow();
}

describe("a sheet is added", () => {
  test("at the end, stamped, with the values its formulas have", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    const id = await apply(file);
    const { sheets } = await file.readWorkbook(silentProgress);
    expect(sheets.map(({ name, stamp }) => [name, stamp])).toEqual([["Báo cáo 'Q1' – 2021", null], ["x".repeat(31), null], ["Tổng hợp", "summary"]]);
    expect(sheets.at(-1)).toMatchObject({ id, grid: { cells: [["Tiêu đề"], [95.5]] } });
    expect(textPart(await file.save(), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("worksheets of the user stay the same bytes", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    await apply(file);
    const [before, after] = [partsOf(SOURCE), partsOf(await file.save())];
    for (const path of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]) expect(after.get(path)).toEqual(before.get(path));
  });

  test("the same input gives the same file", async () => {
    const save = async (): Promise<Uint8Array> => {
      const file = openWorkbookFile(SOURCE, "a.xlsx");
      await apply(file);
      return file.save();
    };
    expect(await save()).toEqual(await save());
  });
});

describe("typed cached values", () => {
  const plan = plainSheetPlan([[formula("=1+1", 2), formula('"a"&"<b>"', "a<b>"), formula("1=1", true), formula('""', ""), formula('NUMBERVALUE("1,5",",","."&"NUMBERVALUE(")', 1.5)]]);

  test("of every type", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    await apply(file, plan);
    const sheet = textPart(await file.save(), "xl/worksheets/sheet3.xml");
    expect(sheet).toContain("<f>1+1</f><v>2</v>");
    expect(sheet).toContain(' t="str"><f>&quot;a&quot;&amp;&quot;&lt;b&gt;&quot;</f><v>a&lt;b&gt;</v>');
    expect(sheet).toContain(' t="b"><f>1=1</f><v>1</v>');
    expect(sheet).toContain(' t="str"><f>&quot;&quot;</f><v></v>');
    expect(sheet).toContain("<f>_xlfn.NUMBERVALUE(&quot;1,5&quot;,&quot;,&quot;,&quot;.&quot;&amp;&quot;NUMBERVALUE(&quot;)</f>");
    expect(sheet.match(/<f>/g)?.length).toBe(sheet.match(/<\/f><v>/g)?.length);
  });

  test("a value that is no number is a bug, not a file", async () => {
    await expect(apply(openWorkbookFile(SOURCE, "a.xlsx"), plainSheetPlan([[formula("1/0", Number.NaN)]]))).rejects.toThrow(RangeError);
  });
});

describe("text never becomes a formula", () => {
  test.each(['=HYPERLINK("http://x","y")', "+1+1", "-2", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"])("%j", async (text) => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    await apply(file, plainSheetPlan([[constant(text), constant("thường")]]));
    const sheet = textPart(await file.save(), "xl/worksheets/sheet3.xml");
    expect(sheet).not.toContain("<f>");
    expect(await cellsOf(file, "Tổng hợp")).toEqual([[text, "thường"]]);
  });

  test("and no markup", async () => {
    const text = "</t><t>&amp; \"q\" ]]> \u0001 _x0041_ \n dòng hai\uD800";
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    await apply(file, plainSheetPlan([[constant(text)]], { name: "<&\">" }));
    everyPartIsWellFormed(await file.save());
    expect(await cellsOf(file, "<&\">")).toEqual([["</t><t>&amp; \"q\" ]]>  _x0041_ \n dòng hai\uFFFD"]]);
  });

  test("Excel keeps it a text when its cell is edited", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    await apply(file, plainSheetPlan([[constant("=1+1")]]));
    expect(textPart(await file.save(), "xl/styles.xml")).toContain('quotePrefix="1"');
  });
});

describe("a sheet is replaced", () => {
  test("keeps id, place and part; other sheets may refer to it; what it had goes", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    const chart = { kind: "bar" as const, title: "Biểu đồ", categories: { top: 1, left: 0, bottom: 2, right: 0 }, values: { top: 1, left: 1, bottom: 2, right: 1 }, at: { top: 5, left: 0, bottom: 15, right: 5 } };
    const first = plainSheetPlan([[constant("Tên"), constant("Số")], [constant("A"), constant(1)], [constant("B"), constant(2)]], {
      charts: [chart],
      tables: [{ name: "KeHoach", rect: { top: 0, left: 0, bottom: 2, right: 1 } }],
      print: { orientation: "portrait", fitToWidth: true, fitToHeight: 0, titleRows: [0, 0], footer: "" },
    });
    const id = await apply(file, first);
    await apply(file, plainSheetPlan([[formula("1+1", 2)]], { kind: "facts", name: "Số liệu" }));
    const before = partsOf(await file.save());
    expect(before.has("xl/charts/chart1.xml") && before.has("xl/tables/table1.xml")).toBe(true);
    expect(await apply(file, plainSheetPlan([[constant("mới")]], { visible: false }), id)).toBe(id);
    const { sheets } = await file.readWorkbook(silentProgress);
    expect(sheets.map((sheet) => [sheet.name, sheet.stamp, sheet.visible])).toEqual([["Báo cáo 'Q1' – 2021", null, true], ["x".repeat(31), null, true], ["Tổng hợp", "summary", false], ["Số liệu", "facts", true]]);
    const after = partsOf(await file.save());
    expect([...after.keys()].filter((path) => /chart|table|drawing/.test(path))).toEqual([]);
    expect(textPart(await file.save(), "xl/workbook.xml").match(/_ChiTieu/g)).toHaveLength(2);
    everyPartIsWellFormed(await file.save());
  });

  test("a re-run does not grow the file", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    const plan = plainSheetPlan([[{ ...constant("Tiêu đề"), style: "title" }], [{ ...formula(LINK, 95.5), numberFormat: "0.00" }]], { conditionalRules: [{ rect: { top: 0, left: 0, bottom: 1, right: 0 }, formula: "A1=1", style: "status.met" }] });
    const id = await apply(file, plan);
    const first = await file.save();
    await apply(file, plan, id);
    expect(partsOf(await file.save())).toEqual(partsOf(first));
  });

  test("one of ours that somebody protected is not written, nor a sheet into a locked structure", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    await expect(apply(file, plainSheetPlan([]), "2")).rejects.toMatchObject({ code: "sheet-protected" });
    const locked = withParts(SOURCE, (path, text) => (path === "xl/workbook.xml" ? text.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>') : null));
    const other = openWorkbookFile(locked, "a.xlsx");
    expect((await other.readWorkbook(silentProgress)).isStructureProtected).toBe(true);
    await expect(apply(other)).rejects.toMatchObject({ code: "structure-protected" });
    expect(partsOf(await other.save())).toEqual(partsOf(locked));
  });
});

describe("looks and settings land in the file", () => {
  test("style, number format, merge, widths, freeze, validation, link, bar, print", async () => {
    const rect = { top: 1, left: 0, bottom: 3, right: 0 };
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    await apply(
      file,
      plainSheetPlan([[{ ...constant("Trạng thái"), style: "status.missed" }], [{ ...constant(1), numberFormat: '0.0" %"' }]], {
        tabColor: "#0B5563",
        columnWidths: [20, null],
        hiddenColumns: [2],
        rowHeights: [30],
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        conditionalRules: [{ rect, formula: '$A2="x"', style: "status.met" }],
        dataBars: [{ rect, color: "#5B9199", minimum: 0, maximum: 100 }],
        links: [{ row: 1, column: 0, target: LINK, tip: "Đến ô nguồn" }],
        validations: [{ rect, choices: ["đạt", "chưa đạt"], input: "Chọn" }],
        freeze: { rows: 1, columns: 1 },
        gridlines: false,
        print: { orientation: "landscape", fitToWidth: true, fitToHeight: 0, titleRows: [0, 1], titleColumns: [0, 0], footer: "&CTrang &P/&N", area: { top: 0, left: 0, bottom: 9, right: 3 }, margins: { top: 20, bottom: 20, left: 30, right: 15 }, breaksBefore: { rows: [5], columns: [] } },
      }),
    );
    const bytes = await file.save();
    const sheet = textPart(bytes, "xl/worksheets/sheet3.xml");
    const found = [
      '<tabColor rgb="FF0B5563"/>', 'showGridLines="0"', 'xSplit="1" ySplit="1" topLeftCell="B2"', 'width="20.7143"', 'min="3" max="3"', 'hidden="1"', 'ht="30" customHeight="1"', '<mergeCell ref="A1:B1"/>',
      'type="expression"', '<formula>$A2=&quot;x&quot;</formula>', 'type="dataBar"', '<xm:sqref>A2:A4</xm:sqref>', '<formula1>"đạt,chưa đạt"</formula1>', `location="${LINK.replaceAll("'", "'")}"`,
      'paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"', "&amp;CTrang &amp;P/&amp;N", '<brk id="5"', 'left="1.1811"',
    ];
    for (const piece of found) expect(sheet).toContain(piece);
    const workbook = textPart(bytes, "xl/workbook.xml");
    expect(workbook).toContain("'Tổng hợp'!$A:$A,'Tổng hợp'!$1:$2");
    expect(workbook).toContain("'Tổng hợp'!$A$1:$D$10");
    const looks = textPart(bytes, "xl/styles.xml");
    expect(looks).toContain(`FF${STATUS_COLORS.missed.fill.slice(1)}`);
    expect(looks).toContain(styles["status.missed"].font.name);
    everyPartIsWellFormed(bytes);
  });

  test("the elements of a worksheet stand in the order the schema asks for", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    const rect = { top: 1, left: 0, bottom: 2, right: 1 };
    await apply(file, plainSheetPlan([[constant("a"), constant("b")], [constant("c"), constant("d")]], {
      merges: [rect], conditionalRules: [{ rect, formula: "1=1", style: "bar" }], dataBars: [{ rect, color: "#000000", minimum: 0, maximum: 1 }], validations: [{ rect, choices: [], input: "x" }], links: [{ row: 0, column: 0, target: "A1", tip: "" }],
      charts: [{ kind: "line", title: "t", categories: rect, values: rect, at: rect }], tables: [{ name: "T", rect: { top: 0, left: 0, bottom: 1, right: 1 } }], columnWidths: [1], tabColor: "#000000",
      print: { orientation: "portrait", fitToWidth: true, fitToHeight: 1, titleRows: null, footer: "x", breaksBefore: { rows: [1], columns: [1] } },
    }));
    const order = ["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "drawing", "tableParts", "extLst"];
    const names = scanXml(textPart(await file.save(), "xl/worksheets/sheet3.xml")).children.map((child) => child.name);
    expect([...new Set(names)]).toEqual(order);
  });

  test("own-sheet-id cells get the ids of the sheets they name", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    const ids = await file.applySheets(
      [
        { plan: plainSheetPlan([[{ content: { kind: "own-sheet-id", of: "facts" } }, { content: { kind: "own-sheet-id", of: "plan" } }]], { kind: "plan", name: "Kế hoạch" }), replaces: null },
        { plan: plainSheetPlan([], { kind: "facts", name: "Số liệu" }), replaces: null },
      ],
      silentProgress,
    );
    expect(await cellsOf(file, "Kế hoạch")).toEqual([[ids[1], ids[0]]]);
  });

  test("a table whose name is taken gets the next", async () => {
    const table = { name: "KeHoach", rect: { top: 0, left: 0, bottom: 1, right: 0 } };
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    await apply(file, plainSheetPlan([[constant("a")], [constant("b")]], { tables: [table] }));
    await apply(file, plainSheetPlan([[constant("a")], [constant("b")]], { tables: [table], name: "Hai", kind: "plan" }));
    expect(textPart(await file.save(), "xl/tables/table2.xml")).toContain('id="2" name="KeHoach_2" displayName="KeHoach_2"');
  });
});

describe("other files", () => {
  test("a .csv becomes an .xlsx; text that begins like a formula stays a text", async () => {
    const file = openWorkbookFile(strToU8('Đơn vị;Số\n"=HYPERLINK(""x"")";5\n'), "bc.csv");
    await apply(file, plainSheetPlan([[formula("'bc'!B2", 5)]]));
    expect(file.extension).toBe(".xlsx");
    expect(await cellsOf(file, "bc")).toEqual([["Đơn vị", "Số"], ['=HYPERLINK("x")', 5]]);
    expect(textPart(await file.save(), "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  test("macros stay, and the file stays .xlsm", async () => {
    const macro = withParts(SOURCE, (path, text) =>
      path === "[Content_Types].xml"
        ? text.replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml").replace("<Types ", '<Types ').replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>')
        : null,
    );
    const file = openWorkbookFile(macro, "a.xlsm");
    await apply(file);
    expect(file.extension).toBe(".xlsm");
    expect(textPart(await file.save(), "[Content_Types].xml")).toContain("macroEnabled.main+xml");
  });

  test("elements with a prefix, and a workbook without shared texts or styles", async () => {
    const prefixed = withParts(SOURCE, (path, text) =>
      path === "xl/workbook.xml" ? text.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=") : null,
    );
    const file = openWorkbookFile(prefixed, "a.xlsx");
    await apply(file);
    const { sheets } = await file.readWorkbook(silentProgress);
    expect(sheets.at(-1)).toMatchObject({ name: "Tổng hợp", stamp: "summary" });
    everyPartIsWellFormed(await file.save());
  });

  test("sheets of another workbook come in as values under free names", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    const other = openWorkbookFile(SOURCE, "b.xlsx");
    file.addSourceSheets((await other.readWorkbook(silentProgress)).sheets, "b.xlsx");
    const { sheets } = await file.readWorkbook(silentProgress);
    expect(sheets.map(({ name }) => name)).toEqual(["Báo cáo 'Q1' – 2021", "x".repeat(31), "Báo cáo 'Q1' – 2021 (b)", `${"x".repeat(27)} (b)`]);
    expect(sheets[2]?.grid).toEqual(sheets[0]?.grid);
  });

  test("a cancelled write leaves the file as it was", async () => {
    const file = openWorkbookFile(SOURCE, "a.xlsx");
    const controller = new AbortController();
    controller.abort();
    const write = file.applySheets([{ plan: plainSheetPlan([]), replaces: null }], { report: () => undefined, signal: controller.signal });
    await expect(write).rejects.toBeInstanceOf(HostError);
    expect(await file.save()).toEqual(SOURCE);
  });
});
