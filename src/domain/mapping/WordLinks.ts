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
/** Population words weigh less in some measures: generous, since only the sure losers are left out. */
const ROUGH_SHARE = 0.5;
const NO_MEASURES: readonly number[] = [];
const NOTHING: readonly WordLink[] = [];

/** From words of headers to words of the plan: the same, typed without marks, or one slip apart. Each word is looked up once. */
export class WordLinks {
  readonly #words = new Set<string>();
  readonly #bare = new Map<string, string[]>();
  readonly #long: string[] = [];
  readonly #known = new Map<string, readonly WordLink[]>();
  /** word → indices of the measures that have it, for words that tell measures apart. */
  readonly #measures = new Map<string, number[]>();
  readonly #weights = new Map<string, number>();
  readonly #rough: Float64Array;

  constructor(measures: readonly (readonly ScoredVariant[])[]) {
    this.#rough = new Float64Array(measures.length);
    measures.forEach((variants, index) => {
      for (const { features } of variants) {
        for (const [word, weight] of features.singles) {
          this.#add(word);
          this.#weights.set(word, Math.max(weight, this.#weights.get(word) ?? 0));
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

  /** Measures that share telling words with the header, without those that share far less than the best do. */
  candidates(words: Iterable<string>): readonly number[] {
    const touched: number[] = [];
    let best = 0;
    for (const word of words) {
      for (const link of this.of(word)) {
        const weight = (this.#weights.get(link.word) ?? 0) * link.quality;
        for (const index of this.#measures.get(link.word) ?? NO_MEASURES) {
          const before = this.#rough[index] ?? 0;
          if (before === 0) touched.push(index);
          this.#rough[index] = before + weight;
          best = Math.max(best, before + weight);
        }
      }
    }
    const near = touched.filter((index) => (this.#rough[index] ?? 0) >= ROUGH_SHARE * best);
    for (const index of touched) this.#rough[index] = 0;
    return near;
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
    const near = this.#long.filter((each) => Math.abs(each.length - word.length) <= 1 && each[0] === word[0] && distance(word, each) === 1);
    return near.map((each) => ({ word: each, quality: ONE_SLIP }));
  }
}

const canSlip = (word: string) => word.length >= 4 && !/[\d:]/u.test(word);
