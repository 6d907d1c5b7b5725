import type { LocalizedText } from "../LocalizedText";
import type { Status } from "./Status";

/** What each judgement is called, on sheets and in explanations alike. */
export const STATUS_WORDS: Readonly<Record<Status, LocalizedText>> = {
  exceeded: { vi: "Vượt mức", en: "Exceeded" },
  met: { vi: "Đạt", en: "Met" },
  near: { vi: "Cơ bản đạt", en: "Nearly met" },
  "on-track": { vi: "Đúng tiến độ", en: "On track" },
  behind: { vi: "Chậm tiến độ", en: "Behind" },
  missed: { vi: "Không đạt", en: "Missed" },
  "no-data": { vi: "Chưa có số liệu", en: "No data" },
  "not-assessed": { vi: "Chưa đánh giá", en: "Not assessed" },
};
