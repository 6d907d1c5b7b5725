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
  readonly #byIndicator = new Map<string, Map<string, PeriodSlot>>();
  /** Facts come by column, so that the last slot is mostly the next one too. */
  #last: { readonly indicator: string; readonly period: Period | null; readonly slot: PeriodSlot } | null = null;
  readonly #keys = new Map<Period, string>();

  /** Two sources for one figure that disagree. */
  readonly conflicts: FactConflict[] = [];

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) this.#add(fact);
  }

  periodsOf(indicator: string): readonly PeriodFacts[] {
    return [...(this.#byIndicator.get(indicator)?.values() ?? [])];
  }

  #slotOf({ indicator, period }: Fact): PeriodSlot {
    if (this.#last !== null && this.#last.indicator === indicator && this.#last.period === period) return this.#last.slot;
    let periods = this.#byIndicator.get(indicator);
    if (periods === undefined) this.#byIndicator.set(indicator, (periods = new Map<string, PeriodSlot>()));
    const key = period === null ? "" : this.#keyOf(period);
    let slot = periods.get(key);
    if (slot === undefined) periods.set(key, (slot = { period, byUnit: new Map() }));
    this.#last = { indicator, period, slot };
    return slot;
  }

  #keyOf(period: Period): string {
    let key = this.#keys.get(period);
    if (key === undefined) this.#keys.set(period, (key = `${period.from}|${period.until}`));
    return key;
  }

  #add(fact: Fact): void {
    const { byUnit } = this.#slotOf(fact);
    const unit = fact.unit ?? AREA;
    let parts = byUnit.get(unit);
    if (parts === undefined) byUnit.set(unit, (parts = { numerator: undefined, denominator: undefined, value: undefined, plan: undefined, facts: [] }));
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

interface PeriodSlot {
  readonly period: Period | null;
  readonly byUnit: Map<string, MutableParts>;
}

type MutableParts = { -readonly [Key in keyof Omit<Parts, "facts">]: Parts[Key] } & { facts: Fact[] };
