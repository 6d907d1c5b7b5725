import { withoutMarks, type Syllable } from "./syllables";

/** Words of every form, for headers typed without marks where the plan itself has no such word. */
const COMMON = ["tỷ", "lệ", "suất", "số", "tổng", "dưới", "trên", "tuổi", "tháng", "trẻ", "người", "được", "kế", "hoạch", "thực", "hiện", "kết", "quả", "đạt", "hộ", "xã", "phụ", "nữ", "mang", "thai", "tử", "vong", "lượng", "đối", "tượng", "bác", "sỹ", "trạm", "đủ", "đầy", "bệnh", "không"];

/**
 * Puts the marks back on a header typed without any (`Ti le TCDD tre duoi 1 tuoi`), where the words of the plan leave one
 * choice. Headers with marks are left alone: there `nam` is nam and `năm` is năm.
 */
export function restoreMarks(syllables: readonly Syllable[], known: { readonly words: ReadonlySet<string>; readonly pairs: ReadonlySet<string> } | null): readonly Syllable[] {
  const plain = syllables.filter(({ text, capital }) => /^[a-z]{2,}$/u.test(text) && !capital);
  if (plain.length < 2 || syllables.some(({ text }) => /\p{L}/u.test(text) && withoutMarks(text) !== text)) return syllables;
  const byBare = new Map<string, string[]>();
  for (const word of new Set([...(known?.words ?? []), ...COMMON])) {
    const bare = withoutMarks(word);
    byBare.set(bare, [...(byBare.get(bare) ?? []), word]);
  }
  const restored: Syllable[] = [];
  syllables.forEach((syllable, index) => {
    const choices = syllable.capital ? undefined : byBare.get(syllable.text) ?? byBare.get(syllable.text.replace(/i$/u, "y"));
    const before = restored[restored.length - 1]?.text ?? "";
    const after = byBare.get(syllables[index + 1]?.text ?? "") ?? [];
    const fitting = choices?.find((word) => known?.pairs.has(`${before} ${word}`) || after.some((next) => known?.pairs.has(`${word} ${next}`)));
    restored.push({ ...syllable, text: fitting ?? choices?.find((word) => COMMON.includes(word)) ?? choices?.[0] ?? syllable.text });
  });
  return restored;
}
