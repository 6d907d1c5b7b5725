import type { Encoding } from "../../tables/SourceTable";
import { decodeLegacy } from "./decodeLegacy";
import { isVietnameseSyllable } from "./isVietnameseSyllable";

/** How many words with accents a text has, and how many of them each reading makes Vietnamese. */
export interface EncodingVotes {
  readonly words: number;
  readonly unicode: number;
  readonly tcvn3: number;
  readonly vni: number;
}

/** Letters only Unicode Vietnamese has: one of them and the text is Unicode, whatever the font says. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|[A-Za-zÀ-ÿ][\u0300-\u0303\u0306\u0309\u0323\u031B]/;
const ACCENTED = /[\u0080-\u009F\u00A1-\u00FFƒˆŠŒŽ˜šœžŸ]/;
const WORDS = /[A-Za-z\u0080-\u009F\u00A1-\u00FFƒˆŠŒŽ˜šœžŸ]+/g;

const NO_VOTES: EncodingVotes = { words: 0, unicode: 0, tcvn3: 0, vni: 0 };

export function hasAccents(text: string): boolean {
  return ACCENTED.test(text);
}

export function isUnicodeVietnamese(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/** Counts, for the accented words of a text, under which reading they are Vietnamese syllables. */
export function encodingVotes(text: string): EncodingVotes {
  if (!hasAccents(text)) return NO_VOTES;
  let words = 0;
  let unicode = 0;
  let tcvn3 = 0;
  let vni = 0;
  for (const word of text.match(WORDS) ?? []) {
    if (!ACCENTED.test(word)) continue;
    words++;
    if (isVietnameseSyllable(word)) unicode++;
    if (isVietnameseSyllable(decodeLegacy(word, "tcvn3"))) tcvn3++;
    if (isVietnameseSyllable(decodeLegacy(word, "vni"))) vni++;
  }
  return { words, unicode, tcvn3, vni };
}

/**
 * Encoding of one line from its own words, or null when they do not decide. Spoiling good text is worse than leaving bad
 * text: a legacy reading must make nearly every accented word Vietnamese where Unicode makes at most half of them so.
 */
export function decideEncoding(votes: EncodingVotes): Encoding | null {
  if (votes.words === 0) return null;
  const legacy = votes.tcvn3 >= votes.vni ? "tcvn3" : "vni";
  const best = Math.max(votes.tcvn3, votes.vni);
  const second = Math.min(votes.tcvn3, votes.vni);
  if (votes.unicode >= votes.words * 0.8 && best <= votes.unicode) return best < votes.unicode ? "unicode" : null;
  if (best < votes.words * 0.75 || best - votes.unicode < Math.max(1, votes.words * 0.4)) return null;
  return best - second >= Math.max(1, votes.words * 0.25) ? legacy : null;
}
