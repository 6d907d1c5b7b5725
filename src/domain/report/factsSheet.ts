import type { Fact, FactPart } from "../attainment/Fact";
import { cellAddress } from "../grid/address";
import type { Indicator } from "../plan/Plan";
import { CHECK_WORDS, FACT_COLUMN as COLUMN, FACT_COLUMNS, FIRST_FACT_ROW as FIRST_ROW, WORD_COLUMN } from "./factColumns";
import { layoutLink, sourceError } from "./factLink";
import { FactRefs, factKey } from "./FactRefs";
import { textLiteral } from "./linkFormula";
import type { ReportInput } from "./ReportInput";
import { reportWord, type Word } from "./reportWords";
import { ruleText } from "./ruleText";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";

const WIDTHS = [6, 34, 24, 11, 11, 12, 12, 26, 22, 22, 18, 44, 30, 16, 12, 12];
const PARTS: readonly FactPart[] = ["numerator", "denominator", "value", "plan"];
const PART_WORDS: Readonly<Record<FactPart, Word>> = { numerator: "numerator", denominator: "denominator", value: "value", plan: "planned" };

/** `Số liệu`: one line per fact, linked to its source cell, with a check that the link still shows what was read. */
export function layoutFactsSheet(input: ReportInput): { readonly sheet: SheetPlan; readonly refs: FactRefs } {
  const name = input.sheetNames.facts?.name ?? "";
  const word = (key: Word): string => reportWord(key, input.language);
  const draft = new SheetDraft("facts", name, input.mode, WIDTHS);
  const facts = sortFacts(input);
  const sheets = new Map(input.previous.sheets.map((sheet) => [sheet.id, sheet]));
  const refs = new FactRefs(name, facts, totalsOf(input), facts.filter((fact) => sourceError(fact, sheets)).length);
  const lost = [word("linkLost"), word("linkMoved"), word("sourceError")];

  draft.text(0, 0, word("factsTitle"), "heading");
  draft.text(1, 0, word("factsNote"), "note");
  draft.merge({ top: 1, left: 0, bottom: 1, right: COLUMN.labelThen });
  draft.text(2, 0, word("lostCount"), "note");
  draft.merge({ top: 2, left: 0, bottom: 2, right: COLUMN.unit });
  CHECK_WORDS.forEach((key, row) => draft.text(row, WORD_COLUMN, word(key), "note"));
  FACT_COLUMNS.forEach((column, index) => draft.text(FIRST_ROW - 1, index, word(column), "header"));

  const indicators = new Map(input.plan.indicators.map((indicator) => [indicator.code, indicator]));
  const units = new Map(input.units.map((unit) => [unit.key, unit]));
  const firstOf = new Map<string, number>();
  facts.forEach((fact, index) => {
    const row = FIRST_ROW + index;
    const indicator = indicators.get(fact.indicator);
    layoutIndicatorCells(draft, row, firstOf.get(fact.indicator) ?? null, fact, indicator ?? null, input);
    if (!firstOf.has(fact.indicator)) firstOf.set(fact.indicator, row);
    draft.text(row, COLUMN.unit, units.get(fact.unit ?? "")?.name ?? fact.unit ?? word("wholeArea"), "body");
    draft.text(row, COLUMN.period, fact.period?.key ?? "", "body.center");
    draft.text(row, COLUMN.part, word(PART_WORDS[fact.part]), "body.center");
    layoutLink(draft, row, fact, sheets, input);
    layoutUsed(draft, row, fact, refs);
  });
  draft.formula(2, COLUMN.unit + 1, refs.lostCount(lost), refs.lostNow, "note");

  const last = Math.max(FIRST_ROW, draft.rowCount - 1);
  const check = cellAddress(FIRST_ROW, COLUMN.check).replace(/^/, "$");
  draft.rule({ top: FIRST_ROW, left: 0, bottom: last, right: COLUMN.check }, `OR(${lost.map((text) => `${check}=${textLiteral(text)}`).join(",")})`, "warning");
  return {
    refs,
    sheet: draft.close({
      tabColor: null,
      freeze: { rows: FIRST_ROW, columns: 2 },
      hiddenColumns: [COLUMN.raw, WORD_COLUMN],
      print: { orientation: "landscape", fitToWidth: true, fitToHeight: 0, titleRows: [FIRST_ROW - 1, FIRST_ROW - 1], area: { top: 0, left: 0, bottom: last, right: COLUMN.check }, footer: word("page") },
    }),
  };
}

function totalsOf(input: ReportInput): ReadonlySet<string> {
  return new Set(input.units.filter((unit) => unit.isTotal).map((unit) => unit.key));
}

/** Plan order, then part, the units' own lines before totals, period, order of units: what is added up lies together. */
function sortFacts(input: ReportInput): readonly Fact[] {
  const order = new Map(input.plan.indicators.map((indicator, index) => [indicator.code, index]));
  const units = new Map(input.units.map((unit, index) => [unit.key, index]));
  const totals = totalsOf(input);
  const rank = (fact: Fact): readonly number[] => [
    order.get(fact.indicator) ?? order.size,
    PARTS.indexOf(fact.part),
    fact.unit === null || totals.has(fact.unit) ? 1 : 0,
    fact.period ? Date.parse(fact.period.until) : 0,
    fact.period ? -Date.parse(fact.period.from) : 0,
    fact.unit === null ? units.size : (units.get(fact.unit) ?? units.size),
  ];
  const chosen = new Map<string, Fact>();
  for (const fact of input.facts) {
    // Of two sources the first that holds a figure counts, as in the evaluation.
    const known = chosen.get(factKey(fact));
    if (!known || (known.value === null && fact.value !== null)) chosen.set(factKey(fact), fact);
  }
  const ranked = [...chosen.values()].map((fact) => ({ fact, rank: rank(fact) }));
  ranked.sort((one, other) => {
    for (const [index, number] of one.rank.entries()) {
      const difference = number - (other.rank[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return ranked.map((entry) => entry.fact);
}

/** Texts that hold for a whole indicator stand once; the lines below refer to them, so that they cost little. */
function layoutIndicatorCells(draft: SheetDraft, row: number, first: number | null, fact: Fact, indicator: Indicator | null, input: ReportInput): void {
  const texts = [
    [COLUMN.code, fact.indicator, "body.center"],
    [COLUMN.indicator, indicator?.name ?? "", "body"],
    [COLUMN.sentence, indicator?.phrase ?? "", "body"],
    [COLUMN.rule, indicator ? ruleText(indicator, input.language) : "", "body"],
    [COLUMN.readAt, input.readAt, "body.center"],
  ] as const;
  for (const [column, typed, style] of texts) {
    // Line breaks and tabs of a plan's text are no part of it, and hosts differ in what formulas make of them.
    const text = typed.replace(/\s+/g, " ").trim();
    if (first === null || column === COLUMN.code || text === "") draft.text(row, column, text, style);
    else draft.formula(row, column, cellAddress(first, column), text, style);
  }
}

/** A numerator counts in a roll-up only where its denominator is a number over 0, and the other way round. */
function layoutUsed(draft: SheetDraft, row: number, fact: Fact, refs: FactRefs): void {
  const own = cellAddress(row, COLUMN.figure);
  const partner = refs.partner(fact);
  const partnerRow = partner && refs.row(partner);
  const other = partnerRow === null ? null : cellAddress(partnerRow, COLUMN.figure);
  if (other === null) {
    draft.blank(row, COLUMN.used, "body.number");
    return;
  }
  const formula = `IF(AND(ISNUMBER(${own}),ISNUMBER(${other}),${fact.part === "denominator" ? own : other}>0),${own},"")`;
  draft.formula(row, COLUMN.used, formula, refs.usedValue(fact) ?? "", "body.number");
}
