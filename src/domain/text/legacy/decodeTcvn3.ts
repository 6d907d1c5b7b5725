import { TCVN3_CHARACTERS } from "./tcvn3Table";

/**
 * Letters that Windows-1252 puts at 0x80-0x9F: what a reader makes of those bytes. Its marks (– … ‰ “ ” €) stay marks:
 * the capital vowels TCVN3 has there are hardly ever typed (capitals come from a capital font), the marks are.
 */
const BYTES = new Map<string, number>([["ƒ", 0x83], ["ˆ", 0x88], ["Š", 0x8a], ["Œ", 0x8c], ["Ž", 0x8e], ["˜", 0x98], ["š", 0x9a], ["œ", 0x9c], ["ž", 0x9e], ["Ÿ", 0x9f]]);

/** Rhymes no Vietnamese word has, left when ư (U+00AD, a soft hyphen) was stripped from the bytes: lợng, đợc, rợu. */
const LOST_U = /(?<![uư])([ơờớởỡợ])(?=ng(?!\p{L})|c(?!\p{L}|h)|u(?!\p{L}))/giu;
/** Whole words that only the lost ư explains. `tới`, `mời`, `vờn` are words of their own and stay. */
const LOST_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(ng)ờ(i)(?!\p{L})/giu, "$1ườ$2"],
  [/(?<!\p{L})(d)ớ(i)(?!\p{L})/giu, "$1ướ$2"],
  [/(?<!\p{L})(l)ớ(i)(?!\p{L})/giu, "$1ướ$2"],
];

/**
 * Decodes TCVN3 (ABC, fonts .Vn...) that was read as Windows-1252. Soft hyphens are ư and must not have been cleaned away
 * before; where they were, words that cannot be Vietnamese without it get it back.
 * `capitals`: the font was a capital one (.VnTimeH), which shows small letters as capitals.
 * @example decodeTcvn3("Sè l\u00ADîng") === "Số lượng"
 */
export function decodeTcvn3(text: string, capitals = false): string {
  let decoded = "";
  for (const character of text) {
    const code = BYTES.get(character) ?? character.charCodeAt(0);
    decoded += code >= 0x80 && code <= 0xff ? (TCVN3_CHARACTERS[code - 0x80] ?? character) : character;
  }
  const repaired = text.includes("\u00AD") ? decoded : repairLostU(decoded);
  return (capitals ? repaired.toUpperCase() : repaired).normalize("NFC");
}

function repairLostU(text: string): string {
  const rhymes = text.replace(LOST_U, (vowel) => (vowel === vowel.toUpperCase() ? `Ư${vowel}` : `ư${vowel}`));
  return LOST_WORDS.reduce((repaired, [pattern, words]) => repaired.replace(pattern, words), rhymes);
}
