import type { Pair } from "./assignBest";
import type { Slot } from "./Slot";

const AS_GOOD = 0.985;

/** Measures for which another column of the same time is as good as the chosen one and says something else: a question, no choice. */
export function findDoubles(pairs: readonly Pair[], chosen: readonly Pair[], rivals: readonly Slot[]): ReadonlyMap<number, Slot> {
  const taken = new Map(chosen.map((pair) => [pair.left, pair.right]));
  const doubles = new Map<number, Slot>();
  for (const { left, right, worth } of chosen) {
    const mine = rivals[left];
    for (const other of pairs) {
      const slot = rivals[other.left];
      if (other.right !== right || other.left === left || taken.has(other.left) || other.worth < AS_GOOD * worth || mine === undefined || slot === undefined) continue;
      if (slot.values.some((value, at) => value !== null && (mine.values[at] ?? null) !== null && value !== mine.values[at])) doubles.set(right, slot);
    }
  }
  return doubles;
}
