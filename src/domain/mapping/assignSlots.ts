import { rectAddress } from "../grid/address";
import { ACCEPT, MENTION } from "./accept";
import { assignBest, type Pair } from "./assignBest";
import { bestTwo, pairsOf, rivalOf } from "./scorePairs";
import { calibrate } from "./calibrate";
import { findDoubles } from "./findDoubles";
import { nameOf } from "./findParts";
import { findPartsWithoutRate } from "./findPartsWithoutRate";
import type { Match, MatchCandidate } from "./Mapping";
import type { MappingDecision } from "./MappingDecision";
import { matchesOf } from "./matchesOf";
import { matchesOfDecisions } from "./matchesOfDecisions";
import { hasParts } from "./quantityKind";
import { reasonText } from "./reasonText";
import { dismissedIndicators, resolveDecisions } from "./resolveDecisions";
import { scoreAll, type HeaderScore, type HeaderScores, type Measure, type MeasureSet } from "./scoreSlots";
import { competitionKey, type Slot } from "./Slot";

/** A question even when the parts of the rate speak for one of the two. */
const IN_DOUBT = 0.15;

/** A possible match; its reasons are worded only if somebody is asked. */
export interface Find {
  readonly confidence: number;
  readonly describe: () => MatchCandidate;
}

/** What was decided about one table. */
export interface Assigned {
  readonly matches: readonly Match[];
  /** Finds by indicator, whether or not they were accepted. */
  readonly candidates: ReadonlyMap<string, readonly Find[]>;
  readonly whyNot: ReadonlyMap<Slot, string>;
  /** Scores of the slots that were not settled by decisions. */
  readonly scores: ReadonlyMap<Slot, HeaderScores>;
}

/**
 * Gives the slots of one table to the measures, one to one or to none, separately for each period and role. What was
 * decided before comes first and takes its slots and measures out of the competition.
 */
export function assignSlots(slots: readonly Slot[], set: MeasureSet, decisions: readonly MappingDecision[]): Assigned {
  const { measures, clusters } = set;
  const scores = new Map<Slot, HeaderScores>();
  const whyNot = new Map<Slot, string>();
  const candidates = new Map<string, Find[]>();
  const dismissed = dismissedIndicators(decisions);
  const resolved = resolveDecisions(slots, decisions);
  const decided = matchesOfDecisions(resolved, slots, measures, clusters);
  const matches: Match[] = [...decided.matches];
  const settled = new Set(resolved.map(({ slot }) => slot));
  for (const slot of slots) {
    if (settled.has(slot)) continue;
    if (slot.header.kind === "comparison") whyNot.set(slot, reasonText.ignored.comparison);
    else if (slot.role === "estimate") whyNot.set(slot, reasonText.ignored.estimate);
    else scores.set(slot, without(dismissed, scoreAll([slot, ...slot.otherHeaders], set), measures));
  }
  const settledHere = new Set(decided.settled);
  for (const rivals of cumulativeFirst(groupBy([...scores.keys()], competitionKey))) {
    const key = rivals[0] === undefined ? "" : competitionKey(rivals[0]);
    const open = clusters.map((members) => members.filter((index) => !settledHere.has(`${measures[index]?.indicator.code}|${key}`)));
    const found = assignRivals(rivals, scores, measures, open, candidates, whyNot);
    for (const { slot, members, confidence, reasons } of found) {
      for (const index of members) {
        const measure = measures[index];
        if (measure === undefined) continue;
        if (slot.role === "cumulative" && confidence >= ACCEPT) settledHere.add(`${measure.indicator.code}|figure|${slot.period?.key ?? ""}`);
        matches.push(...decided.notOverruled(matchesOf(slot, measure, slots, confidence, reasons), key));
      }
    }
    matches.push(...findPartsWithoutRate(rivals, scores, measures, matches));
  }
  return { matches, candidates, whyNot, scores };
}

/** Of a month's figure and a cumulative one said to be of the same period, the cumulative one is meant. */
function cumulativeFirst(groups: readonly (readonly Slot[])[]): (readonly Slot[])[] {
  return [...groups].sort((a, b) => Number(b[0]?.role === "cumulative") - Number(a[0]?.role === "cumulative"));
}

interface Found {
  readonly slot: Slot;
  readonly members: readonly number[];
  readonly confidence: number;
  readonly reasons: readonly string[];
}

function without(dismissed: ReadonlySet<string>, scores: HeaderScores, measures: readonly Measure[]): HeaderScores {
  if (dismissed.size === 0) return scores;
  return new Map([...scores].filter(([index]) => !dismissed.has(measures[index]?.indicator.code ?? "")));
}

function assignRivals(
  rivals: readonly Slot[], scores: ReadonlyMap<Slot, HeaderScores>, measures: readonly Measure[], clusters: readonly (readonly number[])[],
  candidates: Map<string, Find[]>, whyNot: Map<Slot, string>,
): Found[] {
  const pairs = pairsOf(rivals, scores, clusters);
  const chosen = assignBest(pairs, MENTION);
  const decided = new Set(chosen.map((pair) => pair.left));
  const bestOf = bestTwo(pairs);
  const doubles = findDoubles(pairs, chosen, rivals);
  const confidenceOf = (pair: Pair) => {
    const alone = calibrate(pair.worth, rivalOf(pair, bestOf), pair.isWhole);
    return doubles.has(pair.right) ? Math.min(alone, ACCEPT - IN_DOUBT) : alone;
  };
  for (const pair of pairs) {
    const slot = rivals[pair.left];
    if (slot === undefined) continue;
    const confidence = confidenceOf(pair);
    for (const index of clusters[pair.right] ?? []) {
      const code = measures[index]?.indicator.code ?? "";
      const list = candidates.get(code);
      const candidate: Find = { confidence, describe: () => candidateOf(slot, confidence, reasonsFor(slot, scores.get(slot)?.get(index), measures[index])) };
      if (list === undefined) candidates.set(code, [candidate]);
      else list.push(candidate);
      if (!decided.has(pair.left)) whyNot.set(slot, reasonText.ignored.weaker(code));
      else if (confidence < ACCEPT) whyNot.set(slot, reasonText.ignored.unsure(code));
    }
  }
  return chosen.flatMap((pair): Found[] => {
    const slot = rivals[pair.left];
    const members = clusters[pair.right] ?? [];
    if (slot === undefined) return [];
    const first = members.find((index) => scores.get(slot)?.has(index)) ?? 0;
    const double = doubles.get(pair.right);
    const reasons = reasonsFor(slot, scores.get(slot)?.get(first), measures[first]);
    return [{ slot, members, confidence: confidenceOf(pair), reasons: double === undefined ? reasons : [...reasons, reasonText.rival(`${nameOf(double)} ${double.header.text}`)] }];
  });
}

function reasonsFor(slot: Slot, score: HeaderScore | undefined, measure: Measure | undefined): string[] {
  const reasons = score === undefined ? [] : [reasonText.words(score.words.shared, score.words.of)];
  if (measure !== undefined && slot.header.kind === measure.kind && hasParts(measure.kind)) reasons.push(reasonText.unit(measure.indicator.unit));
  return reasons;
}

function candidateOf(slot: Slot, confidence: number, reasons: readonly string[]): MatchCandidate {
  return {
    sheet: slot.table.sheet, table: rectAddress(slot.table.range), column: slot.isRow ? null : slot.at, row: slot.isRow ? slot.at : null,
    header: slot.header.text, confidence, reasons,
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}
