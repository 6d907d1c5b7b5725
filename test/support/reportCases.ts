import { builtInPlan } from "../../src/domain/catalogue/index";
import type { Cell } from "../../src/domain/grid/Cell";
import type { ReportInput } from "../../src/domain/report/ReportInput";
import { planOf, reportCase, type CaseColumn, type CaseOptions } from "./reportCase";

const DISTRICTS = ["TP Hà Tĩnh", "TX Hồng Lĩnh", "TX Kỳ Anh", "Huyện Cẩm Xuyên", "Huyện Can Lộc", "Huyện Đức Thọ", "Huyện Hương Khê", "Huyện Hương Sơn", "Huyện Kỳ Anh", "Huyện Lộc Hà", "Huyện Nghi Xuân", "Huyện Thạch Hà", "Huyện Vũ Quang"];

/** Deterministic figures between `low` and `high`, different for every seed. */
function figures(seed: number, low: number, high: number, decimals = 0): number[] {
  return DISTRICTS.map((_, index) => Number((low + (((seed * 37 + index * 53) % 97) / 96) * (high - low)).toFixed(decimals)));
}

function rateColumns(indicator: string, period: string, seed: number, low: number, high: number, size: number, per = 100): CaseColumn[] {
  const denominators = figures(seed + 5, size * 0.6, size * 1.6);
  const numerators = figures(seed, low, high, 2).map((rate, index) => Math.round(((denominators[index] ?? 0) * rate) / per));
  return [
    { indicator, part: "numerator", period, cells: numerators },
    { indicator, part: "denominator", period, cells: denominators },
  ];
}

/** The province plan with 13 districts, two years, numbers as text, a blank, a zero, a total row of the department's own. */
export function provinceCase(options: CaseOptions = {}): ReportInput {
  const plan = builtInPlan("ha-tinh-thi-dua-2021-2025");
  if (!plan) throw new Error("the built-in plan is missing");
  const columns = (year: string, shift: number): CaseColumn[] => [
    ...rateColumns("1", year, 3 + shift, 10.4, 13.2, 90_000, 10_000),
    ...rateColumns("2", year, 4 + shift, 99.9, 100, 16),
    ...rateColumns("3", year, 5 + shift, 25, 33, 90_000, 10_000),
    ...rateColumns("4", year, 6 + shift, 92.5, 97.4, 90_000),
    ...rateColumns("5", year, 7 + shift, 86, 95.5, 90_000),
    ...rateColumns("6", year, 8 + shift, 80, 97, 1_500),
    ...rateColumns("7", year, 9 + shift, 3, 7, 1_500, 1000),
    ...rateColumns("8", year, 10 + shift, 5, 9, 1_500, 1000),
    ...rateColumns("9", year, 11 + shift, 6, 9.5, 9_000),
  ];
  const [blank, text] = [columns("2025", 0), columns("2025", 0).find((column) => column.indicator === "5" && column.part === "numerator")];
  const cells = blank.map((column): CaseColumn => {
    if (column.indicator === "5" && column.part === "numerator" && text) return { ...column, cells: text.cells.map((cell, index) => (index % 2 ? cell : `${String(Math.floor(Number(cell) / 1000))}.${String(Number(cell) % 1000).padStart(3, "0")}`)) };
    if (column.indicator === "6" && column.part === "numerator") return { ...column, cells: column.cells.map((cell, index) => (index === 4 ? null : index === 9 ? "-" : cell)) };
    if (column.indicator === "7" && column.part === "numerator") return { ...column, cells: column.cells.map((cell, index) => (index === 12 ? 0 : cell)) };
    return column;
  });
  return reportCase(
    plan,
    [
      { name: "BC năm 2025", units: DISTRICTS, columns: cells },
      { name: "BC năm 2024", units: DISTRICTS, columns: columns("2024", 1) },
    ],
    options,
  );
}

const COMMUNES = ["Xã An Bình", "Xã Bình Minh", "Xã Cẩm Sơn", "Xã Đông Hải", "Thị trấn Hòa Sơn"];

/** Every form of target, in the middle of the year: some before their deadline, some after it. */
export function everyFormCase(options: CaseOptions = {}): ReportInput {
  const deadline = "2025-12-31";
  const plan = planOf([
    { code: "1", group: "I. Dự phòng", name: "Tỷ lệ tiêm chủng đầy đủ trẻ dưới 1 tuổi", unit: "%", target: { form: "threshold", comparator: ">=", value: 95 }, deadline },
    { code: "2", group: "I. Dự phòng", name: "Tỷ lệ hộ không có loăng quăng, bọ gậy", unit: "%", target: { form: "threshold", comparator: ">", value: 80 } },
    { code: "3", group: "I. Dự phòng", name: "Tỷ lệ suy dinh dưỡng cân nặng/tuổi", unit: "%", target: { form: "threshold", comparator: "<=", value: 6.4 }, baseline: 8, deadline },
    { code: "4", group: "II. Dân số", name: "Tỷ số giới tính khi sinh", unit: "bé trai/100 bé gái", target: { form: "ratio", comparator: "<=", value: 116, base: 100 } },
    { code: "5", group: "II. Dân số", name: "Số lượt khám bình quân", unit: "lượt", target: { form: "band", low: 104, high: 108, includesLow: true, includesHigh: true } },
    { code: "6", group: "III. Xây dựng nông thôn mới", name: "Số xã đạt tiêu chí quốc gia về y tế", unit: "xã", target: { form: "fraction", comparator: ">=", value: 5, of: 5 }, deadline },
    { code: "7", group: "III. Xây dựng nông thôn mới", name: "Số xã đạt thêm tiêu chí số 14", unit: "xã", target: { form: "increment", comparator: ">=", value: 1, baseline: 2 }, deadline },
    { code: "8", group: "II. Dân số", name: "Mức giảm tỷ suất sinh", unit: "‰", target: { form: "relative", change: "down", value: 0.2, measuredIn: "points", base: "năm trước" } },
    { code: "9", group: "II. Dân số", name: "Mức giảm số trường hợp tảo hôn", unit: "trường hợp", target: { form: "relative", change: "down", value: 7, measuredIn: "percent", base: "năm trước" } },
    { code: "10", group: "IV. An toàn thực phẩm", name: "Số vụ ngộ độc từ 20 người mắc trở lên", unit: "vụ", target: { form: "zero-event", minimumSize: 20 } },
    { code: "11", group: "I. Dự phòng", name: "Tỷ lệ tiêm chủng ở tất cả các xã", unit: "%", target: { form: "every-unit", inner: { comparator: ">", value: 90 } } },
    { code: "12", group: "V. Quản lý bệnh", name: "Tỷ lệ xã quản lý trên 90 % người tăng huyết áp", unit: "%", target: { form: "nested", comparator: ">", value: 50, inner: { comparator: ">", value: 90 } } },
    { code: "13", group: "V. Quản lý bệnh", name: "Tỷ lệ nhà vệ sinh đạt từ 4 điểm", unit: "%", target: { form: "nested", comparator: ">=", value: 60, inner: { comparator: ">=", value: 4 } }, per: null, aggregation: "last" },
    { code: "14", group: "V. Quản lý bệnh", name: "Điểm nhà vệ sinh còn lại", unit: "điểm", target: { form: "remainder", comparator: ">=", value: 3, of: "13" } },
    { code: "15", group: "VI. Tổ chức", name: "Số đợt giám sát", unit: "đợt", target: { form: "frequency", comparator: ">=", value: 2, per: "year" } },
    { code: "16", group: "I. Dự phòng", name: "Hoàn thành các chỉ tiêu dự phòng", unit: "%", target: { form: "roll-up", comparator: ">=", value: 100 } },
    { code: "17", group: "VI. Tổ chức", name: "Số đề tài nghiên cứu khoa học", unit: "đề tài", target: { form: "threshold", comparator: ">=", value: 3 }, deadline },
    { code: "18", group: "VI. Tổ chức", name: "Số bếp ăn được kiểm tra", unit: "bếp", target: { form: "threshold", comparator: ">=", value: 40 } },
  ]);
  const period = "2025-H1";
  const rate = (indicator: string, numerators: readonly Cell[], denominators: readonly Cell[]): CaseColumn[] => [
    { indicator, part: "numerator", period, cells: numerators },
    { indicator, part: "denominator", period, cells: denominators },
  ];
  return reportCase(
    plan,
    [
      {
        name: "Báo cáo 'Q1' – 2025",
        units: [...COMMUNES, "Toàn huyện"],
        totals: ["Toàn huyện"],
        columns: [
          ...rate("1", [95, 60, null, 0, 47], [100, 100, 80, 40, 50]),
          ...rate("2", [80, 81, "1.240", 90, 79], [100, 100, 1500, 100, 100]),
          ...rate("3", [6, 9, 5, 7, 8], [100, 120, 90, 100, 110]),
          ...rate("4", [120, 100, 58, 49, 88], [100, 100, 50, 50, 80]),
          { indicator: "5", part: "value", period, cells: [20, 21.5, "22,5", 20, 22] },
          { indicator: "6", part: "value", period, cells: [1, 1, 0, 1, null] },
          { indicator: "7", part: "value", period, cells: [1, 1, 0, 0, 1] },
          { indicator: "10", part: "value", period, cells: [0, 0, 0, 0, 0] },
          ...rate("11", [95, 91, 45, 40, 50], [100, 100, 50, 40, 50]),
          ...rate("12", [95, 91, 44, 30, 50], [100, 100, 50, 40, 50]),
          { indicator: "13", part: "value", period, cells: [4, 5, 3.5, "4,5", 3] },
          { indicator: "15", part: "value", period, cells: [1, 0, 1, 0, 0] },
          { indicator: "18", part: "value", period, cells: [10, "1.0", 8, 6, "x"], marks: { decimal: ".", group: "," } },
        ],
      },
      {
        name: "Năm trước",
        units: COMMUNES,
        columns: [
          { indicator: "9", part: "value", period: "2024-H1", cells: [10, 12, 8, 6, 14] },
          { indicator: "9", part: "value", period, cells: [9, 12, 7, 5, 13] },
          { indicator: "1", part: "numerator", period: "2024-H1", cells: [90, 70, 60, 30, 40] },
          { indicator: "1", part: "denominator", period: "2024-H1", cells: [100, 100, 80, 40, 50] },
        ],
      },
    ],
    { asOf: "2025-07-10", ...options },
  );
}

/** A commune: one column of figures, no units below, most targets without figures. */
export function communeCase(options: CaseOptions = {}): ReportInput {
  const plan = planOf(
    [
      { code: "1", name: "Số tiêu chí Chuẩn Quốc gia về y tế thực hiện tốt", unit: "tiêu chí", target: { form: "threshold", comparator: ">=", value: 10 } },
      { code: "2", name: "Số dịch bệnh nguy hiểm lây lan thành dịch lớn", unit: "vụ dịch", target: { form: "zero-event", minimumSize: null } },
    ],
    { issuer: "Ban chỉ đạo chăm sóc sức khỏe nhân dân xã Phù Sơn", level: "commune", number: null, title: "Kế hoạch CSSKND năm 2025" },
  );
  return reportCase(plan, [{ name: "Số liệu xã", units: ["Xã Phù Sơn"], columns: [{ indicator: "1", part: "value", period: "2025", cells: [9] }] }], options);
}

/** Names that would be formulas, links or several lines if anybody took them for more than text. */
export function hostileCase(options: CaseOptions = {}): ReportInput {
  const plan = planOf([
    { code: "=1", name: '=HYPERLINK("http://x","y")', unit: "%", target: { form: "threshold", comparator: ">=", value: 90 }, phrase: "=cmd|' /C calc'!A0" },
    { code: "+2", name: '-Tỷ lệ "trong ngoặc"\tvà tab\nvà dòng mới', unit: "@%", per: 100, target: { form: "threshold", comparator: "<", value: 10 } },
  ]);
  const units = ['=HYPERLINK("x")', "+Xã 1", "-Xã 2", "@Xã 3", "\tXã\n4", 'Xã "5"'];
  return reportCase(
    plan,
    [
      {
        name: "Tên dài ba mươi mốt ký tự đủ 31",
        units,
        columns: [
          { indicator: "=1", part: "value", period: "2025", cells: [91, "92,5", "=1+1", null, 95, 80] },
          { indicator: "+2", part: "numerator", period: "2025", cells: [1, 2, 3, 4, 5, 6] },
          { indicator: "+2", part: "denominator", period: "2025", cells: [100, 100, 0, 100, 100, 100] },
        ],
      },
    ],
    options,
  );
}

/** Sources with error values, percent texts, ratios and codes. */
export function messyCase(options: CaseOptions = {}): ReportInput {
  const plan = planOf([
    { code: "1", name: "Tỷ lệ trạm y tế có bác sỹ", unit: "%", target: { form: "threshold", comparator: ">=", value: 90 } },
    { code: "2", name: "Tỷ lệ đẻ tại cơ sở y tế", unit: "%", target: { form: "threshold", comparator: ">=", value: 98 } },
    { code: "3", name: "Tỷ suất tử vong", unit: "‰", target: { form: "threshold", comparator: "<", value: 6.1 } },
  ]);
  return reportCase(
    plan,
    [
      {
        name: "Số liệu",
        units: ["1. TYT xã A ", "2. TYT  xã B", "3. TYT xã C", "4. TYT xã D", "Toàn huyện"],
        whole: "Toàn huyện",
        columns: [
          { indicator: "1", part: "value", period: "2025", cells: [0.95, 0.9, 0.899999, null, 0.92], scale: 100 },
          { indicator: "2", part: "value", period: "2025", cells: ["98%", "97,5 %", { error: "#DIV/0!" }, "KĐG"] },
          { indicator: "3", part: "value", period: "2025", cells: ["5,5‰", " 6,1 ", "–", 0] },
        ],
      },
    ],
    options,
  );
}

export const REPORT_CASES: Readonly<Record<string, (options?: CaseOptions) => ReportInput>> = {
  province: provinceCase,
  "every-form": everyFormCase,
  commune: communeCase,
  hostile: hostileCase,
  messy: messyCase,
};
