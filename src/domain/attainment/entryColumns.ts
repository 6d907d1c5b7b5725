import type { LocalizedText } from "../LocalizedText";
import type { FactPart } from "./Fact";

export type EntryColumnKey = "code" | "name" | "unit" | "period" | "part" | "figure" | "measure" | "evidence" | "who" | "when";

/** Columns of `Nhập số liệu` in order. */
export const ENTRY_COLUMNS: readonly { readonly key: EntryColumnKey; readonly header: LocalizedText; readonly width: number }[] = [
  { key: "code", header: { vi: "Mã", en: "Code" }, width: 7 },
  { key: "name", header: { vi: "Chỉ tiêu", en: "Target" }, width: 46 },
  { key: "unit", header: { vi: "Đơn vị", en: "Unit" }, width: 22 },
  { key: "period", header: { vi: "Kỳ", en: "Period" }, width: 14 },
  { key: "part", header: { vi: "Phần", en: "Part" }, width: 11 },
  { key: "figure", header: { vi: "Số liệu", en: "Figure" }, width: 12 },
  { key: "measure", header: { vi: "ĐVT", en: "Measured in" }, width: 12 },
  { key: "evidence", header: { vi: "Minh chứng", en: "Evidence" }, width: 30 },
  { key: "who", header: { vi: "Người nhập", en: "Entered by" }, width: 18 },
  { key: "when", header: { vi: "Ngày nhập", en: "Entered on" }, width: 12 },
];

export const ENTRY_PARTS: Readonly<Record<Exclude<FactPart, "plan">, LocalizedText>> = {
  value: { vi: "Giá trị", en: "Value" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
};

export const ENTRY_TEXTS = {
  title: { vi: "NHẬP SỐ LIỆU KHÔNG CÓ TRONG CÁC BIỂU", en: "FIGURES THAT NO SHEET HOLDS" },
  hint: {
    vi: "Ghi 0 khi không phát sinh; để trống nghĩa là chưa có số liệu. Đơn vị để trống là toàn địa bàn. Kỳ ghi như 2024, 6 tháng 2024, Quý II/2024 hoặc 06/2024.",
    en: "Type 0 when nothing occurred; blank means no figure yet. No unit means the whole area. Periods: 2024, 2024-H1, 2024-Q2, 2024-06.",
  },
  when: { vi: "Ngày nhập, ví dụ 30/6/2024.", en: "Day of entry, such as 30/6/2024." },
} as const satisfies Record<string, LocalizedText>;
