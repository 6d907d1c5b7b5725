/** Letters of VNI-Windows that stand alone. */
const LETTERS: Readonly<Record<string, string>> = {
  ô: "ơ", Ô: "Ơ", ö: "ư", Ö: "Ư", ñ: "đ", Ñ: "Đ", æ: "ỉ", Æ: "Ỉ", ó: "ĩ", Ó: "Ĩ", ò: "ị", Ò: "Ị", î: "ỵ", Î: "Ỵ",
};

/** Letters that stand after a vowel and are its marks, as combining characters: circumflex, breve and tone. */
const MARKS: Readonly<Record<string, string>> = {
  ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323",
  â: "\u0302", á: "\u0302\u0301", à: "\u0302\u0300", å: "\u0302\u0309", ã: "\u0302\u0303", ä: "\u0302\u0323",
  ê: "\u0306", é: "\u0306\u0301", è: "\u0306\u0300", ú: "\u0306\u0309", ü: "\u0306\u0303", ë: "\u0306\u0323",
};

const VOWEL = /[aeouyôö]/i;

/**
 * Decodes VNI (fonts VNI-...) that was read as Windows-1252: most accented vowels are a vowel and a second letter.
 * @example decodeVni("Ngaân saùch huyeän") === "Ngân sách huyện"
 */
export function decodeVni(text: string): string {
  const characters = [...text];
  let decoded = "";
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? "";
    const mark = VOWEL.test(character) ? MARKS[(characters[index + 1] ?? "").toLowerCase()] : undefined;
    decoded += LETTERS[character] ?? character;
    if (mark === undefined) continue;
    decoded += mark;
    index++;
  }
  return decoded.normalize("NFC");
}
