import type { Attainment } from "../attainment/Attainment";
import type { Status } from "../attainment/Status";
import { cellAddress } from "../grid/address";
import type { Indicator } from "../plan/Plan";
import { areaFigure } from "./areaFigure";
import { bullet } from "./bullet";
import { changeFormat, changeFormula, changeHeader } from "./change";
import { linkTip } from "./linkTip";
import { HEADLINE_NAMES } from "./headline";
import { textLiteral } from "./linkFormula";
import { figureInCells } from "./liveFigure";
import { neededFormat } from "./neededNoun";
import { neededNumber } from "./neededNumber";
import { figureFormat, type ReportContext } from "./ReportContext";
import { ATTENTION_STATUSES, SUMMARY } from "./summaryGeometry";
import { targetText } from "./ruleText";
import type { SheetDraft } from "./SheetDraft";
import { shortName } from "./shortName";
import { statusCuts } from "./statusCuts";
import { statusFormula } from "./statusFormula";
import { STATUS_SYMBOLS, statusLabel } from "./statusText";

/** What a leader must act on. */
export const FOCUS_STATUSES: readonly Status[] = ["missed", "behind"];

/** Header of the table of targets; the list on page 1 has the same. */
export function layoutTableHeader(draft: SheetDraft, context: ReportContext, row: number): void {
  const { word } = context;
  const headers = [
    [SUMMARY.ordinal, word("ordinal")],
    [SUMMARY.name, word("indicator")],
    [SUMMARY.measure, word("measure")],
    [SUMMARY.target, word("target")],
    [SUMMARY.actual, word("actual")],
    [SUMMARY.bar, word("versusTarget")],
    [SUMMARY.status, word("judgement")],
    [SUMMARY.change, changeHeader(context)],
    [SUMMARY.needed, word("stillNeeded")],
  ] as const;
  for (const [column, text] of headers) draft.text(row, column, text, "header");
  draft.merge({ top: row, left: SUMMARY.name, bottom: row, right: SUMMARY.nameEnd });
}

/** One target on `Tổng hợp`; answers the names collected for the headline so far. */
export function layoutSummaryLine(draft: SheetDraft, context: ReportContext, indicator: Indicator, row: number, previousRow: number | null, collected: Collected): Collected {
  const { input, index } = context;
  const attainment = index.current(indicator.code, null);
  draft.text(row, SUMMARY.ordinal, indicator.code, "body.center");
  draft.text(row, SUMMARY.name, indicator.name, "body.wrap");
  draft.merge({ top: row, left: SUMMARY.name, bottom: row, right: SUMMARY.nameEnd });
  draft.text(row, SUMMARY.measure, indicator.unit, "body.center");
  draft.text(row, SUMMARY.target, targetText(indicator.target, input.language), "body.center");
  if (attainment) layoutFigures(draft, context, attainment, row);
  else {
    for (const column of [SUMMARY.actual, SUMMARY.bar, SUMMARY.change, SUMMARY.needed]) draft.blank(row, column, "body.number");
    draft.text(row, SUMMARY.status, statusLabel("no-data", input.language), input.mode === "frozen" ? "status.no-data" : "body.center");
  }
  return layoutFocus(draft, indicator, attainment?.status ?? "no-data", row, previousRow, collected);
}

/** What the headline and the list on page 1 have collected down to a line. */
export interface Collected {
  readonly names: readonly string[];
  readonly attention: number;
}

function layoutFigures(draft: SheetDraft, context: ReportContext, attainment: Attainment, row: number): void {
  const { input, refs } = context;
  const figure = areaFigure(attainment, context);
  const cells = { numerator: cellAddress(row, SUMMARY.numerator), denominator: cellAddress(row, SUMMARY.denominator), actual: cellAddress(row, SUMMARY.actual) };
  if (figure?.parts) {
    draft.formula(row, SUMMARY.numerator, figure.parts.numerator.formula, figure.parts.numerator.value ?? "", "note");
    draft.formula(row, SUMMARY.denominator, figure.parts.denominator.formula, figure.parts.denominator.value ?? "", "note");
  }
  const inCells = figure && figureInCells(figure, cells);
  const rate = figure?.parts ? `IF(OR(${cells.numerator}="",${cells.denominator}="",${cells.denominator}=0),"",${cells.numerator}*${String(figure.parts.per)}/${cells.denominator})` : (figure?.actual.formula ?? null);
  draft.value(row, SUMMARY.actual, rate, attainment.actual ?? "", "body.number", figureFormat(attainment));

  const cuts = statusCuts(attainment, input.plan, input.asOf);
  const status = inCells && statusFormula(inCells, attainment, cuts, (one) => statusLabel(one, input.language));
  draft.value(row, SUMMARY.status, status, statusLabel(attainment.status, input.language), input.mode === "frozen" ? `status.${attainment.status}` : "body.center");

  const isBar = attainment.target.comparator !== "between";
  const bar = isBar ? bullet(cells.actual, [row, SUMMARY.halves], attainment.actual, attainment.target.value) : null;
  if (bar) {
    draft.formula(row, SUMMARY.halves, bar.halves.formula, bar.halves.value, "note");
    draft.formula(row, SUMMARY.bar, bar.bar.formula, bar.bar.value, "bar");
  } else draft.blank(row, SUMMARY.bar, "bar");

  const change = changeFormula(attainment, context, cells.actual);
  if (change) draft.value(row, SUMMARY.change, change.formula, change.value, "body.number", changeFormat(attainment));
  else draft.blank(row, SUMMARY.change, "body.number");

  const needed = neededNumber(attainment, inCells, cellAddress(row, SUMMARY.status), cuts, cellAddress(row, SUMMARY.drift));
  if (needed) draft.value(row, SUMMARY.needed, needed.formula, needed.value ?? "", "body.number", neededFormat(attainment, input.language));
  else draft.blank(row, SUMMARY.needed, "body.number");

  // 1 where the figure is no longer the one the remarks were written from.
  const then = attainment.actual;
  const drift = then === null ? `IF(${cells.actual}="",0,1)` : `IF(${cells.actual}="",1,IF(ABS(${cells.actual}-${String(then)})<0.000001,0,1))`;
  draft.formula(row, SUMMARY.drift, drift, 0, "note");

  const place = refs.place(attainment.facts);
  if (place) draft.link(row, SUMMARY.actual, place, linkTip(attainment, input.language));
}

/** Running counts and names of what needs attention, in hidden columns: linear, and the headline reads the last line. */
function layoutFocus(draft: SheetDraft, indicator: Indicator, status: Status, row: number, previousRow: number | null, collected: Collected): Collected {
  const own = cellAddress(row, SUMMARY.status);
  const isOneOf = (statuses: readonly Status[]): string => `OR(${statuses.map((one) => `LEFT(${own},1)=${textLiteral(STATUS_SYMBOLS[one])}`).join(",")})`;
  const isFocus = isOneOf(FOCUS_STATUSES);
  const name = focusName(indicator);
  const names = FOCUS_STATUSES.includes(status) ? [...collected.names, name] : collected.names;
  const attention = collected.attention + (ATTENTION_STATUSES.includes(status) ? 1 : 0);
  const before = (column: number, none: string): string => (previousRow === null ? none : cellAddress(previousRow, column));
  const most = String(HEADLINE_NAMES);
  draft.formula(row, SUMMARY.focusCount, `${before(SUMMARY.focusCount, "0")}+IF(${isFocus},1,0)`, names.length, "note");
  const namesBefore = before(SUMMARY.focusNames, '""');
  const joined = `IF(${namesBefore}="",${textLiteral(name)},${namesBefore}&${textLiteral(`, ${name}`)})`;
  draft.formula(row, SUMMARY.focusNames, `IF(AND(${isFocus},${cellAddress(row, SUMMARY.focusCount)}<=${most}),${joined},${namesBefore}&"")`, names.slice(0, HEADLINE_NAMES).join(", "), "note");
  draft.formula(row, SUMMARY.attention, `${before(SUMMARY.attention, "0")}+IF(${isOneOf(ATTENTION_STATUSES)},1,0)`, attention, "note");
  return { names, attention };
}

export function focusName(indicator: Indicator): string {
  return shortName(indicator.name);
}
