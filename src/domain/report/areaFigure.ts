import type { Attainment } from "../attainment/Attainment";
import type { Status } from "../attainment/Status";
import { cellAddress } from "../grid/address";
import { ANY_NUMBER, agreed, liveFigure, rateFigure, type LiveFigure } from "./liveFigure";
import { textLiteral } from "./linkFormula";
import type { ReportContext } from "./ReportContext";
import type { ByUnitGeometry } from "./byUnitGeometry";
import { SUMMARY } from "./summaryGeometry";
import { STATUS_SYMBOLS } from "./statusText";

/** Two of these stand in one formula of at most 8,192 characters. */
const LONGEST_FORMULA = 7000;

const MET: readonly Status[] = ["exceeded", "met"];
const JUDGED: readonly Status[] = ["exceeded", "met", "near", "on-track", "behind", "missed"];

/** Figure of the whole area: from the parts, or, where units or targets are counted or the worst unit decides, from their cells. */
export function areaFigure(attainment: Attainment, context: ReportContext): LiveFigure | null {
  const { form } = attainment.indicator.target;
  if (form === "roll-up") return countTargets(attainment, context) ?? liveFigure(attainment, context.refs);
  const { byUnit } = context;
  const overUnits = form === "nested" || form === "fraction" || form === "every-unit" || form === "remainder";
  if (overUnits && byUnit && byUnit.units.length > 0) {
    const counted = form === "nested" || form === "fraction" ? countUnits(attainment, context, byUnit) : worstUnit(attainment, context, byUnit);
    if (counted) return counted;
  }
  return liveFigure(attainment, context.refs);
}

/** Share, in %, of the targets of the same group (else of the plan) that are met, from the status cells of `Tổng hợp`. */
function countTargets(attainment: Attainment, { input, index, summary }: ReportContext): LiveFigure | null {
  if (!summary || attainment.facts.some((fact) => fact.value !== null)) return null;
  const own = attainment.indicator;
  const others = input.plan.indicators.filter((other) => other.code !== own.code && other.target.form !== "roll-up");
  const group = others.filter((other) => other.group !== null && other.group === own.group);
  const members = group.length > 0 ? group : others;
  const cells = members.flatMap((member) => summary.rowOf.get(member.code) ?? []).map((row) => cellAddress(row, SUMMARY.status));
  const statuses = members.map((member) => index.current(member.code, null)?.status ?? "no-data");
  const tally = (counted: readonly Status[]): { formula: string; value: number } => ({
    formula: `(${cells.map((cell) => `IF(OR(${counted.map((status) => `LEFT(${cell},1)=${textLiteral(STATUS_SYMBOLS[status])}`).join(",")}),1,0)`).join("+")})`,
    value: statuses.filter((status) => counted.includes(status)).length,
  });
  const [met, judged] = [tally(MET), tally(JUDGED)];
  if (cells.length === 0 || met.formula.length + judged.formula.length > LONGEST_FORMULA) return null;
  return agreed(rateFigure(met, judged, 100), attainment);
}

function unitAttainments(attainment: Attainment, context: ReportContext, geometry: ByUnitGeometry): readonly (Attainment | null)[] {
  return geometry.units.map((unit) => context.index.current(attainment.indicator.code, unit.key));
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

/** The unit that is worst by the inner condition; for a remainder the worst of all is the worst of the rest. */
function worstUnit(attainment: Attainment, context: ReportContext, geometry: ByUnitGeometry): LiveFigure | null {
  const { target } = attainment.indicator;
  const condition = target.form === "every-unit" ? target.inner : target.form === "remainder" ? target : null;
  if (!condition) return null;
  const code = target.form === "remainder" && geometry.figureColumn(attainment.indicator.code) < 0 ? (target.of ?? "") : attainment.indicator.code;
  if (geometry.figureColumn(code) < 0) return null;
  const area = geometry.columnRef(geometry.figureColumn(code));
  const figures = geometry.units.flatMap((unit) => context.index.current(code, unit.key)?.actual ?? []);
  const lowest = condition.comparator === ">=" || condition.comparator === ">";
  const value = figures.length === 0 ? null : lowest ? Math.min(...figures) : Math.max(...figures);
  return agreed({ parts: null, actual: { formula: `IF(COUNTIF(${area},${ANY_NUMBER})=0,"",${lowest ? "MIN" : "MAX"}(${area}))`, value } }, attainment);
}
