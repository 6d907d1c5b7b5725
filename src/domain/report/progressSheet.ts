import type { Attainment } from "../attainment/Attainment";
import type { Indicator } from "../plan/Plan";
import type { Period } from "../text/Period";
import { absoluteCell } from "./absoluteRef";
import { bullet } from "./bullet";
import { liveFigure } from "./liveFigure";
import { COLORS } from "./palette";
import { figureFormat, figureWidth, type ReportContext } from "./ReportContext";
import { SUMMARY } from "./summaryGeometry";
import { targetText } from "./ruleText";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";
import { statusCuts } from "./statusCuts";
import { colorStatusCells } from "./statusRules";
import { statusLabel } from "./statusText";
import { FOCUS_STATUSES } from "./summaryLine";

/** Periods shown: a year of months, or as many of what the sources hold. */
const MOST_PERIODS = 12;
const MOST_CHARTS = 2;
const CHART_ROWS = 12;
const HEADER_ROW = 3;
const FIRST_PERIOD = 4;

/** `Tiến độ`: the whole area's figure per period against the path to the target, with line charts of what needs attention. */
export function layoutProgressSheet(context: ReportContext, name: string): SheetPlan {
  const { input, index, word } = context;
  const periods = periodsOf(context);
  const after = FIRST_PERIOD + periods.length;
  const column = { expected: after, bar: after + 1, status: after + 2, halves: after + 4 } as const;
  const areas = input.plan.indicators.flatMap((indicator) => index.history(indicator.code, null));
  const width = figureWidth(areas, 9);
  const draft = new SheetDraft("progress", name, input.mode, [4.5, 34, 10, 10, ...periods.map(() => width), Math.max(12, width), 14, 17, 2, 6]);
  draft.text(0, 0, word("progressTitle"), "heading");
  draft.text(1, 0, word("progressNote"), "note");
  draft.merge({ top: 1, left: 0, bottom: 1, right: column.status });
  const headers = [word("ordinal"), word("indicator"), word("measure"), word("target"), ...periods.map((period) => period.key), word("expectedNow"), word("versusTarget"), word("judgement")];
  headers.forEach((text, position) => draft.text(HEADER_ROW, position, text, "header"));
  input.plan.indicators.forEach((indicator, position) => {
    const row = HEADER_ROW + 1 + position;
    draft.text(row, 0, indicator.code, "body.center");
    draft.text(row, 1, indicator.name, "body.wrap");
    draft.text(row, 2, indicator.unit, "body.center");
    draft.text(row, 3, targetText(indicator.target, input.language), "body.center");
    layoutPeriods(draft, context, indicator, row, periods);
    layoutPath(draft, context, index.current(indicator.code, null), row, column);
  });
  const last = HEADER_ROW + input.plan.indicators.length;
  if (last > HEADER_ROW) colorStatusCells(draft, { top: HEADER_ROW + 1, left: column.status, bottom: last, right: column.status });
  const end = layoutCharts(draft, context, periods, last, column.status);
  return draft.close({
    tabColor: null,
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    hiddenColumns: [column.halves],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      fitToHeight: 0,
      titleRows: [HEADER_ROW, HEADER_ROW],
      ...(end > last ? { breaksBefore: { rows: [last + 1], columns: [] } } : {}),
      margins: { top: 15, bottom: 15, left: 12, right: 10 },
      area: { top: 0, left: 0, bottom: end, right: column.status },
      footer: word("page"),
    },
  });
}

/** The latest periods any target has figures of, oldest first. */
function periodsOf({ input, index }: ReportContext): readonly Period[] {
  const byRange = new Map<string, Period>();
  for (const indicator of input.plan.indicators) {
    for (const { period, actual } of index.history(indicator.code, null)) if (period && actual !== null) byRange.set(`${period.from}..${period.until}`, period);
  }
  const sorted = [...byRange.values()].sort((one, other) => one.until.localeCompare(other.until) || other.from.localeCompare(one.from));
  return sorted.slice(-MOST_PERIODS);
}

function layoutPeriods(draft: SheetDraft, { index, refs, word }: ReportContext, indicator: Indicator, row: number, periods: readonly Period[]): void {
  periods.forEach((period, position) => {
    const column = FIRST_PERIOD + position;
    const attainment = index.history(indicator.code, null).find((one) => one.period?.from === period.from && one.period.until === period.until);
    if (!attainment) {
      draft.blank(row, column, "body.number");
      return;
    }
    const live = liveFigure(attainment, refs);
    draft.value(row, column, live?.actual.formula ?? null, attainment.actual ?? "", "body.number", figureFormat(attainment));
    const place = refs.place(attainment.facts);
    if (place) draft.link(row, column, place, word("openFact"));
  });
}

function layoutPath(draft: SheetDraft, context: ReportContext, attainment: Attainment | null, row: number, column: { readonly expected: number; readonly bar: number; readonly status: number; readonly halves: number }): void {
  const { input, summary } = context;
  const line = attainment && summary ? summary.rowOf.get(attainment.indicator.code) : undefined;
  const early = attainment ? statusCuts(attainment, input.plan, input.asOf).early : "behind";
  if (attainment && typeof early === "object" && attainment.target.comparator !== "between") draft.text(row, column.expected, early.expected.value, "body.number", figureFormat(attainment));
  else draft.blank(row, column.expected, "body.number");
  const actual = summary && line !== undefined ? absoluteCell(summary.sheet, line, SUMMARY.actual) : null;
  const bar = attainment && actual !== null && attainment.target.comparator !== "between" ? bullet(actual, [row, column.halves], attainment.actual, attainment.target.value) : null;
  if (bar) {
    draft.formula(row, column.halves, bar.halves.formula, bar.halves.value, "note");
    draft.formula(row, column.bar, bar.bar.formula, bar.bar.value, "bar");
  } else draft.blank(row, column.bar, "bar");
  const status = attainment?.status ?? "no-data";
  const cell = summary && line !== undefined ? absoluteCell(summary.sheet, line, SUMMARY.status) : null;
  draft.value(row, column.status, cell, statusLabel(status, input.language), input.mode === "frozen" ? `status.${status}` : "body.center");
}

/** A line per target that needs attention, below the table; answers the last row. */
function layoutCharts(draft: SheetDraft, { input, index, word }: ReportContext, periods: readonly Period[], last: number, right: number): number {
  if (periods.length < 2) return last;
  const attainments = input.plan.indicators.map((indicator) => index.current(indicator.code, null));
  const focus = attainments.flatMap((attainment, position) => (attainment && FOCUS_STATUSES.includes(attainment.status) ? [position] : []));
  const shown = (focus.length > 0 ? focus : attainments.flatMap((attainment, position) => (attainment?.actual == null ? [] : [position]))).slice(0, MOST_CHARTS);
  const periodColumns = { left: FIRST_PERIOD, right: FIRST_PERIOD + periods.length - 1 };
  shown.forEach((position, order) => {
    const row = HEADER_ROW + 1 + position;
    const indicator = input.plan.indicators[position];
    const top = last + 2 + order * (CHART_ROWS + 1);
    draft.chart({
      kind: "line",
      color: COLORS.accent,
      title: `${word("progressChart")}: ${indicator?.code ?? ""}. ${indicator?.name ?? ""}`,
      categories: { top: HEADER_ROW, bottom: HEADER_ROW, ...periodColumns },
      values: { top: row, bottom: row, ...periodColumns },
      at: { top, left: 0, bottom: top + CHART_ROWS - 1, right: Math.min(right, FIRST_PERIOD + 4) },
    });
  });
  return shown.length === 0 ? last : last + 1 + shown.length * (CHART_ROWS + 1);
}
