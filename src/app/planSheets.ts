import type { Language } from "../domain/LocalizedText";
import { layoutCommitmentSheet } from "../domain/report/commitmentSheet";
import { layoutEntrySheet } from "../domain/report/entrySheet";
import { layoutOrgUnitSheet } from "../domain/report/orgUnitSheet";
import { layoutMappingSheet } from "../domain/report/mappingSheet";
import { layoutPlanSheet } from "../domain/report/planSheet";
import { layoutReport } from "../domain/report/layoutReport";
import type { OwnSheet } from "../domain/report/OwnSheet";
import { findOwnSheet, resolveSheetNames } from "../domain/report/resolveSheetNames";
import { SHEET_KINDS, type SheetKind } from "../domain/report/SheetPlan";
import type { ReportMode } from "../domain/report/SheetDraft";
import { emptyMapping } from "../domain/mapping/Mapping";
import { correctionLines } from "../domain/tables/correctionMemory";
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
  const { plan, snapshot, asOf } = state;
  if (plan === null) return [];
  const { language, mode, readAt } = options;
  const names = resolveSheetNames(snapshot, kindsOf(state, options), state.ownSheets, language);
  const mapping = state.mapping ?? emptyMapping;
  const { facts, units, attainments, findings } = state;
  const report = layoutReport({ plan, facts, units, attainments, mapping, findings, previous: snapshot, sheetNames: names, readAt, asOf, mode, language });
  const register = SHEET_KINDS.flatMap((kind) => (names[kind] ? [{ kind, name: names[kind].name }] : []));
  const previous = (kind: SheetKind) => findOwnSheet(snapshot, kind, state.ownSheets);
  const plans = [
    ...report,
    ...(names.plan ? [layoutPlanSheet({ plan, name: names.plan.name, register, language })] : []),
    ...(names.mapping ? [layoutMappingSheet({ plan, mapping, name: names.mapping.name, language, corrections: correctionLines(state.corrections, snapshot) })] : []),
    ...(names.entry ? [layoutEntrySheet({ plan, mapping, units, previous: previous("entry"), name: names.entry.name, language })] : []),
    ...(names["org-units"] ? [layoutOrgUnitSheet({ units, previous: previous("org-units"), name: names["org-units"].name, language })] : []),
    ...(names.commitments ? [layoutCommitmentSheet({ plan, name: names.commitments.name, previous: previous("commitments"), asOf, language })] : []),
  ];
  return SHEET_KINDS.flatMap((kind) => plans.filter((sheet) => sheet.kind === kind)).map((sheet) => ({
    plan: sheet,
    replaces: names[sheet.kind]?.replaces ?? null,
  }));
}

/** The sheets every report has, those asked for, those that have something to say, and ours already there: none grows stale. */
function kindsOf(state: WorkbookState, options: ReportOptions): readonly SheetKind[] {
  const register: readonly OwnSheet[] = state.ownSheets;
  const wanted = new Set<SheetKind>([...ALWAYS, ...options.extraSheets]);
  if (state.findings.some((finding) => finding.severity !== "info")) wanted.add("data-quality");
  if (state.plan !== null && state.plan.commitments.length > 0) wanted.add("commitments");
  if (state.mapping?.unmapped.some((open) => open.candidates.length === 0)) wanted.add("entry");
  if (new Set(state.facts.map((fact) => fact.period?.key ?? "")).size > 1) wanted.add("progress");
  return SHEET_KINDS.filter((kind) => wanted.has(kind) || findOwnSheet(state.snapshot, kind, register) !== null);
}
