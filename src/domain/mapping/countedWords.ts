/** Words that a number belongs to, before it (`4 lần`, `24 giờ`) or behind it (`mũi 2`, `con thứ 3`). */
const AFTER_NUMBER = new Set(["lần", "mũi", "liều", "giờ", "ngày", "loại", "đợt", "bước", "điểm"]);
const BEFORE_NUMBER = new Set(["mũi", "đợt", "đoạn", "thứ", "tuần", "hạng", "mức", "bậc"]);
const ORDINALS: Readonly<Record<string, string>> = { nhất: "1", một: "1", hai: "2", nhì: "2", ba: "3", tư: "4", bốn: "4" };

/** What is numbered in a text, with its numbers: `khám thai ≥ 4 lần` → lần: 4. Different numbers of the same thing are different measures. */
export function countedWords(words: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const counted = new Map<string, Set<string>>();
  words.forEach((word, at) => {
    const before = words[at - 1] ?? "";
    const after = words[at + 1] ?? "";
    const number = /^\d+$/u.test(word) ? word : before === "thứ" ? ORDINALS[word] : undefined;
    if (number === undefined) return;
    for (const unit of [AFTER_NUMBER.has(after) ? after : null, BEFORE_NUMBER.has(before) ? before : null]) {
      if (unit !== null) counted.set(unit, (counted.get(unit) ?? new Set()).add(number));
    }
  });
  return counted;
}

/** The thing both number, and number differently; null when there is none. */
export function countedConflict(one: ReadonlyMap<string, ReadonlySet<string>>, other: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  for (const [unit, numbers] of one) {
    const theirs = other.get(unit);
    if (theirs !== undefined && ![...numbers].some((number) => theirs.has(number))) return unit;
  }
  return null;
}
