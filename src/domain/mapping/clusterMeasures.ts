import { conflictOf } from "./guards";
import type { Measure } from "./scoreSlots";

/**
 * Indices of measures that are judged from the same column: a threshold, a nested and an every-unit target about the
 * same rate. Everything else is a cluster of its own.
 */
export function clusterMeasures(measures: readonly Measure[]): number[][] {
  const clusters: number[][] = [];
  measures.forEach((measure, index) => {
    const home = clusters.find((cluster) => cluster.some((other) => sameMeasure(measure, measures[other])));
    if (home === undefined) clusters.push([index]);
    else home.push(index);
  });
  return clusters;
}

const PER_UNIT = new Set(["nested", "every-unit", "remainder"]);

function sameMeasure(one: Measure, other: Measure | undefined): boolean {
  if (other === undefined || one.kind !== other.kind) return false;
  const [a, b] = [one.indicator.target, other.indicator.target];
  if (b.form === "remainder" && b.of === one.indicator.code) return true;
  if (a.form === "remainder" && a.of === other.indicator.code) return true;
  if (!PER_UNIT.has(a.form) && !PER_UNIT.has(b.form) && one.indicator.name !== other.indicator.name) return false;
  return one.variants.some((x) => other.variants.some((y) => conflictOf(x.variant.guards, y.variant.guards) === null && overlap(x.variant.words, y.variant.words) >= 0.7));
}

/** Share of the distinct words the two have in common (Jaccard). */
function overlap(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one.filter(tells)), new Set(other.filter(tells))];
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common || 1);
}

const tells = (word: string) => !["tỷ", "lệ", "số", "được", "các", "của", "ở", "cho", "tại", "trên", "có", "đạt", "%"].includes(word);
