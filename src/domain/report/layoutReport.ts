import type { Attainment } from "../attainment/Attainment";
import { evaluatePlan } from "../attainment/evaluatePlan";
import { AttainmentIndex } from "./AttainmentIndex";
import { layoutByUnitSheet } from "./byUnitSheet";
import { layoutFactsSheet } from "./factsSheet";
import type { ReportContext } from "./ReportContext";
import { wordsOf } from "./ReportContext";
import { byUnitGeometry } from "./byUnitGeometry";
import { summaryGeometry } from "./summaryGeometry";
import type { ReportInput } from "./ReportInput";
import type { SheetPlan } from "./SheetPlan";

import { layoutDataQualitySheet } from "./dataQualitySheet";
import { layoutProgressSheet } from "./progressSheet";
import { layoutRankingSheet } from "./rankingSheet";
import { layoutSummarySheet } from "./summarySheet";
import { readUnmetNotes, type UnmetNote } from "./unmetNotes";
import { layoutUnmetSheet } from "./unmetSheet";

export type { ReportInput } from "./ReportInput";

/**
 * Lays out the sheets named in `input.sheetNames`, as plain data (DESIGN D1):
 *
 *   facts ──► Số liệu ──refs──► Theo đơn vị ◄──cells──► Tổng hợp
 *                                    └──────► the sheets that list, rank and compare
 *
 * `Số liệu` comes first because every figure elsewhere is a formula over it (D2); where things stand on the other two is
 * fixed before either is laid out, because they refer to each other.
 */
export function layoutReport(input: ReportInput): readonly SheetPlan[] {
  const facts = layoutFactsSheet(input);
  const index = new AttainmentIndex(input.attainments, historyOf(input));
  const byUnit = byUnitGeometry(input, index);
  const context: ReportContext = { input, index, refs: facts.refs, summary: summaryGeometry(input, index, byUnit), byUnit, word: wordsOf(input) };
  const names = input.sheetNames;
  const notes = readUnmetNotes(input.previous.sheets.find((sheet) => sheet.id === names.unmet?.replaces) ?? null);
  return [
    ...(context.summary ? [layoutSummarySheet(context, context.summary, causesOf(notes))] : []),
    ...(context.byUnit ? [layoutByUnitSheet(context, context.byUnit)] : []),
    ...(names.unmet ? [layoutUnmetSheet(context, names.unmet.name, notes)] : []),
    ...(names.progress ? [layoutProgressSheet(context, names.progress.name)] : []),
    ...(names.ranking && context.byUnit ? [layoutRankingSheet(context, context.byUnit, names.ranking.name)] : []),
    ...(names["data-quality"] ? [layoutDataQualitySheet(context, names["data-quality"].name)] : []),
    facts.sheet,
  ];
}

/** Causes people typed for whole targets: the remarks quote them. */
function causesOf(notes: readonly UnmetNote[]): ReadonlyMap<string, string> {
  return new Map(notes.flatMap(({ key, cells }) => (key?.endsWith("|*") && typeof cells.cause === "string" ? [[key.slice(0, -2), cells.cause] as const] : [])));
}

/** Every period judged by itself; nothing to do where the sources hold one period only. */
function historyOf({ plan, facts, units, asOf, attainments }: ReportInput): readonly Attainment[] {
  const periods = new Set(facts.map((fact) => (fact.period ? `${fact.period.from}..${fact.period.until}` : "")));
  return periods.size < 2 ? attainments : evaluatePlan({ plan, facts, units, asOf, period: null, allPeriods: true }).attainments;
}
