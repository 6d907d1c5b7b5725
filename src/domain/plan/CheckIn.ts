import type { LocalizedText } from "../LocalizedText";
import type { Choices } from "./choices";
import type { IsoDate } from "./Plan";

/** A person's judgement of a promise without a figure (DESIGN §4, qualitative). */
export type CheckInStatus = "done" | "in-progress" | "not-done";

export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** What somebody reported about one commitment in one quarter. */
export interface CheckIn {
  /** Code of the commitment. */
  readonly commitment: string;
  readonly at: Quarter;
  /** Null: evidence or a name was noted, but no judgement yet. */
  readonly status: CheckInStatus | null;
  readonly evidence: string;
  readonly who: string;
  readonly when: IsoDate | null;
}

/** Symbol and word, so that the list reads the same in grey. */
export const CHECK_IN_CHOICES: Choices<CheckInStatus> = {
  done: { vi: "✔ Đạt", en: "✔ Done" },
  "in-progress": { vi: "➜ Đang thực hiện", en: "➜ In progress" },
  "not-done": { vi: "✖ Chưa đạt", en: "✖ Not done" },
};

export type CheckInField = "status" | "evidence" | "who" | "when";

export const CHECK_IN_FIELDS: readonly { readonly key: CheckInField; readonly header: LocalizedText; readonly note: LocalizedText; readonly width: number }[] = [
  { key: "status", header: { vi: "Kết quả", en: "Result" }, note: { vi: "Chọn: đạt, đang thực hiện, chưa đạt.", en: "Choose: done, in progress, not done." }, width: 17 },
  { key: "evidence", header: { vi: "Minh chứng", en: "Evidence" }, note: { vi: "Số văn bản, biên bản, con số làm chứng.", en: "Document number, minutes, figures." }, width: 28 },
  { key: "who", header: { vi: "Người báo cáo", en: "Reported by" }, note: { vi: "Họ tên người báo cáo.", en: "Name of the person." }, width: 18 },
  { key: "when", header: { vi: "Ngày báo cáo", en: "Reported on" }, note: { vi: "Ngày báo cáo, dd/mm/yyyy.", en: "Day of the report." }, width: 12 },
];

const ROMAN = ["I", "II", "III", "IV"] as const;

/** @example quarterText({ year: 2024, quarter: 2 }, "vi") === "Quý II/2024" */
export function quarterText({ year, quarter }: Quarter, language: "vi" | "en"): string {
  return language === "vi" ? `Quý ${ROMAN[quarter - 1]}/${year}` : `Q${quarter} ${year}`;
}

/** Quarter and field of a column header such as `Quý II/2024 – Minh chứng`; null for any other. */
export function parseCheckInHeader(header: string): { readonly at: Quarter; readonly field: CheckInField } | null {
  const text = header.normalize("NFC").replace(/\s+/gu, " ").trim();
  const found = /^(?:quý (IV|I{1,3}|[1-4])\s*[/-]\s*(\d{4})|q([1-4]) (\d{4})) [–-] (.+)$/iu.exec(text);
  if (!found) return null;
  const roman = ROMAN.findIndex((one) => one === found[1]?.toUpperCase());
  const number = roman >= 0 ? roman + 1 : Number(found[1] ?? found[3]);
  const field = CHECK_IN_FIELDS.find((one) => [one.header.vi, one.header.en].some((word) => word.toLowerCase() === found[5]?.toLowerCase()));
  const quarter = number === 1 || number === 2 || number === 3 || number === 4 ? number : null;
  return quarter === null || !field ? null : { at: { year: Number(found[2] ?? found[4]), quarter }, field: field.key };
}
