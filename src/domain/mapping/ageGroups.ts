const BELOW = new Set(["dưới", "<", "≤"]);
const ABOVE = new Set(["trên", ">", "≥", "từ"]);
const UNTIL = new Set(["-", "–", "đến", "tới"]);
const NUMBER_WORDS: Readonly<Record<string, string>> = { một: "1", hai: "2", ba: "3", bốn: "4", năm: "5", sáu: "6", mười: "10" };

/** An age group as one token, in months, `tuổi:0-60`; an open end is left out, `tuổi:720-`. */
export type AgeToken = `tuổi:${string}-${string}`;

/**
 * Replaces the words of an age group by one token, so that `< 1 tuổi` and `< 5 tuổi` share nothing.
 * @example mergeAgeGroups(["trẻ", "<", "5", "t"]) → ["trẻ", "tuổi:0-60"]
 */
export function mergeAgeGroups(words: readonly string[]): string[] {
  const merged: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = ageAt(words, at);
    if (found === null) merged.push(words[at++] ?? "");
    else {
      merged.push(found.token);
      at += found.length;
    }
  }
  return merged;
}

function ageAt(words: readonly string[], start: number): { token: AgeToken; length: number } | null {
  let at = start;
  const first = words[at] ?? "";
  const below = BELOW.has(first);
  let above = ABOVE.has(first);
  if (below || above) at += 1;
  if (above && ABOVE.has(words[at] ?? "")) at += 1;
  const low = numberAt(words, at, below);
  if (low === null) return null;
  at += 1;
  let high: number | null = null;
  if (UNTIL.has(words[at] ?? "")) {
    const dashed = words[at + 1] === "dưới" || words[at + 1] === "<" ? at + 2 : at + 1;
    high = numberAt(words, dashed, false);
    if (high === null) return null;
    at = dashed + 1;
  }
  const unit = words[at] ?? "";
  const inYears = unit === "tuổi" || unit === "t";
  const inMonths = unit === "tháng" || unit === "th";
  if (!inYears && !inMonths) return null;
  at += 1;
  const saysAge = words[at] === "tuổi";
  if (inMonths && saysAge) at += 1;
  if (words[at] === "trở" && words[at + 1] === "lên") {
    above = true;
    at += 2;
  }
  // "6 tháng 2021", "1 - 6 tháng" are periods, not ages.
  if (inMonths && !saysAge && !below && (high === null || high <= 12)) return null;
  const months = inYears ? 12 : 1;
  const from = below ? "0" : String(low * months);
  const until = below ? String(low * months) : high !== null ? String(high * months) : above ? "" : String((low + 1) * months);
  return { token: `tuổi:${from}-${until}`, length: at - start };
}

function numberAt(words: readonly string[], at: number, allowWords: boolean): number | null {
  const word = words[at] ?? "";
  if (/^\d+$/u.test(word)) return Number(word);
  const spelled = allowWords ? NUMBER_WORDS[word] : undefined;
  return spelled === undefined ? null : Number(spelled);
}

export function isAgeToken(word: string): word is AgeToken {
  return word.startsWith("tuổi:");
}

/** The same group up to how its end is written: 6-59 and 6-60 months. */
export function sameAge(a: AgeToken, b: AgeToken): boolean {
  const [fromA = "", untilA = ""] = a.slice(5).split("-");
  const [fromB = "", untilB = ""] = b.slice(5).split("-");
  const close = (x: string, y: string) => x === y || (x !== "" && y !== "" && Math.abs(Number(x) - Number(y)) <= 1);
  return close(fromA, fromB) && close(untilA, untilB);
}
