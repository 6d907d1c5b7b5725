import { dayText, lastDay, periodText } from "./administrativeText";
import type { ReportContext } from "./ReportContext";

/** Plan, period of the figures and where they come from, in one line. */
export function subtitle({ input, index }: ReportContext): string {
  const vi = input.language === "vi";
  const periods = input.plan.indicators.flatMap((indicator) => index.current(indicator.code, null)?.period ?? []);
  const latest = periods.reduce<(typeof periods)[number] | null>((last, period) => (last === null || period.until > last.until ? period : last), null);
  const sheets = new Set(input.facts.flatMap((fact) => fact.source?.sheetId ?? []));
  const parts = [
    input.plan.number === null ? input.plan.title : `${vi ? "Kế hoạch số" : "Plan"} ${input.plan.number}`,
    latest === null ? null : `${vi ? "số liệu" : "figures of"} ${periodText(latest, input.language)} (${vi ? "đến" : "up to"} ${dayText(lastDay(latest.until))})`,
    input.mode === "frozen" || sheets.size === 0 ? null : vi ? `liên kết trực tiếp với ${String(sheets.size)} sheet nguồn` : `linked to ${String(sheets.size)} source sheets`,
  ];
  return parts.filter((part) => part !== null).join(" · ");
}
