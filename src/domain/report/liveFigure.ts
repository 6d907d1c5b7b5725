import type { Attainment } from "../attainment/Attainment";
import type { Fact, FactPart } from "../attainment/Fact";
import type { Indicator } from "../plan/Plan";
import type { Comparator, Target } from "../plan/Target";
import type { FactRefs } from "./FactRefs";
import { numberLiteral } from "./linkFormula";
import type { Cut } from "./statusCuts";

/** Below every figure that can occur: COUNTIF with it counts numbers, and only numbers. */
export const ANY_NUMBER = '"<1E+300"';
/** Excel takes 8,192 characters of formula; a part must leave room for the rest. */
const LONGEST_PART = 1500;

/** A formula text (without `=`) and what it gives on the figures as read; null stands for "". */
export interface LiveNumber {
  readonly formula: string;
  readonly value: number | null;
}

/**
 * A figure as formulas over `Số liệu`. With `parts` conditions are compared cross-multiplied, so that floating point
 * does not decide (DESIGN D2).
 */
export interface LiveFigure {
  readonly parts: { readonly numerator: LiveNumber; readonly denominator: LiveNumber; readonly per: number } | null;
  /** The figure in the target's unit. */
  readonly actual: LiveNumber;
  /** Of a change: the figure that changed. Where it is there and `actual` is blank, the base is missing. */
  readonly changed?: LiveNumber;
}

/**
 * The figure behind an attainment. Several ways of getting it from the lines of `Số liệu` are tried, the most complete
 * first; null where none gives what the domain computed.
 */
export function liveFigure(attainment: Attainment, refs: FactRefs): LiveFigure | null {
  for (const figure of figuresOf(attainment, refs)) {
    for (const judged of judgedOf(figure, attainment, refs)) if (agreed(judged, attainment)) return judged;
  }
  return null;
}

/** What is compared with the target: the figure itself, or its change since the baseline or the year before. */
function judgedOf(figure: LiveFigure, { indicator, facts, unit }: Attainment, refs: FactRefs): readonly LiveFigure[] {
  const { target } = indicator;
  if (facts.some((fact) => fact.change === true) || (target.form !== "increment" && target.form !== "relative")) return [figure];
  if (target.form === "increment") {
    const baseline = target.baseline ?? indicator.baseline;
    return baseline === null ? [figure] : [difference(figure.actual, { formula: numberLiteral(baseline), value: baseline }), figure];
  }
  const [period] = facts.flatMap((fact) => fact.period ?? []);
  const before = period ? { from: aYearBefore(period.from), until: aYearBefore(period.until) } : null;
  const then = before ? figureOver(baseFacts(facts, unit?.key ?? null, before, refs), indicator, refs) : null;
  const bases = [then?.actual ?? null, indicator.baseline === null ? null : { formula: numberLiteral(indicator.baseline), value: indicator.baseline }];
  return [...bases.flatMap((base) => (base ? [relativeChange(figure.actual, base, target)] : [])), figure];
}

/** Lines of the year before: of the same units as the figure's own lines. */
function baseFacts(facts: readonly Fact[], unit: string | null, before: { readonly from: string; readonly until: string }, refs: FactRefs): readonly Fact[] {
  const units = unit === null ? [...new Set(facts.map((fact) => fact.unit))] : [unit];
  const code = facts[0]?.indicator ?? "";
  return units.flatMap((one) => refs.linesOf(code, one, before));
}

function aYearBefore(date: string): string {
  return `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
}

function difference(figure: LiveNumber, base: LiveNumber): LiveFigure {
  const formula = `IF(OR(${figure.formula}="",${base.formula}=""),"",${figure.formula}-${base.formula})`;
  return { parts: null, actual: { formula, value: figure.value === null || base.value === null ? null : figure.value - base.value }, changed: figure };
}

/** Growth or decline, in points of the unit or in percent of the base. */
function relativeChange(figure: LiveNumber, base: LiveNumber, target: Extract<Target, { form: "relative" }>): LiveFigure {
  const moved = { ...(target.change === "up" ? difference(figure, base) : difference(base, figure)), changed: figure };
  if (target.measuredIn === "points") return moved;
  const [top, bottom] = target.change === "up" ? [figure.formula, base.formula] : [base.formula, figure.formula];
  const share = `(${top}-${bottom})*100/ABS(${base.formula})`;
  const value = moved.actual.value === null || !base.value ? null : (moved.actual.value * 100) / Math.abs(base.value);
  return { parts: null, actual: { formula: `IF(OR(${figure.formula}="",${base.formula}="",${base.formula}=0),"",${share})`, value }, changed: figure };
}

function figuresOf(attainment: Attainment, refs: FactRefs): readonly LiveFigure[] {
  const { facts, indicator } = attainment;
  const isRollUp = attainment.unit === null && new Set(facts.map((fact) => fact.unit)).size > 1;
  // Units that are blank today belong to the roll-up as soon as they report.
  const wholes = isRollUp ? [refs.withBlanks(facts)] : [];
  return [...wholes, facts].flatMap((some) => figureOver(some, indicator, refs) ?? []);
}

/** The figure these lines give, whatever the domain made of them. */
export function figureOver(facts: readonly Fact[], indicator: Indicator, refs: FactRefs): LiveFigure | null {
  const lines = refs.lines(facts);
  const part = (name: FactPart): readonly Fact[] => latest(lines.filter((fact) => fact.part === name), indicator.aggregation);
  const [numerators, denominators, values] = [part("numerator"), part("denominator"), part("value")];
  if (numerators.length > 0 && denominators.length > 0) {
    const column = numerators.length > 1 || denominators.length > 1 ? "used" : "figure";
    const numerator = combine(numerators, refs, column, "SUM");
    const denominator = combine(denominators, refs, column, "SUM");
    const per = indicator.target.form === "ratio" ? indicator.target.base : (indicator.per ?? 1);
    return numerator && denominator ? rateFigure(numerator, denominator, per) : null;
  }
  const by = indicator.aggregation === "max" ? "MAX" : indicator.aggregation === "min" ? "MIN" : "SUM";
  const actual = combine(values, refs, "figure", by);
  return actual && { parts: null, actual };
}

/** Of stock figures only the last period's count. */
function latest(facts: readonly Fact[], aggregation: Indicator["aggregation"]): readonly Fact[] {
  if (aggregation !== "last") return facts;
  const last = facts.reduce((until, fact) => (fact.period && fact.period.until > until ? fact.period.until : until), "");
  return facts.filter((fact) => !fact.period || fact.period.until === last);
}

/** A rate from its parts. */
export function rateFigure(numerator: LiveNumber, denominator: LiveNumber, per: number): LiveFigure {
  const [top, bottom] = [numerator.formula, denominator.formula];
  const formula = `IF(OR(${top}="",${bottom}="",${bottom}=0),"",${product(top, per)}/${bottom})`;
  const value = numerator.value === null || denominator.value === null || denominator.value === 0 ? null : (numerator.value * per) / denominator.value;
  return { parts: { numerator, denominator, per }, actual: { formula, value } };
}

/** The same figure when its parts and itself stand in cells of their own. */
export function figureInCells(figure: LiveFigure, cells: { readonly numerator: string; readonly denominator: string; readonly actual: string }): LiveFigure {
  const actual = { formula: cells.actual, value: figure.actual.value };
  if (!figure.parts) return { ...figure, actual };
  const { numerator, denominator, per } = figure.parts;
  return {
    parts: { numerator: { formula: cells.numerator, value: numerator.value }, denominator: { formula: cells.denominator, value: denominator.value }, per },
    actual,
  };
}

/** Null unless the formula gives what the domain computed: a live figure that is another figure is worse than a constant. */
export function agreed(figure: LiveFigure, attainment: Attainment): LiveFigure | null {
  const [formula, domain] = [figure.actual.value, attainment.actual];
  if (formula === null || domain === null) return formula === domain ? figure : null;
  return Math.abs(formula - domain) <= 1e-9 * Math.max(1, Math.abs(domain)) ? figure : null;
}

/** Condition on a figure that is not blank, as a formula and as what it gives now. */
export function conditionOn(figure: LiveFigure, { comparator, value: limit, factor = 1 }: Cut): { readonly formula: string; readonly holds: boolean } {
  if (figure.parts) {
    const { numerator, denominator, per } = figure.parts;
    return {
      formula: `${product(numerator.formula, per * factor)}${comparator}${product(denominator.formula, limit)}`,
      holds: compare((numerator.value ?? 0) * per * factor, comparator, limit * (denominator.value ?? 0)),
    };
  }
  return { formula: `${product(figure.actual.formula, factor)}${comparator}${numberLiteral(limit)}`, holds: compare((figure.actual.value ?? 0) * factor, comparator, limit) };
}

function compare(one: number, comparator: Comparator, other: number): boolean {
  switch (comparator) {
    case ">=":
      return one >= other;
    case ">":
      return one > other;
    case "<=":
      return one <= other;
    case "<":
      return one < other;
    case "=":
      return one === other;
  }
}

function product(expression: string, by: number): string {
  if (by === 1) return expression;
  return by === 0 ? "0" : `${expression}*${numberLiteral(by)}`;
}

/**
 * A single cell as it is; several combined, "" where none of them is a number. Months of one unit add up only when none
 * is blank: an unknown month makes an unknown sum.
 */
function combine(facts: readonly Fact[], refs: FactRefs, column: "figure" | "used", by: "SUM" | "MAX" | "MIN"): LiveNumber | null {
  const areas = refs.areas(facts, column);
  const [only] = areas;
  if (only === undefined) return null;
  const numbers = facts.flatMap((fact) => (column === "used" ? refs.usedValue(fact) : fact.value) ?? []);
  const [single] = facts;
  if (single && facts.length === 1) {
    const cell = refs.cell(single, column) ?? only;
    // A reference to an empty cell would give 0; figures with a source are formulas and never empty.
    return { formula: single.source === null ? `IF(${cell}="","",${cell})` : cell, value: numbers[0] ?? null };
  }
  const wanted = by === "SUM" && new Set(facts.map((fact) => fact.unit)).size === 1 ? facts.length : 1;
  const formula = `IF(${areas.map((area) => `COUNTIF(${area},${ANY_NUMBER})`).join("+")}<${String(wanted)},"",${by}(${areas.join(",")}))`;
  if (formula.length > LONGEST_PART) return null;
  const value = by === "SUM" ? numbers.reduce((sum, number) => sum + number, 0) : by === "MAX" ? Math.max(...numbers) : Math.min(...numbers);
  return { formula, value: numbers.length < wanted ? null : value };
}
