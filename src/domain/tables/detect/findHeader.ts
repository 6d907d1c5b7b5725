import { growHeader, type HeaderBlock } from "./growHeader";
import { isIndexRow } from "./rowWords";
import { isBlankRow, type Region } from "./Region";
import { ENOUGH, MAX_ROWS, scoreHeading, type Scored } from "./scoreHeading";

/** The first header at or below `from`, or null. Takes the best row of the first stretch of rows that look like one, then grows it. */
export function findHeader(region: Region, from: number): HeaderBlock | null {
  for (let row = from; row <= region.bottom; row++) {
    if (isBlankRow(region, row)) continue;
    const first = scoreHeading(region, row);
    if (first.score < ENOUGH) continue;
    let best = first;
    let bestRow = row;
    for (let next = row + 1; next <= Math.min(region.bottom, row + MAX_ROWS) && !isBlankRow(region, next); next++) {
      if ((region.figures[next] ?? 0) > 0 && !isIndexRow(region, next)) break;
      const scored = scoreHeading(region, next);
      if (scored.score > best.score) {
        best = scored;
        bestRow = next;
      }
    }
    const later = betterBelow(region, bestRow, best);
    return later === null ? growHeader(region, bestRow, from, best) : growHeader(region, later.row, from, later);
  }
  return null;
}

/** A title block can look like a header; before the first row of figures a much better one decides. */
function betterBelow(region: Region, row: number, best: Scored): (Scored & { readonly row: number }) | null {
  if (best.reasons.includes("index row")) return null;
  for (let next = row + 1, gap = 0; next <= Math.min(region.bottom, row + 2 * MAX_ROWS) && gap <= 3; next++) {
    if (isBlankRow(region, next)) {
      gap++;
      continue;
    }
    gap = 0;
    if ((region.figures[next] ?? 0) > 0 && !isIndexRow(region, next)) return null;
    const scored = scoreHeading(region, next);
    if (scored.score >= best.score + 2.5) return { ...scored, row: next };
  }
  return null;
}
