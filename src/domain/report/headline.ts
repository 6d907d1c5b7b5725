import type { Status } from "../attainment/Status";
import type { Language } from "../LocalizedText";
import { textLiteral } from "./linkFormula";

/** Names beyond these are left to the table. */
export const HEADLINE_NAMES = 3;

/** What the headline counts, as formulas and as they are now. `names`: the first few targets that are missed or behind. */
export interface HeadlineParts {
  readonly total: number;
  readonly count: (status: Status) => { readonly formula: string; readonly value: number };
  readonly focus: { readonly formula: string; readonly value: number };
  readonly names: { readonly formula: string; readonly value: string };
}

const WORDS = {
  vi: { met: "chỉ tiêu đạt", exceeded: "vượt mức", ofWhich: "trong đó", onTrack: "đúng tiến độ", near: "cơ bản đạt", focus: "chỉ tiêu cần tập trung", none: "Chưa có số liệu để đánh giá", all: "không có chỉ tiêu nào chậm hoặc không đạt" },
  en: { met: "targets met", exceeded: "exceeded", ofWhich: "of which", onTrack: "on track", near: "nearly met", focus: "targets need attention", none: "No figures to judge yet", all: "no target is behind or missed" },
} as const;

/** One message: how many are met, and which need attention. @example "9/12 chỉ tiêu đạt; 2 chỉ tiêu cần tập trung: …" */
export function headline(parts: HeadlineParts, language: Language): { readonly formula: string; readonly value: string } {
  const word = WORDS[language];
  const [met, exceeded, onTrack, near, noData, notAssessed] = (["met", "exceeded", "on-track", "near", "no-data", "not-assessed"] as const).map(parts.count);
  if (!met || !exceeded || !onTrack || !near || !noData || !notAssessed) return { formula: '""', value: "" };
  const { focus, names } = parts;
  const total = String(parts.total);
  const more = textLiteral("…");
  const formula =
    `IF(${noData.formula}+${notAssessed.formula}=${total},${textLiteral(word.none)},` +
    `(${met.formula}+${exceeded.formula})&${textLiteral(`/${total} ${word.met}`)}` +
    `&IF(${exceeded.formula}>0,${textLiteral(`, ${word.ofWhich} `)}&${exceeded.formula}&${textLiteral(` ${word.exceeded}`)},"")` +
    `&IF(${onTrack.formula}>0,"; "&${onTrack.formula}&${textLiteral(` ${word.onTrack}`)},"")` +
    `&IF(${near.formula}>0,"; "&${near.formula}&${textLiteral(` ${word.near}`)},"")` +
    `&IF(${focus.formula}=0,${textLiteral(`; ${word.all}.`)},"; "&${focus.formula}&${textLiteral(` ${word.focus}: `)}&${names.formula}&IF(${focus.formula}>${String(HEADLINE_NAMES)},${more},".")))`;
  const value =
    noData.value + notAssessed.value === parts.total
      ? word.none
      : `${String(met.value + exceeded.value)}/${total} ${word.met}` +
        (exceeded.value > 0 ? `, ${word.ofWhich} ${String(exceeded.value)} ${word.exceeded}` : "") +
        (onTrack.value > 0 ? `; ${String(onTrack.value)} ${word.onTrack}` : "") +
        (near.value > 0 ? `; ${String(near.value)} ${word.near}` : "") +
        (focus.value === 0 ? `; ${word.all}.` : `; ${String(focus.value)} ${word.focus}: ${names.value}${focus.value > HEADLINE_NAMES ? "…" : "."}`);
  return { formula, value };
}
