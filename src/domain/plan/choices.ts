import type { LocalizedText } from "../LocalizedText";
import { foldText } from "../text/foldText";
import type { AdministrativeLevel, Aggregation, Direction, Indicator, Milestone, PlanRule } from "./Plan";
import type { FrequencyTarget, TargetForm } from "./Target";

/** A closed list as the sheets show it: what is kept, and its word in both languages. */
export type Choices<T extends string> = Readonly<Record<T, LocalizedText>>;

export const FORM_CHOICES: Choices<TargetForm> = {
  threshold: { vi: "Ngưỡng", en: "Threshold" },
  band: { vi: "Khoảng", en: "Band" },
  ratio: { vi: "Tỷ số", en: "Ratio" },
  fraction: { vi: "n/N đơn vị", en: "n of N units" },
  increment: { vi: "Tăng thêm", en: "Increment" },
  relative: { vi: "So với kỳ gốc", en: "Against a base" },
  "zero-event": { vi: "Không để xảy ra", en: "No event" },
  "every-unit": { vi: "Mọi đơn vị", en: "Every unit" },
  nested: { vi: "Tỷ lệ đơn vị đạt mức", en: "Share of units" },
  remainder: { vi: "Phần còn lại", en: "The rest" },
  frequency: { vi: "Số lần trong kỳ", en: "Times per period" },
  "roll-up": { vi: "Hoàn thành chỉ tiêu được giao", en: "Assigned targets met" },
};

/** Comparators of a cell; the four kinds of band differ in whether their ends belong to them. */
export type ComparatorChoice = ">=" | ">" | "<=" | "<" | "=" | "between" | "between-open" | "between-open-low" | "between-open-high" | "up" | "down";

export const COMPARATOR_CHOICES: Choices<ComparatorChoice> = {
  ">=": { vi: "≥", en: "≥" },
  ">": { vi: ">", en: ">" },
  "<=": { vi: "≤", en: "≤" },
  "<": { vi: "<", en: "<" },
  "=": { vi: "bằng", en: "equals" },
  between: { vi: "từ … đến …", en: "from … to …" },
  "between-open": { vi: "trên … dưới …", en: "above … below …" },
  "between-open-low": { vi: "trên … đến …", en: "above … to …" },
  "between-open-high": { vi: "từ … dưới …", en: "from … below …" },
  up: { vi: "tăng", en: "up" },
  down: { vi: "giảm", en: "down" },
};

export const DIRECTION_CHOICES: Choices<Direction> = {
  higher: { vi: "Càng cao càng tốt", en: "Higher is better" },
  lower: { vi: "Càng thấp càng tốt", en: "Lower is better" },
  exact: { vi: "Đúng mức", en: "On the mark" },
};

export const AGGREGATION_CHOICES: Choices<Aggregation> = {
  ratio: { vi: "Tổng tử / tổng mẫu", en: "Sum of parts" },
  sum: { vi: "Cộng dồn", en: "Sum" },
  last: { vi: "Lấy kỳ cuối", en: "Last value" },
  max: { vi: "Lớn nhất", en: "Maximum" },
  min: { vi: "Nhỏ nhất", en: "Minimum" },
};

export const PATH_CHOICES: Choices<NonNullable<Indicator["path"]>> = {
  linear: { vi: "Đều theo thời gian", en: "Linear" },
  "end-only": { vi: "Chỉ tính cuối kỳ", en: "Only at the end" },
};

export const PERIOD_CHOICES: Choices<FrequencyTarget["per"]> = {
  month: { vi: "Tháng", en: "Month" },
  quarter: { vi: "Quý", en: "Quarter" },
  "half-year": { vi: "Nửa năm", en: "Half-year" },
  year: { vi: "Năm", en: "Year" },
};

export const CHANGE_CHOICES: Choices<"percent" | "points"> = {
  percent: { vi: "% so với gốc", en: "% of the base" },
  points: { vi: "Điểm, theo ĐVT", en: "Points of the unit" },
};

export const YES_CHOICES: Choices<"yes"> = { yes: { vi: "Có", en: "Yes" } };

export const LEVEL_CHOICES: Choices<AdministrativeLevel> = {
  province: { vi: "Tỉnh", en: "Province" },
  district: { vi: "Huyện", en: "District" },
  commune: { vi: "Xã", en: "Commune" },
};

export const MILESTONE_CHOICES: Choices<NonNullable<Milestone["kind"]>> = {
  "mid-review": { vi: "Sơ kết", en: "Mid-term review" },
  "final-review": { vi: "Tổng kết", en: "Final review" },
  "half-year": { vi: "Đợt", en: "Round" },
  review: { vi: "Đánh giá", en: "Review" },
};

export const RULE_CHOICES: Choices<PlanRule["kind"]> = {
  reporting: { vi: "Báo cáo", en: "Reporting" },
  award: { vi: "Khen thưởng", en: "Award" },
  finance: { vi: "Kinh phí", en: "Finance" },
};

/** The kept value of a word in either language, of the kept value itself, or of a plain sign such as `>=`; null otherwise. */
export function parseChoice<T extends string>(choices: Choices<T>, text: string): T | null {
  const wanted = foldText(text);
  for (const key of Object.keys(choices)) {
    if (!isKey(choices, key)) continue;
    const word = choices[key];
    if (foldText(key) === wanted || foldText(word.vi) === wanted || foldText(word.en) === wanted) return key;
  }
  return null;
}

function isKey<T extends string>(choices: Choices<T>, key: string): key is T {
  return Object.hasOwn(choices, key);
}
