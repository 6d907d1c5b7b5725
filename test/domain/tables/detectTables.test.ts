import { describe, expect, test } from "@jest/globals";
import { detectTables } from "../../../src/domain/tables/detectTables";
import { drawnSheet, paths, said, workbookOf } from "./drawnSheet";
import { OTHER_SHEETS } from "./otherSheets";
import { REPORTING_SHEETS } from "./reportingSheets";
import { STATISTICS_SHEETS } from "./statisticsSheets";

const MESSY_SHEETS = [...REPORTING_SHEETS, ...OTHER_SHEETS, ...STATISTICS_SHEETS];

describe("messy sheets", () => {
  test.each(MESSY_SHEETS.map((sheet) => [sheet.quirk, sheet] as const))("%s", (_quirk, sheet) => {
    const { tables } = detectTables(workbookOf(drawnSheet(sheet.drawing)));
    expect(tables.map(said)).toEqual(sheet.tables);
    if (sheet.paths) expect(tables.map(paths)).toEqual(sheet.paths);
  });

  test.each(MESSY_SHEETS.filter((sheet) => !sheet.drawing.includes("<") && !sheet.drawing.includes("^")).map((sheet) => [sheet.quirk, sheet] as const))(
    "the same when the host does not give merges: %s",
    (_quirk, sheet) => {
      const drawn = drawnSheet(sheet.drawing);
      const { tables } = detectTables(workbookOf({ ...drawn, grid: { ...drawn.grid, merges: null } }));
      expect(tables.map(said)).toEqual(sheet.tables);
    },
  );
});

describe("detectTables", () => {
  const reporting = `
BÁO CÁO 6 THÁNG ĐẦU NĂM 2024|<|<|<|<
ĐVT: người||||
STT|Xã|Tổng số đối tượng|Số được quản lý|Tỷ lệ (%)
(1)|(2)|(3)|(4)|(5)=(4)/(3)
1|Xã A|100|90|90
2|Xã B|200|150|75`;

  test("does not look at sheets we wrote ourselves", () => {
    expect(detectTables(workbookOf({ ...drawnSheet(reporting), stamp: "summary" })).tables).toEqual([]);
  });

  test("gives coordinates of the sheet, not of the grid", () => {
    const drawn = drawnSheet(reporting);
    const grid = { ...drawn.grid, top: 10, left: 3, merges: [{ top: 10, left: 3, bottom: 10, right: 7 }], hiddenColumns: new Set([5]) };
    const table = detectTables(workbookOf({ ...drawn, grid })).tables[0];
    expect(table?.range).toEqual({ top: 12, left: 3, bottom: 15, right: 7 });
    expect(table?.labelColumn).toBe(4);
    expect(table?.columns.map((column) => column.hidden)).toEqual([false, false, true, false, false]);
  });

  test("reads title, unit line, period, index formulas and roles", () => {
    const table = detectTables(workbookOf(drawnSheet(reporting))).tables[0];
    expect(table?.title).toEqual(["BÁO CÁO 6 THÁNG ĐẦU NĂM 2024", "ĐVT: người"]);
    expect(table?.unitOfMeasure).toBe("người");
    expect(table?.period?.key).toBe("2024-H1");
    expect(table?.columns.map((column) => column.role)).toEqual(["ordinal", "label", "denominator", "numerator", "rate"]);
    expect(table?.columns[4]?.indexLabel).toBe("(5)=(4)/(3)");
  });

  test("finds the period in the sheet's name when the title has none", () => {
    const sheet = drawnSheet("STT|Xã|Số trẻ\n1|A|10\n2|B|12", "BC T6-2024");
    expect(detectTables(workbookOf(sheet)).tables[0]?.period?.key).toBe("2024-06");
  });

  test("does not change its input", () => {
    const snapshot = workbookOf(drawnSheet(reporting));
    const before = JSON.stringify(snapshot);
    detectTables(snapshot);
    expect(JSON.stringify(snapshot)).toBe(before);
  });
});

describe("periods of a sheet", () => {
  const periods = (drawing: string) => detectTables(workbookOf(drawnSheet(drawing))).tables.map((table) => table.period?.key ?? null);

  test("parameters of an export name it", () => {
    expect(periods("B01. Thống kê\nma_tinh|tu_thang|den_thang|nam\n'10|1|6|2024\n\nMã tỉnh|Tên tỉnh|Số lượt\n'00|Toàn quốc|300\n'01|Hà Nội|200")).toEqual(["2024-H1"]);
  });
  test("the head of the page holds for all its tables, a caption of its own goes before it", () => {
    const page = "BÁO CÁO THÁNG 6 NĂM 2024\n1. Khám bệnh\nSTT|Khoa|Số lượt\n1|Nội|10\n2|Ngoại|20\n2. Tiêm chủng tháng 5\nSTT|Khoa|Số lượt\n1|Nội|10\n2|Ngoại|20\n3. Xét nghiệm\nSTT|Khoa|Số lượt\n1|Nội|10\n2|Ngoại|20";
    expect(periods(page)).toEqual(["2024-06", "2024-05", "2024-06"]);
  });
});
