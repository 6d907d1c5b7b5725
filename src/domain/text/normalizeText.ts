const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u200E\u200F\u202A-\u202E]/g;
const WHITE = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u00B4\u02BC]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const PLAIN = /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/;

/**
 * Text as it is shown: NFC, invisible characters gone, every run of white space (also NBSP and line breaks) one space,
 * trimmed. Quotes, dashes and soft hyphens stay as they were written.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(WHITE, " ").trim();
}

/**
 * Text as it is compared: `cleanText`, and quotes, dashes and full-width forms are the plain ones; soft hyphens go;
 * Ð/ð (Icelandic, typed by old keyboards) are Đ/đ.
 * @example normalizeText(" Bác\u00A0sĩ “A” – B ") === 'Bác sĩ "A" - B'
 */
export function normalizeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return cleanText(text)
    .replace(/\u00AD/g, "")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/Ð/g, "Đ")
    .replace(/ð/g, "đ");
}
