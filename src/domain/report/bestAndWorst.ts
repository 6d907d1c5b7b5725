import { CHART_ROWS, MOST_COLUMNS, leagueLines } from "./bestAndWorstRows";
import { textLiteral } from "./linkFormula";
import { COLORS } from "./palette";
import type { ReportContext } from "./ReportContext";
import type { ByUnitGeometry } from "./byUnitGeometry";
import { SUMMARY } from "./summaryGeometry";
import type { SheetDraft } from "./SheetDraft";
import { unitScores, type UnitScore } from "./unitScores";



/** Left: units to look at, worst first; right: leading units. Live through the ranks on `Theo đơn vị`. Answers the next free row. */
export function bestAndWorst(draft: SheetDraft, context: ReportContext, row: number): number {
  const { byUnit, word } = context;
  const lines = leagueLines(context, byUnit);
  if (!byUnit || lines === 0) return row;
  const scores = unitScores(context, byUnit);
  const ranked = scores.filter((score) => score.rank !== null).length;
  const left = { name: SUMMARY.ordinal, nameEnd: SUMMARY.nameEnd, tally: SUMMARY.measure, tallyEnd: SUMMARY.target };
  const right = { name: SUMMARY.bar, nameEnd: SUMMARY.status, tally: SUMMARY.change, tallyEnd: SUMMARY.needed };
  for (const [side, title] of [[left, "attention"], [right, "leading"]] as const) {
    draft.text(row, side.name, word(title), "heading");
    draft.text(row, side.tally, word("metOfAssessed"), "note");
    draft.merge({ top: row, left: side.tally, bottom: row, right: side.tallyEnd });
  }
  const ranks = byUnit.columnRef(byUnit.rankColumn);
  for (let line = 0; line < lines; line += 1) {
    // Counted from the bottom: the largest rank is the worst unit.
    layoutUnit(draft, byUnit, scores, row + 1 + line, left, { formula: `MAX(${ranks})-${String(line)}`, value: ranked - line });
    layoutUnit(draft, byUnit, scores, row + 1 + line, right, { formula: String(line + 1), value: line + 1 });
  }
  return layoutChart(draft, context, byUnit, row + lines + 2);
}

function layoutChart(draft: SheetDraft, { word }: ReportContext, geometry: ByUnitGeometry, row: number): number {
  const { units } = geometry;
  if (units.length > MOST_COLUMNS) return row;
  const rows = { top: geometry.unitRow(0), bottom: geometry.unitRow(units.length - 1) };
  draft.chart({
    kind: "column",
    color: COLORS.bar,
    title: word("chartTitle"),
    dataSheet: geometry.sheet,
    categories: { ...rows, left: 1, right: 1 },
    values: { ...rows, left: geometry.metColumn, right: geometry.metColumn },
    at: { top: row, left: SUMMARY.ordinal, bottom: row + CHART_ROWS - 1, right: SUMMARY.needed },
  });
  return row + CHART_ROWS + 1;
}

interface Side {
  readonly name: number;
  readonly nameEnd: number;
  readonly tally: number;
  readonly tallyEnd: number;
}

function layoutUnit(draft: SheetDraft, geometry: ByUnitGeometry, scores: readonly UnitScore[], row: number, side: Side, rank: { readonly formula: string; readonly value: number }): void {
  const position = scores.findIndex((score) => score.rank === rank.value);
  const [unit, score] = [geometry.units[position], scores[position]];
  const at = `MATCH(${rank.formula},${geometry.columnRef(geometry.rankColumn)},0)`;
  const pick = (column: number): string => `INDEX(${geometry.columnRef(column)},${at})`;
  draft.formula(row, side.name, `IFERROR(${pick(1)},"")`, unit?.name ?? "", "body");
  draft.merge({ top: row, left: side.name, bottom: row, right: side.nameEnd });
  const tally = score ? `${String(score.met)}/${String(score.assessed)}` : "";
  draft.formula(row, side.tally, `IFERROR(${pick(geometry.metColumn)}&${textLiteral("/")}&${pick(geometry.assessedColumn)},"")`, tally, "body.center");
  draft.merge({ top: row, left: side.tally, bottom: row, right: side.tallyEnd });
}
