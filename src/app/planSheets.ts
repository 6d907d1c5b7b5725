import type { Language } from "../domain/LocalizedText";
import { layoutReport } from "../domain/report/layoutReport";
import type { OwnSheet } from "../domain/report/OwnSheet";
import { findOwnSheet, resolveSheetNames } from "../domain/report/resolveSheetNames";
import { SHEET_KINDS, type SheetKind } from "../domain/report/SheetPlan";
import type { ReportMode } from "../domain/report/SheetDraft";
import { emptyMapping } from "../domain/mapping/Mapping";
import type { SheetWrite } from "./ports/WorkbookPort";
import type { WorkbookState } from "./WorkbookState";

/** Sheets every report has (DESIGN §5); `mapping` is hidden. */
const ALWAYS: readonly SheetKind[] = ["summary", "by-unit", "unmet", "plan", "facts", "mapping"];

export interface ReportOptions {
  readonly mode: ReportMode;
  readonly language: Language;
  /** Sheets asked for beyond those every report has. */
  readonly extraSheets: readonly SheetKind[];
  /** `YYYY-MM-DD HH:MM`, local. */
  readonly readAt: string;
}

/** Lays out the sheets of a report for the workbook as it was read, and says which existing sheet each is written over. */
export function planSheets(state: WorkbookState, options: ReportOptions): readonly SheetWrite[] {
  const { plan } = state;
  if (plan === null) return [];
  const names = resolveSheetNames(state.snapshot, kindsOf(state, options), state.ownSheets, options.language);
  const plans = layoutReport({
    plan,
    facts: state.facts,
    units: state.units,
    attainments: state.attainments,
    mapping: state.mapping ?? emptyMapping,
    decisions: state.decisions,
    findings: state.findings,
    previous: state.snapshot,
    register: state.ownSheets,
    sheetNames: names,
    readAt: options.readAt,
    asOf: state.asOf,
    mode: options.mode,
    language: options.language,
  });
  return plans.map((sheet) => ({ plan: sheet, replaces: names[sheet.kind]?.replaces ?? null }));
}

/** The sheets every report has, those asked for, those that have something to say, and ours already there: none grows stale. */
function kindsOf(state: WorkbookState, options: ReportOptions): readonly SheetKind[] {
  const register: readonly OwnSheet[] = state.ownSheets;
  const wanted = new Set<SheetKind>([...ALWAYS, ...options.extraSheets]);
  if (state.findings.some((finding) => finding.severity !== "info")) wanted.add("data-quality");
  return SHEET_KINDS.filter((kind) => wanted.has(kind) || findOwnSheet(state.snapshot, kind, register) !== null);
}
