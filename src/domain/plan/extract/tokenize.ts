import { foldText } from "../../text/foldText";

/**
 * Smallest parts of a sentence, with their place in the text as written. `percent` is any spelling of % or ‰ (then `value`
 * is 100 or 1000); `comparator` any sign; `mark` is punctuation, one character in `fold`.
 */
export interface Token {
  readonly kind: "word" | "number" | "percent" | "comparator" | "mark";
  /** Lower case, one spelling of tones and of y/i; for numbers the digits as written, for comparators >=, >, <=, <, =. */
  readonly fold: string;
  /** As written, NFC. */
  readonly raw: string;
  /** Half-open range in the text. */
  readonly start: number;
  readonly end: number;
  /** Numbers: the figure; percent signs: 100 or 1000; otherwise NaN. */
  readonly value: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Numbers: stuck to a letter or a % before it (`B12`, `95%3`): a name or a footnote, never a figure. */
  readonly glued: boolean;
}

/**
 * One group per kind (space, number, per mille, per cent, comparator, word, mark), all without nested repetition: time is linear whatever the text. LaTeX is read through:
 * `$\geq 85\%$` gives the tokens of `≥ 85%`.
 */
const PATTERN = new RegExp(
  [
    "([\\s\\u00A0\\u200B-\\u200D\\uFEFF$*_]+|\\\\(?:text|mathrm|rm|left|right|,|;|!|quad)|[{}~])",
    "(\\d+(?:(?:[.,]|\\{,\\})\\d+)*)",
    "(‰|%(?:o(?![\\p{L}])|0(?!\\d)|%)|o\\/oo|\\\\permil|\\\\textperthousand)",
    "(%|％|\\\\%)",
    "(>\\s?=|<\\s?=|=\\s?[<>]|[≥≧⩾≤≦⩽><＞＜=]|\\\\(?:geqslant|geqq|geq|ge|leqslant|leqq|leq|le|gt|lt)(?![a-z]))",
    "([\\p{L}\\p{M}]+)",
    "(\\.{2,}|…|.)",
  ].join("|"),
  "gsu",
);

const SIGNS: Readonly<Record<string, string>> = {
  "≥": ">=", "≧": ">=", "⩾": ">=", ">=": ">=", "=>": ">=", "\\geq": ">=", "\\ge": ">=", "\\geqslant": ">=", "\\geqq": ">=",
  "≤": "<=", "≦": "<=", "⩽": "<=", "<=": "<=", "=<": "<=", "\\leq": "<=", "\\le": "<=", "\\leqslant": "<=", "\\leqq": "<=",
  ">": ">", "＞": ">", "\\gt": ">", "<": "<", "＜": "<", "\\lt": "<", "=": "=",
};

const DASHES = /^[‐-―−﹘﹣－]$/u;
const ELLIPSIS = /^(?:…|\.{2,})$/u;

/** Slips of scanners in words that carry the grammar; the stored phrase is never touched. */
const SLIPS: Readonly<Record<string, string>> = { dưói: "dưới", duới: "dưới", trờ: "trở", lện: "lên", iên: "lên", xuổng: "xuống", đat: "đạt", tồi: "tối", đên: "đến", iệ: "lệ", đế: "để" };

export class Tokenizer {
  /** Folding is the dear part; plans repeat their words. */
  private readonly words = new Map<string, Pick<Token, "fold" | "raw" | "capital">>();

  tokenize(text: string): readonly Token[] {
    const tokens: Token[] = [];
    PATTERN.lastIndex = 0;
    for (let found = PATTERN.exec(text); found !== null; found = PATTERN.exec(text)) {
      const [, space, number, permille, percent, comparator, word] = found;
      if (space !== undefined) continue;
      const [start, end] = [found.index, found.index + found[0].length];
      if (word !== undefined) tokens.push(this.wordToken(word, start, end));
      else if (number !== undefined) tokens.push(numberToken(number, start, end, tokens.at(-1)));
      else if (permille !== undefined) tokens.push(plain("percent", "‰", start, end, 1000));
      else if (percent !== undefined) tokens.push(plain("percent", "%", start, end, 100));
      else if (comparator !== undefined) tokens.push(plain("comparator", SIGNS[comparator.replace(/\s/u, "")] ?? "=", start, end));
      else tokens.push(plain("mark", mark(found[0]), start, end));
    }
    return joinThousands(tokens, text);
  }

  private wordToken(word: string, start: number, end: number): Token {
    let known = this.words.get(word);
    if (known === undefined) {
      const folded = foldText(word);
      const first = word.charAt(0);
      known = { fold: SLIPS[folded] ?? folded, raw: word.normalize("NFC"), capital: first !== first.toLowerCase() };
      if (this.words.size < 50_000) this.words.set(word, known);
    }
    return { kind: "word", fold: known.fold, raw: known.raw, start, end, value: NaN, capital: known.capital, glued: false };
  }
}

function plain(kind: Token["kind"], fold: string, start: number, end: number, value = NaN): Token {
  return { kind, fold, raw: fold, start, end, value, capital: false, glued: false };
}

function numberToken(digits: string, start: number, end: number, before: Token | undefined): Token {
  const glued = before !== undefined && before.end === start && (before.kind === "word" || before.kind === "percent");
  const text = digits.replaceAll("{,}", ",");
  return { kind: "number", fold: text, raw: text, start, end, value: readFigure(text), capital: false, glued };
}

/**
 * A figure as Vietnamese plans write it: decimal comma, points between thousands, and now and then a decimal point.
 * A point before exactly three digits separates thousands unless the whole part is 0. NaN for codes such as `0988.607.511`.
 */
export function readFigure(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) && !digits.startsWith("0")) return Number(digits.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll(",", ""));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(digits)) return Number(digits.replaceAll(",", ""));
  return /^\d+[.,]\d+$/.test(digits) ? Number(digits.replace(",", ".")) : NaN;
}

function mark(text: string): string {
  if (DASHES.test(text)) return "-";
  if (ELLIPSIS.test(text)) return "…";
  if (/^[“”„‟«»″]$/u.test(text)) return '"';
  return text;
}

/** `10 000 dân`: groups of three digits set apart by a space. Not before a percent sign (`năm thứ 2 100%`). */
function joinThousands(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const after = tokens[index + 2];
    const isGroup = token?.kind === "number" && /^[1-9]\d{0,2}$/.test(token.fold) && next?.kind === "number" && /^\d{3}$/.test(next.fold) && next.start === token.end + 1 && text[token.end] === " " && after?.kind === "word";
    if (token && next && isGroup) {
      joined.push({ ...token, fold: token.fold + next.fold, end: next.end, value: token.value * 1000 + next.value });
      index += 1;
    } else if (token) joined.push(token);
  }
  return joined;
}
