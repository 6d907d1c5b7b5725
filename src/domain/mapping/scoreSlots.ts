import type { Indicator } from "../plan/Plan";
import { clusterMeasures } from "./clusterMeasures";
import type { Features, Rarity } from "./features";
import type { HeaderText } from "./headerText";
import type { MeasureText } from "./measureText";
import { hasParts, kindFit, type QuantityKind } from "./quantityKind";
import { nameKey, prepareMeasure, scoreWords, type ScoredVariant, type WordScore } from "./scoreMatch";
import { WordLinks } from "./WordLinks";

/** A measure ready to be scored. */
export interface Measure {
  readonly indicator: Indicator;
  readonly kind: QuantityKind;
  readonly variants: readonly ScoredVariant[];
}

function prepareMeasures(texts: readonly MeasureText[], rarity: Rarity): Measure[] {
  return texts.map((text) => ({ indicator: text.indicator, kind: text.kind, variants: prepareMeasure(text, rarity) }));
}

/** All measures of a plan, with their words indexed. */
export interface MeasureSet {
  readonly measures: readonly Measure[];
  readonly links: WordLinks;
  /** Measures by their names and aliases, word for word. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** Indices of measures that are judged from the same column. */
  readonly clusters: readonly (readonly number[])[];
}

export function measureSet(texts: readonly MeasureText[], rarity: Rarity): MeasureSet {
  const measures = prepareMeasures(texts, rarity);
  const named = new Map<string, number[]>();
  measures.forEach((measure, index) => {
    for (const key of new Set(measure.variants.map(({ variant }) => nameKey(variant.words)))) named.set(key, [...(named.get(key) ?? []), index]);
  });
  return { measures, links: new WordLinks(measures.map((measure) => measure.variants)), named, clusters: clusterMeasures(measures) };
}

/** Scores by index of the measure; those that share no telling word are left out. */
export type HeaderScores = ReadonlyMap<number, HeaderScore>;

export function scoreAll(readings: readonly { readonly header: HeaderText; readonly features: Features }[], { measures, links, named }: MeasureSet): HeaderScores {
  const scores = new Map<number, HeaderScore>();
  const byName = readings.flatMap(({ header }) => (nameKey(header.words) === "" ? [] : (named.get(nameKey(header.words)) ?? [])));
  if (readings.some(({ header }) => header.kind === "mean")) measures.forEach((measure, index) => measure.kind === "mean" && byName.push(index));
  for (const index of new Set([...links.candidates(new Set(readings.flatMap(({ header }) => header.words))), ...byName])) {
    const measure = measures[index];
    if (measure === undefined) continue;
    const score = scoreHeader(readings, measure, links);
    if (score !== NO_SCORE) scores.set(index, score);
  }
  return scores;
}

/** What one header may be to one measure. */
export interface HeaderScore {
  readonly words: WordScore;
  /** Confidence that the header is the measure's own figure. */
  readonly own: number;
  /** Confidence that it counts only a part of it: those reached, or those who should be. */
  readonly numerator: number;
  readonly denominator: number;
}

const NO_SCORE: HeaderScore = { words: { score: 0, precision: 0, recall: 0, predicate: 0, shared: 0, of: 0, isWhole: false, onlyPopulation: false, conflict: null }, own: 0, numerator: 0, denominator: 0 };

function scoreHeader(readings: readonly { readonly header: HeaderText; readonly features: Features }[], measure: Measure, links: WordLinks): HeaderScore {
  let best = NO_SCORE;
  for (const { header, features } of readings) {
    const words = scoreWords(header, features, measure.variants, links);
    // What one reading forbids, no other reading allows: a chapter about children above a column about mothers.
    if (words.conflict !== null) return NO_SCORE;
    if (isShortAverage(header, measure)) best = better(best, { ...NO_SCORE, words: { ...words, score: SHORT_AVERAGE, shared: header.words.length, of: header.words.length }, own: SHORT_AVERAGE });
    if (words.score === 0) continue;
    const score = judge(header, words, measure.kind);
    best = better(best, score);
  }
  return best;
}

function better(one: HeaderScore, other: HeaderScore): HeaderScore {
  return Math.max(other.own, other.numerator, other.denominator) > Math.max(one.own, one.numerator, one.denominator) ? other : one;
}

/** Enough to be taken when nothing else fits as well; two averages that fit make it a question. */
const SHORT_AVERAGE = 0.64;

/** Headers of averages leave out what is averaged ("BQ chung" of "Chi bình quân chung"): three of the name's words in a row. */
function isShortAverage({ kind, words }: HeaderText, measure: Measure): boolean {
  if (kind !== "mean" || measure.kind !== "mean") return false;
  const key = nameKey(words);
  return key.split(" ").length >= 3 && measure.variants.some(({ variant }) => ` ${nameKey(variant.words)} `.includes(` ${key} `));
}

const SAME_KIND = 0.9;

function judge(header: HeaderText, found: WordScore, kind: QuantityKind): HeaderScore {
  const words = { ...found, isWhole: found.isWhole && kindFit(header.kind, kind) >= SAME_KIND };
  const aboutPopulation = words.predicate < 0.34 || words.onlyPopulation;
  const silentPopulation = words.onlyPopulation && header.kind === "unknown" && hasParts(kind);
  const fit = kindFit(header.kind, kind);
  const own = silentPopulation ? 0 : words.score * fit;
  if (!hasParts(kind) || !(header.kind === "count" || header.kind === "unknown")) return { words, own, numerator: 0, denominator: 0 };
  const counted = header.kind === "count" ? 1 : 0.6;
  return {
    words,
    own,
    numerator: aboutPopulation ? 0 : words.score * counted,
    denominator: aboutPopulation ? Math.min(1, Math.sqrt(words.precision)) * counted : 0,
  };
}
