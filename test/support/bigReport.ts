import { makeIndicator } from "../../src/domain/plan/makeIndicator";
import type { Plan } from "../../src/domain/plan/Plan";
import { buildWorkbook, type BuiltCell, type BuiltSheet } from "./buildWorkbook";

const TOPICS = ["tiêm chủng", "khám thai", "quản lý tăng huyết áp", "quản lý đái tháo đường", "uống vitamin A", "tẩy giun", "khám sức khỏe định kỳ", "sàng lọc sơ sinh", "tư vấn dinh dưỡng", "cấp thẻ bảo hiểm"];
const PEOPLE = ["trẻ em dưới 1 tuổi", "trẻ em dưới 5 tuổi", "phụ nữ mang thai", "người cao tuổi", "học sinh", "hộ nghèo"];

function nameOf(indicator: number): string {
  return `Tỷ lệ ${PEOPLE[indicator % PEOPLE.length]} được ${TOPICS[Math.floor(indicator / PEOPLE.length) % TOPICS.length]}`;
}

/** A plan of invented rates, at most 60 of them with names of their own. */
export function bigPlan(indicators: number): Plan {
  return {
    id: "lon",
    title: "Kế hoạch lớn",
    issuer: "Sở Y tế",
    number: null,
    level: "province",
    period: { from: "2024-01-01", to: "2024-12-31" },
    parentPlan: null,
    indicators: Array.from({ length: indicators }, (_, index) =>
      makeIndicator({ code: String(index + 1), name: nameOf(index), target: { form: "threshold", comparator: ">=", value: 90 }, unit: "%", deadline: "2024-12-31" }),
    ),
    commitments: [],
    milestones: [],
    units: [],
    nearFrom: 0.95,
  };
}

function sheetOf(name: string, units: number, from: number, indicators: number): BuiltSheet {
  const numbers = Array.from({ length: indicators }, (_, index) => from + index);
  const body = Array.from({ length: units }, (_, unit): BuiltCell[] => [
    unit + 1,
    `Xã số ${unit + 1}`,
    ...numbers.flatMap((indicator): BuiltCell[] => {
      const denominator = 200 + ((unit * 31 + indicator * 17) % 300);
      const numerator = Math.round(denominator * (0.8 + ((unit * 7 + indicator * 13) % 20) / 100));
      return [numerator, denominator, Math.round((numerator / denominator) * 1000) / 10];
    }),
  ]);
  return {
    name,
    rows: [
      ["BÁO CÁO NĂM 2024"],
      ["STT", "Đơn vị", ...numbers.flatMap((indicator): BuiltCell[] => [nameOf(indicator), null, null])],
      [null, null, ...numbers.flatMap((): BuiltCell[] => ["Số thực hiện", "Tổng số", "Tỷ lệ (%)"])],
      ...body,
    ],
    merges: numbers.map((_, index) => ({ top: 1, left: 2 + index * 3, bottom: 1, right: 4 + index * 3 })),
  };
}

/** A workbook of invented figures for `bigPlan(indicators)`: ten indicators a sheet, numerator, denominator and rate of each. */
export function bigWorkbook(units: number, indicators: number): Uint8Array {
  const sheets = Array.from({ length: Math.ceil(indicators / 10) }, (_, index) => sheetOf(`Biểu ${index + 1}`, units, index * 10, Math.min(10, indicators - index * 10)));
  return buildWorkbook(sheets);
}

/** A workbook of many sheets, each a form of its own. */
export function manySheets(count: number): Uint8Array {
  return buildWorkbook(Array.from({ length: count }, (_, index) => sheetOf(`Biểu ${index + 1}`, 40, (index * 4) % 56, 4)));
}
