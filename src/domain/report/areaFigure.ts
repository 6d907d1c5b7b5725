import type { Attainment } from "../attainment/Attainment";
import type { OrgUnit } from "../attainment/Fact";
import type { Status } from "../attainment/Status";
import { ANY_NUMBER, agreed, liveFigure, rateFigure, type LiveFigure } from "./liveFigure";
import { textLiteral } from "./linkFormula";
import type { ReportContext } from "./ReportContext";
import type { ByUnitGeometry } from "./reportGeometry";
import { STATUS_SYMBOLS } from "./statusText";

const MET: readonly Status[] = ["exceeded", "met"];
const JUDGED: readonly Status[] = ["exceeded", "met", "near", "on-track", "behind", "missed"];

/** Figure of the whole area: from the parts, or, where units are counted or the worst one decides, from `Theo đơn vị`. */
export function areaFigure(attainment: Attainment, context: ReportContext): LiveFigure | null {
  const { form } = attainment.indicator.target;
  const { byUnit } = context;
  if (byUnit && byUnit.units.length > 0) {
    const counted = form === "nested" || form === "fraction" ? countUnits(attainment, context, byUnit) : form === "every-unit" ? worstUnit(attainment, context, byUnit) : null;
    if (counted) return counted;
  }
  return form === "nested" || form === "every-unit" || form === "roll-up" ? null : liveFigure(attainment, context.refs);
}

function unitAttainments(attainment: Attainment, context: ReportContext, geometry: ByUnitGeometry): readonly (Attainment | null)[] {
  return geometry.units.map((unit: OrgUnit) => context.index.current(attainment.indicator.code, unit.key));
}

/** Units whose own figure is met: their number (`fraction`), or their share in % of those judged (`nested`). */
function countUnits(attainment: Attainment, context: ReportContext, geometry: ByUnitGeometry): LiveFigure | null {
  const units = unitAttainments(attainment, context, geometry);
  const area = geometry.columnRef(geometry.symbolColumn(attainment.indicator.code));
  const count = (statuses: readonly Status[]): { formula: string; value: number } => ({
    formula: `(${statuses.map((status) => `COUNTIF(${area},${textLiteral(STATUS_SYMBOLS[status])})`).join("+")})`,
    value: units.filter((unit) => unit !== null && statuses.includes(unit.status)).length,
  });
  const met = count(MET);
  if (attainment.indicator.target.form === "nested") return agreed(rateFigure(met, count(JUDGED), 100), attainment);
  const judged = count(JUDGED);
  return agreed({ parts: null, actual: { formula: `IF(${judged.formula}=0,"",${met.formula})`, value: judged.value === 0 ? null : met.value } }, attainment);
}

/** The unit that is worst by the inner condition. */
function worstUnit(attainment: Attainment, context: ReportContext, geometry: ByUnitGeometry): LiveFigure | null {
  const { target } = attainment.indicator;
  if (target.form !== "every-unit") return null;
  const area = geometry.columnRef(geometry.figureColumn(attainment.indicator.code));
  const figures = unitAttainments(attainment, context, geometry).flatMap((unit) => unit?.actual ?? []);
  const lowest = target.inner.comparator === ">=" || target.inner.comparator === ">";
  const value = figures.length === 0 ? null : lowest ? Math.min(...figures) : Math.max(...figures);
  return agreed({ parts: null, actual: { formula: `IF(COUNTIF(${area},${ANY_NUMBER})=0,"",${lowest ? "MIN" : "MAX"}(${area}))`, value } }, attainment);
}
