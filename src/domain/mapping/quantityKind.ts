import { isAverage } from "../plan/isAverage";
import type { Indicator } from "../plan/Plan";

/** What kind of number a header announces. Rates of different bases and counts never stand for one another. */
export type QuantityKind = "percent" | "permille" | "incidence" | "per" | "ratio" | "count" | "score" | "mean" | "comparison" | "unknown";

const COUNT_START = /^(?:tổng số|tổng cộng|số lượng|số|tổng|cộng|lượt|đã)(?: |$)/u;
const COMPARISON = /(?:so (?:với |sánh )?(?:kế hoạch|cùng kỳ|năm|chỉ tiêu|tháng|quý)|so sánh|tăng giảm|tăng \/ giảm|thực hiện \/ kế hoạch|thực hiện kế hoạch|(?:%|tỷ lệ) (?:đạt |hoàn thành |thực hiện )*(?:so )?(?:kế hoạch|chỉ tiêu)(?! hóa)|đạt (?:% )?(?:kế hoạch|chỉ tiêu)|% hoàn thành|tỷ lệ (?:% )?hoàn thành(?: kế hoạch| chỉ tiêu)?$|kế hoạch \/)/u;

/** From the syllables of one header, abbreviations written out. `unitOfMeasure`: of a units row or the table, if any. */
export function kindOfHeader(words: readonly string[], unitOfMeasure: string | null): QuantityKind {
  const line = words.filter((word) => word !== "(" && word !== ")").join(" ");
  if (COMPARISON.test(line)) return "comparison";
  if (words.includes("‰") || unitOfMeasure === "‰") return "permille";
  if (/(?:\/|trên|cho|1) ?(?:10000|100000) ?dân/u.test(line) || /10000|100000/u.test(line)) return "per";
  if (/(?:\/|trên) ?1000 /u.test(`${line} `)) return "permille";
  if (line.includes("tỷ số") || line.includes("giới tính khi sinh") || /trai \/ (?:100 )?(?:bé )?gái/u.test(line)) return "ratio";
  if (line.includes("tỷ suất") || line.includes("tử suất")) return "incidence";
  if (words.includes("%") || line.includes("tỷ lệ") || line.includes("phần trăm") || unitOfMeasure === "%") return "percent";
  if (/(?:^| )điểm(?: |$)/u.test(line) && !/mô hình điểm|điểm (?:tiêm|bán|cầu|nóng)/u.test(line)) return "score";
  if (/bình quân|trung bình|tuổi thọ/u.test(line)) return "mean";
  if (COUNT_START.test(line)) return "count";
  return "unknown";
}

export function kindOfIndicator(indicator: Indicator): QuantityKind {
  if (indicator.target.form === "ratio" || /(?:trai|nam)\s*\/.*(?:gái|nữ)/iu.test(indicator.unit)) return "ratio";
  if (/điểm/iu.test(indicator.unit)) return "score";
  if (indicator.per === 100) return "percent";
  if (indicator.per === 1000) return "permille";
  if (indicator.per !== null) return "per";
  return isAverage(indicator) ? "mean" : "count";
}

/** How well a header's kind fits an indicator's: 1 the same, 0 never. A count under a rate is a component, not a match. */
export function kindFit(header: QuantityKind, indicator: QuantityKind): number {
  if (header === indicator) return 1;
  if (header === "comparison") return 0;
  if (header === "unknown") return indicator === "count" || indicator === "mean" || indicator === "score" ? 0.97 : 0.92;
  switch (indicator) {
    case "count":
      return header === "mean" ? 0.5 : 0;
    case "score":
      return header === "percent" || header === "mean" ? 0.9 : header === "count" ? 0.7 : 0;
    case "mean":
      return header === "count" ? 0.5 : 0;
    case "permille":
      return header === "incidence" ? 1 : 0;
    case "ratio":
      return header === "percent" ? 0.6 : 0;
    case "per":
      return header === "incidence" ? 0.95 : header === "mean" ? 0.7 : 0;
    case "percent":
      return header === "score" ? 0.6 : 0;
    default:
      return 0;
  }
}

/** The indicator is a rate with parts, so a count can be its numerator or denominator. */
export function hasParts(kind: QuantityKind): boolean {
  return kind === "percent" || kind === "permille" || kind === "per" || kind === "ratio";
}
