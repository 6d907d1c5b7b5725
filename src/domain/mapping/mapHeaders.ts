import type { Plan } from "../plan/Plan";
import { ACCEPT, MENTION } from "./accept";
import { assignBest } from "./assignBest";
import { calibrate } from "./calibrate";
import { vocabularyOf } from "./expandAbbreviations";
import { featuresOf, rarityOf } from "./features";
import { headerText } from "./headerText";
import type { MatchRole } from "./Mapping";
import { measureText } from "./measureText";
import { hasParts } from "./quantityKind";
import { bestTwo, pairsOf, rivalOf } from "./scorePairs";
import { measureSet, scoreAll, type HeaderScores, type Measure } from "./scoreSlots";

export interface MappedHeader {
  readonly header: string;
  /** The indicator whose figure the column is; null when it is none. */
  readonly indicator: string | null;
  /** The indicator of which the column is only the numerator or the denominator. */
  readonly component: string | null;
  readonly role: MatchRole | "none";
  readonly confidence: number;
}

/** Maps bare header texts, without figures or neighbours to help (`chi-tieu map --headers`). Indicators about the same measure answer with the first of them. */
export function mapHeaders(headers: readonly string[], plan: Plan): MappedHeader[] {
  const vocabulary = vocabularyOf(plan.indicators.flatMap((each) => [each.name, ...each.aliases, each.population ?? ""]));
  const texts = plan.indicators.map((each) => measureText(each, vocabulary));
  const read = headers.map((header) => headerText([header], null, vocabulary));
  const rarity = rarityOf([...texts.flatMap((text) => text.variants.map((variant) => variant.words)), ...read.map((header) => header.words)]);
  const set = measureSet(texts, rarity);
  const { measures, clusters } = set;
  const scores = new Map(read.map((header, left) => [left, scoreAll([{ header, features: featuresOf(header.words, rarity) }], set)]));
  const pairs = pairsOf([...headers.keys()], scores, clusters);
  const best = bestTwo(pairs);
  const chosen = new Map(assignBest(pairs, MENTION).map((pair) => [pair.left, pair]));
  return headers.map((header, left) => {
    // The same measure twice, as of two periods: whoever loses the assignment is still what it would be alone.
    const pair = chosen.get(left) ?? best.get(left)?.[0];
    const confidence = pair === undefined ? 0 : calibrate(pair.worth, rivalOf(pair, best), pair.isWhole);
    const measure = pair === undefined ? undefined : measures[clusters[pair.right]?.[0] ?? -1];
    if (measure !== undefined && confidence >= ACCEPT) {
      const role: MatchRole = read[left]?.role === "plan" ? "plan" : hasParts(measure.kind) ? "rate" : "value";
      return { header, indicator: measure.indicator.code, component: null, role, confidence: rounded(confidence) };
    }
    return partOf(header, scores.get(left) ?? new Map(), measures, confidence);
  });
}

function partOf(header: string, scores: HeaderScores, measures: readonly Measure[], confidence: number): MappedHeader {
  let best: MappedHeader = { header, indicator: null, component: null, role: "none", confidence: rounded(1 - confidence) };
  let bestScore = ACCEPT;
  for (const [index, { numerator, denominator }] of scores) {
    const score = Math.max(numerator, denominator);
    if (score < bestScore) continue;
    bestScore = score;
    best = { header, indicator: null, component: measures[index]?.indicator.code ?? null, role: numerator >= denominator ? "numerator" : "denominator", confidence: rounded(score) };
  }
  return best;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
