import { ABBREVIATIONS } from "./abbreviations";
import { canonicalSyllable, splitSyllables, withoutMarks, type Syllable } from "./syllables";

/** What the plan and the workbook talk about: decides between expansions, and explains abbreviations nobody listed. */
export interface Vocabulary {
  /** Pairs of neighbouring syllables, `dinh dưỡng`. */
  readonly pairs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** First letters of runs of syllables → the runs: `gtks` → `giới tính khi sinh`. */
  initials(letters: string): ReadonlySet<string> | undefined;
}

const LONGEST_RUN = 8;

/** Left out of abbreviations: tiêu chí quốc gia về y tế → TCQGYT. */
const CONNECTIVES = new Set(["về", "và", "các", "của", "cho", "ở", "tại", "trong", "theo", "được", "có", "do", "từ", "những", "số", "em"]);

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const pairs = new Set<string>();
  const words = new Set<string>();
  const runs: (readonly string[])[] = [];
  for (const text of texts) {
    const syllables = expandAbbreviations(splitSyllables(text), null).filter((word) => /\p{L}/u.test(word));
    syllables.forEach((word, start) => {
      words.add(word);
      const next = syllables[start + 1];
      if (next !== undefined) pairs.add(`${word} ${next}`);
    });
    runs.push(syllables, syllables.filter((word) => !CONNECTIVES.has(word)));
  }
  // Most headers need no such look-up, so the index is made for the first that does.
  let index: Map<string, Set<string>> | null = null;
  return { pairs, words, initials: (letters) => (index ??= indexInitials(runs)).get(letters) };
}

function indexInitials(runs: readonly (readonly string[])[]): Map<string, Set<string>> {
  const initials = new Map<string, Set<string>>();
  for (const run of runs) addInitials(run, initials);
  return initials;
}

function addInitials(words: readonly string[], initials: Map<string, Set<string>>): void {
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 3; length <= LONGEST_RUN && start + length <= words.length; length += 1) {
      const run = words.slice(start, start + length);
      const key = run.map((word) => word[0]).join("");
      const runs = initials.get(key) ?? new Set<string>();
      initials.set(key, runs.add(run.join(" ")));
    }
  }
}

const BY_FOLDED = new Map<string, readonly string[]>();
for (const [abbreviation, expansions] of Object.entries(ABBREVIATIONS)) {
  const folded = withoutMarks(abbreviation);
  // "DTD" typed without marks is read only where one listed abbreviation folds to it.
  BY_FOLDED.set(folded, BY_FOLDED.has(folded) ? [] : expansions);
}

/** No Vietnamese syllable is without a vowel, so such a word is an abbreviation whatever its case. */
const HAS_VOWEL = /[aeiouyăâêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/u;

/** Syllables with abbreviations written out. @example "TL SDD thấp còi" → tỷ lệ suy dinh dưỡng thấp còi */
export function expandAbbreviations(syllables: readonly Syllable[], vocabulary: Vocabulary | null): string[] {
  const expanded: string[] = [];
  syllables.forEach((syllable, index) => {
    const expansion = expansionOf(syllable, expanded[expanded.length - 1], syllables[index + 1]?.text, vocabulary);
    if (expansion === null) expanded.push(syllable.text);
    else expanded.push(...expansion.split(" ").map(canonicalSyllable));
  });
  return expanded;
}

function expansionOf(syllable: Syllable, before: string | undefined, after: string | undefined, vocabulary: Vocabulary | null): string | null {
  const { text, capital } = syllable;
  if (!/^\p{L}{2,}$/u.test(text) || (HAS_VOWEL.test(text) && !capital)) return null;
  if (vocabulary?.words.has(text) && HAS_VOWEL.test(text)) return null;
  const key = text.toUpperCase();
  const listed = ABBREVIATIONS[key] ?? (withoutMarks(key) === key ? BY_FOLDED.get(key) : undefined);
  if (listed !== undefined && listed.length > 0) return bestInContext(listed, before, after, vocabulary);
  const runs = vocabulary?.initials(text);
  return runs?.size === 1 ? [...runs][0] ?? null : null;
}

/** The expansion most at home between its neighbours and in the plan; the first listed where nothing decides. */
function bestInContext(expansions: readonly string[], before: string | undefined, after: string | undefined, vocabulary: Vocabulary | null): string {
  const [first = ""] = expansions;
  if (expansions.length === 1 || vocabulary === null) return first;
  let best = first;
  let bestPoints = -1;
  for (const expansion of expansions) {
    const words = expansion.split(" ").map(canonicalSyllable);
    let points = 0;
    for (let i = 0; i + 1 < words.length; i += 1) if (vocabulary.pairs.has(`${words[i]} ${words[i + 1]}`)) points += 2;
    if (before !== undefined && vocabulary.pairs.has(`${before} ${words[0]}`)) points += 3;
    if (after !== undefined && vocabulary.pairs.has(`${words[words.length - 1]} ${canonicalSyllable(after)}`)) points += 3;
    if (points > bestPoints) [best, bestPoints] = [expansion, points];
  }
  return best;
}
