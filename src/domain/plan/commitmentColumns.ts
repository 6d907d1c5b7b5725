import type { LocalizedText } from "../LocalizedText";

/** Columns of `Cam kết` before the quarters. */
export const COMMITMENT_COLUMNS = {
  code: { header: { vi: "Mã", en: "Code" }, width: 8 },
  text: { header: { vi: "Cam kết", en: "Commitment" }, width: 52 },
  responsible: { header: { vi: "Đơn vị thực hiện", en: "Done by" }, width: 26 },
  deadline: { header: { vi: "Hạn", en: "Due" }, width: 12 },
  line: { header: { vi: "Dòng", en: "Line" }, width: 7 },
  current: { header: { vi: "Hiện tại", en: "Now" }, width: 17 },
} as const satisfies Record<string, { readonly header: LocalizedText; readonly width: number }>;
