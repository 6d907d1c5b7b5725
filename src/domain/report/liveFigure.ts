import type { Attainment } from "../attainment/Attainment";
import type { Fact, FactPart } from "../attainment/Fact";
import type { Comparator, Condition } from "../plan/Target";
import type { FactRefs } from "./factsSheet";
import { numberLiteral } from "./linkFormula";

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
}

/** The figure behind an attainment; null where the facts' lines and the allow-list do not give what the domain computed. */
export function liveFigure(attainment: Attainment, refs: FactRefs): LiveFigure | null {
  const { indicator } = attainment;
  const part = (name: FactPart): readonly Fact[] => attainment.facts.filter((fact) => fact.part === name);
  const [numerators, denominators, values] = [part("numerator"), part("denominator"), part("value")];
  if (numerators.length > 0 && denominators.length > 0) {
    const column = numerators.length > 1 || denominators.length > 1 ? "used" : "figure";
    const numerator = addUp(numerators, refs, column);
    const denominator = addUp(denominators, refs, column);
    const per = indicator.target.form === "ratio" ? indicator.target.base : (indicator.per ?? 1);
    return numerator && denominator ? agreed(rateFigure(numerator, denominator, per), attainment) : null;
  }
  const actual = valueOf(values, indicator.aggregation, refs);
  return actual ? agreed({ parts: null, actual }, attainment) : null;
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
  if (!figure.parts) return { parts: null, actual };
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
export function conditionOn(figure: LiveFigure, condition: Condition): { readonly formula: string; readonly holds: boolean } {
  const { comparator, value: limit } = condition;
  if (figure.parts) {
    const { numerator, denominator, per } = figure.parts;
    return {
      formula: `${product(numerator.formula, per)}${comparator}${product(denominator.formula, limit)}`,
      holds: compare((numerator.value ?? 0) * per, comparator, limit * (denominator.value ?? 0)),
    };
  }
  return { formula: `${figure.actual.formula}${comparator}${numberLiteral(limit)}`, holds: compare(figure.actual.value ?? 0, comparator, limit) };
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

function valueOf(values: readonly Fact[], aggregation: Attainment["indicator"]["aggregation"], refs: FactRefs): LiveNumber | null {
  switch (aggregation) {
    case "max":
    case "min":
      return combine(values, refs, "figure", aggregation === "max" ? "MAX" : "MIN");
    case "last": {
      const last = values.reduce((latest, fact) => (fact.period && fact.period.until > latest ? fact.period.until : latest), "");
      return addUp(
        values.filter((fact) => !fact.period || fact.period.until === last),
        refs,
        "figure",
      );
    }
    case "sum":
    case "ratio":
      return addUp(values, refs, "figure");
  }
}

function addUp(facts: readonly Fact[], refs: FactRefs, column: "figure" | "used"): LiveNumber | null {
  return combine(facts, refs, column, "SUM");
}

/** A single cell as it is; several combined, "" where none of them is a number. */
function combine(facts: readonly Fact[], refs: FactRefs, column: "figure" | "used", by: "SUM" | "MAX" | "MIN"): LiveNumber | null {
  const areas = refs.areas(facts, column);
  const [only] = areas;
  if (only === undefined) return null;
  const numbers = facts.flatMap((fact) => (column === "used" ? refs.usedValue(fact) : fact.value) ?? []);
  if (areas.length === 1 && !only.includes(":")) {
    // A reference to an empty cell would give 0; figures with a source are formulas and never empty.
    const formula = facts.some((fact) => fact.source === null) ? `IF(${only}="","",${only})` : only;
    return { formula, value: numbers[0] ?? null };
  }
  const formula = `IF(${areas.map((area) => `COUNTIF(${area},${ANY_NUMBER})`).join("+")}=0,"",${by}(${areas.join(",")}))`;
  if (formula.length > LONGEST_PART) return null;
  const value = by === "SUM" ? numbers.reduce((sum, number) => sum + number, 0) : by === "MAX" ? Math.max(...numbers) : Math.min(...numbers);
  return { formula, value: numbers.length === 0 ? null : value };
}
