import { parseEntrySheet } from "../domain/attainment/parseEntrySheet";
import { evaluatePlan } from "../domain/attainment/evaluatePlan";
import type { WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { collectFacts, type Collected } from "../domain/mapping/collectFacts";
import { recallDecisions } from "../domain/mapping/recallDecisions";
import { suggestMapping } from "../domain/mapping/suggestMapping";
import type { IsoDate, Plan } from "../domain/plan/Plan";
import { isFrozenSummary } from "../domain/report/frozenStamp";
import { findOwnSheet } from "../domain/report/resolveSheetNames";
import { mergeCorrections, parseCorrections } from "../domain/tables/correctionMemory";
import { detectTables } from "../domain/tables/detectTables";
import type { TableCorrection } from "../domain/tables/TableCorrection";
import { parsePeriodKey } from "../domain/text/parsePeriodKey";
import { readOwnSheets, type OwnSheets } from "./readOwnSheets";
import { suggestPlan } from "./suggestPlan";
import type { ReadRequest, WorkbookState } from "./WorkbookState";

/**
 * The product's pipeline up to the judgements; pure, so that a worker or a test runs it as well as the pane:
 *
 *   snapshot ─ 1 own sheets ─► plan, register, remembered answers
 *            ─ 2 detect ─────► tables
 *            ─ 3 suggest ────► mapping        (answers of people first)
 *            ─ 4 collect ────► facts, units
 *            ─ 5 evaluate ───► attainments
 *
 * Without a plan it stops after 2, and says which tables it saw.
 */
export function analyzeWorkbook(snapshot: WorkbookSnapshot, request: ReadRequest, today: IsoDate): WorkbookState {
  const asOf = request.asOf ?? today;
  const own = readOwnSheets(snapshot); // 1
  const corrections = mergeCorrections(rememberedCorrections(snapshot, own), request.corrections);
  const sources = { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !own.notSources.has(sheet.id)) };
  const { tables, findings: tableFindings } = detectTables(sources, corrections); // 2
  const chosen = choosePlan(request, own.plan, () => suggestPlan(request.knownPlans, tables, snapshot));
  const { plan } = chosen;
  const base = {
    snapshot,
    ...chosen,
    tables,
    corrections,
    ownSheets: own.register,
    isFrozen: isFrozenReport(snapshot, own),
    asOf,
  };
  const seen = [...(request.plan ? [] : own.findings), ...tableFindings];
  if (plan === null) {
    return { ...base, mapping: null, decisions: request.decisions, facts: [], units: [], attainments: [], findings: seen };
  }
  const recalled = recallDecisions(snapshot, own.register);
  const decisions = [...recalled.decisions, ...request.decisions];
  const mapping = suggestMapping({ plan, tables, snapshot, decisions }); // 3
  const collected = withEntries(collectFacts({ plan, tables, snapshot, mapping }), snapshot, plan, own); // 4
  const { attainments, findings } = evaluatePlan({
    plan,
    facts: collected.facts,
    units: collected.units,
    asOf,
    period: request.period === null ? null : parsePeriodKey(request.period),
    allPeriods: request.allPeriods,
  }); // 5
  return {
    ...base,
    mapping,
    decisions,
    facts: collected.facts,
    units: collected.units,
    attainments,
    findings: [...seen, ...recalled.findings, ...mapping.findings, ...collected.findings, ...findings],
  };
}

function choosePlan({ plan }: ReadRequest, own: Plan | null, suggest: () => Plan | null): Pick<WorkbookState, "plan" | "planOrigin"> {
  if (plan) return { plan, planOrigin: "given" };
  if (own) return { plan: own, planOrigin: "workbook" };
  const suggested = suggest();
  return suggested ? { plan: suggested, planOrigin: "suggested" } : { plan: null, planOrigin: null };
}

/** Facts of the sheets, and those people typed on `Nhập số liệu` because no sheet holds them. */
function withEntries(collected: Collected, snapshot: WorkbookSnapshot, plan: Plan, own: OwnSheets): Collected {
  const sheet = findOwnSheet(snapshot, "entry", own.register);
  if (sheet === null) return collected;
  const { facts, units, findings } = parseEntrySheet({ sheet, plan, units: collected.units });
  return { facts: [...collected.facts, ...facts], units, findings: [...collected.findings, ...findings] };
}

function isFrozenReport(snapshot: WorkbookSnapshot, own: OwnSheets): boolean {
  const summary = findOwnSheet(snapshot, "summary", own.register);
  return summary !== null && isFrozenSummary(summary);
}

function rememberedCorrections(snapshot: WorkbookSnapshot, own: OwnSheets): readonly TableCorrection[] {
  const sheet = findOwnSheet(snapshot, "mapping", own.register);
  return sheet === null ? [] : parseCorrections(sheet, snapshot);
}
