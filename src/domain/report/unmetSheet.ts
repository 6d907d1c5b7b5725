import type { Attainment } from "../attainment/Attainment";
import { cellAddress, rectAddress } from "../grid/address";
import { absoluteCell } from "./absoluteRef";
import { numberFormatOf } from "./formatNumber";
import { linkTip } from "./linkTip";
import { liveFigure } from "./liveFigure";
import { neededFormat } from "./neededNoun";
import { decimalsFor, figureFormat, type ReportContext } from "./ReportContext";
import { SUMMARY } from "./summaryGeometry";
import { targetTextOf } from "./ruleText";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";
import { colorStatusCells } from "./statusRules";
import { STATUS_SYMBOLS, statusLabel } from "./statusText";
import { STATUSES } from "../attainment/Status";
import { unmetKey, unmetLines } from "./unmetLines";
import { KEY_HEADER, NOTE_COLUMNS, NOTE_HEADERS, type UnmetNote } from "./unmetNotes";

const COLUMN = { ordinal: 0, indicator: 1, unit: 2, target: 3, actual: 4, status: 5, gap: 6, needed: 7, responsible: 8, notes: 9, key: 13, symbols: 14, labels: 15 } as const;
const WIDTHS = [4.5, 30, 22, 10, 11, 16, 10, 14, 24, 32, 28, 17, 12, 14, 4, 16];
const HEADER_ROW = 3;
const LAST = COLUMN.key - 1;
const DATE_FORMAT = "dd/mm/yyyy";

/**
 * `Chưa đạt`: what is missed or behind, by how much, who must act, and four columns that belong to people. What they
 * typed is found again by key; notes whose line is gone move to the bottom and are marked, never dropped (DESIGN D4).
 */
export function layoutUnmetSheet(context: ReportContext, name: string, notes: readonly UnmetNote[]): SheetPlan {
  const { input, word } = context;
  const draft = new SheetDraft("unmet", name, input.mode, WIDTHS);
  layoutHead(draft, context);
  const byKey = new Map(notes.flatMap((note) => (note.key === null ? [] : [[note.key, note] as const])));
  const groups = unmetLines(context, notes);
  let row = HEADER_ROW + 1;
  let ordinal = 0;
  const used = new Set<UnmetNote>();
  for (const { attainments, more } of groups) {
    for (const attainment of attainments) {
      const note = byKey.get(unmetKey(attainment));
      if (note) used.add(note);
      ordinal += 1;
      layoutLine(draft, context, attainment, row, ordinal);
      layoutNotes(draft, note ?? null, row);
      row += 1;
    }
    if (more > 0) row = layoutRemark(draft, row, word("moreUnits").replace("{n}", String(more)));
  }
  if (groups.length === 0) row = layoutRemark(draft, row, word("nothingUnmet"));
  const last = row - 1;
  const orphans = notes.filter((note) => !used.has(note));
  row = layoutOrphans(draft, context, orphans, row);
  if (ordinal > 0) colorStatusCells(draft, { top: HEADER_ROW + 1, left: COLUMN.status, bottom: last, right: COLUMN.status });
  return draft.close({
    tabColor: "#8C1D18",
    freeze: { rows: HEADER_ROW + 1, columns: 3 },
    hiddenColumns: [COLUMN.key, COLUMN.symbols, COLUMN.labels],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      fitToHeight: 0,
      titleRows: [HEADER_ROW, HEADER_ROW],
      margins: { top: 15, bottom: 15, left: 12, right: 10 },
      area: { top: 0, left: 0, bottom: row - 1, right: LAST },
      footer: word("page"),
    },
  });
}

function layoutHead(draft: SheetDraft, { input, word }: ReportContext): void {
  const { language } = input;
  draft.text(0, 0, word("unmetTitle"), "heading");
  draft.text(1, 0, word("unmetNote"), "note");
  draft.merge({ top: 1, left: 0, bottom: 1, right: LAST });
  const headers = [
    [COLUMN.ordinal, word("ordinal")],
    [COLUMN.indicator, word("indicator")],
    [COLUMN.unit, word("unit")],
    [COLUMN.target, word("target")],
    [COLUMN.actual, word("actual")],
    [COLUMN.status, word("judgement")],
    [COLUMN.gap, word("gap")],
    [COLUMN.needed, word("stillNeeded")],
    [COLUMN.responsible, word("responsible")],
    ...NOTE_COLUMNS.map((column, position) => [COLUMN.notes + position, NOTE_HEADERS[column][language]] as const),
    [COLUMN.key, KEY_HEADER[language]],
  ] as const;
  STATUSES.forEach((status, row) => {
    draft.text(row, COLUMN.symbols, STATUS_SYMBOLS[status], "note");
    draft.text(row, COLUMN.labels, statusLabel(status, language), "note");
  });
  for (const [column, text] of headers) draft.text(HEADER_ROW, column, text, "header");
}

function layoutLine(draft: SheetDraft, context: ReportContext, attainment: Attainment, row: number, ordinal: number): void {
  const { input, refs, word } = context;
  const { indicator, unit, target } = attainment;
  draft.text(row, COLUMN.ordinal, ordinal, "body.center");
  draft.text(row, COLUMN.indicator, `${indicator.code}. ${indicator.name}`, "body.wrap");
  draft.text(row, COLUMN.unit, unit?.name ?? word("wholeArea"), unit === null ? "total.label" : "body.wrap");
  draft.text(row, COLUMN.target, `${targetTextOf(attainment, input.language)} ${indicator.unit}`.trim(), "body.center");
  const [figure, status] = sourceCells(attainment, context);
  const actualCell = cellAddress(row, COLUMN.actual);
  const live = figure ?? liveFigure(attainment, refs)?.actual.formula ?? null;
  draft.value(row, COLUMN.actual, live && `IF(${live}="","",${live})`, attainment.actual ?? "", "body.number", figureFormat(attainment));
  const label = statusLabel(attainment.status, input.language);
  draft.value(row, COLUMN.status, status && wordedStatus(status), label, input.mode === "frozen" ? `status.${attainment.status}` : "body.center");
  const gap = target.comparator === "between" ? null : `IF(${actualCell}="","",${actualCell}-${String(target.value)})`;
  draft.value(row, COLUMN.gap, gap, gap === null ? (attainment.gap ?? "") : attainment.actual === null ? "" : attainment.actual - target.value, "body.number", signed(numberFormatOf(decimalsFor(attainment))));
  const now = attainment.actual;
  const needed = attainment.needed === null || attainment.needed === 0 ? null : attainment.needed;
  // The number belongs to the figure it was found for.
  draft.value(row, COLUMN.needed, needed === null || now === null ? null : `IF(${actualCell}="","",IF(ABS(${actualCell}-${String(now)})<0.000001,${String(needed)},""))`, needed ?? "", "body.number", neededFormat(attainment, input.language));
  draft.text(row, COLUMN.responsible, indicator.responsible.join("; "), "body.wrap");
  draft.text(row, COLUMN.key, unmetKey(attainment), "note");
  const place = refs.place(attainment.facts);
  if (place) draft.link(row, COLUMN.actual, place, linkTip(attainment, input.language));
}

/** Cells of `Tổng hợp` or `Theo đơn vị` that hold this figure and its status. */
function sourceCells(attainment: Attainment, { summary, byUnit }: ReportContext): readonly [string | null, string | null] {
  const { indicator, unit } = attainment;
  if (unit === null) {
    const line = summary?.rowOf.get(indicator.code);
    return summary && line !== undefined ? [absoluteCell(summary.sheet, line, SUMMARY.actual), absoluteCell(summary.sheet, line, SUMMARY.status)] : [null, null];
  }
  const position = byUnit?.units.findIndex((own) => own.key === unit.key) ?? -1;
  if (!byUnit || position < 0 || byUnit.figureColumn(indicator.code) < 0) return [null, null];
  const row = byUnit.unitRow(position);
  return [absoluteCell(byUnit.sheet, row, byUnit.figureColumn(indicator.code)), absoluteCell(byUnit.sheet, row, byUnit.symbolColumn(indicator.code))];
}

/** Symbol in a cell of another sheet to symbol and word, by the list in the hidden columns. */
function wordedStatus(cell: string): string {
  const list = (column: number): string => rectAddress({ top: 0, left: column, bottom: STATUSES.length - 1, right: column }).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `IFERROR(INDEX(${list(COLUMN.labels)},MATCH(LEFT(${cell},1),${list(COLUMN.symbols)},0)),"")`;
}

/** People's cells: what they typed last time, or empty and ready. */
function layoutNotes(draft: SheetDraft, note: UnmetNote | null, row: number): void {
  NOTE_COLUMNS.forEach((name, position) => {
    const typed = note?.cells[name];
    const column = COLUMN.notes + position;
    if (typed === undefined) draft.blank(row, column, "body.input");
    else draft.text(row, column, typed, "body.input", name === "due" && typeof typed === "number" ? DATE_FORMAT : undefined);
  });
}

/** Notes whose line is no longer listed: the target is met now, or it, or the unit, has left the plan. */
function layoutOrphans(draft: SheetDraft, { input, index, word }: ReportContext, orphans: readonly UnmetNote[], row: number): number {
  if (orphans.length === 0) return row;
  draft.text(row + 1, 0, word("orphans"), "section");
  draft.merge({ top: row + 1, left: 0, bottom: row + 1, right: LAST });
  const current = new Map(input.attainments.map((one) => [unmetKey(one), index.current(one.indicator.code, one.unit?.key ?? null)]));
  orphans.forEach((note, position) => {
    const at = row + 2 + position;
    draft.text(at, COLUMN.ordinal, "", "body.center");
    draft.text(at, COLUMN.indicator, note.indicator, "body.wrap");
    draft.text(at, COLUMN.unit, note.unit, "body.wrap");
    const now = note.key === null ? undefined : current.get(note.key);
    draft.text(at, COLUMN.status, now ? statusLabel(now.status, input.language) : word("orphan"), "body.center");
    if (note.key !== null) draft.text(at, COLUMN.key, note.key, "note");
    layoutNotes(draft, note, at);
    draft.fill({ top: at, left: 0, bottom: at, right: COLUMN.responsible }, "body.center");
  });
  return row + 2 + orphans.length;
}

function layoutRemark(draft: SheetDraft, row: number, text: string): number {
  draft.text(row, 0, text, "note");
  draft.merge({ top: row, left: 0, bottom: row, right: LAST });
  return row + 1;
}

function signed(format: string): string {
  return `+${format};-${format};${format}`;
}
