import { utils, write, type WorkBook } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { HostError } from "../../src/app/HostError";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import { MAX_UNPACKED_BYTES } from "../../src/file/readArchive";
import { buildWorkbook } from "../support/buildWorkbook";
import { withParts } from "../support/archiveParts";

function sheetJs(book: WorkBook, bookType: "xlsx" | "biff8" | "ods"): Uint8Array {
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

function bookOf(rows: readonly (readonly unknown[])[], name = "Sheet1"): WorkBook {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return book;
}

function codeOf(job: () => unknown): string {
  try {
    job();
  } catch (cause) {
    if (cause instanceof HostError) return cause.code;
    throw cause;
  }
  return "no error";
}

describe("values", () => {
  test("what a cell holds, where it lies, how it is formatted", () => {
    const bytes = buildWorkbook([
      {
        name: "BC",
        rows: [[], [null, "Đơn vị", { value: 0.95, numberFormat: "0.0%" }], [null, true, { value: 45658, numberFormat: "dd/mm/yyyy" }], [null, { value: 7, formula: "3+4" }]],
        merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
        hiddenColumns: [2],
      },
      { name: "Ẩn", rows: [["x"]], visible: false, isProtected: true },
    ]);
    const [first, second] = readWorkbookFile(bytes, "bc.xlsx").sheets;
    expect(first?.grid).toMatchObject({ top: 1, left: 1, cells: [["Đơn vị", 0.95], [true, 45658], [7]], formats: [["General", "0.0%"], ["General", "dd/mm/yyyy"], ["General"]] });
    expect(first?.grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect([...(first?.grid.hiddenColumns ?? [])]).toEqual([2]);
    expect(first).toMatchObject({ id: "1", name: "BC", visible: true, isProtected: false, stamp: null });
    expect(second).toMatchObject({ visible: false, isProtected: true });
  });

  test("errors are values; blank is not zero and not the empty text", () => {
    const book = bookOf([["a", null, 0]]);
    const sheet = book.Sheets["Sheet1"];
    if (sheet) Object.assign(sheet, { A2: { t: "e", v: 0x17 }, B2: { t: "e", v: 0x2a }, "!ref": "A1:C2" });
    expect(readWorkbookFile(sheetJs(book, "xlsx"), "a.xlsx").sheets[0]?.grid.cells).toEqual([["a", null, 0], [{ error: "#REF!" }, { error: "#N/A" }]]);
  });

  test.each([["biff8", "a.xls"], ["ods", "a.ods"]] as const)("%s", (type, name) => {
    const { sheets } = readWorkbookFile(sheetJs(bookOf([["Tỉnh", 12.5], ["Huyện", 3]], "Báo cáo"), type), name);
    expect(sheets[0]).toMatchObject({ name: "Báo cáo", grid: { cells: [["Tỉnh", 12.5], ["Huyện", 3]] } });
  });

  test("the file's own sheet ids, whatever the order of the sheets", () => {
    const bytes = withParts(buildWorkbook([{ name: "A", rows: [[1]] }, { name: "B", rows: [[2]] }]), (path, text) =>
      path === "xl/workbook.xml" ? text.replace('sheetId="1"', 'sheetId="41"').replace('sheetId="2"', 'sheetId="7"') : null,
    );
    expect(readWorkbookFile(bytes, "a.xlsx").sheets.map(({ id, name }) => [id, name])).toEqual([["41", "A"], ["7", "B"]]);
  });

  test("dates of the 1904 system become those of 1900", () => {
    const bytes = withParts(buildWorkbook([{ name: "A", rows: [[{ value: 100, numberFormat: "dd/mm/yyyy" }, 100]] }]), (path, text) =>
      path === "xl/workbook.xml" ? text.replace(/<workbookPr[^>]*\/>|(?=<sheets>)/, '<workbookPr date1904="1"/>') : null,
    );
    expect(readWorkbookFile(bytes, "a.xlsx").sheets[0]?.grid.cells).toEqual([[1562, 100]]);
  });
});

describe("csv", () => {
  const read = (text: string | Uint8Array): unknown => readWorkbookFile(typeof text === "string" ? strToU8(text) : text, "BC tháng 6.csv").sheets[0]?.grid.cells;

  test.each([
    ["Đơn vị,Số\nA,12\n", [["Đơn vị", "Số"], ["A", 12]]],
    ["\uFEFFĐơn vị;Tỷ lệ\nA;95,5\nB;1.234\n", [["Đơn vị", "Tỷ lệ"], ["A", "95,5"], ["B", "1.234"]]],
    ["a\tb\n1\t2\n", [["a", "b"], [1, 2]]],
    ['a,b\n"x, ""y""\nz",007\n', [["a", "b"], ['x, "y"\nz', "007"]]],
    ["sep=|\na|b\n", [["a", "b"]]],
    ["a,b\n=1+1,-5\n", [["a", "b"], ["=1+1", -5]]],
    ["", []],
  ])("%j", (text, cells) => expect(read(text)).toEqual(cells));

  test("UTF-16 with its mark", () => {
    const text = "\uFEFFĐơn vị\tSố\nHuyện\t3\n";
    const bytes = new Uint8Array(text.length * 2);
    [...text].forEach((letter, index) => bytes.set([letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8], index * 2));
    expect(read(bytes)).toEqual([["Đơn vị", "Số"], ["Huyện", 3]]);
  });

  test("the sheet is called after the file, as Excel allows", () => {
    expect(readWorkbookFile(strToU8("a"), "C:/x/Báo cáo [quý 1] của trung tâm y tế huyện.csv").sheets[0]?.name).toBe("Báo cáo  quý 1  của trung tâm y");
  });
});

describe("refused", () => {
  const workbook = buildWorkbook([{ name: "A", rows: [["x"]] }]);

  test.each([
    ["empty", new Uint8Array(), "a.xlsx", "file-corrupt"],
    ["random bytes", Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256), "a.xlsx", "file-corrupt"],
    ["cut off in the middle", workbook.slice(0, workbook.length / 2), "a.xlsx", "file-corrupt"],
    ["a Word document", zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "_rels/.rels": strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'), "word/document.xml": strToU8("<document/>") }), "a.xlsx", "file-unsupported"],
    ["a zip archive", zipSync({ "a.txt": strToU8("a") }), "a.xlsx", "file-unsupported"],
    ["a PDF", strToU8("%PDF-1.7 ..."), "a.xlsx", "file-unsupported"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), "a.png", "file-unsupported"],
    ["a broken workbook part", withParts(workbook, (path) => (path === "xl/workbook.xml" ? "<workbook><sheets></workbook>" : null)), "a.xlsx", "file-corrupt"],
  ])("%s", (_, bytes, name, code) => expect(codeOf(() => readWorkbookFile(bytes, name))).toBe(code));

  test("encrypted: the container holds an EncryptedPackage", () => {
    const container = new Uint8Array(2048);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [..."EncryptedPackage"].forEach((letter, index) => container.set([letter.charCodeAt(0), 0], 1024 + index * 2));
    expect(codeOf(() => readWorkbookFile(container, "a.xlsx"))).toBe("file-encrypted");
  });

  test("a bomb is refused by its declared size, before it is unpacked", () => {
    const bytes = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/worksheets/sheet1.xml": new Uint8Array(1000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, MAX_UNPACKED_BYTES, true);
    expect(codeOf(() => readWorkbookFile(bytes, "a.xlsx"))).toBe("file-too-large");
  });
});
