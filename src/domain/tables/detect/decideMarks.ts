import type { Finding } from "../../finding";
import type { NumberMarks } from "../SourceTable";
import { parseNumber } from "../../text/parseNumber";
import { ERROR, isFigure, NUMERAL, TEXT } from "./cellKind";
import type { BodyBlock } from "./findBody";
import type { ColumnShape } from "./markColumns";
import type { Region } from "./Region";
import { kindAt, rawAt, textAt } from "./SheetView";
import { ambiguousNumberFinding, errorCellFinding, notNumberFinding, textNumberFinding } from "./tableFindings";
import { NOT_ADDITIVE } from "./words";

/** Numbers of one column that are texts, and what they say about the marks. */
interface ColumnNumerals {
  readonly index: number;
  /** Votes of texts with one reading only. */
  readonly comma: number;
  readonly point: number;
  readonly space: number;
  readonly count: number;
  readonly first: { readonly row: number; readonly column: number } | null;
  readonly ambiguous: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Middle of the true numbers of the column, or NaN. */
  readonly middle: number;
}

export interface DecidedMarks {
  readonly marks: readonly (NumberMarks | null)[];
  readonly findings: readonly Finding[];
}

const VIETNAMESE: NumberMarks = { decimal: ",", group: "." };
const ENGLISH: NumberMarks = { decimal: ".", group: "," };
const MOST_FINDINGS = 5;
/** So many texts of a column with one reading decide; the rest is only counted. */
const ENOUGH_VOTES = 200;
const MOST_AMBIGUOUS = 1000;

/**
 * Decides for every column which mark is the decimal one, never cell by cell: texts that can be read in one way only vote,
 * first in the column, then in the table; after them the size of the column's true numbers and its heading (a rate of
 * 95.123 is no ninety-five thousand). Where nothing decides, the Vietnamese reading is taken and a finding says so.
 */
export function decideMarks(region: Region, body: BodyBlock, shapes: readonly ColumnShape[], values: readonly number[], cellName: (row: number, column: number) => string): DecidedMarks {
  const findings: Finding[] = [];
  const numerals = values.map((index) => readNumerals(region, body, shapes, index, cellName, findings));
  const table = { comma: 0, point: 0 };
  for (const column of numerals) {
    table.comma += column.comma;
    table.point += column.point;
  }
  const marks: (NumberMarks | null)[] = shapes.map(() => null);
  for (const column of numerals) {
    if (column.first === null) continue;
    marks[column.index] = decideColumn(column, table, shapes[column.index]?.header ?? "", findings, cellName);
    if (column.count > 0) findings.push(textNumberFinding(cellName(column.first.row, column.first.column), column.count));
  }
  return { marks, findings };
}

function readNumerals(region: Region, body: BodyBlock, shapes: readonly ColumnShape[], index: number, cellName: (row: number, column: number) => string, findings: Finding[]): ColumnNumerals {
  const column = shapes[index]?.column.column ?? 0;
  const shape = shapes[index];
  const numbers: number[] = [];
  const ambiguous: { row: number; column: number; text: string }[] = [];
  const votes = { comma: 0, point: 0, space: 0 };
  let first: { row: number; column: number } | null = null;
  let count = 0;
  let errors = 0;
  let firstError = -1;
  let texts = 0;
  for (let row = body.top; row <= (body.bottom ?? -1); row++) {
    const kind = kindAt(region.view, row, column);
    if (kind === NUMERAL) {
      if (votes.comma + votes.point + votes.space >= ENOUGH_VOTES || ambiguous.length >= MOST_AMBIGUOUS) {
        count++;
        continue;
      }
      const text = textAt(region.view, row, column);
      const parsed = parseNumber(text, null);
      if (parsed === null) continue;
      count++;
      first ??= { row, column };
      if (parsed.otherValue === null && parsed.marks === null) continue;
      if (parsed.otherValue !== null) ambiguous.push({ row, column, text });
      else if (parsed.marks?.group === " " && /\d \d/.test(text)) votes.space++;
      else if (parsed.marks !== null) votes[parsed.marks.decimal === "," ? "comma" : "point"]++;
    } else if (isFigure(kind)) {
      const cell = rawAt(region.view, row, column);
      if (typeof cell === "number" && cell !== 0 && numbers.length < 200) numbers.push(Math.abs(cell));
    } else if (kind === ERROR) {
      errors++;
      if (firstError < 0) firstError = row;
    } else if (kind === TEXT && texts < MOST_FINDINGS && shape !== undefined && shape.figures > 3 * shape.texts) {
      texts++;
      findings.push(notNumberFinding(cellName(row, column), textAt(region.view, row, column)));
    }
  }
  if (errors > 0) findings.push(errorCellFinding(cellName(firstError, column), textAt(region.view, firstError, column), errors));
  return { index, ...votes, count, first, ambiguous, middle: middleOf(numbers) };
}

function decideColumn(column: ColumnNumerals, table: { readonly comma: number; readonly point: number }, header: string, findings: Finding[], cellName: (row: number, column: number) => string): NumberMarks | null {
  const spaced = column.space > 0;
  const voted = byVotes(column.comma, column.point) ?? (column.ambiguous.length > 0 ? byVotes(table.comma, table.point) : null);
  if (voted !== null) return spaced ? { decimal: voted.decimal, group: " " } : voted;
  if (column.ambiguous.length === 0) return spaced ? { decimal: ",", group: " " } : VIETNAMESE;
  const bySize = decideBySize(column, header);
  if (bySize !== null) return bySize;
  for (const each of column.ambiguous.slice(0, MOST_FINDINGS)) {
    findings.push(ambiguousNumberFinding(cellName(each.row, each.column), each.text, asVietnamese(each), asEnglish(each)));
  }
  return VIETNAMESE;
}

function byVotes(comma: number, point: number): NumberMarks | null {
  if (comma === point) return null;
  return comma > point ? VIETNAMESE : ENGLISH;
}

const asVietnamese = (each: { readonly text: string }) => parseNumber(each.text, VIETNAMESE)?.value ?? Number.NaN;
const asEnglish = (each: { readonly text: string }) => parseNumber(each.text, ENGLISH)?.value ?? Number.NaN;

/** Which reading is of the size of the column's true numbers, or fits a rate: from 0 to 1000 rather than from 1000 on. */
function decideBySize(column: ColumnNumerals, header: string): NumberMarks | null {
  const vietnamese = middleOf(column.ambiguous.map(asVietnamese).filter((value) => !Number.isNaN(value)));
  const english = middleOf(column.ambiguous.map(asEnglish).filter((value) => !Number.isNaN(value)));
  if (Number.isNaN(vietnamese)) return ENGLISH;
  if (Number.isNaN(english)) return VIETNAMESE;
  if (!Number.isNaN(column.middle) && column.middle > 0) {
    const distance = (value: number) => Math.abs(Math.log(value / column.middle));
    if (Math.abs(distance(vietnamese) - distance(english)) > Math.log(20)) return distance(vietnamese) < distance(english) ? VIETNAMESE : ENGLISH;
  }
  if (!NOT_ADDITIVE.test(header)) return null;
  return vietnamese < 1000 && english >= 1000 ? VIETNAMESE : english < 1000 && vietnamese >= 1000 ? ENGLISH : null;
}

function middleOf(numbers: readonly number[]): number {
  if (numbers.length === 0) return Number.NaN;
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
