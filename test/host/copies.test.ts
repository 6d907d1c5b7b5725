import fc from "fast-check";
import { cellJson } from "../../src/host/workbook/writeCell";
import { excel } from "./excel";

test("a copied sheet is another sheet, with the stamp of the first", async () => {
  const { Excel, host } = await excel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [["Mã", "Tên"], [1, "=A2*2"]];
    sheet.tables.add("A1:B2", true).name = "KeHoach";
    sheet.names.add("_ChiTieu", "plan").visible = false;
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    const copy = sheet.copy();
    copy.load("name,id");
    sheet.load("id");
    await context.sync();
    expect(copy.name).toBe("Sheet1 (2)");
    expect(copy.id).not.toBe(sheet.id);
    copy.getRange("A2").values = [[5]];
    const stamp = copy.names.getItem("_ChiTieu");
    stamp.load("value");
    const results = copy.getRange("B2");
    results.load("values");
    await context.sync();
    expect([stamp.value, results.values]).toEqual(["plan", [[10]]]);
  });
  const [first, second] = host.workbook.sheets;
  expect(first?.cell(1, 1)?.value).toBe(2);
  expect(second?.tables[0]?.name).toBe("KeHoach2");
  expect(second?.conditionalFormats[0]).not.toBe(first?.conditionalFormats[0]);
});

test("whatever a text looks like, behind an apostrophe it is that text, also in the file", async () => {
  const tricky = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom("=1+1", '=HYPERLINK("x")', "007", "1/2", "12%", "TRUE", "#REF!", "@SUM(A1)", "+1", "-1", "'", "''x", "_x0041_", "a\nb", "<b>&amp;", "  x  "));
  await fc.assert(
    fc.asyncProperty(fc.array(tricky, { minLength: 1, maxLength: 60 }), async (texts) => {
      const { Excel, host } = await excel();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, texts.length, 1);
        range.formulas = texts.map((text) => [`'${text}`]);
        range.load("values,formulas");
        await context.sync();
        expect(range.values.map(([value]) => value)).toEqual(texts);
      });
      expect(host.formulas()).toEqual([]);
      const again = await excel({ bytes: await host.save(), name: "x.xlsx" });
      const sheet = again.host.workbook.sheets[0];
      // XML holds no control characters; the file has the rest.
      const kept = (text: string): string => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "").replace(/\r\n?/g, "\n");
      expect(texts.map((_, row) => String(cellJson(sheet?.cell(row, 0)?.value)).replace(/\r\n?/g, "\n"))).toEqual(texts.map(kept));
    }),
    { numRuns: 12 },
  );
});
