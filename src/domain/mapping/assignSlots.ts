import { rectAddress } from "../grid/address";
import { ACCEPT, MENTION } from "./accept";
import { assignBest, type Pair } from "./assignBest";
import { findParts, type Parts } from "./findParts";
import { findPartsWithoutRate } from "./findPartsWithoutRate";
import type { Match, MatchCandidate } from "./Mapping";
import { matchOf } from "./matchOf";
import { calibrate } from "./calibrate";
import { clusterMeasures } from "./clusterMeasures";
import { hasParts } from "./quantityKind";
import { reasonText } from "./reasonText";
import { scoreHeader, type HeaderScore, type Measure } from "./scoreSlots";
import { competitionKey, type Slot } from "./Slot";

/** What was decided about one table. */
export interface Assigned {
  readonly matches: readonly Match[];
  /** Finds by indicator, whether or not they were accepted. */
  readonly candidates: ReadonlyMap<string, readonly MatchCandidate[]>;
  readonly whyNot: ReadonlyMap<Slot, string>;
}

/** Gives the slots of one table to the measures, one to one or to none, separately for each period and role. */
export function assignSlots(slots: readonly Slot[], measures: readonly Measure[]): Assigned {
  const clusters = clusterMeasures(measures);
  const scores = new Map<Slot, HeaderScore[]>();
  const whyNot = new Map<Slot, string>();
  const candidates = new Map<string, MatchCandidate[]>();
  for (const slot of slots) {
    if (slot.header.kind === "comparison") whyNot.set(slot, reasonText.ignored.comparison);
    else if (slot.role === "estimate") whyNot.set(slot, reasonText.ignored.estimate);
    else scores.set(slot, measures.map((measure) => scoreHeader([slot, ...slot.otherHeaders], measure)));
  }
  const matches: Match[] = [];
  for (const rivals of groupBy([...scores.keys()], competitionKey)) {
    const found = assignRivals(rivals, scores, measures, clusters, candidates, whyNot);
    for (const { slot, members, confidence, reasons } of found) {
      for (const index of members) {
        const measure = measures[index];
        if (measure === undefined) continue;
        matches.push(...matchesOf(slot, measure, slots, confidence, reasons));
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
      const worth = Math.max(...members.map((index) => ownScore(slot, scores.get(slot)?.[index], measures[index])));
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

function ownScore(_slot: Slot, score: HeaderScore | undefined, _measure: Measure | undefined): number {
  return score?.own ?? 0;
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

function matchesOf(slot: Slot, measure: Measure, slots: readonly Slot[], confidence: number, reasons: readonly string[]): Match[] {
  const { indicator } = measure;
  if (slot.role === "plan") return [matchOf(slot, indicator.code, "plan", confidence, [...reasons, reasonText.planWord])];
  const rated = hasParts(measure.kind);
  const parts: Parts | null = rated ? findParts(slot, slots, indicator) : null;
  if (parts === null) return [matchOf(slot, indicator.code, rated ? "rate" : "value", confidence, reasons)];
  const sure = Math.min(1, confidence + 0.1 * parts.strength);
  const why = [...reasons, ...parts.reasons];
  return [
    matchOf(slot, indicator.code, "rate", sure, why),
    matchOf(parts.numerator, indicator.code, "numerator", sure, why),
    matchOf(parts.denominator, indicator.code, "denominator", sure, why),
  ];
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}
