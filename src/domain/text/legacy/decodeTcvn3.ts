import { TCVN3_CHARACTERS } from "./tcvn3Table";

/** Characters that Windows-1252 puts at 0x80-0x9F: what a reader makes of those bytes. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const BYTES = new Map<string, number>([...WINDOWS_1252].map((character, index) => [character, 0x80 + index]));

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
