import { cellAddress } from "../grid/address";
import { textLiteral } from "./linkFormula";
import type { ReportContext } from "./ReportContext";
import type { ByUnitGeometry } from "./byUnitGeometry";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";
import { STATUS_SYMBOLS } from "./statusText";
import { unitScores } from "./unitScores";

const COLUMN = { rank: 0, unit: 1, met: 2, assessed: 3, share: 4, blockers: 5, position: 7 } as const;
const WIDTHS = [7, 34, 12, 12, 13, 44, 2, 8];
const HEADER_ROW = 3;

/**
 * `Xếp hạng`: units by the share of targets they meet, live: lines are found by the ranks on `Theo đơn vị`, equals share a
 * rank, and a missed zero-event is named as a blocker.
 */
export function layoutRankingSheet(context: ReportContext, geometry: ByUnitGeometry, name: string): SheetPlan {
  const { input, word } = context;
  const draft = new SheetDraft("ranking", name, input.mode, WIDTHS);
  draft.text(0, 0, word("rankingTitle"), "heading");
  draft.text(1, 0, word("rankingNote"), "note");
  draft.merge({ top: 1, left: 0, bottom: 1, right: COLUMN.blockers });
  for (const [column, key] of [[COLUMN.rank, "rank"], [COLUMN.unit, "unit"], [COLUMN.met, "metShort"], [COLUMN.assessed, "assessedShort"], [COLUMN.share, "share"], [COLUMN.blockers, "blockers"]] as const) {
    draft.text(HEADER_ROW, column, word(key), "header");
  }
  const scores = unitScores(context, geometry);
  const sorted = scores.flatMap((score, position) => (score.rank === null ? [] : [{ ...score, position, rank: score.rank }])).sort((one, other) => one.rank - other.rank);
  const ranks = geometry.columnRef(geometry.rankColumn);
  sorted.forEach((score, line) => {
    const row = HEADER_ROW + 1 + line;
    const [at, share, met] = [COLUMN.position, COLUMN.share, COLUMN.met].map((column) => cellAddress(row, column));
    const pick = (column: number): string => `IFERROR(INDEX(${geometry.columnRef(column)},${at ?? ""}),"")`;
    draft.formula(row, COLUMN.position, `IFERROR(MATCH(${String(line + 1)},${ranks},0),"")`, score.position + 1, "note");
    draft.formula(row, COLUMN.unit, pick(1), geometry.units[score.position]?.name ?? "", "body");
    draft.formula(row, COLUMN.met, pick(geometry.metColumn), score.met, "body.center");
    draft.formula(row, COLUMN.assessed, pick(geometry.assessedColumn), score.assessed, "body.center");
    const assessed = cellAddress(row, COLUMN.assessed);
    draft.formula(row, COLUMN.share, `IF(OR(${met ?? ""}="",${assessed}="",${assessed}=0),"",${met ?? ""}/${assessed}*100)`, (score.met / score.assessed) * 100, "body.number", "0.0");
    // Equal share and equal number met: the rank of the line above.
    const above = sorted[line - 1];
    const tied = above !== undefined && above.met === score.met && above.assessed === score.assessed;
    const previous = cellAddress(row - 1, COLUMN.rank);
    const isTied = `AND(${cellAddress(row - 1, COLUMN.met)}=${met ?? ""},${cellAddress(row - 1, COLUMN.assessed)}=${assessed})`;
    const rank = tied ? sharedRank(sorted, line) : line + 1;
    if (line === 0) draft.formula(row, COLUMN.rank, `IF(${share ?? ""}="","",1)`, 1, "body.center");
    else draft.formula(row, COLUMN.rank, `IF(${share ?? ""}="","",IF(${isTied},${previous},${String(line + 1)}))`, rank, "body.center");
    layoutBlockers(draft, context, geometry, row, at ?? "", score.position);
  });
  return draft.close({
    tabColor: null,
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    hiddenColumns: [COLUMN.position],
    print: { orientation: "portrait", fitToWidth: true, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW], margins: { top: 15, bottom: 15, left: 20, right: 15 }, area: { top: 0, left: 0, bottom: Math.max(HEADER_ROW + 1, draft.rowCount - 1), right: COLUMN.blockers }, footer: word("page") },
  });
}

function sharedRank(sorted: readonly { readonly met: number; readonly assessed: number }[], line: number): number {
  const own = sorted[line];
  let first = line;
  while (first > 0 && sorted[first - 1]?.met === own?.met && sorted[first - 1]?.assessed === own?.assessed) first -= 1;
  return first + 1;
}

/** Codes of zero-event targets the unit misses. */
function layoutBlockers(draft: SheetDraft, { index }: ReportContext, geometry: ByUnitGeometry, row: number, at: string, position: number): void {
  const zero = geometry.indicators.filter((indicator) => indicator.target.form === "zero-event");
  const missed = textLiteral(STATUS_SYMBOLS.missed);
  const unit = geometry.units[position];
  const value = zero.filter((indicator) => index.current(indicator.code, unit?.key ?? null)?.status === "missed").map((indicator) => `✖ ${indicator.code} `).join("");
  const formula = zero.map((indicator) => `IF(INDEX(${geometry.columnRef(geometry.symbolColumn(indicator.code))},${at})=${missed},${textLiteral(`✖ ${indicator.code} `)},"")`).join("&");
  draft.value(row, COLUMN.blockers, formula === "" ? null : `IFERROR(${formula},"")`, value, "body.wrap");
}
