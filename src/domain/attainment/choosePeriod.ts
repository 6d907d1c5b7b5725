import type { Indicator } from "../plan/Plan";
import { monthsPeriod, nextDay } from "../text/calendar";
import type { Period } from "../text/Period";
import { combinePeriods } from "./combinePeriods";
import type { PeriodFacts } from "./FactIndex";

/** The period an indicator is judged for, and its figures in it. */
export interface Chosen {
  readonly period: Period | null;
  readonly facts: PeriodFacts;
}

/**
 * The asked period; without one, the longest ending latest on or before `asOf` among the data. Months and quarters that
 * follow each other from January are put together. Null: the sources hold nothing for it.
 */
export function choosePeriod(indicator: Indicator, available: readonly PeriodFacts[], asked: Period | null, asOf: string): Chosen | null {
  const dated = available.flatMap((facts) => (facts.period === null ? [] : [{ period: facts.period, facts }]));
  const undated = available.find((facts) => facts.period === null);
  if (asked !== null) return inPeriod(indicator, dated, asked) ?? (dated.length === 0 && undated ? { period: asked, facts: undated } : null);
  const latest = latestEnd(dated, asOf);
  if (latest === null) return undated === undefined ? null : { period: null, facts: undated };
  const ending = dated.filter(({ period }) => period.until === latest);
  const longest = ending.reduce((best, each) => (each.period.from < best.period.from ? each : best), ending[0] ?? { period: { from: "9", until: latest, cumulative: false, key: "" }, facts: { period: null, byUnit: new Map() } });
  const year = Number(longest.period.from.slice(0, 4));
  const fromJanuary = sinceJanuary(year, latest);
  if (longest.period.from <= `${year}-01-01` || fromJanuary === null) return longest;
  return tile(indicator, dated, fromJanuary) ?? longest;
}

interface Dated {
  readonly period: Period;
  readonly facts: PeriodFacts;
}

function inPeriod(indicator: Indicator, dated: readonly Dated[], asked: Period): Chosen | null {
  const exact = dated.find(({ period }) => period.from === asked.from && period.until === asked.until);
  if (exact !== undefined) return { period: asked, facts: exact.facts };
  const tiled = tile(indicator, dated, asked);
  return tiled === null ? null : { ...tiled, period: asked };
}

/** Latest end on or before `asOf`; a period still running when nothing has ended. */
function latestEnd(dated: readonly Dated[], asOf: string): string | null {
  const limit = nextDay(asOf);
  const ended = dated.filter(({ period }) => period.until <= limit).map(({ period }) => period.until);
  if (ended.length > 0) return ended.reduce((a, b) => (a > b ? a : b));
  const running = dated.map(({ period }) => period.until);
  return running.length === 0 ? null : running.reduce((a, b) => (a < b ? a : b));
}

function sinceJanuary(year: number, until: string): Period | null {
  const months = (Number(until.slice(0, 4)) - year) * 12 + Number(until.slice(5, 7)) - 1;
  return until.endsWith("-01") && months >= 1 && months <= 12 ? monthsPeriod(year, 1, months, months > 1) : null;
}

/** Shorter periods that lie end to end over the whole of `target`. */
function tile(indicator: Indicator, dated: readonly Dated[], target: Period): Chosen | null {
  const pieces: Dated[] = [];
  for (let at = target.from; at < target.until; ) {
    const next = dated.filter(({ period }) => period.from === at && period.until <= target.until && period.until > at).reduce<Dated | null>((best, each) => (best === null || each.period.until > best.period.until ? each : best), null);
    if (next === null) return null;
    pieces.push(next);
    at = next.period.until;
  }
  return { period: target, facts: { period: target, byUnit: combinePeriods(indicator, pieces.map(({ facts }) => facts)) } };
}
