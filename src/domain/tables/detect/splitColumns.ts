import { BLANK } from "./cellKind";
import { findBody } from "./findBody";
import { findHeader } from "./findHeader";
import { isBlankRow, regionOf, type Region } from "./Region";
import { namesRows } from "./splitPanels";

/**
 * Cuts a sheet at columns that are blank from top to bottom, where both sides hold a table with labels of its own and their
 * headers do not stand in the same rows (those that do are panels of one block, see `splitPanels`).
 */
export function splitColumns(whole: Region): readonly Region[] {
  const parts: Region[] = [];
  let rest = whole;
  for (const gap of blankColumns(whole)) {
    if (gap <= rest.left + 1 || gap >= rest.right - 1) continue;
    const left = regionOf(whole.view, whole.top, whole.bottom, rest.left, gap - 1);
    const right = regionOf(whole.view, whole.top, whole.bottom, gap + 1, rest.right);
    if (!standApart(left, right)) continue;
    parts.push(left);
    rest = right;
  }
  return [...parts, rest];
}

/** Blank from the first to the last row; the last of a run. One pass over the kinds, row by row. */
function blankColumns(whole: Region): readonly number[] {
  const filled = new Uint8Array(whole.view.width);
  const { kinds, starts } = whole.view;
  let blank = whole.right - whole.left + 1;
  for (let row = whole.top; row <= whole.bottom && blank > 0; row++) {
    if (isBlankRow(whole, row)) continue;
    const start = starts[row] ?? 0;
    for (let column = whole.first[row] ?? 0; column <= (whole.last[row] ?? -1); column++) {
      if (filled[column] !== 0 || kinds[start + column] === BLANK) continue;
      filled[column] = 1;
      blank--;
    }
  }
  const gaps: number[] = [];
  for (let column = whole.left; column < whole.right; column++) if (filled[column] === 0 && filled[column + 1] !== 0) gaps.push(column);
  return gaps.length > 20 ? [] : gaps;
}

function standApart(left: Region, right: Region): boolean {
  const first = findHeader(left, left.top);
  const second = findHeader(right, right.top);
  if (first === null || second === null) return false;
  if (first.top === second.top || first.bottom === second.bottom) return false;
  const body = findBody(left, first);
  const other = findBody(right, second);
  return namesRows(left, body, body.left, body.right) && namesRows(right, other, other.left, other.right);
}
