import type { Attainment } from "../attainment/Attainment";
import { numberLiteral, textLiteral } from "./linkFormula";
import type { LiveFigure } from "./liveFigure";
import type { StatusCuts } from "./statusCuts";
import { STATUS_SYMBOLS } from "./statusText";

/** Tie-breaker of whole numbers: smaller than any real difference, larger than the noise of floating point. */
const HAIR = "0.000000001";

export interface NeededNumber {
  readonly formula: string | null;
  readonly value: number | null;
}

/**
 * How many people, events or units are still missing: the smallest whole k with which the figure would meet its limit.
 * Live for rates with known parts and for counts. Elsewhere (every unit, fractions of units) it is what the domain found,
 * shown only as long as the figure is the one it was found for. Nothing is shown for what is met.
 *
 * @param driftCell 0 as long as the figure is the one that was read
 */
export function neededNumber(attainment: Attainment, figure: LiveFigure | null, statusCell: string, cuts: StatusCuts, driftCell: string): NeededNumber | null {
  if (attainment.needed === null) return null;
  const value = attainment.needed === 0 ? null : attainment.needed;
  const live = figure && liveNeeded(attainment, figure, cuts);
  if (!live || (value !== null && live.value !== value)) return value === null ? null : { formula: `IF(${driftCell}=0,${String(value)},"")`, value };
  const met = [STATUS_SYMBOLS.met, STATUS_SYMBOLS.exceeded, STATUS_SYMBOLS["no-data"]].map((symbol) => `LEFT(${statusCell},1)=${textLiteral(symbol)}`);
  return { formula: `IF(OR(${met.join(",")}),"",${live.formula})`, value };
}

function liveNeeded({ target, indicator }: Attainment, figure: LiveFigure, cuts: StatusCuts): { readonly formula: string; readonly value: number } | null {
  const [limit] = cuts.met;
  if (!limit || cuts.met.length !== 1 || target.comparator === "=" || indicator.target.form === "relative") return null;
  const higher = limit.comparator === ">=" || limit.comparator === ">";
  const strict = limit.comparator === ">" || limit.comparator === "<";
  const parts = figure.parts;
  const wanted = parts ? `${parts.denominator.formula}*${numberLiteral(limit.value)}/${numberLiteral(parts.per)}` : numberLiteral(limit.value);
  const have = parts ? parts.numerator.formula : figure.actual.formula;
  const exact = parts ? ((parts.denominator.value ?? 0) * limit.value) / parts.per - (parts.numerator.value ?? 0) : limit.value - (figure.actual.value ?? 0);
  const missing = higher ? `${wanted}-${have}` : `${have}-${wanted}`;
  return {
    formula: `ROUND(${missing}+0.5${strict ? "+" : "-"}${HAIR},0)`,
    value: Math.round((higher ? exact : -exact) + 0.5 + (strict ? 1 : -1) * Number(HAIR)),
  };
}
