import { suggestPlan } from "../../src/app/suggestPlan";
import { BUILT_IN_PLANS } from "../../src/domain/catalogue/index";
import { gridOf } from "../../src/domain/grid/Grid";
import type { WorkbookSnapshot } from "../../src/domain/grid/WorkbookSnapshot";
import { detectTables } from "../../src/domain/tables/detectTables";

function workbook(issuer: string, header: string): WorkbookSnapshot {
  const rows = [
    [issuer, null, null],
    ["BÁO CÁO NĂM 2024", null, null],
    [null, null, null],
    ["STT", "Đơn vị", header],
    ...Array.from({ length: 8 }, (_, index) => [index + 1, `Xã Mẫu ${String.fromCharCode(65 + index)}`, 90 + index]),
  ];
  const sheet = { id: "1", name: "BC", visible: true, isProtected: false, stamp: null, grid: gridOf(rows) };
  return { sheets: [sheet], isReadOnly: false, isStructureProtected: false, marks: { decimal: ",", group: "." } };
}

describe("a plan is proposed", () => {
  const BHYT = "Tỷ lệ người dân tham gia BHYT (%)";

  test.each([
    ["SỞ Y TẾ HÀ TĨNH", BHYT, "ha-tinh-thi-dua-2021-2025"],
    ["Sở Y tế tỉnh Hà Tĩnh", BHYT, "ha-tinh-thi-dua-2021-2025"],
    ["TRUNG TÂM Y TẾ HUYỆN GIANG THÀNH", "Tỷ lệ dân số tham gia bảo hiểm y tế (%)", "giang-thanh-ntm-2025"],
    ["SỞ Y TẾ NGHỆ AN", BHYT, null],
    ["SỞ Y TẾ HÀ TĨNH", "Sản lượng lúa (tấn)", null],
  ])("by %s and %s: %s", (issuer, header, expected) => {
    const snapshot = workbook(issuer, header);
    const { tables } = detectTables(snapshot);
    expect(tables).toHaveLength(1);
    expect(suggestPlan(BUILT_IN_PLANS, tables, snapshot)?.id ?? null).toBe(expected);
  });
});
