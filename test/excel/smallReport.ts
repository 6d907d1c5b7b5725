import type { UpdateRequest } from "../../src/app/updateReport";
import { bigPlan } from "../support/bigReport";
import { buildWorkbook, type BuiltSheet } from "../support/buildWorkbook";

const UNITS = ["Xã Đông", "Xã Tây", "Xã Nam", "Xã Bắc"];

/** A form of one indicator: numerator, denominator and rate of four communes. */
export function form(name: string, title: string, rates: readonly number[], more: Partial<BuiltSheet> = {}): BuiltSheet {
  return {
    name,
    rows: [
      ["BÁO CÁO NĂM 2024"],
      ["STT", "Đơn vị", title, null, null],
      [null, null, "Số thực hiện", "Tổng số", "Tỷ lệ (%)"],
      ...UNITS.map((unit, index) => [index + 1, unit, { value: (rates[index] ?? 0) * 2, style: "body.number" as const }, 200, rates[index] ?? 0]),
    ],
    merges: [{ top: 1, left: 2, bottom: 1, right: 4 }],
    columnWidths: [6, 20],
    ...more,
  };
}

const PLAN = bigPlan(2);

/** Two invented indicators over two sheets: small, so that it can be written again and again. */
export const smallRequest: Partial<UpdateRequest> = { plan: PLAN, asOf: "2025-01-15" };

export function smallSheets(): readonly [BuiltSheet, BuiltSheet] {
  const [first, second] = PLAN.indicators.map(({ name }) => name);
  return [form("Biểu 1", first ?? "", [95, 91, 80, 89]), form("Biểu 2", second ?? "", [99, 97, 96, 50])];
}

export function smallWorkbook(more: readonly BuiltSheet[] = []): Uint8Array {
  return buildWorkbook([...smallSheets(), ...more]);
}
