import type { Fact, FactPart } from "../attainment/Fact";
import { sheetCell } from "../grid/address";
import { absoluteArea, absoluteCell } from "./absoluteRef";
import { FACT_COLUMN as COLUMN, FIRST_FACT_ROW as FIRST_ROW } from "./factColumns";
import { textLiteral } from "./linkFormula";

/** Key of a fact within a report; two spellings of one period are one. */
export function factKey(fact: Fact): string {
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

/** Indicator, part and period of a fact: what the units' lines of one roll-up have in common. */
function slotOf(fact: Fact, part: FactPart = fact.part): string {
  return [fact.indicator, part, fact.period ? `${fact.period.from}..${fact.period.until}` : ""].join("|");
}

function append(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}
