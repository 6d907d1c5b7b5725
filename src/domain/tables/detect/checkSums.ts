import type { Finding } from "../../finding";
import { sameFigure, type AddableFigures } from "./sumGroups";
import { notSumFinding } from "./tableFindings";

interface Breaks {
  readonly totals: ReadonlySet<number>;
  readonly sections: ReadonlySet<number>;
}

/** More totals than these are not checked: each of them reads the whole table. */
const MOST_TOTALS = 40;

/**
 * Total rows against the sum of the rows they can stand for. What a total covers is not written anywhere, so every plausible
 * range is tried, and only a table that adds up in most of its columns can show that one of them does not.
 */
export function checkSums(figures: AddableFigures, totals: readonly number[], sections: readonly number[], cellName: (row: number, index: number) => string): readonly Finding[] {
  const findings: Finding[] = [];
  if (figures.columns.length < 2) return findings;
  const known: Breaks = { totals: new Set(totals), sections: new Set(sections) };
  for (const total of totals.slice(0, MOST_TOTALS)) {
    const at = figures.rows.indexOf(total);
    if (at < 0) continue;
    let best: { readonly wrong: readonly number[]; readonly sums: readonly number[]; readonly right: number } | null = null;
    for (const range of plausibleRanges(figures, at, known)) {
      const sums = figures.columns.map((column) => range.reduce((sum, row) => sum + zeroIfNone(column[row]), 0));
      const wrong: number[] = [];
      let right = 0;
      for (const [index, sum] of sums.entries()) {
        const stated = figures.columns[index]?.[at] ?? Number.NaN;
        if (Number.isNaN(stated) || figures.isRate[index] === true) continue;
        if (sameFigure(stated, sum)) right += stated === 0 ? 0 : 1;
        else if (!isMiddle(figures.columns[index], range, stated)) wrong.push(index);
      }
      if (best === null || right > best.right) best = { wrong, sums, right };
    }
    if (best === null || best.right < 2 || best.right <= best.wrong.length) continue;
    for (const index of best.wrong) {
      const stated = figures.columns[index]?.[at] ?? 0;
      findings.push(notSumFinding(cellName(total, figures.indices[index] ?? 0), stated, best.sums[index] ?? 0));
    }
  }
  return findings;
}

/** No larger than the largest of its rows: an average or a rate that its heading did not betray. */
function isMiddle(column: Float64Array | undefined, range: readonly number[], stated: number): boolean {
  return stated > 0 && range.some((row) => zeroIfNone(column?.[row]) >= stated);
}

function zeroIfNone(figure: number | undefined): number {
  return figure === undefined || Number.isNaN(figure) ? 0 : figure;
}

/** Positions in `figures.rows`: all below, all above, up to the next total or section, the other totals alone. */
function plausibleRanges(figures: AddableFigures, at: number, { totals, sections }: Breaks): readonly (readonly number[])[] {
  const positions = figures.rows.map((_, index) => index);
  const isTotal = (index: number) => totals.has(figures.rows[index] ?? -1);
  const isBreak = (index: number) => isTotal(index) || sections.has(figures.rows[index] ?? -1);
  const plain = (range: readonly number[]) => range.filter((index) => index !== at && !isTotal(index));
  const below = positions.slice(at + 1);
  const above = positions.slice(0, at);
  const nextBreak = below.findIndex(isBreak);
  const lastBreak = above.findLastIndex(isBreak);
  const ranges = [plain(below), plain(above), plain(nextBreak < 0 ? below : below.slice(0, nextBreak)), plain(above.slice(lastBreak + 1)), plain(positions), positions.filter((index) => index !== at && isTotal(index))];
  return ranges.filter((range) => range.length >= 2);
}
