import { BLANK, ERROR, NUMBER, NUMERAL, TEXT, YEAR } from "./cellKind";
import { isCovered, mergeAt, textAt, type SheetView } from "./SheetView";

/** A rectangle of the view that is searched for tables, with what each of its rows holds. Arrays are indexed by view row. */
export interface Region {
  readonly view: SheetView;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly filled: Int32Array;
  readonly texts: Int32Array;
  /** Figures that cannot be a heading: numbers but no years. */
  readonly figures: Int32Array;
  readonly years: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** One filled cell of a row with the columns it spans. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
  readonly kind: number;
}

/** Counts the cells of every row; one pass over bytes. */
export function regionOf(view: SheetView, top: number, bottom: number, left: number, right: number): Region {
  const size = view.height;
  const filled = new Int32Array(size);
  const texts = new Int32Array(size);
  const figures = new Int32Array(size);
  const years = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  const last = new Int32Array(size).fill(-1);
  const { kinds, starts } = view;
  for (let row = top; row <= bottom; row++) {
    const start = starts[row] ?? 0;
    const end = Math.min((starts[row + 1] ?? 0) - start - 1, right);
    let inRow = 0;
    let inTexts = 0;
    let inFigures = 0;
    let inYears = 0;
    let from = -1;
    let to = -1;
    for (let column = left; column <= end; column++) {
      const kind = kinds[start + column];
      if (kind === BLANK) continue;
      inRow++;
      if (from < 0) from = column;
      to = column;
      if (kind === TEXT) inTexts++;
      else if (kind === NUMBER || kind === NUMERAL || kind === ERROR) inFigures++;
      else if (kind === YEAR) inYears++;
    }
    filled[row] = inRow;
    texts[row] = inTexts;
    figures[row] = inFigures;
    years[row] = inYears;
    first[row] = from;
    last[row] = to;
  }
  return { view, top, bottom, left, right, filled, texts, figures, years, first, last };
}

/** Filled cells of a row that are not hidden behind a merged area, with their spans, left to right. */
export function spansOf(region: Region, row: number): readonly Span[] {
  const { view } = region;
  const spans: Span[] = [];
  const from = region.first[row] ?? -1;
  if (from < 0) return spans;
  const start = view.starts[row] ?? 0;
  for (let column = from; column <= (region.last[row] ?? -1); column++) {
    const kind = view.kinds[start + column] ?? BLANK;
    if (kind === BLANK || isCovered(view, row, column)) continue;
    const merge = mergeAt(view, row, column);
    spans.push({ row, column, right: Math.min(merge?.right ?? column, region.right), bottom: merge?.bottom ?? row, text: textAt(view, row, column), kind });
  }
  return spans;
}

export function isBlankRow(region: Region, row: number): boolean {
  return (region.filled[row] ?? 0) === 0;
}
