import { STATUSES, type Status } from "../attainment/Status";
import type { ReportContext } from "./ReportContext";
import { SUMMARY } from "./reportGeometry";

/** Columns of `Tổng hợp` each of the six tiles spans. */
export const TILE_COLUMNS: readonly (readonly [number, number])[] = [
  [SUMMARY.ordinal, SUMMARY.name],
  [SUMMARY.nameEnd, SUMMARY.nameEnd],
  [SUMMARY.measure, SUMMARY.target],
  [SUMMARY.actual, SUMMARY.bar],
  [SUMMARY.status, SUMMARY.status],
  [SUMMARY.change, SUMMARY.needed],
];

const FINAL: readonly Status[] = ["exceeded", "met", "near", "missed", "no-data", "not-assessed"];
const EARLY: readonly Status[] = ["exceeded", "met", "on-track", "near", "behind", "no-data"];
const MIXED: readonly Status[] = ["exceeded", "met", "on-track", "behind", "missed", "no-data"];

/** The six statuses that get a tile, by whether targets are judged before or after their deadline; the rest go to one line. */
export function tileStatuses(context: ReportContext): { readonly tiles: readonly Status[]; readonly rest: readonly Status[] } {
  const { plan, asOf } = context.input;
  const early = plan.indicators.some((indicator) => indicator.deadline !== null && asOf <= indicator.deadline);
  const final = plan.indicators.some((indicator) => indicator.deadline === null || asOf > indicator.deadline);
  const tiles = early && final ? MIXED : early ? EARLY : FINAL;
  return { tiles, rest: STATUSES.filter((status) => !tiles.includes(status)) };
}
