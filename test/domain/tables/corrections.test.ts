import { describe, expect, test } from "@jest/globals";
import { detectTables } from "../../../src/domain/tables/detectTables";
import { parseAddress } from "../../../src/domain/grid/address";
import type { Rect } from "../../../src/domain/grid/Rect";
import { drawnSheet, paths, said, workbookOf } from "./drawnSheet";

const rect = (address: string): Rect => {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(address);
  return parsed;
};

const sheet = drawnSheet(`
Số liệu năm 2024|||
Xã|Trẻ|Tiêm|
Tên|số trẻ|số tiêm|
A|10|9|
B|12|11|
C|14|13|
STT|Khoa|Số giường|Ghi chú
1|Nội|10|
2|Ngoại|20|`);
const detect = (header: string | null, range: string | null = null) => detectTables(workbookOf(sheet), [{ sheetId: "Sheet1", header: header === null ? null : rect(header), range: range === null ? null : rect(range) }]).tables;

describe("what a person corrected", () => {
  test("the selected header is taken, with certainty; other tables stay", () => {
    const tables = detect("A3:C3");
    expect(tables.map(said)).toEqual(["A3:C6 header 3-3 index - body 4-6 ordinal - label A unit - totals - sections -", "A7:D9 header 7-7 index - body 8-9 ordinal A label B unit - totals - sections -"]);
    expect(tables[0]?.confidence).toBe(1);
    expect(tables[0]?.period?.key).toBe("2024");
    expect(tables[0] && paths(tables[0])).toEqual(["A: Tên", "B: số trẻ", "C: số tiêm"]);
  });
  test("a range says where the table ends", () => expect(detect("A3:C3", "A3:C5").map(said)[0]).toContain("body 4-5"));
  test("no header: there is no table here", () => expect(detect(null, "A1:D6").map((table) => table.range.top)).toEqual([6]));
  test("a selection outside the sheet's cells is no table and no error", () => expect(() => detect("Z90:AB90")).not.toThrow());
});
