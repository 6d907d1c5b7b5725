import { BLANK, isFigure, TEXT } from "./cellKind";
import { isBlankRow, spansOf, type Region } from "./Region";
import { foldedAt, kindAt, textAt } from "./SheetView";
import type { HeaderBlock } from "./growHeader";
import { ENOUGH, scoreHeading } from "./scoreHeading";
import { isIndexRow, isNoteRow, isTitleRow } from "./rowWords";
import { TOTAL_LABEL } from "./words";

/** Rows and columns of a table's body in view coordinates; `bottom` is null where there is only a header. */
export interface BodyBlock {
  readonly left: number;
  readonly right: number;
  readonly bottom: number | null;
  readonly top: number;
  readonly noteRows: readonly number[];
  /** First row that may begin another table. */
  readonly next: number;
}

/** A body goes on over this many blank rows if what follows still looks like its rows. */
const WIDEST_GAP = 3;
/** Blank rows a form may leave to be filled in before its total. */
const LONGEST_FORM = 40;

/** From the header down to the last row of the table, over blank rows that only separate groups. */
export function findBody(region: Region, header: HeaderBlock): BodyBlock {
  const { left, right } = columnExtent(region, header);
  let last = header.bodyTop - 1;
  let top = -1;
  let gap = 0;
  let row = header.bodyTop;
  for (; row <= region.bottom && gap <= LONGEST_FORM; row++) {
    if (isBlankRow(region, row) || (region.first[row] ?? 0) > right || (region.last[row] ?? 0) < left) {
      gap++;
      continue;
    }
    if (closesForm(region, row, left, right, top)) {
      if (top < 0) top = header.bodyTop;
      last = row;
      gap = 0;
      continue;
    }
    if (endsBody(region, row, gap, top, left, right)) break;
    if (top < 0) top = row;
    gap = 0;
    last = row;
  }
  last = trimmed(region, top, last);
  const bottom = top < 0 || last < top ? formBottom(region, header, left, right) : last;
  const noteRows = notesBelow(region, (bottom ?? header.bodyTop - 1) + 1);
  const next = Math.max(header.bodyTop, (bottom ?? header.bodyTop - 1) + 1);
  return { left, right, top: top < 0 || bottom === null ? header.bodyTop : Math.min(top, bottom), bottom, noteRows, next };
}

/** Columns under the header's texts, and label columns to their left that have none. What lies right of the last heading is not the table's. */
function columnExtent(region: Region, header: HeaderBlock): { readonly left: number; readonly right: number } {
  let left = region.right;
  let right = region.left;
  for (let row = header.top; row <= (header.indexRow ?? header.bottom); row++) {
    for (const span of spansOf(region, row)) {
      if (span.column < left) left = span.column;
      if (span.right > right) right = span.right;
    }
  }
  const end = Math.min(region.bottom, header.bodyTop + 30);
  for (let column = left - 1; column >= region.left; column--) {
    let filled = 0;
    let rows = 0;
    for (let row = header.bodyTop; row <= end; row++) {
      if (isBlankRow(region, row)) continue;
      rows++;
      if (kindAt(region.view, row, column) !== BLANK) filled++;
    }
    if (filled >= Math.max(1, rows * (column === left - 1 ? 0.12 : 0.3))) left = column;
    else if (column < left - 2) break;
  }
  return { left, right };
}

/** The total row of a form that was left blank, however many rows there are to fill in above it. */
function closesForm(region: Region, row: number, left: number, right: number, top: number): boolean {
  if ((region.figures[row] ?? 0) > 0 || (top >= 0 && hadFigures(region, row, top))) return false;
  for (let column = left; column <= Math.min(right, left + 2); column++) {
    if (kindAt(region.view, row, column) === TEXT) return TOTAL_LABEL.test(foldedAt(region.view, row, column));
  }
  return false;
}

function endsBody(region: Region, row: number, gap: number, top: number, left: number, right: number): boolean {
  const begun = top >= 0;
  if (gap > WIDEST_GAP) return true;
  const filled = region.filled[row] ?? 0;
  const figures = region.figures[row] ?? 0;
  if (gap === 0 && figures > 0 && filled > 2) return false;
  if (figures === 0 && isNoteRow(region, row) && !dataFollows(region, row)) return true;
  if (begun && figures === 0 && (region.texts[row] ?? 0) >= 2 && (gap > 0 || followsFigures(region, row)) && opensTable(region, row)) return true;
  if (filled <= 2 && figures === 0 && begun && captionsTable(region, row, gap > 0 || isTitleRow(region, row))) return true;
  if (gap > 0 && begun && !hasLabel(region, row, left, right)) return true;
  return gap > 0 && begun && figures === 0 && filled <= 2 && (isTitleRow(region, row) || !dataFollows(region, row)) && hadFigures(region, row, top);
}

/** Inside a body more is asked of a header: words, or at least three headings. */
function opensTable(region: Region, row: number): boolean {
  const scored = scoreHeading(region, row);
  return scored.score >= ENOUGH + 1 && (scored.reasons.includes("header words") || scored.reasons.includes("several headings"));
}

function followsFigures(region: Region, row: number): boolean {
  return (region.figures[row - 1] ?? 0) > 0 || (region.filled[row - 1] ?? 0) === 1;
}

/** A caption: the next filled row is the header of another table; of a title that stands apart, within three. */
function captionsTable(region: Region, row: number, apart: boolean): boolean {
  let seen = 0;
  for (let next = row + 1; next <= Math.min(region.bottom, row + 6) && seen < (apart ? 3 : 1); next++) {
    if (isBlankRow(region, next)) continue;
    seen++;
    if ((region.figures[next] ?? 0) > 0 && !isIndexRow(region, next)) return false;
    if ((region.texts[next] ?? 0) >= 2 && opensTable(region, next)) return true;
  }
  return false;
}

function dataFollows(region: Region, row: number): boolean {
  let seen = 0;
  for (let next = row + 1; next <= Math.min(region.bottom, row + 5) && seen < 3; next++) {
    if (isBlankRow(region, next)) continue;
    seen++;
    if ((region.figures[next] ?? 0) >= ((region.filled[next] ?? 0) <= 3 ? 1 : 2) && (region.filled[next] ?? 0) >= 2) return true;
    if (isNoteRow(region, next)) return false;
  }
  return false;
}

/** Whether figures, other than row numbers in the first column, stand in the rows of the body just above. */
function hadFigures(region: Region, row: number, top: number): boolean {
  for (let above = row - 1, seen = 0; above >= top && seen < 12; above--) {
    if (isBlankRow(region, above)) continue;
    seen++;
    const figures = region.figures[above] ?? 0;
    if (figures > 1 || (figures === 1 && !isFigure(kindAt(region.view, above, region.first[above] ?? 0)))) return true;
  }
  return false;
}

/** After a gap a row must carry a label in the first columns: stray check sums below a table do not. */
function hasLabel(region: Region, row: number, left: number, right: number): boolean {
  const end = Math.min(right, left + 2);
  for (let column = left; column <= end; column++) {
    const kind = kindAt(region.view, row, column);
    if (kind === TEXT || (kind !== BLANK && column === left)) return true;
  }
  return false;
}

/** Takes back long single texts at the end of a body of figures: they are notes without the word. */
function trimmed(region: Region, top: number, last: number): number {
  if (top < 0) return last;
  let bottom = last;
  while (bottom > top) {
    if (isBlankRow(region, bottom)) {
      bottom--;
      continue;
    }
    const column = region.first[bottom] ?? 0;
    const single = (region.filled[bottom] ?? 0) === 1 && (region.figures[bottom] ?? 0) === 0;
    if (!single || !hadFigures(region, bottom, top)) break;
    if (textAt(region.view, bottom, column).length <= 45 && !isBlankRow(region, bottom - 1)) break;
    bottom--;
  }
  return bottom;
}

/** A blank form without one label: its rows still show as merged areas of the header's columns. */
function formBottom(region: Region, header: HeaderBlock, left: number, right: number): number | null {
  const leaf = (region.view.merges[header.indexRow ?? header.bottom] ?? []).filter((merge) => merge.left >= left && merge.right <= right && merge.right > merge.left);
  if (leaf.length === 0) return null;
  let bottom: number | null = null;
  for (let row = header.bodyTop; row <= region.bottom && isBlankRow(region, row); row++) {
    const merges = region.view.merges[row] ?? [];
    const same = leaf.filter((heading) => merges.some((merge) => merge.left === heading.left || merge.right === heading.right)).length;
    if (same < leaf.length * 0.6) break;
    bottom = row;
  }
  return bottom;
}

function notesBelow(region: Region, from: number): readonly number[] {
  const rows: number[] = [];
  for (let row = from, gap = 0; row <= region.bottom && rows.length < 20; row++) {
    if (isBlankRow(region, row)) {
      if (++gap > 3) break;
      continue;
    }
    if (!isNoteRow(region, row) && !(rows.length > 0 && (region.filled[row] ?? 0) === 1 && (region.figures[row] ?? 0) === 0)) break;
    gap = 0;
    rows.push(row);
  }
  return rows;
}
