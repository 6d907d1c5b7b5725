import { cellAddress, rectAddress } from "../grid/address";
import { textLiteral } from "./linkFormula";
import { figureFormat, type ReportContext } from "./ReportContext";
import { ATTENTION_STATUSES, SUMMARY, SUMMARY_BODY_ROW, type SummaryGeometry } from "./summaryGeometry";
import { neededFormat } from "./neededNoun";
import { changeFormat } from "./change";
import type { SheetDraft } from "./SheetDraft";
import { colorStatusCells } from "./statusRules";
import { layoutTableHeader } from "./summaryLine";

const COPIED = [SUMMARY.ordinal, SUMMARY.name, SUMMARY.measure, SUMMARY.target, SUMMARY.actual, SUMMARY.bar, SUMMARY.status, SUMMARY.change, SUMMARY.needed] as const;

/**
 * Page 1 of a long plan: the first lines of the full table that are missed, behind or nearly met, found live by the
 * running count beside them. Answers the next free row.
 */
export function layoutAttention(draft: SheetDraft, context: ReportContext, geometry: SummaryGeometry): number {
  const { input, index, word } = context;
  const { attentionLines, headerRow, lastRow } = geometry;
  if (attentionLines === 0) return SUMMARY_BODY_ROW;
  const listed = input.plan.indicators.flatMap((indicator) => index.current(indicator.code, null) ?? []).filter((one) => ATTENTION_STATUSES.includes(one.status));
  draft.text(SUMMARY_BODY_ROW, 0, word("attentionTitle"), "heading");
  layoutTableHeader(draft, context, SUMMARY_BODY_ROW + 1);
  const area = (column: number): string => rectAddress({ top: headerRow + 1, left: column, bottom: lastRow, right: column }).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  listed.slice(0, attentionLines).forEach((attainment, line) => {
    const row = SUMMARY_BODY_ROW + 2 + line;
    const source = geometry.rowOf.get(attainment.indicator.code) ?? headerRow + 1;
    const at = cellAddress(row, SUMMARY.halves);
    draft.formula(row, SUMMARY.halves, `IFERROR(MATCH(${String(line + 1)},${area(SUMMARY.attention)},0),"")`, source - headerRow, "note");
    for (const column of COPIED) {
      const cell = `INDEX(${area(column)},${at})`;
      const style = column === SUMMARY.name ? "body.wrap" : column === SUMMARY.bar ? "bar" : column === SUMMARY.actual || column >= SUMMARY.change ? "body.number" : "body.center";
      const look = column === SUMMARY.status && input.mode === "frozen" ? (`status.${attainment.status}` as const) : style;
      const format = column === SUMMARY.actual ? figureFormat(attainment) : column === SUMMARY.change ? changeFormat(attainment) : column === SUMMARY.needed ? neededFormat(attainment, input.language) : undefined;
      draft.copyOf(row, column, `IF(${at}="","",IF(${cell}="","",${cell}))`, { row: source, column }, look, format);
    }
    draft.merge({ top: row, left: SUMMARY.name, bottom: row, right: SUMMARY.nameEnd });
  });
  colorStatusCells(draft, { top: SUMMARY_BODY_ROW + 2, left: SUMMARY.status, bottom: SUMMARY_BODY_ROW + 1 + attentionLines, right: SUMMARY.status });
  const more = SUMMARY_BODY_ROW + 2 + attentionLines;
  const total = cellAddress(lastRow, SUMMARY.attention);
  const shown = String(attentionLines);
  const extra = listed.length - attentionLines;
  draft.formula(more, 0, `IF(${total}>${shown},"… "&(${total}-${shown})&${textLiteral(word("moreTargets"))},"")`, extra > 0 ? `… ${String(extra)}${word("moreTargets")}` : "", "note");
  draft.merge({ top: more, left: 0, bottom: more, right: SUMMARY.needed });
  return more + 2;
}
