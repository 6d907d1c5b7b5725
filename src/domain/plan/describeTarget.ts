import type { Language, LocalizedText } from "../LocalizedText";
import type { Indicator } from "./Plan";
import { dateText } from "./planDate";
import { sentenceNumber } from "./sentenceNumber";
import type { Comparator, Condition, FrequencyTarget, Target } from "./Target";

/**
 * The canonical sentence of a target, in words a leader reads and `parseTargetSentence` reads back.
 * @example "Đạt khi > 95 % ở mọi xã, hạn 31/12/2021"
 */
export function describeTarget(indicator: Pick<Indicator, "target" | "unit" | "deadline">): LocalizedText {
  const { target, unit, deadline } = indicator;
  return {
    vi: `Đạt khi ${body(target, unit.trim(), "vi")}${deadline === null ? "" : `, hạn ${dateText(deadline)}`}`,
    en: `Met when ${body(target, unit.trim(), "en")}${deadline === null ? "" : `, due ${deadline}`}`,
  };
}

const SYMBOLS: Readonly<Record<Comparator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" };

export const PERIOD_WORDS: Readonly<Record<FrequencyTarget["per"], LocalizedText>> = {
  month: { vi: "tháng", en: "month" },
  quarter: { vi: "quý", en: "quarter" },
  "half-year": { vi: "nửa năm", en: "half-year" },
  year: { vi: "năm", en: "year" },
};

function body(target: Target, unit: string, language: Language): string {
  const number = (value: number): string => sentenceNumber(value, language);
  const limit = (condition: Condition): string => `${SYMBOLS[condition.comparator]} ${number(condition.value)}`;
  const w = WORDS[language];
  const tail = unit === "" ? "" : ` ${unit}`;
  switch (target.form) {
    case "threshold":
      return limit(target) + tail;
    case "band":
      return `${w.from} ${target.includesLow ? "" : `${w.above} `}${number(target.low)} ${w.to} ${target.includesHigh ? "" : `${w.below} `}${number(target.high)}${tail}`;
    case "ratio":
      return `${w.ratio} ${limit(target)} ${w.per} ${number(target.base)}${unit === "" ? "" : ` (${unit})`}`;
    case "fraction":
      return `${limit(target)}/${number(target.of)}${tail}`;
    case "increment":
      return `${w.more} ${limit(target)}${tail}${target.baseline === null ? "" : ` ${w.baseline} ${number(target.baseline)}`}`;
    case "relative":
      return `${w[target.change]} ${target.measuredIn === "percent" ? `${w.relatively} ` : ""}${w.atLeast} ${number(target.value)}${target.measuredIn === "percent" ? " %" : tail}${target.base === null ? "" : ` ${w.against} ${target.base}`}`;
    case "zero-event":
      return `${w.no} ${unit || w.event} ${w.none}${target.minimumSize === null ? "" : ` ${w.sizeFrom} ${number(target.minimumSize)} ${w.orMore}`}`;
    case "every-unit":
      return `${limit(target.inner)}${tail} ${w.inEvery} ${target.each ?? w.unit}`;
    case "nested":
      return `${limit(target)} % ${w.ofThe} ${target.each ?? w.units} ${w.reach} ${limit(target.inner)}${target.innerUnit ? ` ${target.innerUnit}` : ""}`;
    case "remainder":
      return `${w.rest} ${limit(target)}${tail}${target.of === null ? "" : ` ${w.outside} ${target.of})`}`;
    case "frequency":
      return `${w.each} ${PERIOD_WORDS[target.per][language]} ${limit(target)}${tail}`;
    case "roll-up":
      return `${limit(target)} % ${w.assigned}`;
  }
}

/** Fixed words of the sentence; the reader of sentences uses the same ones. */
export const WORDS = {
  vi: {
    from: "từ", to: "đến", above: "trên", below: "dưới", ratio: "tỷ số", per: "trên mỗi", more: "có thêm", baseline: "so với gốc",
    up: "tăng", down: "giảm", relatively: "tương đối", atLeast: "ít nhất", against: "so với", no: "không có", none: "nào", event: "trường hợp",
    sizeFrom: "từ", orMore: "trở lên", inEvery: "ở mọi", unit: "đơn vị", ofThe: "số", units: "đơn vị", reach: "đạt mức", rest: "phần còn lại",
    outside: "(ngoài chỉ tiêu", each: "mỗi", assigned: "chỉ tiêu được giao đạt",
  },
  en: {
    from: "from", to: "to", above: "above", below: "below", ratio: "the ratio is", per: "per", more: "there are more by", baseline: "over a baseline of",
    up: "up", down: "down", relatively: "relatively", atLeast: "by at least", against: "against", no: "there is no", none: "at all", event: "case",
    sizeFrom: "of", orMore: "or more", inEvery: "in every", unit: "unit", ofThe: "of the", units: "units", reach: "reach", rest: "the rest is",
    outside: "(outside target", each: "each", assigned: "of assigned targets are met",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
