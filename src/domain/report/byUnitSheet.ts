import type { Attainment } from "../attainment/Attainment";
import type { OrgUnit } from "../attainment/Fact";
import { STATUSES, type Status } from "../attainment/Status";
import { cellAddress, rectAddress } from "../grid/address";
import type { Indicator } from "../plan/Plan";
import { absoluteCell } from "./absoluteRef";
import { textLiteral } from "./linkFormula";
import { figureOver, liveFigure } from "./liveFigure";
import { figureFormat, figureWidth, plainDecimals, type ReportContext } from "./ReportContext";
import { BY_UNIT_FIRST_INDICATOR, BY_UNIT_HEADER_ROWS, type ByUnitGeometry } from "./byUnitGeometry";
import { SUMMARY } from "./summaryGeometry";
import type { Word } from "./reportWords";
import { targetText } from "./ruleText";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";
import { statusCuts } from "./statusCuts";
import { statusFormula } from "./statusFormula";
import { colorStatusPairs } from "./statusRules";
import { STATUS_SYMBOLS, statusLabel } from "./statusText";
import { columnPoints } from "./textMetrics";
import { unitScores } from "./unitScores";

const FIGURE_WIDTH = 9;
const SYMBOL_WIDTH = 3.5;
/** The line that explains the symbols spans these. */
const LEGEND_COLUMNS = 13;
/** A4 landscape, shrunk to fit, holds this many indicators at a size that can be read. */
const INDICATORS_ON_ONE_PAGE = 13;
/** Room on A4 landscape at full size for workbooks whose default font makes columns a seventh wider, in points. */
const PAGE_POINTS = 680;
/** Beyond this, hyperlinks from every figure would cost more than the figures; `Tổng hợp` keeps its own. */
const MOST_LINKS = 1000;

/** Statuses that count as judged, for the tally at the end of each line. */
const JUDGED: readonly Status[] = ["exceeded", "met", "near", "on-track", "behind", "missed"];

/** `Theo đơn vị`: units × indicators, figure and status symbol side by side, the whole area on top and always in view. */
export function layoutByUnitSheet(context: ReportContext, geometry: ByUnitGeometry): SheetPlan {
  const { input, word } = context;
  const widths = [5, 28, ...geometry.indicators.flatMap((indicator) => [widthOf(context, indicator), SYMBOL_WIDTH]), 8, 9, 10, 8];
  const draft = new SheetDraft("by-unit", geometry.sheet, input.mode, widths);
  layoutHead(draft, context, geometry);
  layoutAreaRow(draft, context, geometry);
  const decimals = columnDecimals(context, geometry);
  geometry.units.forEach((unit, position) => {
    const row = geometry.unitRow(position);
    draft.text(row, 0, position + 1, "body.center");
    draft.text(row, 1, unit.name, "body.wrap");
    layoutUnitFigures(draft, context, geometry, unit, row, false, decimals);
  });
  layoutTallies(draft, context, geometry);
  const last = layoutOwnTotals(draft, context, geometry);
  if (geometry.indicators.length > 0) {
    colorStatusPairs(draft, { top: geometry.areaRow, left: BY_UNIT_FIRST_INDICATOR, bottom: last, right: geometry.metColumn - 1 });
  }
  const wide = geometry.indicators.length > INDICATORS_ON_ONE_PAGE;
  return draft.close({
    tabColor: null,
    freeze: { rows: BY_UNIT_HEADER_ROWS + 1, columns: 2 },
    hiddenColumns: [geometry.scoreColumn, geometry.rankColumn],
    print: {
      orientation: "landscape",
      fitToWidth: !wide,
      fitToHeight: 0,
      titleRows: [2, BY_UNIT_HEADER_ROWS],
      titleColumns: [0, 1],
      ...(wide ? { breaksBefore: { rows: [], columns: pageBreaks(widths, geometry) } } : {}),
      margins: { top: 15, bottom: 15, left: 12, right: 10 },
      area: { top: 0, left: 0, bottom: last, right: geometry.assessedColumn },
      footer: word("page"),
    },
  });
}

/** Decimals every figure of a column has, so that the marks stand under each other. */
function columnDecimals({ index }: ReportContext, geometry: ByUnitGeometry): ReadonlyMap<string, number> {
  return new Map(
    geometry.indicators.map((indicator) => {
      const units = geometry.units.flatMap((unit) => index.current(indicator.code, unit.key) ?? []);
      return [indicator.code, units.reduce((most, unit) => Math.max(most, plainDecimals(unit)), 0)] as const;
    }),
  );
}

/** Columns that begin a page: a figure and its symbol are never parted, the units' names are repeated. */
function pageBreaks(widths: readonly number[], geometry: ByUnitGeometry): readonly number[] {
  const points = (from: number, to: number): number => widths.slice(from, to).reduce((sum, width) => sum + columnPoints(width), 0);
  const room = PAGE_POINTS - points(0, BY_UNIT_FIRST_INDICATOR);
  const breaks: number[] = [];
  let used = 0;
  for (let column = BY_UNIT_FIRST_INDICATOR; column <= geometry.metColumn; column += 2) {
    const width = points(column, column + 2);
    if (used > 0 && used + width > room) {
      breaks.push(column);
      used = 0;
    }
    used += width;
  }
  return breaks;
}

function widthOf({ input, index }: ReportContext, indicator: Indicator): number {
  const keys = [null, ...input.units.map((unit) => unit.key)];
  return figureWidth(
    keys.flatMap((unit) => index.current(indicator.code, unit) ?? []),
    FIGURE_WIDTH,
  );
}

function layoutHead(draft: SheetDraft, context: ReportContext, geometry: ByUnitGeometry): void {
  const { input, word } = context;
  draft.text(0, 0, word("byUnitTitle"), "heading");
  const symbols = STATUSES.map((status) => statusLabel(status, input.language)).join("   ");
  draft.text(1, 0, `${input.plan.title}   ·   ${symbols}`, "note");
  draft.merge({ top: 1, left: 0, bottom: 1, right: Math.min(geometry.assessedColumn, BY_UNIT_FIRST_INDICATOR + LEGEND_COLUMNS) });
  for (const [column, text] of [[0, word("ordinal")], [1, word("unit")], [geometry.metColumn, word("metShort")], [geometry.assessedColumn, word("assessedShort")]] as const) {
    draft.text(2, column, text, "header");
    draft.merge({ top: 2, left: column, bottom: 3, right: column });
  }
  for (const indicator of geometry.indicators) {
    const column = geometry.figureColumn(indicator.code);
    draft.text(2, column, `${indicator.code}. ${indicator.name}`, "header");
    draft.merge({ top: 2, left: column, bottom: 2, right: column + 1 });
    draft.text(3, column, `${targetText(indicator.target, input.language)} ${indicator.unit}`.trim(), "header");
    draft.merge({ top: 3, left: column, bottom: 3, right: column + 1 });
  }
}

/** The whole area, as `Tổng hợp` computes it from the parts. */
function layoutAreaRow(draft: SheetDraft, context: ReportContext, geometry: ByUnitGeometry): void {
  const { input, index, summary, word } = context;
  const row = geometry.areaRow;
  draft.text(row, 0, "", "total.label");
  draft.text(row, 1, word(areaLabel(context, geometry)), "total.label");
  for (const indicator of geometry.indicators) {
    const attainment = index.current(indicator.code, null);
    const column = geometry.figureColumn(indicator.code);
    const line = summary?.rowOf.get(indicator.code);
    if (!attainment || line === undefined || !summary) {
      draft.text(row, column, attainment?.actual ?? "", frozenStyle(input.mode, attainment?.status, "total"), attainment ? figureFormat(attainment) : undefined);
      draft.text(row, column + 1, STATUS_SYMBOLS[attainment?.status ?? "no-data"], frozenStyle(input.mode, attainment?.status, "total"));
      continue;
    }
    const actual = absoluteCell(summary.sheet, line, SUMMARY.actual);
    const status = absoluteCell(summary.sheet, line, SUMMARY.status);
    draft.formula(row, column, `IF(${actual}="","",${actual})`, attainment.actual ?? "", frozenStyle(input.mode, attainment.status, "total"), figureFormat(attainment));
    draft.formula(row, column + 1, `LEFT(${status},1)`, STATUS_SYMBOLS[attainment.status], frozenStyle(input.mode, attainment.status, "body.center"));
  }
}

function layoutUnitFigures(draft: SheetDraft, context: ReportContext, geometry: ByUnitGeometry, unit: OrgUnit, row: number, isTotal: boolean, decimals: ReadonlyMap<string, number>): void {
  const linked = geometry.units.length * geometry.indicators.length <= MOST_LINKS;
  for (const indicator of geometry.indicators) {
    const attainment = context.index.current(indicator.code, unit.key);
    if (attainment) layoutFigure(draft, context, geometry, attainment, row, linked, decimals.get(indicator.code) ?? 0);
    else layoutMissing(draft, context, geometry, indicator, row, isTotal);
  }
}

function layoutFigure(draft: SheetDraft, context: ReportContext, geometry: ByUnitGeometry, attainment: Attainment, row: number, linked: boolean, decimals: number): void {
  const { input, refs, word } = context;
  const column = geometry.figureColumn(attainment.indicator.code);
  const style = frozenStyle(input.mode, attainment.status, "body.number");
  const symbolStyle = frozenStyle(input.mode, attainment.status, "body.center");
  const live = liveFigure(attainment, refs);
  const symbol = STATUS_SYMBOLS[attainment.status];
  const cuts = statusCuts(attainment, input.plan, input.asOf);
  const inCell = live && { ...live, actual: { formula: cellAddress(row, column), value: live.actual.value } };
  const status = inCell && statusFormula(inCell, attainment, cuts, (one) => STATUS_SYMBOLS[one]);
  draft.value(row, column, live?.actual.formula ?? null, attainment.actual ?? "", style, figureFormat(attainment, decimals));
  draft.value(row, column + 1, status, symbol, symbolStyle);
  const place = linked ? refs.place(attainment.facts) : null;
  if (place) draft.link(row, column, place, word("openFact"));
}

function layoutMissing(draft: SheetDraft, context: ReportContext, geometry: ByUnitGeometry, indicator: Indicator, row: number, isTotal: boolean): void {
  const column = geometry.figureColumn(indicator.code);
  draft.text(row, column, "", frozenStyle(context.input.mode, isTotal ? undefined : "no-data", "body.number"));
  draft.text(row, column + 1, isTotal ? "" : STATUS_SYMBOLS["no-data"], frozenStyle(context.input.mode, isTotal ? undefined : "no-data", "body.center"));
}

/** Targets met and judged per unit, and the hidden score and rank that `Tổng hợp` finds the best and worst by. */
function layoutTallies(draft: SheetDraft, context: ReportContext, geometry: ByUnitGeometry): void {
  const scores = unitScores(context, geometry);
  draft.blank(geometry.areaRow, geometry.metColumn, "total");
  draft.blank(geometry.areaRow, geometry.assessedColumn, "total");
  if (geometry.indicators.length === 0) return;
  geometry.units.forEach((_unit, position) => {
    const row = geometry.unitRow(position);
    const line = rectAddress({ top: row, left: BY_UNIT_FIRST_INDICATOR, bottom: row, right: geometry.metColumn - 1 });
    const count = (statuses: readonly Status[]): string => statuses.map((status) => `COUNTIF(${line},${textLiteral(STATUS_SYMBOLS[status])})`).join("+");
    const score = scores[position];
    if (!score) return;
    const [met, assessed, points] = [geometry.metColumn, geometry.assessedColumn, geometry.scoreColumn].map((column) => cellAddress(row, column));
    draft.formula(row, geometry.metColumn, count(["exceeded", "met"]), score.met, "body.center");
    draft.formula(row, geometry.assessedColumn, count(JUDGED), score.assessed, "body.center");
    draft.formula(row, geometry.scoreColumn, `IF(${assessed ?? ""}=0,"",${met ?? ""}/${assessed ?? ""}*1000000+${met ?? ""}-${String(position + 1)}/1000)`, score.score ?? "", "note");
    draft.formula(row, geometry.rankColumn, `IF(${points ?? ""}="","",RANK(${points ?? ""},${geometry.columnRef(geometry.scoreColumn)},0))`, score.rank ?? "", "note");
  });
}

/** Whether the line of the whole area is added up from the units, or is the sources' own total where nothing adds up. */
function areaLabel({ index }: ReportContext, geometry: ByUnitGeometry): Word {
  const areas = geometry.indicators.flatMap((indicator) => index.current(indicator.code, null) ?? []).filter((area) => area.facts.length > 0);
  const own = areas.filter((area) => area.facts.every((fact) => fact.unit === null)).length;
  return own === 0 ? "totalFromParts" : own === areas.length ? "totalOfSource" : "totalMixed";
}

/** Totals the sources hold themselves, of the whole area and of groups of units; answers the last row. */
function layoutOwnTotals(draft: SheetDraft, context: ReportContext, geometry: ByUnitGeometry): number {
  const { index, refs, word } = context;
  const start = geometry.unitRow(geometry.units.length);
  const areas = geometry.indicators.map((indicator) => {
    const area = index.current(indicator.code, null);
    const figure = area?.period ? figureOver(refs.linesOf(indicator.code, null, area.period), indicator, refs) : null;
    return area && figure && figure.actual.value !== null ? { area, figure } : null;
  });
  const totals = geometry.totals.filter((unit) => geometry.indicators.some((indicator) => (index.current(indicator.code, unit.key)?.actual ?? null) !== null));
  const ofArea = areas.some((own) => own !== null) ? 1 : 0;
  if (totals.length + ofArea === 0) return start - 1;
  draft.text(start, 0, word("ownTotals"), "total.label");
  draft.merge({ top: start, left: 0, bottom: start, right: 1 });
  draft.fill({ top: start, left: BY_UNIT_FIRST_INDICATOR, bottom: start, right: geometry.assessedColumn }, "section");
  if (ofArea === 1) {
    draft.text(start + 1, 1, word("wholeArea"), "body.wrap");
    areas.forEach((own, position) => {
      const column = BY_UNIT_FIRST_INDICATOR + 2 * position;
      if (own) draft.formula(start + 1, column, own.figure.actual.formula, own.figure.actual.value ?? "", "body.number", figureFormat(own.area));
    });
  }
  totals.forEach((unit, position) => {
    const row = start + 1 + ofArea + position;
    draft.text(row, 1, unit.name, "body.wrap");
    layoutUnitFigures(draft, context, geometry, unit, row, true, new Map());
  });
  const last = start + ofArea + totals.length;
  draft.fill({ top: start + 1, left: 0, bottom: last, right: geometry.assessedColumn }, "body.center");
  return last;
}

/** In a frozen report colours are fills of the cells themselves; in a live one, rules over the plain look. */
function frozenStyle<Look extends "body.number" | "body.center" | "total">(mode: "live" | "frozen", status: Status | undefined, live: Look): Look | `status.${Status}` {
  return mode === "frozen" && status ? `status.${status}` : live;
}
