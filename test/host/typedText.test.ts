import { typedText } from "../../src/host/grid/typedText";
import { excel } from "./excel";

test.each([
  ["95,5", "95.5"],
  ["1.234,5", "1234.5"],
  ["1.234", "1234"],
  ["-12,5%", "-12.5%"],
  ["1.5", "'1.5"],
  ["1,234.5", "'1,234.5"],
  ["31/12/2024", "2024-12-31"],
  ["3/4", "3/4"],
  ["đạt", "đạt"],
  ["=A1+1", "=A1+1"],
])("with a decimal comma, %s is entered as %s", (typed, expected) => {
  expect(typedText(typed, { decimal: ",", group: "." })).toBe(expected);
  expect(typedText(typed, { decimal: ".", group: "," })).toBe(typed);
});

test("a clerk's decimal comma makes a number, the add-in's does not", async () => {
  const { Excel, host } = await excel();
  host.controls.setMarks(",", ".");
  const id = host.grid.sheets()[0]?.id ?? "";
  await host.grid.editCell(id, 0, 0, "95,5");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [["95,5"]];
    await context.sync();
  });
  expect(host.grid.read(id).cells.map(({ value, text }) => [value, text])).toEqual([
    [95.5, "95,5"],
    ["95,5", "95,5"],
  ]);
});
