import { rectAddress } from "../grid/address";
import { bestAndWorst } from "./bestAndWorst";
import { textLiteral } from "./linkFormula";
import { narrative, type Causes } from "./narrative";
import type { ReportContext } from "./ReportContext";
import { SUMMARY, type SummaryGeometry } from "./summaryGeometry";
import type { SheetDraft } from "./SheetDraft";

const LAST = SUMMARY.needed;

/** Below the table: units, chart, remarks, legend, signatures. Answers the last row. */
export function layoutSummaryTail(draft: SheetDraft, context: ReportContext, geometry: SummaryGeometry, causes: Causes): number {
  const { word } = context;
  let row = geometry.onePage ? bestAndWorst(draft, context, geometry.lastRow + 2) : geometry.lastRow + 2;
  draft.text(row, 0, word("remarks"), "heading");
  row += 1;
  for (const paragraph of narrative(context, causes)) {
    draft.text(row, 0, paragraph, "paragraph");
    draft.merge({ top: row, left: 0, bottom: row, right: LAST });
    row += 1;
  }
  const stale = rectAddress({ top: geometry.headerRow + 1, left: SUMMARY.drift, bottom: Math.max(geometry.headerRow + 1, geometry.lastRow), right: SUMMARY.drift });
  draft.formula(row, 0, `IF(SUM(${stale})=0,"",${textLiteral(word("remarksStale"))})`, "", "note");
  draft.merge({ top: row, left: 0, bottom: row, right: LAST });
  draft.rule({ top: row, left: 0, bottom: row, right: LAST }, `$A$${String(row + 1)}<>""`, "banner");
  draft.text(row + 1, 0, word("legend"), "note");
  draft.merge({ top: row + 1, left: 0, bottom: row + 1, right: LAST });
  const sign = row + 3;
  draft.text(sign, 0, word("preparedBy"), "signature");
  draft.merge({ top: sign, left: 0, bottom: sign, right: SUMMARY.measure });
  draft.text(sign, SUMMARY.bar, word("head"), "signature");
  draft.merge({ top: sign, left: SUMMARY.bar, bottom: sign, right: LAST });
  draft.text(sign + 1, 0, word("sign"), "signature.note");
  draft.merge({ top: sign + 1, left: 0, bottom: sign + 1, right: SUMMARY.measure });
  draft.text(sign + 1, SUMMARY.bar, word("signSeal"), "signature.note");
  draft.merge({ top: sign + 1, left: SUMMARY.bar, bottom: sign + 1, right: LAST });
  draft.text(sign + 5, 0, "", "signature");
  return sign + 5;
}
