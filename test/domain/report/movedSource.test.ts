import { layoutReport } from "../../../src/domain/report/layoutReport";
import { calculateSheets, type CalculatedCell } from "../../support/calculateSheets";
import { planOf, reportCase, type CaseColumn } from "../../support/reportCase";

const column = (part: CaseColumn["part"], cells: readonly number[]): CaseColumn => ({ indicator: "1", part, period: "2025", cells });
const input = reportCase(
  planOf([{ code: "1", name: "Tỷ lệ tiêm chủng đầy đủ", unit: "%", target: { form: "threshold", comparator: ">=", value: 90 } }]),
  [{ name: "BC 'quý' 1", units: ["Xã A", "Xã B", "Xã C"], columns: [column("numerator", [95, 80, 99]), column("denominator", [100, 100, 100])] }],
  { kinds: ["summary", "by-unit", "facts"] },
);
const plans = layoutReport(input);
/** In the engine's numbering: the only source sheet, the first unit's row, the label and numerator columns. */
const SOURCE = 1;
const FIRST = 6;
const [LABEL, NUMERATOR] = [2, 3];

const at = (cells: readonly CalculatedCell[], sheet: string, address: string): unknown => cells.find((cell) => cell.sheet === sheet && cell.address === address)?.calculated;
const checks = (cells: readonly CalculatedCell[]): readonly unknown[] => cells.filter((cell) => cell.sheet === "Số liệu" && /^K\d+$/.test(cell.address)).map((cell) => cell.calculated);
const texts = (cells: readonly CalculatedCell[]): readonly string[] => cells.flatMap((cell) => (typeof cell.calculated === "object" ? [`${cell.sheet}!${cell.address} ${cell.calculated.error}`] : []));

describe("the sources change under the links", () => {
  test("a corrected figure reaches every sheet", async () => {
    const cells = await calculateSheets(plans, input.previous, (engine) => engine.setUserInput(SOURCE, FIRST + 1, NUMERATOR, "92"));
    expect(at(cells, "Theo đơn vị", "D7")).toBe("★");
    expect(at(cells, "Tổng hợp", "F14")).toBeCloseTo((95 + 92 + 99) / 3, 10);
    expect(at(cells, "Tổng hợp", "A7")).toBe("");
  });

  test("sorted rows: the figures go blank and every sheet says why, none goes to another unit", async () => {
    const cells = await calculateSheets(plans, input.previous, (engine) => {
      engine.setUserInput(SOURCE, FIRST, LABEL, "Xã B");
      engine.setUserInput(SOURCE, FIRST, NUMERATOR, "80");
      engine.setUserInput(SOURCE, FIRST + 1, LABEL, "Xã A");
      engine.setUserInput(SOURCE, FIRST + 1, NUMERATOR, "95");
    });
    expect(checks(cells)).toEqual(["nguồn đã đổi chỗ, bấm Cập nhật", "nguồn đã đổi chỗ, bấm Cập nhật", "khớp", "nguồn đã đổi chỗ, bấm Cập nhật", "nguồn đã đổi chỗ, bấm Cập nhật", "khớp"]);
    expect([at(cells, "Theo đơn vị", "D6"), at(cells, "Theo đơn vị", "D7"), at(cells, "Theo đơn vị", "D8")]).toEqual(["…", "…", "★"]);
    expect(at(cells, "Tổng hợp", "A7")).toContain("⚠ 4 số liệu mất liên kết");
    expect(texts(cells)).toEqual([]);
  });

  test("a deleted column: lost, said so, and no error value anywhere but in the link itself", async () => {
    const cells = await calculateSheets(plans, input.previous, (engine) => engine.deleteColumns(SOURCE, NUMERATOR, 1));
    expect(checks(cells).slice(0, 3)).toEqual(["mất liên kết", "mất liên kết", "mất liên kết"]);
    expect(at(cells, "Tổng hợp", "H14")).toBe("… Chưa có số liệu");
    expect(texts(cells)).toEqual([]);
  });

  test("a renamed sheet and an inserted row are followed", async () => {
    const cells = await calculateSheets(plans, input.previous, (engine) => {
      engine.renameSheet(SOURCE, "Tên mới");
      engine.insertRows(SOURCE, 2, 1);
    });
    expect(new Set(checks(cells))).toEqual(new Set(["khớp"]));
    expect(at(cells, "Tổng hợp", "A7")).toBe("");
  });

  test("a text number typed by a clerk is read, a word is not", async () => {
    const cells = await calculateSheets(plans, input.previous, (engine) => {
      engine.setUserInput(SOURCE, FIRST + 1, NUMERATOR, "'92,5");
      engine.setUserInput(SOURCE, FIRST + 2, NUMERATOR, "'chưa báo cáo");
    });
    expect([at(cells, "Theo đơn vị", "C7"), at(cells, "Theo đơn vị", "D7")]).toEqual([92.5, "★"]);
    expect([at(cells, "Theo đơn vị", "C8"), at(cells, "Theo đơn vị", "D8")]).toEqual(["", "…"]);
  });
});
