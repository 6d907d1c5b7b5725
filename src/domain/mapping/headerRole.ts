import type { ColumnRole } from "../tables/SourceTable";

/** Words that say what a column is for and nothing about what it measures. Longest first. */
const ROLE_PHRASES: readonly (readonly [string, ColumnRole])[] = [
  ["ước thực hiện", "estimate"], ["ước cả năm", "estimate"], ["ước đạt", "estimate"], ["ước", "estimate"],
  ["kế hoạch giao", "plan"], ["chỉ tiêu giao", "plan"], ["chỉ tiêu kế hoạch", "plan"], ["kế hoạch năm", "plan"], ["mục tiêu", "plan"],
  ["chỉ tiêu", "plan"], ["kế hoạch", "plan"], ["giao", "plan"], ["dự toán", "plan"],
  ["cùng kỳ năm trước", "previous"], ["cùng kỳ", "previous"], ["năm trước", "previous"], ["kỳ trước", "previous"], ["tháng trước", "previous"],
  ["lũy kế", "cumulative"], ["cộng dồn", "cumulative"],
  ["kết quả thực hiện", "actual"], ["kết quả", "actual"], ["thực hiện", "actual"], ["thực tế", "actual"], ["đạt được", "actual"],
  ["tử số", "numerator"], ["số đạt", "numerator"], ["số thực hiện", "numerator"],
  ["mẫu số", "denominator"], ["tổng số đối tượng", "denominator"], ["số đối tượng", "denominator"], ["đối tượng", "denominator"], ["tổng số", "denominator"], ["tổng cộng", "denominator"],
  ["tỷ lệ đạt", "rate"], ["tỷ lệ", "rate"], ["%", "rate"], ["‰", "rate"],
  ["ghi chú", "note"],
  ["số lượng", "actual"], ["giá trị", "actual"], ["số liệu", "actual"],
];

/** Words of time and form around roles. */
const NEUTRAL = new Set(["năm", "tháng", "quý", "kỳ", "trong", "đầu", "cuối", "từ", "đến", "này", "báo", "cáo", "của", "đạt", "được", "đã", "cả", "hết", "ngày", "đợt", "i", "ii", "iii", "iv", "cộng", "số", "(", ")", "/", "-", "–", "so", "với", "là", "theo"]);

const ROLE_VOCABULARY = new Set(ROLE_PHRASES.flatMap(([phrase]) => phrase.split(" ")));

/** What the whole segment announces when it is made of role words only; null when it names a measure or says nothing. */
export function roleOnly(words: readonly string[]): ColumnRole | null {
  if (words.some((word) => !ROLE_VOCABULARY.has(word) && !NEUTRAL.has(word) && !/^\d/u.test(word))) return null;
  let rest = ` ${words.join(" ")} `;
  let role: ColumnRole | null = null;
  for (const [phrase, each] of ROLE_PHRASES) {
    if (!rest.includes(` ${phrase} `)) continue;
    role = strongest(role, each);
    rest = rest.replaceAll(` ${phrase} `, " ");
  }
  const left = rest.split(" ").filter((word) => word !== "" && !NEUTRAL.has(word) && !/^\d/u.test(word));
  if (left.length > 0) return null;
  return role ?? (words.includes("số") ? "actual" : null);
}

/** "Lũy kế thực hiện" is cumulative, "tỷ lệ đạt kế hoạch" a rate: the more special word wins. */
const STRENGTH: readonly ColumnRole[] = ["rate", "previous", "estimate", "plan", "cumulative", "numerator", "denominator", "actual", "note"];

function strongest(one: ColumnRole | null, other: ColumnRole): ColumnRole {
  if (one === null) return other;
  return STRENGTH.indexOf(other) < STRENGTH.indexOf(one) ? other : one;
}

/** Role a segment that also names a measure begins or ends with: "KH trẻ tiêm đủ", "Số trẻ tiêm đủ (lũy kế)". */
export function roleBeside(words: readonly string[]): ColumnRole | null {
  const line = words.join(" ");
  if (/^(?:kế hoạch(?! hóa)|chỉ tiêu|mục tiêu)(?: giao)? |(?:kế hoạch giao|chỉ tiêu giao|kế hoạch năm)(?: \d+)?$/u.test(line)) return "plan";
  if (/cùng kỳ|năm trước$/u.test(line)) return "previous";
  if (/ước (?:thực hiện|cả năm|đạt)/u.test(line)) return "estimate";
  if (/lũy kế|cộng dồn/u.test(line)) return "cumulative";
  return null;
}
