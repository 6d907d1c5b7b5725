import type { WorkbookState } from "../app/WorkbookState";
import type { Language } from "../domain/LocalizedText";
import { DEFAULT_SHEET_KINDS, SHEET_TITLES } from "../domain/report/sheetTitles";
import type { SheetKind } from "../domain/report/SheetPlan";
import type { PreviewedSheet } from "./components/UpdatePreview";

/** What an update will write: our sheets that are there, and those it adds, by the names they get unless these are taken. */
export function previewedSheets({ ownSheets, findings }: WorkbookState, language: Language): readonly PreviewedSheet[] {
  const hasWarnings = findings.some((finding) => finding.severity !== "info");
  const kinds: readonly SheetKind[] = hasWarnings ? [...DEFAULT_SHEET_KINDS, "data-quality"] : DEFAULT_SHEET_KINDS;
  const missing = kinds.filter((kind) => !ownSheets.some((sheet) => sheet.kind === kind));
  return [...ownSheets.map(({ name }) => ({ name, isNew: false })), ...missing.map((kind) => ({ name: SHEET_TITLES[kind][language], isNew: true }))];
}
