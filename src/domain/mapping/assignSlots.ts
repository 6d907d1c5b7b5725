import { rectAddress } from "../grid/address";
import { ACCEPT, MENTION } from "./accept";
import { assignBest, type Pair } from "./assignBest";
import { calibrate } from "./calibrate";
import { findPartsWithoutRate } from "./findPartsWithoutRate";
import type { Match, MatchCandidate } from "./Mapping";
import type { MappingDecision } from "./MappingDecision";
import { matchesOf } from "./matchesOf";
import { matchesOfDecisions } from "./matchesOfDecisions";
import { hasParts } from "./quantityKind";
import { reasonText } from "./reasonText";
import { dismissedIndicators, resolveDecisions } from "./resolveDecisions";
import { NO_SCORE, scoreHeader, type HeaderScore, type Measure } from "./scoreSlots";
import { competitionKey, type Slot } from "./Slot";

/** What was decided about one table. */
export interface Assigned {
  readonly matches: readonly Match[];
  /** Finds by indicator, whether or not they were accepted. */
  readonly candidates: ReadonlyMap<string, readonly MatchCandidate[]>;
  readonly whyNot: ReadonlyMap<Slot, string>;
}

/**
 * Gives the slots of one table to the measures, one to one or to none, separately for each period and role. What was
 * decided before comes first and takes its slots and measures out of the competition.
 */
export function assignSlots(slots: readonly Slot[], measures: readonly Measure[], clusters: readonly (readonly number[])[], decisions: readonly MappingDecision[]): Assigned {
  const scores = new Map<Slot, HeaderScore[]>();
  const whyNot = new Map<Slot, string>();
  const candidates = new Map<string, MatchCandidate[]>();
  const dismissed = dismissedIndicators(decisions);
  const resolved = resolveDecisions(slots, decisions);
  const decided = matchesOfDecisions(resolved, slots, measures, clusters);
  const matches: Match[] = [...decided.matches];
  const settled = new Set(resolved.map(({ slot }) => slot));
  for (const slot of slots) {
    if (settled.has(slot)) continue;
    if (slot.header.kind === "comparison") whyNot.set(slot, reasonText.ignored.comparison);
    else if (slot.role === "estimate") whyNot.set(slot, reasonText.ignored.estimate);
    else scores.set(slot, measures.map((measure) => (dismissed.has(measure.indicator.code) ? NO_SCORE : scoreHeader([slot, ...slot.otherHeaders], measure))));
  }
  for (const rivals of groupBy([...scores.keys()], competitionKey)) {
    const key = rivals[0] === undefined ? "" : competitionKey(rivals[0]);
    const open = clusters.map((members) => members.filter((index) => !decided.settled.has(`${measures[index]?.indicator.code}|${key}`)));
    const found = assignRivals(rivals, scores, measures, open, candidates, whyNot);
    for (const { slot, members, confidence, reasons } of found) {
      for (const index of members) {
        const measure = measures[index];
        if (measure === undefined) continue;
        matches.push(...decided.notOverruled(matchesOf(slot, measure, slots, confidence, reasons), key));
      }
    }
    matches.push(...findPartsWithoutRate(rivals, scores, measures, matches));
  }
  return { matches, candidates, whyNot };
}

interface Found {
  readonly slot: Slot;
  readonly members: readonly number[];
  readonly confidence: number;
  readonly reasons: readonly string[];
}

function assignRivals(
  rivals: readonly Slot[], scores: ReadonlyMap<Slot, readonly HeaderScore[]>, measures: readonly Measure[], clusters: readonly (readonly number[])[],
  candidates: Map<string, MatchCandidate[]>, whyNot: Map<Slot, string>,
): Found[] {
  const pairs: Pair[] = [];
  rivals.forEach((slot, left) => {
    clusters.forEach((members, right) => {
      const worth = Math.max(0, ...members.map((index) => scores.get(slot)?.[index]?.own ?? 0));
      if (worth >= MENTION) pairs.push({ left, right, worth });
    });
  });
  const chosen = assignBest(pairs, MENTION);
  const decided = new Set(chosen.map((pair) => pair.left));
  for (const pair of pairs) {
    const slot = rivals[pair.left];
    if (slot === undefined) continue;
    const rivalWorth = Math.max(0, ...pairs.filter((each) => each.left === pair.left && each.right !== pair.right).map((each) => each.worth));
    const confidence = calibrate(pair.worth, rivalWorth);
    for (const index of clusters[pair.right] ?? []) {
      const code = measures[index]?.indicator.code ?? "";
      candidates.set(code, [...(candidates.get(code) ?? []), candidateOf(slot, confidence, reasonsFor(slot, scores.get(slot)?.[index], measures[index]))]);
      if (!decided.has(pair.left)) whyNot.set(slot, reasonText.ignored.weaker(code));
      else if (confidence < ACCEPT) whyNot.set(slot, reasonText.ignored.unsure(code));
    }
  }
  return chosen.flatMap((pair): Found[] => {
    const slot = rivals[pair.left];
    const members = clusters[pair.right] ?? [];
    if (slot === undefined) return [];
    const rivalWorth = Math.max(0, ...pairs.filter((each) => each.left === pair.left && each.right !== pair.right).map((each) => each.worth));
    const first = members[0] ?? 0;
    return [{ slot, members, confidence: calibrate(pair.worth, rivalWorth), reasons: reasonsFor(slot, scores.get(slot)?.[first], measures[first]) }];
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
