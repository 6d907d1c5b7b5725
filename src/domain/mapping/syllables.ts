import { normalizeText } from "../text/normalizeText";
import { remembered } from "../text/remembered";

/** One word or number of a header, spelled the one way this product spells it. */
export interface Syllable {
  readonly text: string;
  /** Stood in capitals: an abbreviation is likely. */
  readonly capital: boolean;
}

/** Tone marks moved to where the newer spelling puts them, when nothing follows the vowels: hoà → hòa, thuỷ → thủy. */
const TONE_PLACES: readonly (readonly [RegExp, string])[] = [
  [/oà$/u, "òa"], [/oá$/u, "óa"], [/oả$/u, "ỏa"], [/oã$/u, "õa"], [/oạ$/u, "ọa"],
  [/oè$/u, "òe"], [/oé$/u, "óe"], [/oẻ$/u, "ỏe"], [/oẽ$/u, "õe"], [/oẹ$/u, "ọe"],
  [/(?<!q)uỳ$/u, "ùy"], [/(?<!q)uý$/u, "úy"], [/(?<!q)uỷ$/u, "ủy"], [/(?<!q)uỹ$/u, "ũy"], [/(?<!q)uỵ$/u, "ụy"],
];

/** After these consonants alone, i and y are the same sound and both are written: tỉ/tỷ, sĩ/sỹ, kĩ/kỹ, quí/quý. */
const I_AS_Y: Readonly<Record<string, string>> = { i: "y", ì: "ỳ", í: "ý", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };

/** @example canonicalSyllable("hoà") === "hòa", canonicalSyllable("sĩ") === "sỹ" */
export const canonicalSyllable: (syllable: string) => string = remembered(20_000, spell);

function spell(syllable: string): string {
  let text = syllable;
  for (const [pattern, replacement] of TONE_PLACES) text = text.replace(pattern, replacement);
  return text.replace(/^(h|k|l|m|s|t|qu)([iìíỉĩị])$/u, (_, head: string, vowel: string) => head + (I_AS_Y[vowel] ?? vowel));
}

const WORDS = /\p{L}+|\d+(?:[.,]\d+)*|[<>≤≥%‰/]|(?<=\d\s*)[-–](?=\s*\d)/gu;

/** Splits decoded text into syllables, numbers and the signs that carry meaning. `10.000` becomes `10000`, `01` becomes `1`. */
export const splitSyllables: (text: string) => readonly Syllable[] = remembered(10_000, split);

function split(text: string): readonly Syllable[] {
  const clean = normalizeText(text).replace(/%[0o]/gu, "‰");
  return Array.from(clean.matchAll(WORDS), ([word]) => {
    if (/^\d/u.test(word)) return { text: canonicalNumber(word), capital: false };
    const lower = word.toLowerCase();
    return { text: canonicalSyllable(lower), capital: word !== lower && word === word.toUpperCase() };
  });
}

function canonicalNumber(word: string): string {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/u.test(word) ? word.replace(/[.,]/gu, "") : word.replace(",", ".");
  return plain.replace(/^0+(?=\d)/u, "");
}

/** Without diacritics; only as a fallback with a penalty, because năm and nam are different words. @example withoutMarks("thấp còi") === "thap coi" */
export const withoutMarks: (text: string) => string = remembered(20_000, (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"));
