import { BUILT_IN_PLANS, builtInPlan } from "../../../src/domain/catalogue";
import { gridOf } from "../../../src/domain/grid/Grid";
import { cellAddress } from "../../../src/domain/grid/address";
import { parsePlanSheet } from "../../../src/domain/plan/parsePlanSheet";
import type { Plan } from "../../../src/domain/plan/Plan";
import { layoutPlanSheet } from "../../../src/domain/report/planSheet";
import type { SheetKind } from "../../../src/domain/report/SheetPlan";
import { plannedSnapshot, withCell } from "./plannedSnapshot";

const REGISTER: readonly { readonly kind: SheetKind; readonly name: string }[] = [{ kind: "plan", name: "Kế hoạch" }, { kind: "summary", name: "Tổng hợp (2)" }];

function written(plan: Plan, language: "vi" | "en" = "vi") {
  return plannedSnapshot(layoutPlanSheet({ plan, name: "Kế hoạch", register: REGISTER, language }));
}

/** Row and column of the cell under the named header in the row of the indicator with this code. */
function find(sheet: ReturnType<typeof written>, code: string, header: string): readonly [number, number] {
  const top = sheet.grid.cells.findIndex((row) => row[0] === "Mã");
  const column = sheet.grid.cells[top]?.indexOf(header) ?? -1;
  const row = sheet.grid.cells.findIndex((cells, index) => index > top && cells[0] === code);
  if (top < 0 || column < 0 || row < 0) throw new Error(`no ${header} of ${code}`);
  return [row, column];
}

const thieuHoa = builtInPlan("thieu-hoa-thi-dua-2021");
if (!thieuHoa) throw new Error("catalogue");

describe("Kế hoạch", () => {
  describe.each(["vi", "en"] as const)("in %s", (language) => {
    test.each(BUILT_IN_PLANS.map((plan) => [plan.id, plan] as const))("%s comes back as it was written", (_, plan) => {
      const parsed = parsePlanSheet(written(plan, language));
      expect(parsed.findings).toEqual([]);
      expect(parsed.plan).toEqual(plan);
      expect(parsed.register).toEqual([{ kind: "plan", name: "Kế hoạch", id: "{id-plan}" }, { kind: "summary", name: "Tổng hợp (2)", id: "{id-summary}" }]);
    });
  });

  test("edits arrive, and nothing else changes", () => {
    const sheet = written(thieuHoa);
    let edited = withCell(sheet, ...find(sheet, "5", "Giá trị"), "97,5");
    edited = withCell(edited, ...find(sheet, "5", "So sánh"), ">=");
    edited = withCell(edited, ...find(sheet, "14", "Hạn"), "30/6/2022");
    edited = withCell(edited, ...find(sheet, "14", "Chỉ tiêu riêng"), "Thiệu Vũ = 35; [2022] = 40");
    edited = withCell(edited, ...find(sheet, "20", "Đơn vị phụ trách"), "Phòng Dân số; Trạm Y tế");
    const { plan, findings } = parsePlanSheet(edited);
    expect(findings).toEqual([]);
    const expected = thieuHoa.indicators.map((indicator) => {
      if (indicator.code === "5") return { ...indicator, target: { form: "every-unit", inner: { comparator: ">=", value: 97.5 }, each: "xã, thị trấn" } };
      if (indicator.code === "14") {
        const specificTargets = [{ unit: "Thiệu Vũ", from: null, to: null, value: 35 }, { unit: null, from: "2022-01-01", to: "2022-12-31", value: 40 }];
        return { ...indicator, deadline: "2022-06-30", specificTargets };
      }
      return indicator.code === "20" ? { ...indicator, responsible: ["Phòng Dân số", "Trạm Y tế"] } : indicator;
    });
    expect(plan?.indicators).toEqual(expected);
  });

  test("a row typed under the table is a new target with sensible defaults", () => {
    const sheet = written(thieuHoa);
    const [last] = find(sheet, "30", "Chỉ tiêu");
    let edited = withCell(sheet, last + 1, 1, "Tỷ lệ trẻ được uống vitamin A");
    edited = withCell(edited, last + 1, 5, 98);
    edited = withCell(edited, last + 1, 8, "%");
    const { plan, findings } = parsePlanSheet(edited);
    expect(findings).toEqual([]);
    expect(plan?.indicators.at(-1)).toMatchObject({ code: "31", name: "Tỷ lệ trẻ được uống vitamin A", target: { form: "threshold", comparator: ">=", value: 98 }, direction: "higher", per: 100 });
    expect(plan?.commitments).toEqual(thieuHoa.commitments);
  });

  test("a typed row whose form is judged at the end only is so judged", () => {
    const sheet = written(thieuHoa);
    const [last] = find(sheet, "30", "Chỉ tiêu");
    let edited = withCell(sheet, last + 1, 1, "Hoàn thành các chỉ tiêu chuyên môn");
    edited = withCell(edited, last + 1, 3, "Hoàn thành chỉ tiêu được giao");
    edited = withCell(edited, last + 1, 5, 90);
    expect(parsePlanSheet(edited).plan?.indicators.at(-1)).toMatchObject({ target: { form: "roll-up", value: 90 }, path: "end-only" });
  });

  test("percent formats are read as the clerk sees them", () => {
    const sheet = written(thieuHoa);
    const [row, column] = find(sheet, "18", "Giá trị");
    const edited = withCell(sheet, row, column, 0.35);
    const formats = edited.grid.formats?.map((line, index) => line.map((format, at) => (index === row && at === column ? "0%" : format))) ?? null;
    const { plan } = parsePlanSheet({ ...edited, grid: { ...edited.grid, formats } });
    expect(plan?.indicators.find((one) => one.code === "18")?.target).toMatchObject({ value: 35 });
  });

  test.each([
    ["Giá trị", "nhiều", "không phải là một con số"],
    ["So sánh", "hơn hẳn", "không có trong danh sách"],
    ["Hạn", "cuối năm", "không phải là ngày"],
    ["Hình thức", "Lạ", "không có trong danh sách"],
    ["Giá trị 2", "hai", "không phải là một con số"],
    ["Chỉ tiêu", "", "chưa có tên"],
    ["Mã", "5", "đã dùng"],
    ["Chỉ tiêu riêng", "nhiều", "Chưa đọc được"],
  ])("a wrong edit of %s is a finding on that cell", (header, value, words) => {
    const sheet = written(thieuHoa);
    const [row, column] = find(sheet, "20", header);
    const { plan, findings } = parsePlanSheet(withCell(sheet, row, column, value === "" ? null : value));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "plan.badCell", at: `'Kế hoạch'!${cellAddress(row, column)}` });
    expect(findings[0]?.message.vi).toContain(words);
    if (header !== "Chỉ tiêu" && header !== "Mã") {
      if (header !== "Chỉ tiêu riêng") expect(findings[0]?.message.vi).toContain("Đạt khi tỷ số ≤ 116 trên mỗi 100 (bé trai/100 bé gái)");
      expect(plan?.indicators.find((one) => one.code === "20")?.target).toEqual(thieuHoa.indicators[19]?.target);
    }
  });

  test("an error value of Excel is named", () => {
    const sheet = written(thieuHoa);
    const { findings } = parsePlanSheet(withCell(sheet, ...find(sheet, "20", "Giá trị"), { error: "#REF!" }));
    expect(findings[0]?.message.vi).toContain("#REF!");
  });

  test("columns may be moved and rows left blank", () => {
    const sheet = written(thieuHoa);
    const top = sheet.grid.cells.findIndex((row) => row[0] === "Mã");
    const moved = sheet.grid.cells.map((row, index) => (index < top || index > top + 31 ? row : [...row.slice(0, 2), ...row.slice(2, 32).reverse()]));
    const blank = [...moved.slice(0, top + 4), [], ...moved.slice(top + 4)];
    expect(parsePlanSheet({ ...sheet, grid: { ...sheet.grid, cells: blank, formats: null } }).plan).toEqual(thieuHoa);
  });

  test("a sheet that somebody typed in their own form is read too", () => {
    const cells = [
      ["KẾ HOẠCH Y TẾ NĂM 2024"],
      ["STT", "Chỉ tiêu", "ĐVT", "Mục tiêu", "Ghi chú"],
      [1, "Tỷ lệ dân số tham gia bảo hiểm y tế", "%", "≥ 95", null],
      [2, "Tỷ suất tử vong trẻ em dưới 5 tuổi", "‰", 17.5, null],
      [3, "Tỷ lệ trẻ được tiêm chủng đầy đủ", null, 0.965, null],
      [4, "Số giường bệnh kế hoạch", "giường", 1250, null],
    ];
    const formats = cells.map((row) => row.map((cell) => (cell === 0.965 ? "0.0%" : "General")));
    const { plan, register } = parsePlanSheet({ id: "7", name: "Kế hoạch", visible: true, isProtected: false, stamp: null, grid: gridOf(cells, { formats }) });
    expect(register).toEqual([]);
    expect(plan?.period).toEqual({ from: "2024-01-01", to: "2024-12-31" });
    expect(plan?.indicators.map((one) => [one.line, one.unit, one.target])).toEqual([
      [3, "%", { form: "threshold", comparator: ">=", value: 95 }],
      [4, "‰", { form: "threshold", comparator: "<=", value: 17.5 }],
      [5, "%", { form: "threshold", comparator: ">=", value: 96.5 }],
      [6, "giường", { form: "threshold", comparator: ">=", value: 1250 }],
    ]);
  });

  test("a sheet without targets says so", () => {
    const { plan, findings } = parsePlanSheet({ id: "7", name: "Kế hoạch", visible: true, isProtected: false, stamp: null, grid: gridOf([["Ghi chú", "việc cần làm"]]) });
    expect(plan).toBeNull();
    expect(findings.map((finding) => finding.code)).toEqual(["plan.noTargets"]);
  });

  test("every column has a note and every closed list a choice", () => {
    const plan = layoutPlanSheet({ plan: thieuHoa, name: "Kế hoạch", register: REGISTER, language: "vi" });
    const noted = new Set([...plan.validations.map((one) => one.rect.left), ...(plan.inputNotes ?? []).map((one) => one.rect.left)]);
    expect([...Array(32).keys()].filter((column) => !noted.has(column))).toEqual([]);
    for (const note of plan.inputNotes ?? []) expect(note.input.length).toBeLessThanOrEqual(255);
    for (const list of plan.validations) expect(list.choices.join(",").length).toBeLessThanOrEqual(255);
    expect(plan.tables[0]?.rect.bottom).toBe((plan.tables[0]?.rect.top ?? 0) + 30);
  });
});
