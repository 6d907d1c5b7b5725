import { BLANK, isValue, MARK, NUMBER, TEXT, YEAR } from "./cellKind";
import { foldText } from "../../text/foldText";
import { headingSpans, isIndexRow, isNoteRow, isTitleRow } from "./rowWords";
import { isBlankRow, spansOf, type Region, type Span } from "./Region";
import { kindAt, mergeAt, textAt } from "./SheetView";
import { CODE_HEADER, LABEL_HEADER, NOTE_HEADER, ORDINAL_HEADER, UNIT_HEADER, VALUE_HEADER } from "./words";

/** Rows of a header, and where the rows below it begin. View coordinates, both ends included. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly indexRow: number | null;
  readonly bodyTop: number;
  /** Evidence for the header; `ENOUGH` and more is taken. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** How many rows below a heading are looked at, and how many rows a header can have at most. */
const LOOK_BELOW = 12;
const MAX_ROWS = 10;
/** Evidence a row needs before it is called a header; see `scoreHeading` for what counts how much. */
const ENOUGH = 4;

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

interface Scored {
  readonly score: number;
  readonly reasons: readonly string[];
}

const NONE: Scored = { score: -10, reasons: [] };

/** Evidence that a row is one of a header's rows: words, figures below its texts, an index row, its place. */
export function scoreHeading(region: Region, row: number): Scored {
  if ((region.filled[row] ?? 0) < 1 || isIndexRow(region, row)) return NONE;
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
  const words = countWords(headings);
  if (words > 0) add(Math.min(4.5, words * 1.5), "header words");
  if (below.indexed) add(5, "index row");
  const contrast = headings.filter((span) => valueShare(region, below.rows, span) >= 0.6).length;
  if (contrast > 0) add(1.5 + (3 * contrast) / headings.length + Math.min(1, contrast / 4), "figures below texts");
  const filledBelow = headings.filter((span) => filledShare(region, below.rows, span) >= 0.5).length;
  if (filledBelow >= 2) add((2 * filledBelow) / headings.length, "columns filled below");
  if (headings.length >= 3) add(1, "several headings");
  if (row === region.top || isBlankRow(region, row - 1) || (region.filled[row - 1] ?? 0) === 1 || isTitleRow(region, row - 1)) add(1, "starts a block");
  else if (looksLikeAbove(region, row)) add(-5, "same shape as the row above");
  const colons = headings.filter((span) => span.text.endsWith(":")).length;
  if (colons > 0) add(-2 * colons, "labels with a colon");
  if (headings.some((span) => span.text.length > 100)) add(-1, "long texts");
  score -= (3 * (spans.length - headings.length)) / spans.length;
  return { score, reasons };
}

function countWords(headings: readonly Span[]): number {
  let points = 0;
  for (const [index, span] of headings.entries()) {
    const folded = foldText(span.text);
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

/** From one row of the header to all of them: down over rows that go on heading columns, up over group captions. */
function growHeader(region: Region, anchor: number, from: number, scored: Scored): HeaderBlock {
  let bottom = mergedBottom(region, anchor);
  const values = valueColumns(region, bottom + 1);
  while (bottom < region.bottom && bottom - anchor < MAX_ROWS && goesOn(region, bottom + 1, anchor, values)) bottom = Math.max(bottom + 1, mergedBottom(region, bottom + 1));
  let indexRow: number | null = null;
  for (let row = anchor + 1; row <= Math.min(region.bottom, bottom + 2); row++) {
    if (isIndexRow(region, row)) {
      indexRow = row;
      bottom = row - 1;
      break;
    }
  }
  while (bottom > anchor && isBlankRow(region, bottom)) bottom--;
  let top = anchor;
  while (top > from && anchor - top < MAX_ROWS && belongsAbove(region, top - 1, top, bottom)) top--;
  return { top, bottom, indexRow, bodyTop: (indexRow ?? bottom) + 1, score: scored.score, reasons: scored.reasons };
}

/** Last row that merged areas starting in this row reach, if that is still a header's height. */
function mergedBottom(region: Region, row: number): number {
  let bottom = row;
  for (const span of spansOf(region, row)) if (span.bottom - row < 6) bottom = Math.max(bottom, span.bottom);
  return bottom;
}

/** Columns that hold figures or marks in the rows from `from` on. */
function valueColumns(region: Region, from: number): readonly number[] {
  const columns: number[] = [];
  const end = Math.min(region.bottom, from + LOOK_BELOW + 8);
  for (let column = region.left; column <= region.right; column++) {
    let values = 0;
    let texts = 0;
    for (let row = from; row <= end; row++) {
      const kind = kindAt(region.view, row, column);
      if (kind === TEXT) texts++;
      else if (isValue(kind) && kind !== MARK) values++;
    }
    if (values > texts) columns.push(column);
  }
  return columns;
}

/** Whether the next row still heads columns: texts over columns of figures, no figure among them, and no row label of its own. */
function goesOn(region: Region, row: number, anchor: number, values: readonly number[]): boolean {
  if (isBlankRow(region, row) || holdsFigures(region, row) || isIndexRow(region, row) || isNoteRow(region, row)) return false;
  const spans = spansOf(region, row);
  if (spans.some((span) => span.text.length > 160)) return false;
  const inValues = spans.filter((span) => values.includes(span.column));
  const outside = spans.filter((span) => !values.some((column) => column >= span.column && column <= span.right));
  const heads = inValues.filter((span) => span.kind === TEXT || span.kind === YEAR).length;
  if (inValues.length === 0 && headsLabels(region, outside, anchor)) return true;
  if (heads === 0 || heads < inValues.length * 0.6) return false;
  return outside.length === 0 || heads > outside.length || (region.filled[anchor] ?? 0) <= heads;
}

/** Headings may look like figures (`1-2`, `3+`, `2004/05`), but then most of their row does not, and none is a true number. */
function holdsFigures(region: Region, row: number): boolean {
  const figures = region.figures[row] ?? 0;
  if (figures === 0) return false;
  if ((region.texts[row] ?? 0) < figures * 1.5) return true;
  for (let column = region.first[row] ?? 0; column <= (region.last[row] ?? -1); column++) if (kindAt(region.view, row, column) === NUMBER) return true;
  return false;
}

/** A last header row that only names the label columns (`Parameter | Units`) under groups that stand over the figures. */
function headsLabels(region: Region, spans: readonly Span[], anchor: number): boolean {
  return (
    spans.length > 0 &&
    spans.every((span) => {
      const folded = foldText(span.text);
      const above = textAt(region.view, anchor, span.column);
      return (above === "" || above.endsWith(":")) && (LABEL_HEADER.test(folded) || UNIT_HEADER.test(folded) || ORDINAL_HEADER.test(folded));
    })
  );
}

/** Whether the row above belongs to the header: a merged area ties it, or it captions columns and is no title. */
function belongsAbove(region: Region, row: number, top: number, bottom: number): boolean {
  if (isTied(region, row, top)) return true;
  if (isBlankRow(region, row) || isTitleRow(region, row) || isNoteRow(region, row) || isIndexRow(region, row)) return false;
  if ((region.figures[row] ?? 0) > 0) return false;
  const spans = spansOf(region, row);
  const first = spans[0];
  if (first === undefined || spans.some((span) => span.text.length > 160 || span.text.endsWith(":"))) return false;
  const { left, right } = headedColumns(region, top, bottom);
  if (spans.length > 1) {
    const over = spans.filter((span) => span.column <= right && span.right >= left).length;
    return over >= spans.length * 0.6 && spans.every((span) => span.column <= right);
  }
  if (isClosedAbove(region, top, bottom) || first.column > right || first.text.length > 80) return false;
  if (first.column <= labelEdge(region, top, bottom, left)) return first.text.length <= 20 && first.kind === TEXT && blankBelow(region, first, top, bottom);
  return true;
}

/** Last of the columns that name rows: what begins there or left of it is a title, not the caption of a group. */
function labelEdge(region: Region, top: number, bottom: number, left: number): number {
  const below = bottom + 1 + (isBlankRow(region, bottom + 1) ? 1 : 0);
  for (let row = below; row <= Math.min(region.bottom, below + 6); row++) {
    const first = region.first[row] ?? -1;
    if (first >= 0 && first < left && kindAt(region.view, row, first) === TEXT) return left - 1;
  }
  const heading = spansOf(region, bottom)[0] ?? spansOf(region, top)[0];
  const first = spansOf(region, top).find((span) => span.column === left) ?? heading;
  if (first === undefined || !ORDINAL_HEADER.test(foldText(first.text))) return left;
  return Math.max(left + 1, mergeAt(region.view, bottom, left + 1)?.left ?? left + 1);
}

function headedColumns(region: Region, top: number, bottom: number): { readonly left: number; readonly right: number } {
  let left = region.right;
  let right = region.left;
  for (let row = top; row <= bottom; row++) {
    for (const span of spansOf(region, row)) {
      left = Math.min(left, span.column);
      right = Math.max(right, span.right);
    }
  }
  return { left, right };
}

/** The first heading is one merged cell from top to bottom: it shows how high the whole header is. */
function isClosedAbove(region: Region, top: number, bottom: number): boolean {
  const first = spansOf(region, top)[0];
  return first !== undefined && bottom > top && first.bottom >= bottom;
}

function blankBelow(region: Region, span: Span, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (kindAt(region.view, row, span.column) !== 0) return false;
  return true;
}

function isTied(region: Region, row: number, top: number): boolean {
  for (const merge of region.view.merges[row] ?? []) {
    if (merge.left > region.right || merge.right < region.left) continue;
    if (merge.top <= row && merge.bottom >= top && merge.bottom - merge.top < MAX_ROWS) {
      if (kindAt(region.view, merge.top, merge.left) !== 0 && mergeAt(region.view, row, merge.left) === merge) return true;
    }
  }
  return false;
}
