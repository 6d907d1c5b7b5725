import { MENTION } from "./accept";
import type { Pair } from "./assignBest";
import type { HeaderScores } from "./scoreSlots";

/** What is worth much less than the best is never chosen instead of it. */
const RIVAL_SHARE = 0.5;

/** What each header is worth to each cluster of measures, where it is worth mentioning. */
export function pairsOf<T>(headers: readonly T[], scores: ReadonlyMap<T, HeaderScores>, clusters: readonly (readonly number[])[]): Pair[] {
  const clusterOf = new Map<number, number>();
  clusters.forEach((members, right) => {
    for (const index of members) clusterOf.set(index, right);
  });
  return headers.flatMap((header, left) => {
    const found = new Map<number, Pair>();
    for (const [index, { own, words }] of scores.get(header) ?? []) {
      const right = clusterOf.get(index);
      if (right === undefined || own < MENTION || own <= (found.get(right)?.worth ?? 0)) continue;
      found.set(right, { left, right, worth: own, isWhole: words.isWhole });
    }
    const best = Math.max(0, ...Array.from(found.values(), (pair) => pair.worth));
    return [...found.values()].filter((pair) => pair.worth >= RIVAL_SHARE * best);
  });
}

export type BestTwo = ReadonlyMap<number, readonly [best: Pair, second: number]>;

/** The best pair of each header and the worth of its second best. */
export function bestTwo(pairs: readonly Pair[]): BestTwo {
  const found = new Map<number, [Pair, number]>();
  for (const pair of pairs) {
    const known = found.get(pair.left);
    if (known === undefined) found.set(pair.left, [pair, 0]);
    else if (pair.worth > known[0].worth) found.set(pair.left, [pair, known[0].worth]);
    else known[1] = Math.max(known[1], pair.worth);
  }
  return found;
}

/** The best the same header could be instead. */
export function rivalOf(pair: Pair, best: BestTwo): number {
  const known = best.get(pair.left);
  if (known === undefined) return 0;
  return known[0].right === pair.right ? known[1] : known[0].worth;
}
