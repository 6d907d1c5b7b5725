import { describe, expect, test } from "@jest/globals";
import { detectTables } from "../../../src/domain/tables/detectTables";
import { drawnSheet, workbookOf } from "./drawnSheet";

const found = (drawing: string) => detectTables(workbookOf(drawnSheet(drawing))).findings.map((finding) => `${finding.code} ${finding.at?.split("!")[1] ?? ""}`);
const marks = (drawing: string) => detectTables(workbookOf(drawnSheet(drawing))).tables[0]?.columns.map((column) => (column.marks === null ? "" : `${column.marks.group}${column.marks.decimal}`));

describe("numbers that are texts", () => {
  test("a text with one reading decides for its column", () => {
    expect(marks("STT|Xã|Số dân|Tỷ lệ\n1|A|'1.234|'95,5\n2|B|'12.345.678|'80,2\n3|C|'1.001|'70")).toEqual(["", "", ".,", ".,"]);
  });
  test("an English column stays English beside true numbers", () => {
    expect(marks("No|Region|Cases|Rate\n1|A|'1,234|'95.5\n2|B|'2,000,100|'80.2\n3|C|'1,001|'70.1")).toEqual(["", "", ",.", ",."]);
  });
  test("votes of the other columns decide where a column has none", () => {
    expect(marks("STT|Xã|Số dân|Chi phí\n1|A|'1.234|'1,5\n2|B|'2.345|'2,25\n3|C|'1.001|'3,75")).toEqual(["", "", ".,", ".,"]);
  });
  test("the size of the true numbers beside it decides", () => {
    expect(marks("STT|Xã|Số dân\n1|A|1300\n2|B|1500\n3|C|'1,234\n4|D|2100\n5|E|1800")).toEqual(["", "", ",."]);
    expect(found("STT|Xã|Số dân\n1|A|1300\n2|B|1500\n3|C|'1,234\n4|D|2100\n5|E|1800")).toEqual(["cell.textNumber C4"]);
  });
  test("where both readings fit, the Vietnamese one is taken and a finding says so", () => {
    expect(found("STT|Xã|Giá trị\n1|A|'1.234\n2|B|'2.345\n3|C|'3.456")).toEqual(["cell.ambiguousNumber C2", "cell.ambiguousNumber C3", "cell.ambiguousNumber C4", "cell.textNumber C2"]);
  });
});

describe("cells that are no numbers", () => {
  test("words among figures, marks are fine", () => {
    expect(found("STT|Xã|Số trẻ\n1|A|10\n2|B|chưa có\n3|C|-\n4|D|12\n5|E|14\n6|F|15")).toEqual(["cell.notNumber C3"]);
  });
  test("errors once per column", () => {
    expect(found("STT|Xã|Số trẻ|Tỷ lệ\n1|A|10|#REF!\n2|B|11|#REF!\n3|C|12|5")).toEqual(["cell.error D2"]);
  });
});

describe("totals", () => {
  const table = (total: string) => `STT|Xã|Số trẻ|Số tiêm|Số khám\n1|A|10|9|30\n2|B|20|18|40\n3|C|30|27|50\n|Tổng cộng|${total}`;
  test("that add up are silent", () => expect(found(table("60|54|120"))).toEqual([]));
  test("one column that does not, among columns that do", () => expect(found(table("60|57|120"))).toEqual(["total.notSum D5"]));
  test("nothing is claimed when no column adds up: the total covers other rows", () => expect(found(table("75|66|150"))).toEqual([]));
  test("rates and averages are not added up", () => expect(found("STT|Xã|Số trẻ|Số tiêm|BQ ngày\n1|A|10|9|5.5\n2|B|20|18|6\n3|C|30|27|7\n|Tổng cộng|60|54|6.4")).toEqual([]));
});
