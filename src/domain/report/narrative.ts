import type { ReportContext } from "./ReportContext";

/** Remarks in administrative prose, ready to be pasted into a report; one text per paragraph. */
export function narrative(context: ReportContext): readonly string[] {
  const { input, index } = context;
  const lines = input.plan.indicators.flatMap((indicator) => {
    const attainment = index.current(indicator.code, null);
    return attainment && (attainment.status === "missed" || attainment.status === "behind" || attainment.status === "near") ? [attainment.explanation[input.language]] : [];
  });
  return lines.length === 0 ? [] : [lines.join(" ")];
}
