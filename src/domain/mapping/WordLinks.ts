import { distance } from "fastest-levenshtein";
import { baseWeight } from "./features";
import type { ScoredVariant } from "./scoreMatch";
import { withoutMarks } from "./syllables";

/** A word of the plan that a word of a header stands for, and how surely. */
export interface WordLink {
  readonly word: string;
  readonly quality: number;
}

const TYPED_WITHOUT_MARKS = 0.85;
const ONE_SLIP = 0.75;
const NOTHING: readonly WordLink[] = [];

/** From words of headers to words of the plan: the same, typed without marks, or one slip apart. Each word is looked up once. */
export class WordLinks {
  readonly #words = new Set<string>();
  readonly #bare = new Map<string, string[]>();
  readonly #long: string[] = [];
  readonly #known = new Map<string, readonly WordLink[]>();
  /** word → indices of the measures that have it, for words that tell measures apart. */
  readonly #measures = new Map<string, number[]>();

  constructor(measures: readonly (readonly ScoredVariant[])[]) {
    measures.forEach((variants, index) => {
      for (const { features } of variants) {
        for (const word of features.singles.keys()) {
          this.#add(word);
          if (baseWeight(word) <= 0.2) continue;
          const list = this.#measures.get(word);
          if (list === undefined) this.#measures.set(word, [index]);
          else if (list[list.length - 1] !== index) list.push(index);
        }
      }
    });
  }

  of(word: string): readonly WordLink[] {
    let links = this.#known.get(word);
    if (links === undefined) this.#known.set(word, (links = this.#find(word)));
    return links;
  }

  /** Measures that share at least one telling word with the header. */
  candidates(words: readonly string[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const word of words) for (const link of this.of(word)) for (const index of this.#measures.get(link.word) ?? []) found.add(index);
    return found;
  }

  #add(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const bare = withoutMarks(word);
    this.#bare.set(bare, [...(this.#bare.get(bare) ?? []), word]);
    if (canSlip(word)) this.#long.push(word);
  }

  #find(word: string): readonly WordLink[] {
    if (this.#words.has(word)) return [{ word, quality: 1 }];
    if (withoutMarks(word) === word) {
      const marked = this.#bare.get(word);
      if (marked !== undefined) return marked.map((each) => ({ word: each, quality: TYPED_WITHOUT_MARKS }));
    }
    if (!canSlip(word)) return NOTHING;
    const near = this.#long.filter((each) => Math.abs(each.length - word.length) <= 1 && (each[0] === word[0] || each[each.length - 1] === word[word.length - 1]) && distance(word, each) === 1);
    return near.map((each) => ({ word: each, quality: ONE_SLIP }));
  }
}

const canSlip = (word: string) => word.length >= 4 && !/[\d:]/u.test(word);
