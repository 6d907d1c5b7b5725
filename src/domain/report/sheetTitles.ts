import type { LocalizedText } from "../LocalizedText";
import type { SheetKind } from "./SheetPlan";

/** Names our sheets get when nothing stands in the way (DESIGN §5). */
export const SHEET_TITLES: Readonly<Record<SheetKind, LocalizedText>> = {
  summary: { vi: "Tổng hợp", en: "Summary" },
  "by-unit": { vi: "Theo đơn vị", en: "By unit" },
  unmet: { vi: "Chưa đạt", en: "Not met" },
  plan: { vi: "Kế hoạch", en: "Plan" },
  facts: { vi: "Số liệu", en: "Figures" },
  mapping: { vi: "Ánh xạ", en: "Mapping" },
  progress: { vi: "Tiến độ", en: "Progress" },
  ranking: { vi: "Xếp hạng", en: "Ranking" },
  commitments: { vi: "Cam kết", en: "Commitments" },
  "data-quality": { vi: "Chất lượng số liệu", en: "Data quality" },
  entry: { vi: "Nhập số liệu", en: "Entry" },
  "org-units": { vi: "Đơn vị", en: "Units" },
};

/** Written when nobody asks for more. */
export const DEFAULT_SHEET_KINDS: readonly SheetKind[] = ["summary", "by-unit", "unmet", "plan", "facts"];
