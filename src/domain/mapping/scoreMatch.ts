import { baseWeight, featuresOf, type Features, type Rarity } from "./features";
import { conflictOf, silences } from "./guards";
import type { HeaderText } from "./headerText";
import type { MeasureText, MeasureVariant } from "./measureText";
import type { WordLink, WordLinks } from "./WordLinks";

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
  /** Every word of the header is one of the measure, and says what is measured. */
  readonly isWhole: boolean;
  /** The header names nothing but those among whom it is counted. */
  readonly onlyPopulation: boolean;
  /** Dimension in which the two contradict each other; the score is then 0. */
  readonly conflict: string | null;
}

export interface ScoredVariant {
  readonly variant: MeasureVariant;
  readonly features: Features;
  /** Weight of the words that are not about the population. */
  readonly predicateWeight: number;
}

const WHOLE = 0.93;
const SAYS_WHAT = 0.12;
const POPULATION_EMPHASIS = 0.4;

export function prepareMeasure(measure: MeasureText, rarity: Rarity): readonly ScoredVariant[] {
  return measure.variants.map((variant) => {
    const features = featuresOf(variant.words, rarity, (word) => (variant.population.has(word) ? POPULATION_EMPHASIS : 1));
    let predicateWeight = 0;
    for (const [word, weight] of features.singles) if (!variant.population.has(word)) predicateWeight += weight;
    return { variant, features, predicateWeight };
  });
}

const NONE: WordScore = { score: 0, precision: 0, recall: 0, predicate: 0, shared: 0, of: 0, isWhole: false, onlyPopulation: false, conflict: null };

/** Words alone, without brackets and asterisks; "" for a single word, which is no name. */
export function nameKey(words: readonly string[]): string {
  const naming = words.filter((word) => /[\p{L}\p{N}%‰]/u.test(word));
  return naming.length < 2 ? "" : naming.join(" ");
}

/** The best of the measure's names. */
export function scoreWords(header: HeaderText, features: Features, variants: readonly ScoredVariant[], links: WordLinks): WordScore {
  let best: WordScore = NONE;
  for (const each of variants) {
    const score = scoreVariant(header, features, each, links);
    if (score.score > best.score || (best === NONE && score.conflict !== null)) best = score;
  }
  return best;
}

function scoreVariant(header: HeaderText, features: Features, scored: ScoredVariant, links: WordLinks): WordScore {
  const { variant, features: measure } = scored;
  const conflict = conflictOf(header.guards, variant.guards);
  if (conflict !== null) return { ...NONE, conflict };
  // Whoever wrote the plan named this very header: no word of it is too common to count.
  if (nameKey(header.words) !== "" && nameKey(header.words) === nameKey(variant.words)) {
    return { score: 1, precision: 1, recall: 1, predicate: 1, shared: features.words.length, of: features.words.length, isWhole: true, onlyPopulation: false, conflict: null };
  }
  const pairing: (WordLink | undefined)[] = [];
  let shared = 0;
  let common = 0;
  let covered = 0;
  let all = 0;
  for (const [word, weight] of features.list) {
    all += weight;
    const link = linkInto(links.of(word), measure);
    pairing.push(link);
    if (link === undefined) continue;
    shared += 1;
    common += weight * link.quality;
    covered += (measure.singles.get(link.word) ?? 0) * link.quality;
  }
  if (common === 0) return NONE;
  const inWords = common / all;
  for (const { one, two, weight } of features.neighbours) {
    const [first, second] = [pairing[one], pairing[two]];
    if (first === undefined || second === undefined) continue;
    const pair = measure.pairs.get(`${first.word} ${second.word}`);
    if (pair === undefined) continue;
    const quality = Math.min(first.quality, second.quality);
    common += weight * quality;
    covered += pair * quality;
  }
  const precision = common / features.total;
  const recall = Math.min(1, covered / measure.total);
  const predicate = predicateShare(pairing, scored);
  const silence = silences(header.guards, variant.guards);
  const negation = header.guards.negated === variant.guards.negated ? 1 : 0.55;
  const quiet = 0.82 ** silence.headerOnly * 0.95 ** silence.indicatorOnly * (silence.matters ? 0.7 : 1);
  const onlyPopulation = isOnlyPopulation(header, variant);
  const score = Math.sqrt(precision) * (0.5 + 0.5 * Math.sqrt(recall)) * Math.min(1, 0.4 + 1.5 * predicate) * negation * quiet;
  return { score, precision, recall, predicate, shared, of: features.words.length, isWhole: tellingWords(header) >= 2 && inWords >= WHOLE && predicate >= SAYS_WHAT && negation === 1 && !onlyPopulation && !silence.matters, onlyPopulation, conflict: null };
}

/** One word that fits is a coincidence. */
function tellingWords({ words }: HeaderText): number {
  return new Set(words.filter((word) => baseWeight(word) > 0.2)).size;
}

function isOnlyPopulation(header: HeaderText, { among }: MeasureVariant): boolean {
  if (among.size === 0) return false;
  const telling = header.words.filter((word) => baseWeight(word) > 0.2);
  return telling.length > 0 && telling.every((word) => among.has(word));
}

function linkInto(links: readonly WordLink[], measure: Features): WordLink | undefined {
  for (const link of links) if (measure.singles.has(link.word)) return link;
  return undefined;
}

function predicateShare(pairing: readonly (WordLink | undefined)[], { variant, features: measure, predicateWeight }: ScoredVariant): number {
  if (predicateWeight === 0) return 1;
  let covered = 0;
  pairing.forEach((link, at) => {
    if (link === undefined || variant.population.has(link.word)) return;
    for (let before = 0; before < at; before += 1) if (pairing[before]?.word === link.word) return;
    covered += measure.singles.get(link.word) ?? 0;
  });
  return covered / predicateWeight;
}
