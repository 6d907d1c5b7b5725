import { normalizeText } from "./normalizeText";

/** Tone on the first or the second vowel of oa, oe, uy is a matter of taste (hoà, hòa): folded to the second. */
const TONE_PLACE = /(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![a-zà-ỹ])/g;
const TONE_MOVED: Readonly<Record<string, string>> = {
  òa: "oà", óa: "oá", ỏa: "oả", õa: "oã", ọa: "oạ", òe: "oè", óe: "oé", ỏe: "oẻ", õe: "oẽ", ọe: "oẹ", ùy: "uỳ", úy: "uý", ủy: "uỷ", ũy: "uỹ", ụy: "uỵ",
};

/** A final y that reads as i (tỷ, kỹ, sỹ, mỹ, lý, hy): folded to i. Not after a vowel (thủy), where it is another sound. */
const FINAL_Y = /(?<=(?:^|[^a-zà-ỹđ])(?:[bcdđghklmnprstvx]|th|tr|ch|kh|ph|nh))[yỳýỷỹỵ](?![a-zà-ỹđ])/g;
const Y_TO_I: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

/**
 * Folds for comparing with the diacritics kept (năm ≠ nam): lower case, one spelling for tone place (hòa, hoà), for
 * y/i (tỷ, tỉ; kỹ, kĩ) and for quotes, dashes and spaces.
 * @example foldText("TỶ LỆ  hoà") === foldText("Tỉ lệ hòa")
 */
export function foldText(text: string): string {
  const folded = normalizeText(text).toLowerCase();
  return folded.replace(TONE_PLACE, (vowels) => TONE_MOVED[vowels] ?? vowels).replace(FINAL_Y, (letter) => Y_TO_I[letter] ?? letter);
}

/**
 * Folds the diacritics away as well. Only a fallback, with a penalty: năm (year) and nam (male), bản and bán fall together.
 * @example foldBare("Tỷ lệ tử vong") === "ti le tu vong"
 */
export function foldBare(text: string): string {
  return foldText(text).normalize("NFD").replace(/[\u0300-\u036F]/g, "").replace(/đ/g, "d");
}
