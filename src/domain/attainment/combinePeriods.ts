import type { Aggregation, Indicator } from "../plan/Plan";
import { sumExact } from "./exact";
import type { Fact } from "./Fact";
import type { PeriodFacts } from "./FactIndex";
import type { Parts } from "./Figure";

/** Figures of consecutive periods as one: flows add up, stock figures take the last one known, rates add their parts. */
export function combinePeriods(indicator: Indicator, pieces: readonly PeriodFacts[]): ReadonlyMap<string, Parts> {
  const units = new Set(pieces.flatMap((piece) => [...piece.byUnit.keys()]));
  const yearly = indicator.aggregation === "ratio" && hasYearlyDenominator(pieces);
  const combined = new Map<string, Parts>();
  for (const unit of units) {
    const parts = pieces.map((piece) => piece.byUnit.get(unit));
    combined.set(unit, combineParts(parts, indicator.aggregation, yearly));
  }
  return combined;
}

/** The same denominator in every unit month after month is the population of the year, not that of a month: it is not added up. */
function hasYearlyDenominator(pieces: readonly PeriodFacts[]): boolean {
  const [first] = pieces;
  if (first === undefined || pieces.length < 2) return false;
  let seen = 0;
  for (const [unit, { denominator }] of first.byUnit) {
    if (denominator === undefined || denominator === null) continue;
    seen += 1;
    if (pieces.some((piece) => piece.byUnit.get(unit)?.denominator !== denominator)) return false;
  }
  return seen > 0;
}

type Part = "numerator" | "denominator" | "value" | "plan";

function combineParts(parts: readonly (Parts | undefined)[], aggregation: Aggregation, yearly: boolean): Parts {
  const numerator = combinePart(parts, "numerator", aggregation);
  const denominator = combinePart(parts, "denominator", yearly ? "last" : aggregation);
  return {
    numerator,
    denominator,
    value: aggregation === "ratio" ? combineTyped(parts, numerator !== undefined && denominator !== undefined) : combinePart(parts, "value", aggregation),
    plan: combinePart(parts, "plan", "last"),
    facts: parts.flatMap((each) => each?.facts ?? NO_FACTS),
  };
}

const NO_FACTS: readonly Fact[] = [];

/** Undefined where no piece has a column for it. A blank month inside a sum is an unknown sum, not a smaller one. */
function combinePart(parts: readonly (Parts | undefined)[], part: Part, aggregation: Aggregation): number | null | undefined {
  const known: number[] = [];
  let present = false;
  for (const each of parts) {
    const value = each?.[part];
    if (value !== undefined) present = true;
    if (value !== undefined && value !== null) known.push(value);
  }
  if (!present) return undefined;
  if (known.length === 0) return null;
  switch (aggregation) {
    case "last":
      return known[known.length - 1] ?? null;
    case "max":
    case "min":
      return Math[aggregation](...known);
    default:
      return known.length === parts.length ? sumExact(known) : null;
  }
}

/** Typed rates of months never make the rate of their year. */
function combineTyped(parts: readonly (Parts | undefined)[], hasParts: boolean): number | null | undefined {
  const stated = parts.filter((each) => each?.value !== undefined);
  if (stated.length === 0) return undefined;
  return hasParts || parts.length > 1 ? null : stated[0]?.value;
}
