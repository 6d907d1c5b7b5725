import { parseNumber } from "../text/parseNumber";
import type { Indicator } from "./Plan";
import { targetValues } from "./targetValues";

const COMPARING = /(?:xuống còn|xuống dưới|không dưới|không quá|không vượt quá|tối thiểu|tối đa|ít nhất|nhiều nhất|trở lên|trở xuống|trên|dưới|từ|đạt|còn|lên|duy trì|giảm|tăng|thêm|không để|không có|không còn|≥|≤|>=|<=|>|<|\$|\\geq|\\leq|\s)+$/iu;
const UNIT = /^\s*(?:%o|%0|%|‰|\/\s?[\d.]+\s?\p{L}+)/u;

/** Half-open ranges of the phrase in which the target's figures and the words that compare stand, in order; for showing, not for judging. */
export function recognisedWords({ phrase, target }: Pick<Indicator, "phrase" | "target">): readonly (readonly [number, number])[] {
  const text = phrase;
  const { value, value2 } = targetValues(target);
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/\d+(?:[.,]\d+)*/gu)) {
    const figure = parseFigure(match[0]);
    if (figure !== value && figure !== value2) continue;
    const before = COMPARING.exec(text.slice(0, match.index))?.[0] ?? "";
    const after = UNIT.exec(text.slice(match.index + match[0].length))?.[0] ?? "";
    const start = match.index - before.trimStart().length;
    ranges.push([start, match.index + match[0].length + after.length]);
  }
  if (ranges.length === 0) {
    const words = /(?:không (?:để|có|còn)|toàn bộ|tất cả)(?!\p{L})/iu.exec(text);
    if (words) ranges.push([words.index, words.index + words[0].length]);
  }
  return ranges;
}

/** Vietnamese plans write a decimal comma, some a point, and leading zeros (`03 đề tài`). */
function parseFigure(text: string): number | null {
  const plain = Number(text.replace(",", "."));
  return Number.isNaN(plain) ? (parseNumber(text, { decimal: ",", group: "." })?.value ?? null) : plain;
}
