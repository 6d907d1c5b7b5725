import type { Attainment } from "../attainment/Attainment";
import type { Status } from "../attainment/Status";
import { textLiteral } from "./linkFormula";
import { conditionOn, type LiveFigure } from "./liveFigure";
import type { Cut, StatusCuts } from "./statusCuts";

/**
 * Status of a figure as a formula (without `=`). `write` says how a status is written: as a symbol, or symbol and word.
 * Null where the formula would not give the status the domain gave.
 */
export function statusFormula(figure: LiveFigure, attainment: Attainment, cuts: StatusCuts, write: (status: Status) => string): string | null {
  const literal = (status: Status): Branch => ({ formula: textLiteral(write(status)), status });
  // Near and on track go by the figure itself, as in the domain; only the target's own limit is compared by parts.
  const itself: LiveFigure = { parts: null, actual: figure.actual };
  const test = (conditions: readonly Cut[], then: Branch, otherwise: Branch, of: LiveFigure = itself): Branch => {
    const tests = conditions.map((condition) => conditionOn(of, condition));
    const condition = tests.length === 1 ? (tests[0]?.formula ?? "TRUE") : `AND(${tests.map((one) => one.formula).join(",")})`;
    return { formula: `IF(${condition},${then.formula},${otherwise.formula})`, status: tests.every((one) => one.holds) ? then.status : otherwise.status };
  };
  const early = typeof cuts.early === "string" ? literal(cuts.early) : test([cuts.early.expected], literal("on-track"), literal("behind"));
  const short = cuts.isFinal ? literal("missed") : early;
  const unmet = cuts.near === null ? short : test(cuts.near, literal("near"), short);
  const met = cuts.exceeded === null ? literal("met") : test([cuts.exceeded], literal("exceeded"), literal("met"), figure);
  const judged = cuts.isAsked ? test(cuts.met, met, unmet, figure) : literal("not-assessed");
  const { actual, changed } = figure;
  // A change without its base cannot be judged; without its own figure there is no data.
  const based = changed ? { formula: `IF(${actual.formula}="",${literal("not-assessed").formula},${judged.formula})`, status: actual.value === null ? "not-assessed" : judged.status } : judged;
  const blank = changed ?? actual;
  const status = blank.value === null ? "no-data" : based.status;
  return status === attainment.status ? `IF(${blank.formula}="",${literal("no-data").formula},${based.formula})` : null;
}

interface Branch {
  readonly formula: string;
  readonly status: Status;
}
