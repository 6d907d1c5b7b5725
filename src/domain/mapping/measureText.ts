import type { Indicator } from "../plan/Plan";
import { mergeAgeGroups } from "./ageGroups";
import { expandAbbreviations, type Vocabulary } from "./expandAbbreviations";
import { guardsOf, type Guards } from "./guards";
import { hasParts, kindOfIndicator, type QuantityKind } from "./quantityKind";
import { unifyPhrases, withoutKind } from "./samePhrases";
import { splitSyllables } from "./syllables";

/** What an indicator measures, ready to be compared with headers. */
export interface MeasureText {
  readonly indicator: Indicator;
  readonly kind: QuantityKind;
  readonly variants: readonly MeasureVariant[];
}

/** One way to write it: its name, or an alias. */
export interface MeasureVariant {
  readonly words: readonly string[];
  readonly guards: Guards;
  /** Words that only say among whom it is counted: they do not tell the rate from its denominator. */
  readonly population: ReadonlySet<string>;
  /** All words of the population: a count made of them alone is the denominator. */
  readonly among: ReadonlySet<string>;
}

export function measureText(indicator: Indicator, vocabulary: Vocabulary): MeasureText {
  const texts = [indicator.name, ...indicator.aliases];
  const kind = innerKind(indicator);
  const population = contentWords(indicator.population ?? "", vocabulary);
  const isRate = hasParts(kind) && indicator.target.form !== "nested";
  return { indicator, kind, variants: texts.map((text) => variantOf(withoutFrame(text, indicator), population, isRate, vocabulary)) };
}

function variantOf(text: string, populationWords: readonly string[], isRate: boolean, vocabulary: Vocabulary): MeasureVariant {
  const words = contentWords(text, vocabulary);
  if (!isRate) return { words, guards: guardsOf(words), population: new Set(), among: new Set(populationWords) };
  const predicate = predicateOf(words);
  const inPopulation = new Set(populationWords.filter((word) => !predicate.has(word)));
  const population = new Set(words.filter((word) => inPopulation.has(word) || (populationWords.length === 0 && !predicate.has(word))));
  // A measure whose every word is in the population ("số xã đạt chuẩn" among "xã đạt chuẩn") keeps them all.
  return { words, guards: guardsOf(words), population: population.size === new Set(words).size ? new Set() : population, among: new Set(populationWords) };
}

/** Every-unit and nested targets are measured by the rate of each unit: the words about the units themselves are no part of it. */
function withoutFrame(text: string, indicator: Indicator): string {
  const plain = text.replace(/\s*(?:ở|tại) tất cả các (?:xã|đơn vị|huyện|phường)[^;.]*$/iu, "");
  if (indicator.target.form !== "nested" && indicator.target.form !== "remainder") return plain;
  return plain
    .replace(/^t[ỷỉ] lệ (?:số )?(?:xã|phường|huyện|đơn vị|trạm y tế|TYT|cơ sở)(?:[,/ ]+(?:xã|phường|thị trấn|huyện))*/iu, "")
    .replace(/(?:đạt |được )?(?:trên|dưới|từ|≥|≤|>|<|ít nhất|tối thiểu)\s*\d+(?:[.,]\d+)?\s*(?:%|‰|điểm)?/giu, " ");
}

/** The figure of a nested or every-unit target is that of each unit, of the kind its inner condition is about. */
function innerKind(indicator: Indicator): QuantityKind {
  if (indicator.target.form !== "nested") return kindOfIndicator(indicator);
  return /điểm/iu.test(indicator.name) ? "score" : "percent";
}

/** Syllables with abbreviations and ages written out, without the words that only say what kind of number it is. */
function contentWords(text: string, vocabulary: Vocabulary): string[] {
  return withoutKind(mergeAgeGroups(unifyPhrases(expandAbbreviations(splitSyllables(text), vocabulary))));
}

const VERBS = new Set(["được", "có", "đạt", "tham", "thực", "không", "mắc", "bị", "tử", "hoàn", "tiêm", "suy", "thiếu", "ăn", "quản", "theo", "sinh", "uống", "tẩy", "bổ", "khám", "duy", "giữ", "đủ", "hút", "vi", "sử", "lập", "tăng"]);
const POPULATION_STARTS = new Set(["ở", "cho", "trong", "của"]);

/** Words from the first verb on (`trẻ em dưới 1 tuổi | được tiêm chủng đầy đủ`), without a trailing `ở trẻ em …`. */
function predicateOf(words: readonly string[]): ReadonlySet<string> {
  const skipped = words.findIndex((word) => word !== "số");
  const verb = words.findIndex((word, index) => index >= skipped && VERBS.has(word));
  if (verb < 0) return new Set(words);
  const tail = words.findIndex((word, index) => index > verb + 1 && POPULATION_STARTS.has(word));
  return new Set(words.slice(verb, tail < 0 ? undefined : tail));
}
