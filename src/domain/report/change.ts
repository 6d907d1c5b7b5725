import type { Attainment } from "../attainment/Attainment";
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
