import type { Finding } from "../finding";
import { sheetCell } from "../grid/address";
import type { Indicator } from "../plan/Plan";
import { compareExact } from "./exact";
import type { Parts } from "./Figure";
import { perOf, type RollUp } from "./rollUpUnits";
import { sayNumber } from "./sayNumber";

type Part = "numerator" | "denominator" | "value";

/** Judged over the units themselves: no common figure is needed. */
const OVER_UNITS = new Set(["nested", "every-unit", "remainder", "fraction", "frequency"]);

/** The sheet's own total row against the sum of its units; and rates for which no honest total exists. */
export function checkTotals(indicator: Indicator, rollUp: RollUp, own: Parts | undefined): Finding[] {
  const findings: Finding[] = [];
  if (rollUp.how === "none" && rollUp.reported > 0 && !OVER_UNITS.has(indicator.target.form)) findings.push(notPossible(indicator));
  if (own === undefined || rollUp.reported < rollUp.expected) return findings;
  const parts: readonly (readonly [Part, number | null])[] =
    rollUp.how === "parts" ? [["numerator", rollUp.figure.numerator], ["denominator", rollUp.figure.denominator]] : rollUp.how === "sum" ? [["value", rollUp.figure.actual]] : [];
  for (const [part, sum] of parts) {
    const stated = own[part];
    if (stated === undefined || stated === null || sum === null || compareExact(stated, sum) === 0) continue;
    findings.push(notSum(own, part, stated, sum));
  }
  const rate = own.value;
  const { actual } = rollUp.figure;
  if (rollUp.how === "parts" && own.numerator === undefined && rate !== undefined && rate !== null && actual !== null && Math.abs(rate - actual) > 0.051 * Math.max(1, perOf(indicator) / 100)) {
    findings.push(notSum(own, "value", rate, actual));
  }
  return findings;
}

function notSum(own: Parts, part: Part, stated: number, sum: number): Finding {
  const source = own.facts.find((fact) => fact.part === part)?.source ?? null;
  return {
    code: "total.notSum", severity: "warning", at: source === null ? null : sheetCell(source.sheet, source.row, source.column),
    message: {
      vi: `Dòng tổng ghi ${sayNumber(stated, "vi")} nhưng cộng các đơn vị được ${sayNumber(sum, "vi")}.`,
      en: `The total row says ${sayNumber(stated, "en")} but its units add up to ${sayNumber(sum, "en")}.`,
    },
    advice: { vi: "Kiểm tra dòng tổng hoặc đơn vị còn thiếu; báo cáo dùng số cộng từ các đơn vị.", en: "Check the total row or missing units; the report uses the sum of the units." },
  };
}

function notPossible(indicator: Indicator): Finding {
  return {
    code: "rollUp.notPossible", severity: "warning", at: null,
    message: {
      vi: `Chỉ tiêu ${indicator.code}: chỉ có tỷ lệ từng đơn vị, không có tử số và mẫu số nên không tính được toàn địa bàn.`,
      en: `Target ${indicator.code}: only rates of units, without numerators and denominators, so there is no figure for the whole area.`,
    },
    advice: { vi: "Thêm cột tử số và mẫu số, hoặc nhập số toàn địa bàn vào bảng Nhập số liệu.", en: "Add numerator and denominator columns, or enter the area's figure on the entry sheet." },
  };
}
