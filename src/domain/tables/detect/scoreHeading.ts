import { BLANK, isValue } from "./cellKind";
import { headingSpans, isIndexRow, isNoteRow, isTitleRow } from "./rowWords";
import { isBlankRow, spansOf, type Region, type Span } from "./Region";
import { foldOnce, kindAt } from "./SheetView";
import { CODE_HEADER, LABEL_HEADER, NOTE_HEADER, OF_WHICH, ORDINAL_HEADER, UNIT_HEADER, VALUE_HEADER } from "./words";

/** How many rows below a heading are looked at, and how many rows a header can have at most. */
export const LOOK_BELOW = 12;
export const MAX_ROWS = 10;
/** Evidence a row needs before it is called a header; see `scoreHeading` for what counts how much. */
export const ENOUGH = 4;

/** How much speaks for a row as one of a header's rows, and why. */
export interface Scored {
  readonly score: number;
  readonly reasons: readonly string[];
}

const NONE: Scored = { score: -10, reasons: [] };

/** Evidence that a row is one of a header's rows: words, figures below its texts, an index row, its place. */
export function scoreHeading(region: Region, row: number): Scored {
  const possible = (region.texts[row] ?? 0) + (region.years[row] ?? 0);
  if (possible < 2 || (region.figures[row] ?? 0) > possible || isIndexRow(region, row)) return NONE;
  const spans = spansOf(region, row);
  const headings = headingSpans(spans);
  if (headings.length < 2 || (region.figures[row] ?? 0) > headings.length / 3 || isTitleRow(region, row) || isNoteRow(region, row)) return NONE;
  const below = rowsBelow(region, row, headings);
  if (below.rows.length === 0 && !below.indexed) return NONE;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  const words = countWords(region, headings);
  if (words > 0) add(Math.min(4.5, words * 1.5), "header words");
  if (below.indexed) add(5, "index row");
  const contrast = headings.filter((span) => valueShare(region, below.rows, span) >= 0.6).length;
  if (contrast > 0) add(1.5 + (3 * contrast) / headings.length + Math.min(1, contrast / 4), "figures below texts");
  const filledBelow = headings.filter((span) => filledShare(region, below.rows, span) >= 0.5).length;
  if (filledBelow >= 2) add((2 * filledBelow) / headings.length, "columns filled below");
  if (headings.length >= 3) add(1, "several headings");
  if (row === region.top || isBlankRow(region, row - 1) || (region.filled[row - 1] ?? 0) === 1 || isTitleRow(region, row - 1)) add(1, "starts a block");
  else if (looksLikeAbove(region, row)) add(-5, "same shape as the row above");
  const colons = headings.filter((span) => span.text.endsWith(":") && !OF_WHICH.test(foldOnce(region.view, span.text))).length;
  if (colons > 0) add(-2 * colons, "labels with a colon");
  if (headings.some((span) => span.text.length > 100)) add(-1, "long texts");
  score -= (3 * (spans.length - headings.length)) / spans.length;
  return { score, reasons };
}

function countWords(region: Region, headings: readonly Span[]): number {
  let points = 0;
  for (const [index, span] of headings.entries()) {
    const folded = foldOnce(region.view, span.text);
    if (ORDINAL_HEADER.test(folded)) points += index === 0 ? 2 : 1;
    else if (UNIT_HEADER.test(folded) || LABEL_HEADER.test(folded) || CODE_HEADER.test(folded) || NOTE_HEADER.test(folded)) points += 1;
    else if (VALUE_HEADER.test(folded)) points += 0.5;
  }
  return points;
}

/** The rows that would be this header's body: up to `LOOK_BELOW` filled ones, past further heading rows, not past a wide gap. */
function rowsBelow(region: Region, row: number, headings: readonly Span[]): { readonly rows: readonly number[]; readonly indexed: boolean } {
  const rows: number[] = [];
  let gap = 0;
  let indexed = false;
  const last = Math.max(row, ...headings.map((span) => (span.bottom - row < MAX_ROWS ? span.bottom : row)));
  for (let next = row + 1; next <= region.bottom && rows.length < LOOK_BELOW; next++) {
    if (isBlankRow(region, next)) {
      if (++gap > 2) break;
      continue;
    }
    if (isIndexRow(region, next) && rows.length < 6) {
      if (next - row <= MAX_ROWS && rows.every((between) => between <= last || (region.figures[between] ?? 0) === 0)) {
        indexed = true;
        rows.length = 0;
      }
      continue;
    }
    if (isNoteRow(region, next) && rows.length > 0) break;
    gap = 0;
    rows.push(next);
  }
  return { rows, indexed };
}

/** Of the filled cells below a heading, how many hold figures or marks. */
function valueShare(region: Region, rows: readonly number[], span: Span): number {
  let values = 0;
  let filled = 0;
  for (const row of rows) {
    for (let column = span.column; column <= span.right; column++) {
      const kind = kindAt(region.view, row, column);
      if (kind === BLANK) continue;
      filled++;
      if (isValue(kind)) values++;
    }
  }
  return filled === 0 ? 0 : values / filled;
}

/** In how many of the rows below anything stands under a heading. */
function filledShare(region: Region, rows: readonly number[], span: Span): number {
  let filled = 0;
  for (const row of rows) {
    for (let column = span.column; column <= span.right; column++) {
      if (kindAt(region.view, row, column) === BLANK) continue;
      filled++;
      break;
    }
  }
  return rows.length === 0 ? 0 : filled / rows.length;
}

/** In a list of texts every row has the shape of a header; only its first one has none of the same shape above it. */
function looksLikeAbove(region: Region, row: number): boolean {
  const above = row - 1;
  if ((region.figures[above] ?? 0) > 0) return true;
  const filled = region.filled[row] ?? 0;
  const filledAbove = region.filled[above] ?? 0;
  return region.first[above] === region.first[row] && filledAbove >= filled * 0.7 && !hasMerge(region, above) && !hasMerge(region, row);
}

function hasMerge(region: Region, row: number): boolean {
  return region.view.merges[row] !== undefined;
}
