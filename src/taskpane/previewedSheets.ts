import type { WorkbookState } from "../app/WorkbookState";
import type { Language, LocalizedText } from "../domain/LocalizedText";
import type { SheetKind } from "../domain/report/SheetPlan";
import type { PreviewedSheet } from "./components/UpdatePreview";

/** Sheets written by default (DESIGN §5), by the names they get unless these are taken. */
const DEFAULT_SHEETS: readonly (readonly [SheetKind, LocalizedText])[] = [
  ["summary", { vi: "Tổng hợp", en: "Summary" }],
  ["by-unit", { vi: "Theo đơn vị", en: "By unit" }],
  ["unmet", { vi: "Chưa đạt", en: "Not met" }],
  ["plan", { vi: "Kế hoạch", en: "Plan" }],
  ["facts", { vi: "Số liệu", en: "Figures" }],
];

/** What an update will write: our sheets that are there, and the default ones that are not. */
export function previewedSheets(workbook: WorkbookState, language: Language): readonly PreviewedSheet[] {
  const existing = workbook.ownSheets.map(({ name }) => ({ name, isNew: false }));
  const missing = DEFAULT_SHEETS.filter(([kind]) => !workbook.ownSheets.some((sheet) => sheet.kind === kind));
  return [...existing, ...missing.map(([, name]) => ({ name: name[language], isNew: true }))];
}
