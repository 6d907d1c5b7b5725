import type { Attainment } from "../attainment/Attainment";
import type { Period } from "../text/Period";
import { periodText } from "./administrativeText";
import { numberFormatOf } from "./formatNumber";
import { liveFigure } from "./liveFigure";
import { decimalsFor, type ReportContext } from "./ReportContext";

/** Figure minus that of the period before; null where there is none. */
export function changeFormula(attainment: Attainment, context: ReportContext, actualCell: string): { readonly formula: string | null; readonly value: number | string } | null {
  // The figure of these is itself a change.
  const { form } = attainment.indicator.target;
  if (form === "increment" || form === "relative") return null;
  const before = context.index.before(attainment);
  if (!before || before.actual === null) return null;
  const value = attainment.actual === null ? "" : attainment.actual - before.actual;
  const figure = liveFigure(before, context.refs);
  if (!figure) return { formula: `IF(${actualCell}="","",${actualCell}-${String(before.actual)})`, value };
  const earlier = figure.actual.formula;
  return { formula: `IF(${actualCell}="","",IF(${earlier}="","",${actualCell}-${earlier}))`, value };
}

/** @example ▲ 0,3 · ▼ 0,8 · ● 0,0 */
export function changeFormat(attainment: Attainment): string {
  const digits = numberFormatOf(decimalsFor(attainment));
  return `"▲ "${digits};"▼ "${digits};"● "${digits}`;
}

/** Names the period the figures are compared with, when it is one for all. @example "So năm 2024" */
export function changeHeader({ input, index, word }: ReportContext): string {
  const periods = new Map<string, Period>();
  for (const indicator of input.plan.indicators) {
    const current = index.current(indicator.code, null);
    const period = current && index.before(current)?.period;
    if (period) periods.set(period.key, period);
  }
  const [only, ...others] = periods.values();
  return only && others.length === 0 ? `${word("comparedWith")} ${periodText(only, input.language)}` : word("change");
}
