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
  readonly numberFormat: string;
}

/**
 * How many people, events or units are still missing, live where parts are known: the smallest whole k with
 * (numerator + k)·per against the limit times the denominator. Nothing is shown for what is met.
 */
export function neededNumber(attainment: Attainment, figure: LiveFigure | null, statusCell: string, cuts: StatusCuts | null): NeededNumber | null {
  if (attainment.needed === null) return null;
  const value = attainment.needed === 0 ? null : attainment.needed;
  const numberFormat = "#,##0";
  const [limit] = cuts?.met ?? [];
  if (!figure?.parts || !limit || cuts?.met.length !== 1 || limit.comparator === "=") return { formula: null, value, numberFormat };
  const { numerator, denominator, per } = figure.parts;
  const missing = `${denominator.formula}*${numberLiteral(limit.value)}/${numberLiteral(per)}-${numerator.formula}`;
  const higher = limit.comparator === ">=" || limit.comparator === ">";
  const strict = limit.comparator === ">" || limit.comparator === "<";
  const whole = `ROUND(${higher ? missing : `-(${missing})`}+0.5${strict ? "+" : "-"}${HAIR},0)`;
  const exact = ((denominator.value ?? 0) * limit.value) / per - (numerator.value ?? 0);
  const number = Math.round((higher ? exact : -exact) + 0.5 + (strict ? 1 : -1) * Number(HAIR));
  const met = [STATUS_SYMBOLS.met, STATUS_SYMBOLS.exceeded, STATUS_SYMBOLS["no-data"]].map((symbol) => `LEFT(${statusCell},1)=${textLiteral(symbol)}`);
  if (value !== null && number !== value) return { formula: null, value, numberFormat };
  return { formula: `IF(OR(${met.join(",")}),"",${whole})`, value, numberFormat };
}
