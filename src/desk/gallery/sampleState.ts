import type { WorkbookState } from "../../app/WorkbookState";
import { builtInPlan } from "../../domain/catalogue";
import type { Attainment } from "../../domain/attainment/Attainment";
import type { Status } from "../../domain/attainment/Status";
import type { Finding } from "../../domain/finding";
import { gridOf } from "../../domain/grid/Grid";
import type { Mapping, Match } from "../../domain/mapping/Mapping";
import type { Indicator, Plan } from "../../domain/plan/Plan";
import { STATUSES } from "../../domain/attainment/Status";
import type { SourceTable } from "../../domain/tables/SourceTable";

const YEAR = { from: "2025-01-01", until: "2026-01-01", cumulative: true, key: "2025" };

const CELLS = [
  ["TT", "Đơn vị", "Số trẻ dưới 1 tuổi", null, "Tỷ lệ (%)"],
  [null, null, "Được tiêm", "Tổng số", null],
  ...Array.from({ length: 13 }, (_, index) => [index + 1, `Huyện ${index + 1}`, 950 + index, 1000, 95 + index / 10]),
  [null, "Toàn tỉnh", 12_428, 13_000, 95.6],
];

export function samplePlan(): Plan {
  const plan = builtInPlan("ha-tinh-thi-dua-2021-2025");
  if (!plan) throw new Error("the catalogue has no Hà Tĩnh plan");
  return plan;
}

function sampleTable(sheet: string, more: Partial<SourceTable> = {}): SourceTable {
  return {
    sheet,
    sheetId: sheet,
    range: { top: 4, left: 0, bottom: 19, right: 9 },
    headerRows: [4, 5],
    indexRow: null,
    unitsRow: null,
    bodyRows: [6, 19],
    totalRows: [19],
    sectionRows: [],
    noteRows: [],
    ordinalColumn: 0,
    labelColumn: 1,
    unitOfMeasureColumn: null,
    orientation: "units-as-rows",
    columns: Array.from({ length: 10 }, (_, column) => ({ column, path: [`Cột ${column + 1}`], role: "other", period: null, indexLabel: null, marks: null, hidden: false }) as const),
    encoding: "unicode",
    title: ["SỞ Y TẾ", "BÁO CÁO KẾT QUẢ TIÊM CHỦNG NĂM 2025"],
    period: YEAR,
    unitOfMeasure: null,
    confidence: 0.94,
    reasons: [],
    findings: [],
    ...more,
  };
}

function sampleAttainment(indicator: Indicator, index: number): Attainment {
  const status: Status = (["met", "met", "exceeded", "near", "missed", "behind", "met", "met", "on-track", "met", "no-data", "not-assessed"] as const)[index % 12] ?? "met";
  const value = "value" in indicator.target ? indicator.target.value : 0;
  const actual = status === "no-data" || status === "not-assessed" ? null : status === "missed" || status === "behind" ? value * 0.934 : value * 1.0126;
  return {
    indicator,
    unit: null,
    period: YEAR,
    target: { comparator: "comparator" in indicator.target ? indicator.target.comparator : ">=", value, value2: null },
    actual,
    numerator: null,
    denominator: null,
    status,
    ratio: actual === null || value === 0 ? null : actual / value,
    gap: actual === null ? null : actual - value,
    needed: status === "missed" ? 1264 : status === "behind" ? 37 : 0,
    explanation: { vi: "Chưa đạt: 88,7 % so với yêu cầu từ 95 % trở lên, còn thiếu 1.264 trẻ.", en: "Missed: 88.7% against at least 95%; 1,264 more children are needed." },
    facts: [
      {
        indicator: indicator.code,
        unit: null,
        period: YEAR,
        part: "value",
        value: actual,
        scale: 1,
        source: { sheet: "Tiêm chủng 2025", sheetId: "Tiêm chủng 2025", row: 19, column: 5, label: null, marks: null },
      },
    ],
  };
}

function sampleMapping(plan: Plan): Mapping {
  const [open, none, ...mapped] = [...plan.indicators].reverse();
  const matches = mapped.map((indicator, index): Match => ({
    indicator: indicator.code,
    sheet: "Tiêm chủng 2025",
    sheetId: "Tiêm chủng 2025",
    table: "A5:J20",
    role: indicator.per === null ? "value" : "rate",
    columns: [index + 3],
    rows: null,
    marks: null,
    header: indicator.name,
    confidence: index % 3 === 0 ? 0.86 : 0.98,
    reasons: ["Trùng 5/6 từ hiếm", "ĐVT khớp", "cột = F/E"],
    decidedBy: index === 1 ? "person" : "rule",
  }));
  return {
    matches,
    unmapped: [
      ...(open
        ? [
            {
              indicator: open.code,
              dismissed: false,
              candidates: [
                { sheet: "DS 2025", table: "A5:J20", column: 7, row: null, header: "Tuổi thọ BQ", confidence: 0.62, reasons: ["Trùng 3/4 từ hiếm", "giá trị 71–76", "Thị xã C: 73,4"] },
                { sheet: "DS 2025", table: "A5:J20", column: 8, row: null, header: "Tuổi TB", confidence: 0.41, reasons: ["Trùng 1/4 từ hiếm"] },
              ],
            },
          ]
        : []),
      ...(none ? [{ indicator: none.code, dismissed: false, candidates: [] }] : []),
    ],
    ignored: [],
    findings: [],
  };
}

const FINDINGS: readonly Finding[] = [
  {
    code: "rate.disagreesWithParts",
    severity: "warning",
    at: "'Tiêm chủng 2025'!G12",
    message: { vi: "Tỷ lệ ghi 96,2 % nhưng tử số chia mẫu số là 92,6 %.", en: "The rate says 96.2% but numerator over denominator gives 92.6%." },
    advice: { vi: "Kiểm tra lại số được tiêm và số đối tượng của dòng này.", en: "Check the two figures of this row." },
  },
  {
    code: "cell.textNumber",
    severity: "info",
    at: "'DS 2025'!D9",
    message: { vi: "Số được lưu dạng chữ: “1.234,5”.", en: "A number stored as text: “1.234,5”." },
    advice: { vi: "Đã đọc là 1234,5. Không cần sửa.", en: "Read as 1234.5. Nothing to do." },
  },
  {
    code: "cell.error",
    severity: "error",
    at: "'DS 2025'!H14",
    message: { vi: "Ô có lỗi #REF!.", en: "The cell holds #REF!." },
    advice: { vi: "Sửa công thức ở ô này rồi bấm Cập nhật.", en: "Repair the formula, then press Update." },
  },
];

/** A returning user's workbook with every status, a question, and findings of every severity. Invented figures. */
export function sampleState(): WorkbookState {
  const plan = samplePlan();
  return {
    snapshot: {
      sheets: ["Tiêm chủng 2025", "DS 2025", "Dinh dưỡng"].map((name) => ({ id: name, name, visible: true, isProtected: false, stamp: null, grid: gridOf(CELLS, { top: 4 }) })),
      isReadOnly: false,
      isStructureProtected: false,
      marks: { decimal: ",", group: "." },
    },
    plan,
    planOrigin: "workbook",
    tables: [
      sampleTable("Tiêm chủng 2025"),
      sampleTable("DS 2025", { confidence: 0.7, title: ["DÂN SỐ TRUNG BÌNH NĂM 2025"] }),
      sampleTable("Dinh dưỡng", { encoding: "tcvn3", confidence: 0.5, orientation: "indicators-as-rows" }),
    ],
    mapping: sampleMapping(plan),
    decisions: [],
    facts: [],
    units: Array.from({ length: 13 }, (_, index) => ({ key: `u${index}`, name: `Huyện ${index + 1}`, isTotal: false })),
    attainments: plan.indicators.slice(0, Math.max(12, STATUSES.length)).map(sampleAttainment),
    findings: FINDINGS,
    isFrozen: false,
    corrections: [],
    ownSheets: [
      { kind: "summary", name: "Tổng hợp", id: "s1" },
      { kind: "plan", name: "Kế hoạch", id: "s2" },
    ],
    asOf: "2026-01-12",
  };
}
