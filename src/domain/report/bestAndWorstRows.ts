import type { ByUnitGeometry } from "./byUnitGeometry";
import type { ReportContext } from "./ReportContext";
import { unitScores } from "./unitScores";

const SHOWN = 5;
/** Fewer units than this need no league table. */
const FEWEST = 4;
/** The units side by side; more of them than this would be a fence, not a chart. */
export const MOST_COLUMNS = 40;
export const CHART_ROWS = 9;

/** Lines on each side; 0 for a place with too few units to compare. */
export function leagueLines(context: Pick<ReportContext, "index">, byUnit: ByUnitGeometry | null): number {
  const ranked = byUnit ? unitScores(context, byUnit).filter((score) => score.rank !== null).length : 0;
  return ranked < FEWEST ? 0 : Math.min(SHOWN, Math.floor(ranked / 2));
}

/** Rows the block takes, for layouts that must know before it is laid out. */
export function bestAndWorstRows(context: Pick<ReportContext, "index">, byUnit: ByUnitGeometry | null): number {
  const lines = leagueLines(context, byUnit);
  return lines === 0 || !byUnit ? 0 : lines + 2 + (byUnit.units.length > MOST_COLUMNS ? 0 : CHART_ROWS + 1);
}
