import type { Comparator, Condition } from "../plan/Target";
import { compareExact, compareRate, holds } from "./exact";
import type { Figure } from "./Figure";
import type { Judgement } from "./Judgement";
import type { JudgeRequest } from "./JudgeRequest";
import { neededForCount, neededForRate } from "./neededFor";
import { isAdditive, perOf } from "./rollUpUnits";

/** A figure against a limit, through its parts where it has them. */
export function judgeFigure({ figure, indicator }: Pick<JudgeRequest, "figure" | "indicator">, { comparator, value }: Condition): Judgement {
  const { actual, numerator, denominator } = figure;
  const frame = frameOf(figure, comparator, value);
  if (actual === null) return frame;
  const per = perOf(indicator);
  const rated = numerator !== null && denominator !== null && denominator > 0;
  const order = rated ? compareRate(numerator, denominator, per, value) : compareExact(actual, value);
  const needed = rated ? neededForRate(numerator, denominator, per, { comparator, value }) : isAdditive(indicator) ? neededForCount(actual, { comparator, value }) : holds(order, comparator) ? 0 : null;
  return { ...frame, meets: holds(order, comparator), lacks: null, order, needed };
}

export function frameOf(figure: Figure, comparator: Comparator | "between", value: number): Judgement {
  return {
    meets: null, lacks: "data", comparator, value, value2: null, actual: figure.actual, numerator: figure.numerator, denominator: figure.denominator,
    order: null, canExceed: comparator === ">=" || comparator === ">", needed: null, outcomes: [],
  };
}
