import { distance } from "fastest-levenshtein";
import { baseWeight, featuresOf, type Features, type Rarity } from "./features";
import { conflictOf, silences } from "./guards";
import type { HeaderText } from "./headerText";
import type { MeasureText, MeasureVariant } from "./measureText";
import { withoutMarks } from "./syllables";

/** How well a header's words fit a measure, before roles, kinds and figures are looked at. */
export interface WordScore {
  /** 0 to 1. */
  readonly score: number;
  /** Share of the header's weight found in the measure: low when the header speaks of something else too. */
  readonly precision: number;
  /** Share of the measure's weight found in the header. */
  readonly recall: number;
  /** Share of the words that say what is measured, without those that say among whom. */
  readonly predicate: number;
  readonly shared: number;
  readonly of: number;
  /** The header names nothing but those among whom it is counted. */
  readonly onlyPopulation: boolean;
  /** Dimension in which the two contradict each other; the score is then 0. */
  readonly conflict: string | null;
}

export interface ScoredVariant {
  readonly variant: MeasureVariant;
  readonly features: Features;
}

const POPULATION_EMPHASIS = 0.4;

export function prepareMeasure(measure: MeasureText, rarity: Rarity): readonly ScoredVariant[] {
  return measure.variants.map((variant) => ({
    variant,
    features: featuresOf(variant.words, rarity, (word) => (variant.population.has(word) ? POPULATION_EMPHASIS : 1)),
  }));
}

const NONE: WordScore = { score: 0, precision: 0, recall: 0, predicate: 0, shared: 0, of: 0, onlyPopulation: false, conflict: null };

/** The best of the measure's names. */
export function scoreWords(header: HeaderText, features: Features, variants: readonly ScoredVariant[]): WordScore {
  let best: WordScore = NONE;
  for (const each of variants) {
    const score = scoreVariant(header, features, each);
    if (score.score > best.score || (best === NONE && score.conflict !== null)) best = score;
  }
  return best;
}

function scoreVariant(header: HeaderText, features: Features, { variant, features: measure }: ScoredVariant): WordScore {
  const conflict = conflictOf(header.guards, variant.guards);
  if (conflict !== null) return { ...NONE, conflict };
  const pairing = pairWords(features, measure);
  let common = 0;
  let covered = 0;
  for (const [feature, weight] of features.weights) {
    const match = matchOf(feature, pairing, measure);
    if (match === null) continue;
    common += weight * match.quality;
    covered += (measure.weights.get(match.feature) ?? 0) * match.quality;
  }
  if (common === 0) return NONE;
  const precision = common / features.total;
  const recall = Math.min(1, covered / measure.total);
  const predicate = predicateShare(pairing, variant, measure);
  const silence = silences(header.guards, variant.guards);
  const negation = header.guards.negated === variant.guards.negated ? 1 : 0.55;
  const quiet = 0.82 ** silence.headerOnly * 0.95 ** silence.indicatorOnly;
  const score = Math.sqrt(precision) * (0.5 + 0.5 * Math.sqrt(recall)) * Math.min(1, 0.4 + 1.5 * predicate) * negation * quiet;
  return { score, precision, recall, predicate, shared: pairing.size, of: features.words.length, onlyPopulation: isOnlyPopulation(header, variant), conflict: null };
}

function isOnlyPopulation(header: HeaderText, { among }: MeasureVariant): boolean {
  const telling = header.words.filter((word) => baseWeight(word) > 0.2);
  return telling.length > 0 && telling.every((word) => among.has(word));
}

interface Pairing {
  readonly word: string;
  readonly quality: number;
}

/** Each word of the header and the word of the measure it stands for: the same, typed without marks, or one slip apart. */
function pairWords(header: Features, measure: Features): Map<string, Pairing> {
  const pairing = new Map<string, Pairing>();
  for (const word of header.words) {
    if (measure.weights.has(word)) pairing.set(word, { word, quality: 1 });
    else {
      const slip = nearWord(word, measure);
      if (slip !== null) pairing.set(word, slip);
    }
  }
  return pairing;
}

function nearWord(word: string, measure: Features): Pairing | null {
  const bare = withoutMarks(word);
  if (bare === word) {
    const marked = measure.bare.get(bare);
    if (marked !== undefined) return { word: marked, quality: 0.85 };
  }
  if (word.length < 4 || /\d|:/u.test(word)) return null;
  for (const other of measure.words) {
    if (other.length >= 4 && Math.abs(other.length - word.length) <= 1 && distance(word, other) === 1 && !/\d|:/u.test(other)) return { word: other, quality: 0.75 };
  }
  return null;
}

function matchOf(feature: string, pairing: ReadonlyMap<string, Pairing>, measure: Features): { feature: string; quality: number } | null {
  const space = feature.indexOf(" ");
  if (space < 0) {
    const pair = pairing.get(feature);
    return pair === undefined ? null : { feature: pair.word, quality: pair.quality };
  }
  const one = pairing.get(feature.slice(0, space));
  const two = pairing.get(feature.slice(space + 1));
  if (one === undefined || two === undefined) return null;
  const joined = `${one.word} ${two.word}`;
  return measure.weights.has(joined) ? { feature: joined, quality: Math.min(one.quality, two.quality) } : null;
}

function predicateShare(pairing: ReadonlyMap<string, Pairing>, variant: MeasureVariant, measure: Features): number {
  const found = new Set(Array.from(pairing.values(), ({ word }) => word));
  let all = 0;
  let covered = 0;
  for (const word of new Set(variant.words)) {
    if (variant.population.has(word)) continue;
    const weight = measure.weights.get(word) ?? 0;
    all += weight;
    if (found.has(word)) covered += weight;
  }
  return all === 0 ? 1 : covered / all;
}
