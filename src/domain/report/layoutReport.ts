import { AttainmentIndex } from "./AttainmentIndex";
import { layoutByUnitSheet } from "./byUnitSheet";
import { layoutFactsSheet } from "./factsSheet";
import type { ReportContext } from "./ReportContext";
import { wordsOf } from "./ReportContext";
import { byUnitGeometry, summaryGeometry } from "./reportGeometry";
import type { ReportInput } from "./ReportInput";
import type { SheetPlan } from "./SheetPlan";

import { layoutSummarySheet } from "./summarySheet";

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
  const index = new AttainmentIndex(input.attainments);
  const context: ReportContext = { input, index, refs: facts.refs, summary: summaryGeometry(input), byUnit: byUnitGeometry(input, index), word: wordsOf(input) };
  return [
    ...(context.summary ? [layoutSummarySheet(context, context.summary)] : []),
    ...(context.byUnit ? [layoutByUnitSheet(context, context.byUnit)] : []),
    facts.sheet,
  ];
}
