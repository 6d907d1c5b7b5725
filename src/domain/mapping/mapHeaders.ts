import type { Plan } from "../plan/Plan";
import { ACCEPT, MENTION } from "./accept";
import { assignBest, type Pair } from "./assignBest";
import { calibrate } from "./calibrate";
import { clusterMeasures } from "./clusterMeasures";
import { vocabularyOf } from "./expandAbbreviations";
import { featuresOf, rarityOf } from "./features";
import { headerText } from "./headerText";
import type { MatchRole } from "./Mapping";
import { measureText } from "./measureText";
import { hasParts } from "./quantityKind";
import { prepareMeasures, scoreHeader } from "./scoreSlots";

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
  const measures = prepareMeasures(texts, rarity);
  const clusters = clusterMeasures(measures);
  const scores = read.map((header) => {
    const reading = { header, features: featuresOf(header.words, rarity) };
    return measures.map((measure) => scoreHeader([reading], measure));
  });
  const pairs: Pair[] = [];
  scores.forEach((row, left) => {
    clusters.forEach((members, right) => {
      const worth = Math.max(...members.map((index) => row[index]?.own ?? 0));
      if (worth >= MENTION) pairs.push({ left, right, worth });
    });
  });
  const chosen = new Map(assignBest(pairs, MENTION).map((pair) => [pair.left, pair]));
  return headers.map((header, left) => {
    const pair = chosen.get(left);
    const rival = Math.max(0, ...pairs.filter((each) => each.left === left && each !== pair).map((each) => each.worth));
    const confidence = pair === undefined ? 0 : calibrate(pair.worth, rival);
    const measure = pair === undefined ? undefined : measures[clusters[pair.right]?.[0] ?? -1];
    if (measure !== undefined && confidence >= ACCEPT) {
      const role: MatchRole = read[left]?.role === "plan" ? "plan" : hasParts(measure.kind) ? "rate" : "value";
      return { header, indicator: measure.indicator.code, component: null, role, confidence: rounded(confidence) };
    }
    return partOf(header, scores[left] ?? [], measures.map((each) => each.indicator.code), confidence);
  });
}

function partOf(header: string, scores: readonly { readonly numerator: number; readonly denominator: number }[], codes: readonly string[], confidence: number): MappedHeader {
  let best: MappedHeader = { header, indicator: null, component: null, role: "none", confidence: rounded(1 - confidence) };
  let bestScore = ACCEPT;
  scores.forEach(({ numerator, denominator }, index) => {
    const score = Math.max(numerator, denominator);
    if (score < bestScore) return;
    bestScore = score;
    best = { header, indicator: null, component: codes[index] ?? null, role: numerator >= denominator ? "numerator" : "denominator", confidence: rounded(score) };
  });
  return best;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
