import { munkres } from "munkres";

/** One possible pair; indices of the two sides and how much it is worth (0 to 1). */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly worth: number;
  /** All of the left side's words are the right side's. */
  readonly isWhole: boolean;
}

/**
 * The one-to-one choice with the greatest total worth above `floor`; leaving a left or right side alone costs nothing.
 * Pairs that share no side with others are decided alone, so the cubic part only sees small clusters.
 */
export function assignBest(pairs: readonly Pair[], floor: number): Pair[] {
  const useful = pairs.filter((pair) => pair.worth >= floor);
  return clusters(useful).flatMap((cluster) => (cluster.length === 1 ? cluster : solve(cluster, floor)));
}

function clusters(pairs: readonly Pair[]): Pair[][] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root) ?? root;
    parent.set(node, root);
    return root;
  };
  for (const { left, right } of pairs) parent.set(find(`l${left}`), find(`r${right}`));
  const byRoot = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const root = find(`l${pair.left}`);
    const cluster = byRoot.get(root);
    if (cluster === undefined) byRoot.set(root, [pair]);
    else cluster.push(pair);
  }
  return [...byRoot.values()];
}

/** Each left side gets a column of its own that means "none", of cost 0; a pair costs floor − worth, so it is taken when it gains. */
function solve(cluster: readonly Pair[], floor: number): Pair[] {
  const lefts = [...new Set(cluster.map((pair) => pair.left))];
  const rights = [...new Set(cluster.map((pair) => pair.right))];
  const worth = new Map(cluster.map((pair) => [`${pair.left}:${pair.right}`, pair]));
  const costs = lefts.map((left) => [
    ...rights.map((right) => {
      const pair = worth.get(`${left}:${right}`);
      return pair === undefined ? 1 : floor - pair.worth - 1e-9;
    }),
    ...lefts.map(() => 0),
  ]);
  return munkres(costs).flatMap(([row, column]) => {
    const pair = worth.get(`${lefts[row]}:${rights[column]}`);
    return pair === undefined ? [] : [pair];
  });
}
