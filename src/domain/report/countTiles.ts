import type { Status } from "../attainment/Status";
import type { ReportContext } from "./ReportContext";
import { SUMMARY } from "./summaryGeometry";

/** Columns of `Tổng hợp` each of the six tiles spans. */
export const TILE_COLUMNS: readonly (readonly [number, number])[] = [
  [SUMMARY.ordinal, SUMMARY.name],
  [SUMMARY.nameEnd, SUMMARY.nameEnd],
  [SUMMARY.measure, SUMMARY.target],
  [SUMMARY.actual, SUMMARY.bar],
  [SUMMARY.status, SUMMARY.status],
  [SUMMARY.change, SUMMARY.needed],
];

interface Tiles {
  readonly tiles: readonly Status[];
  /** Statuses that can occur too and go to one line below the tiles. */
  readonly rest: readonly Status[];
}

const FINAL: Tiles = { tiles: ["exceeded", "met", "near", "missed", "no-data", "not-assessed"], rest: [] };
const EARLY: Tiles = { tiles: ["exceeded", "met", "on-track", "near", "behind", "no-data"], rest: ["not-assessed"] };
const MIXED: Tiles = { tiles: ["exceeded", "met", "on-track", "behind", "missed", "no-data"], rest: ["near", "not-assessed"] };

/** The six statuses that get a tile, by whether targets are judged before or after their deadline. */
export function tileStatuses(context: ReportContext): Tiles {
  const { plan, asOf } = context.input;
  const early = plan.indicators.some((indicator) => indicator.deadline !== null && asOf <= indicator.deadline);
  const final = plan.indicators.some((indicator) => indicator.deadline === null || asOf > indicator.deadline);
  return early && final ? MIXED : early ? EARLY : FINAL;
}
