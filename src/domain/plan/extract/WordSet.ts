import { foldText } from "../../text/foldText";
import type { Token } from "./tokenize";

/** A list of expressions of one or more words, matched against folded tokens in one look per word. */
export class WordSet {
  private readonly byFirst = new Map<string, (readonly string[])[]>();
  private readonly lasts = new Set<string>();

  constructor(expressions: readonly string[]) {
    for (const expression of expressions) {
      const words = foldText(expression).split(/[\s-]+/u).filter(Boolean);
      const first = words[0] ?? "";
      this.lasts.add(words.at(-1) ?? "");
      const known = this.byFirst.get(first);
      if (known) known.push(words);
      else this.byFirst.set(first, [words]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Number of tokens of the longest expression that begins at `index`; 0 when there is none. Hyphens are passed over. */
  matchAt(tokens: readonly Token[], index: number, end = tokens.length): number {
    const token = tokens[index];
    const lists = token?.kind === "word" ? this.byFirst.get(token.fold) : undefined;
    if (!lists) return 0;
    for (const words of lists) {
      const length = matchWords(tokens, index, end, words);
      if (length > 0) return length;
    }
    return 0;
  }

  /** Index of the first token of the first match in [from, end); -1 when there is none. */
  find(tokens: readonly Token[], from: number, end: number): number {
    for (let index = Math.max(0, from); index < end; index += 1) if (this.matchAt(tokens, index, end) > 0) return index;
    return -1;
  }

  /** Whether an expression ends right before `end`; its first index, or -1. At most five words back. */
  endsAt(tokens: readonly Token[], end: number, from = 0): number {
    if (!this.lasts.has(tokens[end - 1]?.fold ?? "")) return -1;
    for (let index = Math.max(from, end - 6); index < end; index += 1) if (index + this.matchAt(tokens, index, end) === end) return index;
    return -1;
  }

  has(fold: string): boolean {
    return this.byFirst.get(fold)?.some((words) => words.length === 1) ?? false;
  }
}

function matchWords(tokens: readonly Token[], start: number, end: number, words: readonly string[]): number {
  let index = start;
  for (const [position, word] of words.entries()) {
    if (position > 0 && tokens[index]?.fold === "-") index += 1;
    const token = tokens[index];
    if (index >= end || token === undefined || token.fold !== word) return 0;
    index += 1;
  }
  return index - start;
}
