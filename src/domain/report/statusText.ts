import { STATUS_WORDS } from "../attainment/statusWords";
import type { Status } from "../attainment/Status";
import type { Language } from "../LocalizedText";

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

export function statusWord(status: Status, language: Language): string {
  return STATUS_WORDS[status][language];
}

/** @example statusLabel("met", "vi") === "✔ Đạt" */
export function statusLabel(status: Status, language: Language): string {
  return `${STATUS_SYMBOLS[status]} ${STATUS_WORDS[status][language]}`;
}
