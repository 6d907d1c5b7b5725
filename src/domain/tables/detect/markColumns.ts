import { foldText } from "../../text/foldText";
import { BLANK, isFigure, isValue, MARK, NUMBER, TEXT } from "./cellKind";
import type { BodyBlock } from "./findBody";
import type { HeaderColumn } from "./headerPaths";
import type { Region } from "./Region";
import { foldedAt, kindAt, rawAt, textAt } from "./SheetView";
import { CODE_HEADER, LABEL_HEADER, LINE_HEADER, ORDINAL_HEADER, UNIT_HEADER, UNIT_WORD } from "./words";

/** What the cells of one column of a body look like, from a sample of its rows. */
export interface ColumnShape {
  readonly column: HeaderColumn;
  readonly header: string;
  readonly filled: number;
  readonly texts: number;
  readonly figures: number;
  readonly values: number;
  readonly distinct: number;
  readonly ordinals: number;
  readonly units: number;
  /** Short texts without a space: codes. */
  readonly codes: number;
  readonly meanLength: number;
}

/** Which columns name the rows instead of measuring them. Indices into the header columns; null where there is none. */
export interface MarkedColumns {
  readonly ordinal: number | null;
  readonly label: number | null;
  readonly unit: number | null;
}

const SAMPLE = 300;
const ORDINAL_VALUE = /^(?:\d{1,4}|[ivxlc]{1,6}|[a-zđ])[.)]?$|^(?:\d{1,3}|[ivx]{1,4}|[a-z])(?:\.\d{1,3}|\.[a-z]){1,4}[.)]?$|^\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,4})\)$/;

export function columnShapes(region: Region, columns: readonly HeaderColumn[], body: BodyBlock): readonly ColumnShape[] {
  const bottom = body.bottom === null ? body.top - 1 : Math.min(body.bottom, body.top + SAMPLE - 1);
  return columns.map((column) => columnShape(region, column, body.top, bottom));
}

function columnShape(region: Region, column: HeaderColumn, top: number, bottom: number): ColumnShape {
  let filled = 0;
  let texts = 0;
  let figures = 0;
  let values = 0;
  let ordinals = 0;
  let units = 0;
  let codes = 0;
  let length = 0;
  const seen = new Set<string>();
  for (let row = top; row <= bottom; row++) {
    for (let at = column.column; at <= column.right; at++) {
      const kind = kindAt(region.view, row, at);
      if (kind === BLANK) continue;
      filled++;
      if (isFigure(kind)) figures++;
      if (isValue(kind)) values++;
      if (kind === NUMBER) {
        const cell = rawAt(region.view, row, at);
        if (typeof cell === "number" && cell >= 0 && cell < 10000 && Number.isInteger(cell)) ordinals++;
        break;
      }
      const folded = foldedAt(region.view, row, at);
      if (ORDINAL_VALUE.test(folded)) ordinals++;
      if (UNIT_WORD.test(folded)) units++;
      if (kind === TEXT) {
        texts++;
        length += folded.length;
        if (folded.length <= 12 && !folded.includes(" ")) codes++;
        seen.add(folded);
      }
      break;
    }
  }
  const header = foldText(column.path.join(" "));
  return { column, header, filled, texts, figures, values, distinct: seen.size, ordinals, units, codes, meanLength: texts === 0 ? 0 : length / texts };
}

/** Finds ordinal, label and unit-of-measure columns: header words first, then what the cells look like. */
export function markColumns(shapes: readonly ColumnShape[], rows: number): MarkedColumns {
  const ordinal = findOrdinal(shapes);
  const unit = findUnit(shapes, ordinal);
  return { ordinal, unit, label: findLabel(shapes, ordinal, unit, rows) };
}

function findOrdinal(shapes: readonly ColumnShape[]): number | null {
  for (const [index, shape] of shapes.entries()) {
    if (index > 3) break;
    if (ORDINAL_HEADER.test(shape.header) && (shape.filled === 0 || shape.ordinals >= shape.filled * 0.5 || shape.header !== "số")) return index;
  }
  const first = shapes[0];
  if (first === undefined || shapes.length < 2 || first.filled < 2) return null;
  if (first.ordinals < first.filled * 0.8 || CODE_HEADER.test(first.header)) return null;
  const next = shapes[1];
  const labelled = next !== undefined && next.texts > 0 && next.texts >= next.filled * 0.5;
  if (!labelled) return null;
  const numbered = first.header === "" || ORDINAL_VALUE.test(first.header) || LINE_HEADER.test(first.header);
  return numbered ? 0 : null;
}

function findUnit(shapes: readonly ColumnShape[], ordinal: number | null): number | null {
  for (const [index, shape] of shapes.entries()) if (index !== ordinal && UNIT_HEADER.test(shape.header)) return index;
  for (const [index, shape] of shapes.entries()) {
    if (index === ordinal || shape.texts < 2) continue;
    if (shape.header === "đơn vị" && shape.meanLength <= 12 && shapes.some((other, before) => before < index && before !== ordinal && other.texts >= shape.texts && other.meanLength > 0)) return index;
    const dittos = shape.filled - shape.texts;
    const headed = shape.header === "đơn vị" || shape.header === "" || shape.header === "unit";
    if (headed && shape.units >= shape.filled * 0.7 && shape.distinct <= Math.max(3, shape.texts * 0.5) && dittos <= shape.filled) return index;
  }
  return null;
}

/**
 * The leaf label: of the text columns those whose texts differ most from row to row, of these the one that is named as a
 * label is, of these the leftmost. Codes (short, without spaces) name rows only when nothing else does.
 */
function findLabel(shapes: readonly ColumnShape[], ordinal: number | null, unit: number | null, rows: number): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const [index, shape] of shapes.entries()) {
    if (index === ordinal || index === unit) continue;
    const score = labelScore(shape, index, shapes, rows);
    if (score > bestScore + 0.001) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

function labelScore(shape: ColumnShape, index: number, shapes: readonly ColumnShape[], rows: number): number {
  const named = LABEL_HEADER.test(shape.header) ? 1 : 0;
  const code = CODE_HEADER.test(shape.header) || (shape.texts > 2 && shape.codes === shape.texts && shape.meanLength <= 5);
  if (shape.filled === 0) return named > 0 && !shapes.some((other) => other.texts > 0) ? 1 - index * 0.01 : 0;
  if (shape.texts < shape.filled * 0.5) return index === 0 && KEY_HEADER.test(shape.header) && !shapes.some((other) => other.texts > other.filled * 0.5) ? 0.3 : 0;
  const distinct = Math.min(1, shape.distinct / Math.max(1, shape.texts));
  const coverage = Math.min(1, shape.filled / Math.max(1, Math.min(rows, SAMPLE)));
  const unique = distinct === 1 && coverage > 0.98 && rows > 20 ? 0.15 : 0;
  const finest = FACILITY_HEADER.test(shape.header) ? 0.2 : 0;
  return 2 * distinct * coverage + coverage * 0.5 + 0.5 * named + unique + finest - (code ? 1.2 : 0) - Math.min(0.6, index * 0.04);
}

/** Figures that name their rows. */
const KEY_HEADER = /^(?:year|năm|month|tháng|quarter|quý|period|date|ngày|giai đoạn|.*\byear)$/;
/** The finest unit of a list of provinces, districts, communes and facilities. */
const FACILITY_HEADER = /cơ ?sở|cskcb|bệnh viện|trạm y tế|hospital$|facility/;

/** Columns of the body that measure: figures or marks, or nothing yet in a form. */
export function valueIndices(shapes: readonly ColumnShape[], marked: MarkedColumns): readonly number[] {
  const indices: number[] = [];
  for (const [index, shape] of shapes.entries()) {
    if (index === marked.ordinal || index === marked.label || index === marked.unit || CODE_HEADER.test(shape.header)) continue;
    if (shape.values >= shape.texts) indices.push(index);
  }
  return indices;
}

export function labelText(region: Region, row: number, column: HeaderColumn | undefined): string {
  if (column === undefined) return "";
  for (let at = column.column; at <= column.right; at++) {
    const kind = kindAt(region.view, row, at);
    if (kind !== BLANK && kind !== MARK) return textAt(region.view, row, at);
  }
  return "";
}
