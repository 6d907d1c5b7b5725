import { ACCEPT } from "./accept";
import type { Match } from "./Mapping";
import { matchesOf } from "./matchesOf";
import { matchOf } from "./matchOf";
import { reasonText } from "./reasonText";
import type { Resolved } from "./resolveDecisions";
import type { Measure } from "./scoreSlots";
import { competitionKey, type Slot } from "./Slot";

export interface DecidedMatches {
  readonly matches: readonly Match[];
  /** `indicator|competition` that need no suggestion any more. */
  readonly settled: ReadonlySet<string>;
  /** Leaves out the parts a decision has already named. */
  notOverruled(matches: readonly Match[], competition: string): Match[];
}

/** Earlier decisions as matches; a rate brings its parts along unless they were decided too. */
export function matchesOfDecisions(resolved: readonly Resolved[], slots: readonly Slot[], measures: readonly Measure[], clusters: readonly (readonly number[])[]): DecidedMatches {
  const named = new Set(resolved.map(({ slot, decision }) => `${decision.indicator}|${decision.role}|${competitionKey(slot)}`));
  const settled = new Set<string>();
  const matches: Match[] = [];
  const notOverruled = (found: readonly Match[], competition: string) => found.filter((match) => !named.has(`${match.indicator}|${match.role}|${competition}`));
  for (const { slot, decision, likeness } of resolved) {
    const key = competitionKey(slot);
    const confidence = decision.byRule === true ? Math.max(ACCEPT, likeness * 0.95) : 1;
    const reasons = [decision.byRule === true ? reasonText.remembered : reasonText.person];
    const mark = (match: Match): Match => ({ ...match, confidence, decidedBy: decision.byRule === true ? "rule" : "person" });
    for (const measure of sharing(decision.indicator, decision.role, measures, clusters, named, key)) {
      const { code } = measure.indicator;
      if (decision.role !== "rate" && decision.role !== "value") {
        matches.push(mark(matchOf(slot, code, decision.role, confidence, reasons)));
        continue;
      }
      settled.add(`${code}|${key}`);
      const found = matchesOf(slot, measure, slots, confidence, reasons);
      const [own, ...parts] = found;
      if (own !== undefined) matches.push(mark({ ...own, role: decision.role }));
      matches.push(...notOverruled(parts, key));
    }
  }
  return { matches, settled, notOverruled };
}

/** The indicator itself, and those judged from the same column about which nothing else was said. */
function sharing(code: string, role: string, measures: readonly Measure[], clusters: readonly (readonly number[])[], named: ReadonlySet<string>, key: string): Measure[] {
  const cluster = clusters.find((members) => members.some((index) => measures[index]?.indicator.code === code)) ?? [];
  return cluster.flatMap((index) => {
    const measure = measures[index];
    if (measure === undefined) return [];
    return measure.indicator.code === code || !named.has(`${measure.indicator.code}|${role}|${key}`) ? [measure] : [];
  });
}
