import { builtInPlan } from "../../../src/domain/catalogue";
import type { SheetSnapshot } from "../../../src/domain/grid/WorkbookSnapshot";
import { parseCommitmentSheet } from "../../../src/domain/plan/parseCommitmentSheet";
import { layoutCommitmentSheet } from "../../../src/domain/report/commitmentSheet";
import { plannedSnapshot, withCell } from "./plannedSnapshot";

const chiengOn = builtInPlan("chieng-on-cssknd-2024");
const haTinh = builtInPlan("ha-tinh-thi-dua-2021-2025");
if (!chiengOn || !haTinh) throw new Error("catalogue");

const asOf = "2024-05-20";
const first = (previous: SheetSnapshot | null = null) => plannedSnapshot(layoutCommitmentSheet({ plan: chiengOn, name: "Cam kết", previous, asOf, language: "vi" }));

function at(sheet: SheetSnapshot, code: string, header: string): readonly [number, number] {
  const top = sheet.grid.cells.findIndex((row) => row[0] === "Mã");
  const column = sheet.grid.cells[top]?.indexOf(header) ?? -1;
  const row = sheet.grid.cells.findIndex((cells, index) => index > top && cells[0] === code);
  if (top < 0 || column < 0 || row < 0) throw new Error(`no ${header} of ${code}`);
  return [row, column];
}

describe("Cam kết", () => {
  test("lists every promise with its organisation, four quarters wide", () => {
    const sheet = first();
    const parsed = parseCommitmentSheet(sheet);
    expect(parsed).toEqual({ commitments: chiengOn.commitments, checkIns: [], findings: [] });
    expect(sheet.grid.cells.find((row) => row[0] === "Mã")).toContain("Quý IV/2024 – Minh chứng");
  });

  test("what people typed survives a re-run, by code, also when the plan changed", () => {
    let sheet = first();
    sheet = withCell(sheet, ...at(sheet, "C25", "Quý I/2024 – Kết quả"), "đạt");
    sheet = withCell(sheet, ...at(sheet, "C25", "Quý I/2024 – Minh chứng"), "=BB họp 12/3");
    sheet = withCell(sheet, ...at(sheet, "C25", "Quý I/2024 – Ngày báo cáo"), "12/3/2024");
    sheet = withCell(sheet, ...at(sheet, "C30", "Quý II/2024 – Kết quả"), "✖ Chưa đạt");
    const expected = [
      { commitment: "C25", at: { year: 2024, quarter: 1 }, status: "done", evidence: "=BB họp 12/3", who: "", when: "2024-03-12" },
      { commitment: "C30", at: { year: 2024, quarter: 2 }, status: "not-done", evidence: "", who: "", when: null },
    ];
    expect(parseCommitmentSheet(sheet).checkIns).toEqual(expected);
    const reordered = { ...chiengOn, commitments: [...chiengOn.commitments].reverse().filter((one) => one.code !== "C30") };
    const again = layoutCommitmentSheet({ plan: reordered, name: "Cam kết", previous: sheet, asOf: "2025-02-01", language: "vi" });
    const kept = parseCommitmentSheet(plannedSnapshot(again));
    expect([...kept.checkIns].sort((a, b) => a.commitment.localeCompare(b.commitment))).toEqual(expected);
    expect(kept.commitments.at(-1)?.code).toBe("C30");
    const evidence = again.cells.flat().find((cell) => cell?.content?.kind === "constant" && cell.content.value === "=BB họp 12/3");
    expect(evidence?.numberFormat).toBe("@");
  });

  test("counts by organisation carry formula and value", () => {
    let sheet = first();
    sheet = withCell(sheet, ...at(sheet, "C42", "Quý I/2024 – Kết quả"), "✔ Đạt");
    const plan = layoutCommitmentSheet({ plan: chiengOn, name: "Cam kết", previous: sheet, asOf, language: "vi" });
    const row = plan.cells.find((cells) => cells[1]?.content?.kind === "constant" && cells[1].content.value === "Mặt trận Tổ quốc Việt Nam xã, Hội Chữ thập đỏ");
    expect(row?.[2]?.content).toMatchObject({ kind: "formula", value: 1 });
    expect(row?.[3]?.content).toMatchObject({ kind: "formula", value: 1 });
  });

  test("a result outside the list is a finding on its cell", () => {
    const sheet = first();
    const parsed = parseCommitmentSheet(withCell(sheet, ...at(sheet, "C25", "Quý I/2024 – Kết quả"), "tạm ổn"));
    expect(parsed.findings).toHaveLength(1);
    expect(parsed.findings[0]).toMatchObject({ code: "plan.badCell", at: expect.stringContaining("'Cam kết'!") });
    expect(parsed.checkIns).toEqual([]);
  });

  test("a five-year plan shows the judged year only, and the years somebody reported in", () => {
    const sheet = plannedSnapshot(layoutCommitmentSheet({ plan: haTinh, name: "Cam kết", previous: null, asOf: "2022-06-30", language: "en" }));
    const header = sheet.grid.cells.find((row) => row[0] === "Code") ?? [];
    expect(header.filter((cell) => typeof cell === "string" && cell.startsWith("Q")).length).toBe(16);
    expect(header).toContain("Q1 2022 – Result");
  });

  test("formulas stay below Excel's limit of length", () => {
    const plan = layoutCommitmentSheet({ plan: chiengOn, name: "Cam kết", previous: null, asOf, language: "vi" });
    for (const cell of plan.cells.flat()) if (cell?.content?.kind === "formula") expect(cell.content.formula.length).toBeLessThan(400);
  });
});
