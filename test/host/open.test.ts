import { utils, write } from "@e965/xlsx";
import type { BookType } from "@e965/xlsx";
import { excel } from "./excel";

const ROWS = [
  ["Đơn vị", "Số trẻ", "Ngày"],
  ["Xã A", 12.5, 44196],
  ["Xã B", 0, ""],
];

function bytesOf(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(ROWS);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Số liệu");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

// Numbers of a .csv stay texts: which marks its author used is decided by column, later.
test.each<[string, BookType, number | string]>([
  ["a.xlsx", "xlsx", 12.5],
  ["a.xls", "biff8", 12.5],
  ["a.ods", "ods", 12.5],
  ["a.csv", "csv", "12.5"],
])("%s opens, is edited over the library and becomes an .xlsx", async (name, type, figure) => {
  const { Excel, host } = await excel({ bytes: bytesOf(type), name });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const used = sheet.getUsedRange(true);
    used.load("values");
    await context.sync();
    expect(used.values[1]?.slice(0, 2)).toEqual(["Xã A", figure]);
    context.workbook.worksheets.add("Mới").getRange("A1").values = [[1]];
    await context.sync();
  });
  const again = await excel({ bytes: await host.save(), name: "b.xlsx" });
  const [first, second] = again.host.grid.sheets();
  expect(second?.name).toBe("Mới");
  expect(again.host.grid.read(first?.id ?? "").cells.map(({ value }) => value)).toEqual(expect.arrayContaining(["Xã A", figure, "Xã B"]));
});

test.each([
  ["empty", new Uint8Array()],
  ["no workbook", new TextEncoder().encode("PK\u0003\u0004 not a zip")],
])("a file that is %s is refused with a reason", async (_quirk, bytes) => {
  await expect(excel({ bytes, name: "x.xlsx" })).rejects.toMatchObject({ name: "HostError" });
});

test("a formula the engine does not know keeps the value it was saved with until it is changed", async () => {
  const sheet = utils.aoa_to_sheet([[1, 2]]);
  sheet["C1"] = { t: "n", v: 42, f: "UNKNOWNFUNCTION(A1)" };
  sheet["D1"] = { t: "n", v: 43, f: "C1+1" };
  sheet["!ref"] = "A1:D1";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "S");
  const { host } = await excel({ bytes: new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer), name: "a.xlsx" });
  const id = host.grid.sheets()[0]?.id ?? "";
  await host.grid.editCell(id, 0, 0, "5");
  expect(host.grid.read(id).cells.map(({ value }) => value)).toEqual([5, 2, 42, 43]);
  expect(host.notCalculated().map(({ formula }) => formula)).toEqual(["=UNKNOWNFUNCTION(A1)"]);
  await host.grid.editCell(id, 0, 2, "=UNKNOWNFUNCTION(A1,1)");
  expect(host.grid.read(id).cells.map(({ value }) => value)).toEqual([5, 2, "#NAME?", "#NAME?"]);
});

test("sheets of another file are inserted, with free names", async () => {
  const { Excel, host } = await excel();
  const base64 = Buffer.from(bytesOf("xlsx")).toString("base64");
  await Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(base64);
    context.workbook.insertWorksheetsFromBase64(base64, { positionType: "Beginning" });
    await context.sync();
  });
  expect(host.grid.sheets().map(({ name }) => name)).toEqual(["Số liệu (2)", "Sheet1", "Số liệu"]);
  expect(host.grid.read(host.grid.sheets()[2]?.id ?? "").cells.map(({ text }) => text)).toEqual(expect.arrayContaining(["Đơn vị", "Xã A", "12.5", "44196"]));
});
