import type { Period } from "../text/Period";
import type { Fact } from "./Fact";
import type { Parts } from "./Figure";

/** Facts of one indicator in one period, by unit; the empty key is the whole area. */
export interface PeriodFacts {
  readonly period: Period | null;
  readonly byUnit: ReadonlyMap<string, Parts>;
}

export const AREA = "";

export interface FactConflict {
  readonly kept: Fact;
  readonly other: Fact;
}

/** indicator → period → unit → parts; built once, read in constant time. */
export class FactIndex {
  readonly #byIndicator = new Map<string, Map<string, { period: Period | null; byUnit: Map<string, MutableParts> }>>();

  /** Two sources for one figure that disagree. */
  readonly conflicts: FactConflict[] = [];

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) this.#add(fact);
  }

  periodsOf(indicator: string): readonly PeriodFacts[] {
    return [...(this.#byIndicator.get(indicator)?.values() ?? [])];
  }

  #add(fact: Fact): void {
    const periods = this.#byIndicator.get(fact.indicator) ?? new Map<string, { period: Period | null; byUnit: Map<string, MutableParts> }>();
    this.#byIndicator.set(fact.indicator, periods);
    const key = fact.period === null ? "" : `${fact.period.from}|${fact.period.until}`;
    const slot = periods.get(key) ?? { period: fact.period, byUnit: new Map<string, MutableParts>() };
    periods.set(key, slot);
    const unit = fact.unit ?? AREA;
    const parts = slot.byUnit.get(unit) ?? { facts: [] };
    slot.byUnit.set(unit, parts);
    parts.facts.push(fact);
    // Of two sources the first that holds a figure counts, and the finding says where they disagree.
    const known = parts[fact.part];
    if (known !== undefined && known !== null && fact.value !== null && known !== fact.value) {
      const kept = parts.facts.find((other) => other.part === fact.part && other.value === known);
      if (kept !== undefined) this.conflicts.push({ kept, other: fact });
    }
    if (parts[fact.part] === undefined || parts[fact.part] === null) parts[fact.part] = fact.value;
  }
}

type MutableParts = { -readonly [Key in keyof Omit<Parts, "facts">]: Parts[Key] } & { facts: Fact[] };
