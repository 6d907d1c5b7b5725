import { silentProgress } from "../../src/app/ports/Progress";
import { openWorkbookFile } from "../../src/file/openWorkbookFile";
import { buildWorkbook, type BuiltSheet } from "../support/buildWorkbook";
import { openInExcel, sampleBytes } from "./openInExcel";

test("the sample reads the same from Excel and from its file", async () => {
  const bytes = sampleBytes();
  const { port } = await openInExcel({ bytes });
  const [excel, file] = [await port.readWorkbook(silentProgress), await openWorkbookFile(bytes, "a.xlsx").readWorkbook(silentProgress)];
  expect(excel.sheets.map(({ name, visible, isProtected, stamp }) => ({ name, visible, isProtected, stamp }))).toEqual(file.sheets.map(({ name, visible, isProtected, stamp }) => ({ name, visible, isProtected, stamp })));
  for (const [index, { grid }] of excel.sheets.entries()) {
    const other = file.sheets[index]?.grid;
    expect(grid.merges).toHaveLength(other?.merges?.length ?? -1);
    for (const [row, cells] of grid.cells.entries()) {
      for (const [column, cell] of cells.entries()) {
        const there = other?.cells[row + grid.top - other.top]?.[column + grid.left - other.left] ?? null;
        expect(there === "" ? null : there).toEqual(cell);
      }
    }
  }
});

test("hidden rows and columns, a hidden sheet, values that do not begin at A1", async () => {
  const { port, host } = await openInExcel({ bytes: buildWorkbook([{ name: "Một", rows: [[], [null, "a", "b"], [null, 1, 2], [null, 3, 4]], hiddenColumns: [2] }, { name: "Hai", rows: [["x"]], visible: false }]) });
  host.workbook.sheets[0]?.hiddenRows.add(2);
  const [first, second] = (await port.readWorkbook(silentProgress)).sheets;
  expect(first?.grid).toMatchObject({ top: 1, left: 1, cells: [["a", "b"], [1, 2], [3, 4]] });
  expect([...(first?.grid.hiddenRows ?? [])]).toEqual([2]);
  expect([...(first?.grid.hiddenColumns ?? [])]).toEqual([2]);
  expect(second).toMatchObject({ name: "Hai", visible: false });
  expect(host.controls.requests).toBe(3);
});

test("a sheet with more than 512 merged areas: its merges stay unknown, those of the others are read", async () => {
  const rows = Array.from({ length: 600 }, (_, row): BuiltSheet["rows"][number] => [`dòng ${row}`, null, row]);
  const many = { name: "Nhiều", rows, merges: rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 })) };
  const few = { name: "Ít", rows: [["a", null], [1, 2]], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] };
  const { port } = await openInExcel({ bytes: buildWorkbook([many, few]) });
  const { sheets } = await port.readWorkbook(silentProgress);
  expect(sheets.map(({ grid }) => grid.merges?.length ?? null)).toEqual([null, 1]);
  expect(sheets[0]?.grid.cells).toHaveLength(600);
});

test("errors are values; marks are the user's", async () => {
  const { port, host } = await openInExcel({ bytes: buildWorkbook([{ name: "Lỗi", rows: [[{ value: "#REF!", formula: "1/0" }, "chữ"]] }]) });
  host.controls.setMarks(",", ".");
  const snapshot = await port.readWorkbook(silentProgress);
  expect(snapshot.marks).toEqual({ decimal: ",", group: "." });
  expect(snapshot.sheets[0]?.grid.cells[0]?.[1]).toBe("chữ");
  expect(snapshot.sheets[0]?.grid.cells[0]?.[0]).toMatchObject({ error: expect.stringMatching(/^#/) as string });
});
