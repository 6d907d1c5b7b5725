import type { ReportContext } from "./ReportContext";
import type { ByUnitGeometry } from "./byUnitGeometry";

export interface UnitScore {
  readonly met: number;
  readonly assessed: number;
  /** Share of targets met, then their number, then the order of the sheet; null where nothing was judged. */
  readonly score: number | null;
  /** 1 is best; no two units share one. */
  readonly rank: number | null;
}

/** The tallies at the end of each line of `Theo đơn vị`, as the formulas there compute them. */
export function unitScores(context: Pick<ReportContext, "index">, geometry: ByUnitGeometry): readonly UnitScore[] {
  const tallies = geometry.units.map((unit, position) => {
    let [met, assessed] = [0, 0];
    for (const indicator of geometry.indicators) {
      const status = context.index.current(indicator.code, unit.key)?.status ?? "no-data";
      if (status === "met" || status === "exceeded") met += 1;
      if (status !== "no-data" && status !== "not-assessed") assessed += 1;
    }
    return { met, assessed, score: assessed === 0 ? null : (met / assessed) * 1_000_000 + met - (position + 1) / 1000 };
  });
  return tallies.map((tally) => ({
    ...tally,
    rank: tally.score === null ? null : 1 + tallies.filter((other) => other.score !== null && other.score > (tally.score ?? 0)).length,
  }));
}
