import type { Status } from "../attainment/Status";
import { cellAddress, rectAddress } from "../grid/address";
import { parentAuthority, placeAndDate, placeOf, summaryTitle } from "./administrativeText";
import { layoutAttention } from "./attentionList";
import { bestAndWorst } from "./bestAndWorst";
import { TILE_COLUMNS, tileStatuses } from "./countTiles";
import { frozenStamp } from "./frozenStamp";
import { HEADLINE_NAMES, headline } from "./headline";
import { textLiteral } from "./linkFormula";
import type { Causes } from "./narrative";
import { figureWidth, type ReportContext } from "./ReportContext";
import { SUMMARY, type SummaryGeometry } from "./summaryGeometry";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";
import { colorStatusCells } from "./statusRules";
import { statusLabel } from "./statusText";
import { subtitle } from "./subtitle";
import { FOCUS_STATUSES, focusName, layoutSummaryLine, layoutTableHeader, type Collected } from "./summaryLine";
import { layoutSummaryTail } from "./summaryTail";

const WIDTHS = [4.5, 13, 16, 8.5, 9, 9, 14, 16.5, 9.5, 14, 2, 12, 12, 6, 20, 6, 6, 6];
const LAST = SUMMARY.needed;
const ROW = { parent: 0, issuer: 1, date: 2, title: 4, subtitle: 5, banner: 6, headline: 7, tiles: 9, tileLabels: 10, rest: 11 } as const;

/** `Tổng hợp`: what a leader needs to know, first page first. */
export function layoutSummarySheet(context: ReportContext, geometry: SummaryGeometry, causes: Causes): SheetPlan {
  const { input, word } = context;
  const figures = input.plan.indicators.flatMap((indicator) => context.index.current(indicator.code, null) ?? []);
  const draft = new SheetDraft("summary", geometry.sheet, input.mode, WIDTHS.with(SUMMARY.actual, figureWidth(figures, WIDTHS[SUMMARY.actual] ?? 9)));
  layoutHeading(draft, context);
  layoutHeadline(draft, context, geometry);
  if (!geometry.onePage) bestAndWorst(draft, context, layoutAttention(draft, context, geometry));
  layoutTable(draft, context, geometry);
  const last = layoutSummaryTail(draft, context, geometry, causes);
  const { onePage } = geometry;
  return draft.close({
    tabColor: "#0B5563",
    freeze: { rows: 0, columns: 0 },
    hiddenColumns: [SUMMARY.numerator, SUMMARY.denominator, SUMMARY.focusCount, SUMMARY.focusNames, SUMMARY.drift, SUMMARY.halves, SUMMARY.attention],
    print: {
      orientation: "portrait",
      fitToWidth: true,
      fitToHeight: onePage ? 1 : 0,
      titleRows: onePage ? null : [geometry.headerRow, geometry.headerRow],
      margins: { top: 20, bottom: 15, left: 25, right: 15 },
      ...(onePage ? {} : { breaksBefore: { rows: [geometry.headerRow], columns: [] } }),
      area: { top: 0, left: 0, bottom: last, right: LAST },
      footer: onePage ? "" : word("page"),
    },
  });
}

/** Issuer left, state and motto right, place and date, title (Decree 30/2020, Annex I). */
function layoutHeading(draft: SheetDraft, context: ReportContext): void {
  const { input, refs, word } = context;
  const { plan, language } = input;
  const left = { left: SUMMARY.ordinal, right: SUMMARY.measure };
  const right = { left: SUMMARY.target, right: LAST };
  const lines = [
    [ROW.parent, left, parentAuthority(plan, language), "title.issuerParent"],
    [ROW.parent, right, word("state"), "title.state"],
    [ROW.issuer, left, plan.issuer.toUpperCase(), "title.issuer"],
    [ROW.issuer, right, word("motto"), "title.motto"],
    [ROW.date, right, placeAndDate(placeOf(plan.issuer), input.readAt.slice(0, 10), language), "title.date"],
    [ROW.title, { left: 0, right: LAST }, summaryTitle(plan, language), "title"],
    [ROW.subtitle, { left: 0, right: LAST }, subtitle(context), "subtitle"],
  ] as const;
  for (const [row, span, text, style] of lines) {
    draft.text(row, span.left, text, style);
    draft.merge({ top: row, bottom: row, ...span });
  }
  draft.height(3, 8);
  if (input.mode === "frozen") draft.text(ROW.banner, 0, frozenStamp(input.facts, input.readAt, language), "banner");
  else {
    const lost = refs.lostCount([word("linkLost"), word("linkMoved"), word("sourceError")]);
    const broken = refs.lostNow;
    draft.formula(ROW.banner, 0, `IF(${lost}=0,"","⚠ "&(${lost})&${textLiteral(` ${word("linksLost")}`)})`, broken === 0 ? "" : `⚠ ${String(broken)} ${word("linksLost")}`, "note");
    draft.rule({ top: ROW.banner, left: 0, bottom: ROW.banner, right: LAST }, `$A$${String(ROW.banner + 1)}<>""`, "banner");
  }
  draft.merge({ top: ROW.banner, left: 0, bottom: ROW.banner, right: LAST });
}

function layoutHeadline(draft: SheetDraft, context: ReportContext, geometry: SummaryGeometry): void {
  const { input, index } = context;
  const { language, plan } = input;
  const statuses = plan.indicators.map((indicator) => index.current(indicator.code, null)?.status ?? "no-data");
  const area = rectAddress({ top: geometry.headerRow + 1, left: SUMMARY.status, bottom: Math.max(geometry.headerRow + 1, geometry.lastRow), right: SUMMARY.status }).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const count = (status: Status): { formula: string; value: number } => ({
    formula: `COUNTIF(${area},${textLiteral(statusLabel(status, language))})`,
    value: statuses.filter((one) => one === status).length,
  });

  const { tiles, rest } = tileStatuses(context);
  const cells = new Map<Status, string>();
  tiles.forEach((status, position) => {
    const [left, right] = TILE_COLUMNS[position] ?? [0, 0];
    cells.set(status, cellAddress(ROW.tiles, left));
    draft.formula(ROW.tiles, left, count(status).formula, count(status).value, `tile.${status}`, "0");
    draft.merge({ top: ROW.tiles, left, bottom: ROW.tiles, right });
    draft.text(ROW.tileLabels, left, statusLabel(status, language), `status.${status}`);
    draft.merge({ top: ROW.tileLabels, left, bottom: ROW.tileLabels, right });
  });
  const others = rest.map((status) => ({ status, ...count(status) }));
  const label = (status: Status): string => `${statusLabel(status, language)}: `;
  if (others.length > 0) draft.formula(ROW.rest, 0, others.map((one) => `${textLiteral(label(one.status))}&${one.formula}`).join('&"   ·   "&'), others.map((one) => label(one.status) + String(one.value)).join("   ·   "), "note");
  draft.merge({ top: ROW.rest, left: 0, bottom: ROW.rest, right: LAST });
  draft.height(ROW.headline + 1, 8);
  if (others.length === 0) draft.height(ROW.rest, 8);

  const focus = plan.indicators.filter((_indicator, position) => FOCUS_STATUSES.includes(statuses[position] ?? "no-data"));
  const message = headline(
    {
      total: plan.indicators.length,
      count: (status) => ({ formula: cells.get(status) ?? count(status).formula, value: count(status).value }),
      focus: { formula: cellAddress(geometry.lastRow, SUMMARY.focusCount), value: focus.length },
      names: { formula: cellAddress(geometry.lastRow, SUMMARY.focusNames), value: focus.slice(0, HEADLINE_NAMES).map(focusName).join(", ") },
    },
    language,
  );
  draft.formula(ROW.headline, 0, plan.indicators.length === 0 ? '""' : message.formula, plan.indicators.length === 0 ? "" : message.value, "headline");
  draft.merge({ top: ROW.headline, left: 0, bottom: ROW.headline, right: LAST });
}

function layoutTable(draft: SheetDraft, context: ReportContext, geometry: SummaryGeometry): void {
  const { input } = context;
  layoutTableHeader(draft, context, geometry.headerRow);
  for (const [row, group] of geometry.groups) {
    draft.text(row, 0, group, "section");
    draft.merge({ top: row, left: 0, bottom: row, right: LAST });
  }
  let previousRow: number | null = null;
  let collected: Collected = { names: [], attention: 0 };
  for (const indicator of input.plan.indicators) {
    const row = geometry.rowOf.get(indicator.code);
    if (row === undefined) continue;
    collected = layoutSummaryLine(draft, context, indicator, row, previousRow, collected);
    previousRow = row;
  }
  if (geometry.lastRow > geometry.headerRow) {
    colorStatusCells(draft, { top: geometry.headerRow + 1, left: SUMMARY.status, bottom: geometry.lastRow, right: SUMMARY.status });
  }
}
