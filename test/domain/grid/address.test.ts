import { cellAddress, columnLetters, columnNumber, parseAddress, quoteSheet, rectAddress, sheetCell } from "../../../src/domain/grid/address";

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [16383, "XFD"],
  ])("column %i is %s and back", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  test("cells and rectangles count from 1 in text and from 0 in code", () => {
    expect(cellAddress(4, 3)).toBe("D5");
    const rect = { top: 4, left: 0, bottom: 69, right: 19 };
    expect(rectAddress(rect)).toBe("A5:T70");
    expect(parseAddress("A5:T70")).toEqual(rect);
    expect(parseAddress("$D$5")).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
    expect(parseAddress("Sheet!A1")).toBeNull();
  });

  test("a sheet's name is always quoted and its quotes doubled", () => {
    expect(quoteSheet("Báo cáo 'Q1' – 2021")).toBe("'Báo cáo ''Q1'' – 2021'");
    expect(sheetCell("BC 6 tháng", 11, 5)).toBe("'BC 6 tháng'!F12");
  });
});
