import { isFigure, TEXT, YEAR } from "./cellKind";
import { foldOnce, foldedAt, kindAt, textAt } from "./SheetView";
import { spansOf, type Region, type Span } from "./Region";
import { MARK_LEGEND, NOTE_LINE, SIGNATURE_DATE, TITLE_LINE, UNIT_LINE, UNIT_WORD } from "./words";

const INDEX_TOKEN = /^[([]?(?:\d{1,3}[a-z]?|[a-z]|[ivx]{1,4})[)\]]?(?: ?[=:] ?[\d()+\-*x×/:,; %a-z=]+)?$/;
const INDEX_NUMBER = /^[([]?(\d{1,3})/;

/**
 * Whether a row only numbers the columns: `(1) (2) (3)=(2)/(1)`, `A B 1 2 3`. Numbers must climb, mostly by one, and
 * start low: a row of data never does that over all its cells, labels included.
 */
export function isIndexRow(region: Region, row: number): boolean {
  if ((region.filled[row] ?? 0) < 2) return false;
  // Most rows are told by their first cell; only then is the whole row taken apart.
  const first = textAt(region.view, row, region.first[row] ?? 0);
  if (first.length > 40 || !INDEX_TOKEN.test(foldOnce(region.view, first)) || (region.texts[row] ?? 0) + (region.figures[row] ?? 0) < (region.filled[row] ?? 0)) return false;
  const spans = spansOf(region, row);
  let previous = Number.NaN;
  let steps = 0;
  let numbers = 0;
  let brackets = 0;
  for (const span of spans) {
    const token = foldOnce(region.view, span.text);
    if (token.length > 40 || !INDEX_TOKEN.test(token)) return false;
    if (token.startsWith("(") || token.includes("=")) brackets++;
    const number = Number(INDEX_NUMBER.exec(token)?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) continue;
    numbers++;
    if (number < previous) return false;
    if (number === previous + 1) steps++;
    if (Number.isNaN(previous) && number > 3) return false;
    previous = number;
  }
  if (numbers === 0 && spans.length >= 3) return spans.every((span, index) => span.text.length === 1 && span.text.charCodeAt(0) === 65 + index);
  if (spans.length < 2 || numbers < (brackets >= 2 ? 1 : 2)) return false;
  if (brackets === 0 && headingsThrough(region, row) >= 2) return false;
  return steps >= (numbers - 1) * 0.6 && (numbers >= 3 || brackets >= 1 || spans.length - numbers >= 1);
}

/** How many headings are merged down through a row: then its bare numbers (days, ages) are headings of the others. */
function headingsThrough(region: Region, row: number): number {
  let through = 0;
  for (const merge of region.view.merges[row] ?? []) {
    if (merge.top < row && merge.bottom >= row && merge.left >= region.left && merge.right <= region.right && kindAt(region.view, merge.top, merge.left) === TEXT) through++;
  }
  return through;
}

/** Whether a row is written as a title, not as a heading of columns: quốc hiệu, form number, `ĐVT:`, dates, document lines. */
export function isTitleRow(region: Region, row: number): boolean {
  const spans = spansOf(region, row);
  const first = spans[0];
  if (first === undefined) return false;
  if (spans.length === 1 && isUnitLine(foldOnce(region.view, first.text))) return true;
  const titles = spans.filter((span) => isTitleText(region, span));
  if (spans.length <= 3 && titles.length > 0 && titles.length * 2 >= spans.length) return spans.every((span) => !isFigure(span.kind) || span.kind === YEAR);
  return spans.length <= 2 && spans.some((span) => UNIT_LINE.test(foldOnce(region.view, span.text)));
}

/** `ĐVT: người`, `(Triệu đồng)`, `Nghìn người - Thous. pers.`; a bare `%` heads a column. */
function isUnitLine(folded: string): boolean {
  const words = folded.replace(/^\(|\)$/g, "").split(/ - |\//)[0] ?? "";
  return UNIT_LINE.test(folded) || (words.length > 1 && UNIT_WORD.test(words.trim()));
}

function isTitleText(region: Region, span: Span): boolean {
  const folded = foldOnce(region.view, span.text);
  return TITLE_LINE.test(folded) || UNIT_LINE.test(folded);
}

/** Whether a row is written as a note or a signature: few cells, its first words say so. */
export function isNoteRow(region: Region, row: number): boolean {
  if ((region.filled[row] ?? 0) > 4 || (region.figures[row] ?? 0) > 1) return false;
  const column = region.first[row] ?? -1;
  if (column < 0) return false;
  const folded = foldedAt(region.view, row, column);
  if (NOTE_LINE.test(folded) || (MARK_LEGEND.test(folded) && (region.filled[row] ?? 0) <= 2)) return (region.years[row] ?? 0) < 2;
  if ((region.filled[row] ?? 0) > 3) return false;
  return spansOf(region, row).some((span) => SIGNATURE_DATE.test(foldOnce(region.view, span.text)));
}

const ORDINAL_TOKEN = /^(?:[IVXLC]{1,5}|[A-ZĐ])[.)]?$/;

/** The cells of a row that are texts as headings are: no whole sentence, no Roman or lettered number of a section. */
export function headingSpans(spans: readonly Span[]): readonly Span[] {
  return spans.filter((span, index) => (span.kind === TEXT || span.kind === YEAR) && span.text.length <= 160 && !(index === 0 && ORDINAL_TOKEN.test(span.text)));
}
