import type { Aggregation, Indicator } from "../plan/Plan";
import { sumExact } from "./exact";
import type { PeriodFacts } from "./FactIndex";
import type { Parts } from "./Figure";

/** Figures of consecutive periods as one: flows add up, stock figures take the last one known, rates add their parts. */
export function combinePeriods(indicator: Indicator, pieces: readonly PeriodFacts[]): ReadonlyMap<string, Parts> {
  const units = new Set(pieces.flatMap((piece) => [...piece.byUnit.keys()]));
  const combined = new Map<string, Parts>();
  for (const unit of units) {
    const parts = pieces.map((piece) => piece.byUnit.get(unit));
    combined.set(unit, combineParts(parts, indicator.aggregation));
  }
  return combined;
}

type Part = "numerator" | "denominator" | "value" | "plan";

function combineParts(parts: readonly (Parts | undefined)[], aggregation: Aggregation): Parts {
  const facts = parts.flatMap((each) => each?.facts ?? []);
  const has = (part: Part) => parts.some((each) => each?.[part] !== undefined);
  const rated = has("numerator") && has("denominator");
  return {
    ...(has("numerator") ? { numerator: combineValues(parts.map((each) => each?.numerator ?? null), aggregation) } : {}),
    ...(has("denominator") ? { denominator: combineValues(parts.map((each) => each?.denominator ?? null), aggregation) } : {}),
    ...(has("value") ? { value: combineTyped(parts, aggregation, rated) } : {}),
    ...(has("plan") ? { plan: lastKnown(parts.map((each) => each?.plan ?? null)) } : {}),
    facts,
  };
}

/** Typed rates of months never make the rate of their year; only the last one may stand, for a stock figure. */
function combineTyped(parts: readonly (Parts | undefined)[], aggregation: Aggregation, rated: boolean): number | null {
  if (aggregation === "ratio") return rated || parts.length > 1 ? null : lastKnown(parts.map((each) => each?.value ?? null));
  return combineValues(parts.map((each) => each?.value ?? null), aggregation);
}

/** A blank month inside a sum is an unknown sum, not a smaller one. */
function combineValues(values: readonly (number | null)[], aggregation: Aggregation): number | null {
  if (aggregation === "last") return lastKnown(values);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  if (aggregation === "max") return Math.max(...known);
  if (aggregation === "min") return Math.min(...known);
  return known.length === values.length ? sumExact(known) : null;
}

function lastKnown(values: readonly (number | null)[]): number | null {
  return values.findLast((value) => value !== null) ?? null;
}
