import type { Status } from "../attainment/Status";
import type { Language, LocalizedText } from "../LocalizedText";

/** One character per status, read the same in grey and by a screen reader; each stands before its word. */
export const STATUS_SYMBOLS: Readonly<Record<Status, string>> = {
  exceeded: "★",
  met: "✔",
  near: "≈",
  "on-track": "➜",
  behind: "▼",
  missed: "✖",
  "no-data": "…",
  "not-assessed": "–",
};

const WORDS: Readonly<Record<Status, LocalizedText>> = {
  exceeded: { vi: "Vượt mức", en: "Exceeded" },
  met: { vi: "Đạt", en: "Met" },
  near: { vi: "Cơ bản đạt", en: "Nearly met" },
  "on-track": { vi: "Đúng tiến độ", en: "On track" },
  behind: { vi: "Chậm tiến độ", en: "Behind" },
  missed: { vi: "Không đạt", en: "Missed" },
  "no-data": { vi: "Chưa có số liệu", en: "No data" },
  "not-assessed": { vi: "Chưa đánh giá", en: "Not assessed" },
};

export function statusWord(status: Status, language: Language): string {
  return WORDS[status][language];
}

/** @example statusLabel("met", "vi") === "✔ Đạt" */
export function statusLabel(status: Status, language: Language): string {
  return `${STATUS_SYMBOLS[status]} ${WORDS[status][language]}`;
}
