import type { Style } from "./palette";

/**
 * How much room a text takes, without a screen: character widths of Times New Roman in thousandths of the font size
 * (Adobe's metrics for Times Roman, which it and Liberation Serif share). Vietnamese letters are as wide as their base
 * letter; ơ and ư a little wider. Estimates err on the wide side, because a clipped line is worse than a spare one.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  " ": 250, i: 278, j: 278, l: 278, t: 278, f: 333, r: 333, I: 333, s: 389, J: 389, ".": 250, ",": 250, ":": 278, ";": 278, "-": 333, "(": 333, ")": 333, "/": 278, "'": 180,
  a: 444, c: 444, e: 444, z: 444, m: 778, w: 722, M: 889, W: 944, "%": 833, "‰": 1000, "≥": 549, "≤": 549, "<": 564, ">": 564, "=": 564, "–": 500, "…": 1000, "─": 604, "█": 708, "░": 708, "│": 708,
};

const LOWER = 500;
const UPPER = 722;
const WIDE = 1000;
/** Room kept free of text inside a cell, in points, both sides together. */
const PADDING = 6;
const SAFETY = 1.06;
/** Width of the widest character, bold, in font sizes. */
const WIDEST = 1.14;

const known = new Map<string, number>();

function charWidth(char: string): number {
  let width = known.get(char);
  if (width === undefined) {
    width = measureChar(char);
    known.set(char, width);
  }
  return width;
}

function measureChar(char: string): number {
  const base = char.normalize("NFD").charAt(0);
  const listed = WIDTHS[char] ?? WIDTHS[base];
  const horn = char !== base && /[ơưƠƯ]/.test(char.normalize("NFC")) ? 60 : 0;
  if (listed !== undefined) return listed + horn;
  if (/[\d\p{Ll}]/u.test(base)) return LOWER + horn;
  if (/\p{Lu}/u.test(base)) return UPPER + horn;
  return base.charCodeAt(0) > 0x2000 ? WIDE : LOWER;
}

/** Width of one line of text in points. */
function textWidth(text: string, font: Pick<Style["font"], "size" | "bold">): number {
  let sum = 0;
  for (const char of text) sum += charWidth(char);
  return (sum / 1000) * font.size * (font.bold ? 1.07 : 1) * SAFETY;
}

/** Width in points of a column that is `characters` wide in Excel's count (7 pixels each at 96 dpi, 5 for padding). */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

/** Number of lines a text takes when wrapped at words in `points`. */
export function lineCount(text: string, points: number, font: Pick<Style["font"], "size" | "bold">): number {
  const room = Math.max(points - PADDING, font.size);
  // Most cells hold less than their column could if every letter were the widest.
  if (text.length * font.size * WIDEST < room && !text.includes("\n")) return 1;
  const space = textWidth(" ", font);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = textWidth(word, font);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the column is broken inside by Excel.
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used += (used > 0 ? space : 0) + (width % room);
    }
  }
  return lines;
}

/** Height in points of a row that shows `lines` lines whole, with the leading Excel and LibreOffice give the font. */
export function linesHeight(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.2 + 4);
}
