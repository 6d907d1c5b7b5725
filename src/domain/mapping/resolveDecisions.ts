import { distance } from "fastest-levenshtein";
import { foldText } from "../text/foldText";
import type { MappingDecision, UseDecision } from "./MappingDecision";
import type { Slot } from "./Slot";

/** A decision and the slot it means in one table. */
export interface Resolved {
  readonly slot: Slot;
  readonly decision: UseDecision;
  /** 1: the very header; less: renamed slightly. */
  readonly likeness: number;
}

/** A renamed header is still the same from this likeness on, when no other header is as close. */
const SAME_HEADER = 0.72;
const LEAD = 0.1;

/**
 * Finds again, in one table, the columns that were decided about: by their header, wherever they stand now; among equal
 * headers by where they stood. The last decision about an indicator's role wins; a person's wins over a rule's.
 */
export function resolveDecisions(slots: readonly Slot[], decisions: readonly MappingDecision[]): Resolved[] {
  const taken = new Map<string, Resolved>();
  const dismissed = dismissedIndicators(decisions);
  for (const byRule of [false, true]) {
    for (const decision of [...decisions].reverse()) {
      if (decision.kind !== "use" || (decision.byRule === true) !== byRule || dismissed.has(decision.indicator)) continue;
      const key = `${decision.indicator}|${decision.role}`;
      for (const resolved of findSlots(slots, decision)) {
        const place = `${key}|${resolved.slot.period?.key ?? ""}`;
        if (!taken.has(place)) taken.set(place, resolved);
      }
    }
  }
  return [...taken.values()];
}

/** Indicators of which the last word is that no sheet holds them. */
export function dismissedIndicators(decisions: readonly MappingDecision[]): ReadonlySet<string> {
  const dismissed = new Set<string>();
  for (const decision of decisions) {
    if (decision.kind === "none") dismissed.add(decision.indicator);
    else if (decision.byRule !== true) dismissed.delete(decision.indicator);
  }
  return dismissed;
}

function findSlots(slots: readonly Slot[], decision: UseDecision): Resolved[] {
  const kind = slots.filter((slot) => slot.isRow === (decision.row !== null));
  if (decision.header === "") {
    const slot = kind.find((each) => each.table.sheet === decision.sheet && each.at === (decision.row ?? decision.column));
    return slot === undefined ? [] : [{ slot, decision, likeness: 1 }];
  }
  const wanted = foldText(decision.header);
  const exact = kind.filter((slot) => foldText(slot.header.text) === wanted);
  if (exact.length > 0) return nearestOfEachPeriod(exact, decision);
  return renamed(kind, decision, wanted);
}

/** Two columns with one header: the one that stood there, else the nearest. */
function nearestOfEachPeriod(slots: readonly Slot[], decision: UseDecision): Resolved[] {
  const hint = decision.row ?? decision.column ?? 0;
  const byPeriod = new Map<string, Slot>();
  for (const slot of slots) {
    const key = slot.period?.key ?? "";
    const known = byPeriod.get(key);
    if (known === undefined || Math.abs(slot.at - hint) < Math.abs(known.at - hint)) byPeriod.set(key, slot);
  }
  return Array.from(byPeriod.values(), (slot) => ({ slot, decision, likeness: 1 }));
}

function renamed(slots: readonly Slot[], decision: UseDecision, wanted: string): Resolved[] {
  const ranked = slots.map((slot) => ({ slot, likeness: likenessOf(foldText(slot.header.text), wanted) })).sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (best === undefined || best.likeness < SAME_HEADER || (next !== undefined && best.likeness - next.likeness < LEAD)) return [];
  return [{ ...best, decision }];
}

/** Share of characters that stay, 0 to 1. Other figures in the text are another header: `dưới 1 tuổi`, `dưới 5 tuổi`. */
function likenessOf(one: string, other: string): number {
  if (one.replace(/\D+/gu, " ").trim() !== other.replace(/\D+/gu, " ").trim()) return 0;
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : 1 - distance(one, other) / longest;
}
