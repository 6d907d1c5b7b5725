import type { Fact, FactPart } from "../attainment/Fact";
import { isCellError, type Cell } from "../grid/Cell";
import { cellAt } from "../grid/Grid";
import { cellAddress, sheetCell } from "../grid/address";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { Indicator } from "../plan/Plan";
import { absoluteArea, absoluteCell } from "./absoluteRef";
import { excelTrim, linkFormula, textLiteral } from "./linkFormula";
import type { ReportInput } from "./ReportInput";
import { reportWord, type Word } from "./reportWords";
import { ruleText } from "./ruleText";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";

export const FACT_COLUMNS = ["code", "indicator", "unit", "period", "part", "figure", "used", "source", "labelNow", "labelThen", "check", "sentence", "rule", "readAt", "raw"] as const satisfies readonly Word[];
const COLUMN = Object.fromEntries(FACT_COLUMNS.map((name, index) => [name, index])) as Readonly<Record<(typeof FACT_COLUMNS)[number], number>>;
const WIDTHS = [6, 34, 24, 11, 11, 12, 12, 26, 22, 22, 18, 44, 30, 16, 12, 12];

/** Words of the check, once for all lines: a line refers to them and stays short. */
const WORD_COLUMN = FACT_COLUMNS.length;
const CHECK_WORDS = ["linked", "linkLost", "linkMoved", "sourceError"] as const satisfies readonly Word[];
const wordCell = (word: (typeof CHECK_WORDS)[number]): string => `$${cellAddress(CHECK_WORDS.indexOf(word), WORD_COLUMN).replace(/(\d)/, "$$$1")}`;

const FIRST_ROW = 4;
const PARTS: readonly FactPart[] = ["numerator", "denominator", "value", "plan"];
const PART_WORDS: Readonly<Record<FactPart, Word>> = { numerator: "numerator", denominator: "denominator", value: "value", plan: "planned" };

/** Key of a fact within a report; two spellings of one period are one. */
function factKey(fact: Fact): string {
  return [fact.unit ?? "*", slotOf(fact)].join("|");
}

/** Where each fact stands on `Số liệu`; every other sheet computes from there (DESIGN D2). */
export class FactRefs {
  private readonly rows = new Map<string, number>();
  /** The same by identity: most facts that are asked for are the very ones laid out. */
  private readonly rowOf = new Map<Fact, number>();
  /** Lines of units that are not totals, by slot. */
  private readonly unitLines = new Map<string, Fact[]>();
  private readonly byIndicator = new Map<string, Fact[]>();

  /**
   * @param facts in the order of their lines
   * @param lostNow lines whose check fails already as read
   */
  constructor(
    private readonly sheet: string,
    private readonly facts: readonly Fact[],
    totals: ReadonlySet<string>,
    readonly lostNow: number,
  ) {
    facts.forEach((fact, index) => {
      const slot = slotOf(fact);
      this.rows.set(factKey(fact), FIRST_ROW + index);
      this.rowOf.set(fact, FIRST_ROW + index);
      if (fact.unit !== null && !totals.has(fact.unit)) append(this.unitLines, slot, fact);
      append(this.byIndicator, fact.indicator, fact);
    });
  }

  row(fact: Fact): number | null {
    return this.rowOf.get(fact) ?? this.rows.get(factKey(fact)) ?? null;
  }

  /** What the column `used` holds: the figure of a part whose partner is there, with something to divide by. */
  usedValue(fact: Fact): number | null {
    const partner = this.partner(fact);
    if (!partner) return null;
    const denominator = fact.part === "denominator" ? fact.value : partner.value;
    return partner.value === null || denominator === null || denominator <= 0 ? null : fact.value;
  }

  /** The other part of the same rate. */
  partner(fact: Fact): Fact | null {
    const part = fact.part === "numerator" ? "denominator" : fact.part === "denominator" ? "numerator" : null;
    if (part === null) return null;
    const row = this.rows.get([fact.unit ?? "*", slotOf(fact, part)].join("|"));
    return row === undefined ? null : (this.facts[row - FIRST_ROW] ?? null);
  }

  /** The lines these facts stand on, each once. */
  lines(facts: readonly Fact[]): readonly Fact[] {
    const rows = new Set(facts.flatMap((fact) => this.row(fact) ?? []));
    return [...rows].flatMap((row) => this.facts[row - FIRST_ROW] ?? []);
  }

  /** Lines of an indicator for one unit (null: the whole area) in the periods that are `within` the range. */
  linesOf(indicator: string, unit: string | null, range: { readonly from: string; readonly until: string }): readonly Fact[] {
    return (this.byIndicator.get(indicator) ?? []).filter((fact) => fact.unit === unit && fact.period?.from === range.from && fact.period.until === range.until);
  }

  /**
   * All lines of the same indicator, parts and periods, of units that are not totals: what a roll-up over `facts` would
   * be over if the units that are blank today had reported.
   */
  withBlanks(facts: readonly Fact[]): readonly Fact[] {
    const slots = new Set(facts.map((fact) => slotOf(fact)));
    return [...slots].flatMap((slot) => this.unitLines.get(slot) ?? []);
  }

  /** The cell of the figure, absolute; null for a fact that is not on the sheet. */
  cell(fact: Fact, column: "figure" | "used" = "figure"): string | null {
    const row = this.row(fact);
    return row === null ? null : absoluteCell(this.sheet, row, COLUMN[column]);
  }

  /** Target of a hyperlink to the line of one of these facts: the rate itself, else the topmost, in whatever order they come. */
  place(facts: readonly Fact[]): string | null {
    const values = facts.filter((fact) => fact.part === "value");
    const rows = (values.length > 0 ? values : facts).flatMap((fact) => this.row(fact) ?? []);
    return rows.length === 0 ? null : sheetCell(this.sheet, Math.min(...rows), COLUMN.figure);
  }

  /**
   * The fewest areas that hold exactly these facts. Rows are sorted so that the facts of one roll-up lie together.
   * `used`: a part counts only where its partner is a number too.
   */
  areas(facts: readonly Fact[], column: "figure" | "used" = "figure"): readonly string[] {
    const rows = [...new Set(facts.flatMap((fact) => this.row(fact) ?? []))].sort((one, other) => one - other);
    const areas: string[] = [];
    let from: number | null = null;
    rows.forEach((row, index) => {
      from ??= row;
      if (rows[index + 1] === row + 1) return;
      areas.push(this.area(from, row, COLUMN[column]));
      from = null;
    });
    return areas;
  }

  /** Number of lines whose check fails, as a formula. */
  lostCount(words: readonly string[]): string {
    const last = FIRST_ROW + Math.max(this.facts.length, 1) - 1;
    return words.map((word) => `COUNTIF(${this.area(FIRST_ROW, last, COLUMN.check)},${textLiteral(word)})`).join("+");
  }

  private area(from: number, to: number, column: number): string {
    return absoluteArea(this.sheet, { top: from, left: column, bottom: to, right: column });
  }
}

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

/** Indicator, part and period of a fact: what the units' lines of one roll-up have in common. */
function slotOf(fact: Fact, part: FactPart = fact.part): string {
  return [fact.indicator, part, fact.period ? `${fact.period.from}..${fact.period.until}` : ""].join("|");
}

function append(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
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

/** The source cell showed an error value when it was read. */
function sourceError(fact: Fact, sheets: ReadonlyMap<string, SheetSnapshot>): boolean {
  const sheet = fact.source ? sheets.get(fact.source.sheetId) : undefined;
  return fact.source !== null && sheet !== undefined && isCellError(cellAt(sheet.grid, fact.source.row, fact.source.column));
}

/** The live figure, its source, the label beside it and the check. */
function layoutLink(draft: SheetDraft, row: number, fact: Fact, sheets: ReadonlyMap<string, SheetSnapshot>, input: ReportInput): void {
  const word = (key: Word): string => reportWord(key, input.language);
  const { source } = fact;
  if (!source) {
    draft.text(row, COLUMN.figure, fact.value ?? "", "body.number");
    draft.text(row, COLUMN.source, "", "body");
    draft.text(row, COLUMN.labelNow, "", "body");
    draft.text(row, COLUMN.labelThen, "", "body");
    draft.text(row, COLUMN.check, word("typed"), "body.center");
    return;
  }
  const sheet = sheets.get(source.sheetId);
  const sheetName = sheet?.name ?? source.sheet;
  const at = sheetCell(sheetName, source.row, source.column);
  const raw: Cell = sheet ? cellAt(sheet.grid, source.row, source.column) : fact.value === null ? null : fact.value / fact.scale;
  const isError = sourceError(fact, sheets);
  const failed = isError ? "sourceError" : "linkLost";
  const [rawCell, checkCell] = [cellAddress(row, COLUMN.raw), cellAddress(row, COLUMN.check)];

  // The cell itself, blank kept apart from 0; a lost link becomes the word that says so.
  draft.formula(row, COLUMN.raw, `IFERROR(IF(${at}="","",${at}),${wordCell(failed)})`, isError ? word(failed) : rawValue(raw), "body");
  const live = linkFormula(rawCell, raw, fact.value, fact.scale, source.marks ?? userMarks(input));
  draft.formula(row, COLUMN.figure, `IF(${checkCell}=${wordCell("linked")},${live},"")`, fact.value ?? "", "body.number");
  draft.text(row, COLUMN.source, placeText(at), "link");
  draft.link(row, COLUMN.source, at, word("openSource"));
  layoutCheck(draft, row, fact, sheet ?? null, { sheetName, failed, isError, word });
}

interface LinkState {
  readonly sheetName: string;
  readonly failed: "sourceError" | "linkLost";
  readonly isError: boolean;
  readonly word: (key: Word) => string;
}

/** The label beside the source cell, now and when it was read, and whether the link still shows what was read. */
function layoutCheck(draft: SheetDraft, row: number, { source }: Fact, sheet: SheetSnapshot | null, { sheetName, failed, isError, word }: LinkState): void {
  const [rawCell, lost, okay] = [cellAddress(row, COLUMN.raw), wordCell(failed), wordCell("linked")];
  const value = word(isError ? failed : "linked");
  if (!source?.label) {
    draft.text(row, COLUMN.labelNow, "", "body");
    draft.text(row, COLUMN.labelThen, "", "body");
    draft.formula(row, COLUMN.check, `IF(${rawCell}=${lost},${lost},${okay})`, value, "body.center");
    return;
  }
  const labelAt = sheetCell(sheetName, source.label.row, source.label.column);
  const rawLabel = sheet ? cellAt(sheet.grid, source.label.row, source.label.column) : source.label.text;
  const label = excelTrim(rawLabel === null || isCellError(rawLabel) ? "" : String(rawLabel));
  const [now, then] = [cellAddress(row, COLUMN.labelNow), cellAddress(row, COLUMN.labelThen)];
  draft.formula(row, COLUMN.labelNow, `IFERROR(TRIM(${labelAt}),${wordCell("linkLost")})`, isCellError(rawLabel) ? word("linkLost") : label, "body");
  draft.text(row, COLUMN.labelThen, label, "body");
  // TRIM on both sides: what a host makes of line breaks inside a cell it makes of both.
  const check = `IF(OR(${rawCell}=${lost},${now}=${wordCell("linkLost")}),${lost},IF(${now}=TRIM(${then}),${okay},${wordCell("linkMoved")}))`;
  draft.formula(row, COLUMN.check, check, isCellError(rawLabel) ? word(failed) : value, "body.center");
}

/** What a formula shows of a source cell. */
function rawValue(raw: Cell): string | number | boolean {
  return raw === null || isCellError(raw) ? "" : raw;
}

/** A place as people read it, without the quotes of formulas. @example placeText("'BC 6 tháng'!F12") === "BC 6 tháng!F12" */
export function placeText(at: string): string {
  return at.replace(/^'((?:[^']|'')+)'!/, (_match, name: string) => `${name.replaceAll("''", "'")}!`);
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

function userMarks(input: ReportInput): { readonly decimal: "," | "."; readonly group: "" | "." | "," | " " } {
  return input.previous.marks.decimal === "." ? { decimal: ".", group: "," } : { decimal: ",", group: "." };
}
