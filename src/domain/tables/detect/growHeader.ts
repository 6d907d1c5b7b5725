import { BLANK, isValue, MARK, NUMBER, TEXT, YEAR } from "./cellKind";
import { isIndexRow, isNoteRow, isTitleRow } from "./rowWords";
import { isBlankRow, spansOf, type Region, type Span } from "./Region";
import { LOOK_BELOW, MAX_ROWS, type Scored } from "./scoreHeading";
import { foldOnce, kindAt, mergeAt, textAt } from "./SheetView";
import { CODE_HEADER, LABEL_HEADER, OF_WHICH, ORDINAL_HEADER, UNIT_HEADER } from "./words";

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

/** From one row of the header to all of them: down over rows that go on heading columns, up over group captions. */
export function growHeader(region: Region, anchor: number, from: number, scored: Scored): HeaderBlock {
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

/** Columns that hold figures or marks from the first row of figures on. */
function valueColumns(region: Region, below: number): readonly number[] {
  const columns: number[] = [];
  let from = below;
  while (from < Math.min(region.bottom, below + MAX_ROWS) && ((region.figures[from] ?? 0) === 0 || isIndexRow(region, from))) from++;
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
  // One text at the left edge is the first section of the body.
  if (spans.length === 1 && (spans[0]?.column ?? 0) <= (region.first[anchor] ?? 0)) return false;
  const inValues = spans.filter((span) => values.includes(span.column));
  const outside = spans.filter((span) => !values.some((column) => column >= span.column && column <= span.right));
  const bracketed = isBracketed(region, row);
  const heads = inValues.filter((span) => span.kind === TEXT || span.kind === YEAR || bracketed).length;
  if (inValues.every((span) => span.kind !== NUMBER) && headsLabels(region, outside, anchor)) return true;
  if (heads === 0 || heads < inValues.length * 0.6) return false;
  return outside.length === 0 || heads > outside.length || (region.filled[anchor] ?? 0) <= heads;
}

/** Headings may look like figures (`1-2`, `3+`, `2004/05`), but then most of their row does not, and none is a true number. */
function holdsFigures(region: Region, row: number): boolean {
  const figures = region.figures[row] ?? 0;
  if (figures === 0 || isBracketed(region, row)) return false;
  if ((region.texts[row] ?? 0) < figures * 1.5) return true;
  for (let column = region.first[row] ?? 0; column <= (region.last[row] ?? -1); column++) if (kindAt(region.view, row, column) === NUMBER) return true;
  return false;
}

/** `(1,000)`, `(percent)` in every cell: units below the headings. */
function isBracketed(region: Region, row: number): boolean {
  const spans = spansOf(region, row);
  return spans.length >= 2 && spans.every((span) => span.kind !== NUMBER && /^\(.*\)$/.test(span.text));
}

/** A last header row that only names the label columns (`Parameter | Units`) under groups that stand over the figures. */
function headsLabels(region: Region, spans: readonly Span[], anchor: number): boolean {
  return (
    spans.length > 0 &&
    spans.every((span) => {
      const folded = foldOnce(region.view, span.text);
      const above = textAt(region.view, anchor, span.column);
      return (above === "" || above.endsWith(":")) && (LABEL_HEADER.test(folded) || UNIT_HEADER.test(folded) || ORDINAL_HEADER.test(folded) || CODE_HEADER.test(folded));
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
  if (first === undefined || spans.some((span) => span.text.length > 160 || isKeyed(region, span))) return false;
  const { left, right } = headedColumns(region, top, bottom);
  if (spans.length > 1) {
    const over = spans.filter((span) => span.column <= right && span.right >= left).length;
    if (over < spans.length * 0.6 || spans.some((span) => span.column > right)) return false;
    // A few texts, one of them over the heading of the row labels: lines of a title block, not captions of groups.
    const sparse = spans.length < spansOf(region, bottom).length * 0.6;
    return !(sparse && first.column <= labelEdge(region, top, bottom, left) && first.right === first.column && kindAt(region.view, top, first.column) !== BLANK);
  }
  if (isClosedAbove(region, top, bottom) || first.column > right || first.text.length > 80) return false;
  const edge = labelEdge(region, top, bottom, left);
  if (first.column <= edge) return isBetweenHeadings(region, row, top, bottom, edge);
  return spansOf(region, top).every((span) => span.column !== first.column || span.right <= first.right);
}

/** The heading of the labels on a row of its own: nothing of the header stands below it, captions of figures stand above it. */
function isBetweenHeadings(region: Region, row: number, top: number, bottom: number, edge: number): boolean {
  const column = region.first[row] ?? 0;
  for (let below = top; below <= bottom; below++) if (kindAt(region.view, below, column) !== BLANK) return false;
  if (row === 0 || isBlankRow(region, row - 1) || isTitleRow(region, row - 1)) return false;
  const above = spansOf(region, row - 1);
  return above.length > 0 && above.every((span) => span.column > edge && span.text.length <= 80 && span.kind === TEXT);
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
  if (first === undefined || !ORDINAL_HEADER.test(foldOnce(region.view, first.text))) return left;
  return Math.max(left + 1, mergeAt(region.view, bottom, left + 1)?.left ?? left + 1);
}

/** `Xã: An Bình` and `Kỳ báo cáo:` belong to a title block; `Trong đó:` captions a group. */
function isKeyed(region: Region, span: Span): boolean {
  return span.text.includes(":") && !OF_WHICH.test(foldOnce(region.view, span.text));
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

function isTied(region: Region, row: number, top: number): boolean {
  for (const merge of region.view.merges[row] ?? []) {
    if (merge.left > region.right || merge.right < region.left) continue;
    if (merge.top <= row && merge.bottom >= top && merge.bottom - merge.top < MAX_ROWS) {
      if (kindAt(region.view, merge.top, merge.left) !== 0 && mergeAt(region.view, row, merge.left) === merge) return true;
    }
  }
  return false;
}
