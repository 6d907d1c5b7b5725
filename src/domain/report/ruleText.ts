import type { Attainment } from "../attainment/Attainment";
import type { Language } from "../LocalizedText";
import type { Indicator } from "../plan/Plan";
import type { Comparator, Condition, Target } from "../plan/Target";
import { formatNumber } from "./formatNumber";

const SIGNS: Readonly<Record<Comparator, string>> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "=": "" };

function condition(one: Condition, language: Language): string {
  return SIGNS[one.comparator] + formatNumber(one.value, language);
}

/** The goal as the column `Mục tiêu` shows it, without the unit of measure. @example "≥ 95", "104 - 108", "5/5", "+1" */
export function targetText(target: Target, language: Language): string {
  const number = (value: number): string => formatNumber(value, language);
  switch (target.form) {
    case "band":
      return `${number(target.low)} - ${number(target.high)}`;
    case "ratio":
      return `${condition(target, language)}/${number(target.base)}`;
    case "fraction":
      return `${number(target.value)}/${number(target.of)}`;
    case "increment":
      return `+${number(target.value)}`;
    case "relative":
      return `${target.change === "up" ? "+" : "-"}${number(target.value)}${target.measuredIn === "percent" ? " %" : ""}`;
    case "zero-event":
      return "0";
    case "every-unit":
      return condition(target.inner, language);
    case "nested":
    case "remainder":
    case "threshold":
    case "frequency":
    case "roll-up":
      return condition(target, language);
  }
}

/** The goal an attainment was judged by, where a unit or a period has its own. @example "≥ 90" */
export function targetTextOf({ indicator, target }: Pick<Attainment, "indicator" | "target" | "unit">, language: Language): string {
  const own = indicator.target;
  const isPlain = own.form === "threshold" || own.form === "every-unit" || own.form === "nested" || own.form === "remainder" || own.form === "frequency";
  return isPlain && target.comparator !== "between" ? condition({ comparator: target.comparator, value: target.value }, language) : targetText(own, language);
}

const FREQUENCY = {
  month: { vi: "mỗi tháng", en: "per month" },
  quarter: { vi: "mỗi quý", en: "per quarter" },
  "half-year": { vi: "mỗi 6 tháng", en: "per half-year" },
  year: { vi: "mỗi năm", en: "per year" },
} as const;

/** How the target is judged, in words an inspector can follow. */
export function ruleText(indicator: Indicator, language: Language): string {
  const { target } = indicator;
  const number = (value: number): string => formatNumber(value, language);
  const vi = language === "vi";
  const goal = `${targetText(target, language)} ${indicator.unit}`.trim();
  switch (target.form) {
    case "threshold":
      return vi ? `${goal}, so trên số chưa làm tròn` : `${goal}, on the unrounded figure`;
    case "band": {
      const open = [target.includesLow ? "" : number(target.low), target.includesHigh ? "" : number(target.high)].filter((text) => text !== "");
      const ends = open.length === 0 ? (vi ? "tính cả hai đầu" : "both ends included") : vi ? `không tính ${open.join(" và ")}` : `without ${open.join(" and ")}`;
      return `${goal}, ${ends}`;
    }
    case "ratio":
      return vi ? `tử số × ${number(target.base)} / mẫu số ${condition(target, language)}` : `numerator × ${number(target.base)} / denominator ${condition(target, language)}`;
    case "fraction":
      return vi ? `số đơn vị đạt ${condition(target, language)} trên ${number(target.of)}` : `units that meet it ${condition(target, language)} of ${number(target.of)}`;
    case "increment":
      return vi ? `tăng thêm ${condition(target, language)} so với gốc` : `${condition(target, language)} more than the baseline`;
    case "relative": {
      const measure = target.measuredIn === "percent" ? "%" : vi ? `điểm ${indicator.unit}` : `points of ${indicator.unit}`;
      const way = target.change === "up" ? (vi ? "tăng ít nhất" : "up at least") : vi ? "giảm ít nhất" : "down at least";
      return `${way} ${number(target.value)} ${measure} ${vi ? "so với" : "against"} ${target.base ?? (vi ? "kỳ gốc" : "the base period")}`;
    }
    case "zero-event":
      return target.minimumSize === null
        ? vi ? "không có trường hợp nào" : "no case at all"
        : vi ? `không có vụ nào từ ${number(target.minimumSize)} người trở lên` : `no event of ${number(target.minimumSize)} people or more`;
    case "every-unit":
      return vi ? `mọi đơn vị ${goal}; đơn vị kém nhất quyết định` : `every unit ${goal}; the worst one decides`;
    case "nested":
      return vi
        ? `${condition(target, language)} % số đơn vị có kết quả ${condition(target.inner, language)}`
        : `${condition(target, language)} % of units reach ${condition(target.inner, language)}`;
    case "remainder":
      return vi ? `các đơn vị còn lại ${goal}` : `all other units ${goal}`;
    case "frequency":
      return `${goal} ${FREQUENCY[target.per][language]}`;
    case "roll-up":
      return vi ? `${condition(target, language)} % số chỉ tiêu trong nhóm đạt` : `${condition(target, language)} % of the group's targets met`;
  }
}
