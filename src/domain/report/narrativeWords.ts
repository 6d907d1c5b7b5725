import type { Status } from "../attainment/Status";
import type { Language } from "../LocalizedText";

/** Phrases of the remarks. Percent points are "điểm %", never "%": a fall from 91 % to 88 % is 3 điểm %. */
export interface NarrativeWords {
  readonly points: string;
  readonly equal: string;
  opening(date: string, count: (status: Status) => number, total: number): string;
  about(group: string): string;
  is(status: Status): string;
  below(points: string): string;
  above(points: string): string;
  change(difference: number, points: string, period: string): string;
  neededMore(number: string): string;
  neededFewer(number: string): string;
  worst(units: readonly string[]): string;
  cause(text: string): string;
  noData(names: readonly string[]): string;
}

const PHRASES: Readonly<Record<Exclude<Status, "met" | "exceeded">, { readonly vi: string; readonly en: string }>> = {
  near: { vi: "chỉ tiêu cơ bản đạt", en: "nearly met" },
  "on-track": { vi: "chỉ tiêu đúng tiến độ", en: "on track" },
  behind: { vi: "chỉ tiêu chậm tiến độ", en: "behind" },
  missed: { vi: "chỉ tiêu không đạt", en: "missed" },
  "no-data": { vi: "chỉ tiêu chưa có số liệu", en: "without figures" },
  "not-assessed": { vi: "chỉ tiêu chưa đánh giá", en: "not assessed" },
};
const ORDER = ["near", "on-track", "behind", "missed", "no-data", "not-assessed"] as const;

function others(count: (status: Status) => number, language: Language): string {
  return ORDER.filter((status) => count(status) > 0)
    .map((status) => `; ${String(count(status))} ${PHRASES[status][language]}`)
    .join("");
}

const VIETNAMESE: NarrativeWords = {
  points: "điểm %",
  equal: "vừa bằng mức, trong khi mục tiêu phải vượt mức này",
  opening: (date, count, total) => {
    const met = count("met") + count("exceeded");
    const exceeded = count("exceeded") > 0 ? `, trong đó ${String(count("exceeded"))} chỉ tiêu vượt mức` : "";
    return `Đến ngày ${date}, có ${String(met)}/${String(total)} chỉ tiêu đạt và vượt mục tiêu${exceeded}${others(count, "vi")}.`;
  },
  about: (group) => `Về ${group}`,
  is: (status) => (status === "near" ? "cơ bản đạt, thực hiện" : "mới thực hiện"),
  below: (points) => `thấp hơn mục tiêu ${points}`,
  above: (points) => `cao hơn mức đề ra ${points}`,
  change: (difference, points, period) => (Math.abs(difference) < 1e-9 ? `không thay đổi so với ${period}` : `${difference > 0 ? "tăng" : "giảm"} ${points} so với ${period}`),
  neededMore: (number) => `còn thiếu ${number}`,
  neededFewer: (number) => `cần giảm ${number}`,
  worst: (units) => `Cần tập trung: ${units.join(", ")}.`,
  cause: (text) => `Nguyên nhân: ${/[.!?…]$/.test(text) ? text : `${text}.`}`,
  noData: (names) => `Chưa có số liệu để đánh giá: ${names.join("; ")}.`,
};

const ENGLISH: NarrativeWords = {
  points: "percentage points",
  equal: "equal to the limit, while the goal is beyond it",
  opening: (date, count, total) => {
    const met = count("met") + count("exceeded");
    const exceeded = count("exceeded") > 0 ? `, ${String(count("exceeded"))} of them exceeded` : "";
    return `By ${date}, ${String(met)} of ${String(total)} targets are met${exceeded}${others(count, "en")}.`;
  },
  about: (group) => `On ${group}`,
  is: (status) => (status === "near" ? "is nearly met at" : "stands at"),
  below: (points) => `${points} below the goal`,
  above: (points) => `${points} above the limit`,
  change: (difference, points, period) => (Math.abs(difference) < 1e-9 ? `unchanged since ${period}` : `${difference > 0 ? "up" : "down"} ${points} on ${period}`),
  neededMore: (number) => `${number} still needed`,
  neededFewer: (number) => `${number} too many`,
  worst: (units) => `To look at: ${units.join(", ")}.`,
  cause: (text) => `Cause: ${/[.!?…]$/.test(text) ? text : `${text}.`}`,
  noData: (names) => `No figures yet: ${names.join("; ")}.`,
};

export function narrativeWords(language: Language): NarrativeWords {
  return language === "vi" ? VIETNAMESE : ENGLISH;
}
