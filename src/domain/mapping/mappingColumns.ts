import type { LocalizedText } from "../LocalizedText";
import type { MatchRole } from "./Mapping";

export type MappingColumnKey = "code" | "name" | "role" | "sheet" | "place" | "header" | "confidence" | "reasons" | "decision" | "mark";

/** Columns of `Ánh xạ` in order; `mark` is hidden and tells what we wrote from what a person changed. */
export const MAPPING_COLUMNS: readonly { readonly key: MappingColumnKey; readonly header: LocalizedText; readonly width: number }[] = [
  { key: "code", header: { vi: "Mã", en: "Code" }, width: 7 },
  { key: "name", header: { vi: "Chỉ tiêu", en: "Target" }, width: 44 },
  { key: "role", header: { vi: "Vai trò", en: "Role" }, width: 12 },
  { key: "sheet", header: { vi: "Sheet", en: "Sheet" }, width: 20 },
  { key: "place", header: { vi: "Cột/dòng", en: "Column/row" }, width: 11 },
  { key: "header", header: { vi: "Tiêu đề", en: "Header" }, width: 44 },
  { key: "confidence", header: { vi: "Độ chắc chắn", en: "Confidence" }, width: 12 },
  { key: "reasons", header: { vi: "Lý do", en: "Reasons" }, width: 50 },
  { key: "decision", header: { vi: "Quyết định", en: "Decision" }, width: 14 },
  { key: "mark", header: { vi: "Dấu", en: "Mark" }, width: 10 },
];

export const ROLE_WORDS: Readonly<Record<MatchRole, LocalizedText>> = {
  rate: { vi: "Tỷ lệ", en: "Rate" },
  value: { vi: "Giá trị", en: "Value" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
  plan: { vi: "Kế hoạch giao", en: "Planned" },
};

/** Who decided, and that no sheet holds the indicator. */
export const DECISION_WORDS = {
  rule: { vi: "tự động", en: "automatic" },
  person: { vi: "người dùng", en: "person" },
  none: { vi: "không có", en: "none" },
  open: { vi: "chưa rõ", en: "open" },
} as const satisfies Record<string, LocalizedText>;

export type DecisionWord = keyof typeof DECISION_WORDS;

/** First row of the sheet, so that a later version can read an older one. */
export const MAPPING_SHEET_TEXTS = {
  title: { vi: "ÁNH XẠ CỘT VỚI CHỈ TIÊU", en: "COLUMNS AND TARGETS" },
  hint: {
    vi: "Sửa cột “Sheet”, “Cột/dòng” hoặc “Quyết định” (tự động, người dùng, không có) rồi bấm Cập nhật. Có thể thêm dòng mới.",
    en: "Change “Sheet”, “Column/row” or “Decision” (automatic, person, none), then update. Lines may be added.",
  },
  version: { vi: "Phiên bản bảng: 1", en: "Table version: 1" },
  row: { vi: "dòng", en: "row" },
} as const satisfies Record<string, LocalizedText>;

/** `F` for a column, `dòng 12` for a row. @example parsePlace("dòng 12") → { column: null, row: 11 } */
export function parsePlace(text: string): { readonly column: string | null; readonly row: number | null } | null {
  const row = /^(?:dòng|dong|row|hàng)?\s*(\d{1,7})$/iu.exec(text.trim())?.[1];
  if (row !== undefined) return Number(row) >= 1 ? { column: null, row: Number(row) - 1 } : null;
  const column = /^\$?([A-Z]{1,3})(?:\$?\d+)?$/iu.exec(text.trim())?.[1];
  return column === undefined ? null : { column: column.toUpperCase(), row: null };
}

/** What a line said when it was written; a line that says something else was changed by a person. */
export function markOf(line: { readonly code: string; readonly role: string; readonly sheet: string; readonly place: string; readonly header: string; readonly decision: DecisionWord }): string {
  return [line.code, line.role, line.sheet, line.place, line.header, line.decision].join("¦");
}
