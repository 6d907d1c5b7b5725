import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { columnLetters, columnNumber, parseAddress } from "../src/domain/grid/address";
import type { Rect } from "../src/domain/grid/Rect";
import type { WorkbookSnapshot } from "../src/domain/grid/WorkbookSnapshot";
import { detectTables } from "../src/domain/tables/detectTables";
import { decodeLegacy } from "../src/domain/text/legacy/decodeLegacy";
import type { Encoding, SourceTable } from "../src/domain/tables/SourceTable";
import { readWorkbookFile } from "../src/file/readWorkbookFile";
import type { AccuracyReport } from "./AccuracyReport";

/** What a careful reader sees in one sheet; rows count from 1, columns are letters (`../shared/data/README.md`). */
interface GoldSheet {
  readonly file: string;
  readonly sheet: string;
  readonly encoding: Encoding;
  readonly tables: readonly GoldTable[];
}

interface GoldTable {
  readonly range: string;
  readonly headerRows: readonly [number, number];
  readonly bodyRows: readonly [number, number] | null;
  readonly indexRow: number | null;
  readonly labelColumn: string | null;
  readonly ordinalColumn: string | null;
  readonly unitOfMeasureColumn: string | null;
  readonly totalRows: readonly number[];
  readonly sectionRows: readonly number[];
  readonly orientation: string;
  readonly columnPaths: Readonly<Record<string, readonly string[]>>;
}

/** Right ones and all of one kind; for sets also the wrong ones among those found. */
interface Count {
  right: number;
  all: number;
  wrong: number;
}

/** What is measured, and what the issue asks for. */
const GOALS = { tables: 0.97, header: 0.95, body: 0.92, index: null, label: 0.97, ordinal: null, unit: null, totals: 0.95, sections: null, paths: 0.95, orientation: null, encoding: 1 } as const;
const MEASURES = ["tables", "header", "body", "index", "label", "ordinal", "unit", "totals", "sections", "paths", "orientation", "encoding"] as const;
type Measure = (typeof MEASURES)[number];

export const GOLD_FOLDER = path.resolve("../shared/data");

/** Reads every labelled sheet, detects its tables and compares. For sets (tables, rows) the share is F1: `of` is the mean of found and wanted. */
export function measureTables(folder: string = GOLD_FOLDER): AccuracyReport {
  const counts = Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, all: 0, wrong: 0 }])) as Record<Measure, Count>;
  const misses: string[] = [];
  const books = new Map<string, WorkbookSnapshot>();
  for (const sheet of readGold(folder)) {
    const file = path.join(folder, "workbooks", sheet.file);
    const book = books.get(file) ?? readWorkbookFile(readFileSync(file), path.basename(file));
    books.set(file, book);
    const snapshot = { ...book, sheets: book.sheets.filter((one) => one.name === sheet.sheet) };
    compareSheet(sheet, detectTables(snapshot).tables, counts, (text) => misses.push(`${sheet.file.split("/").at(-1)} [${sheet.sheet}] ${text}`));
  }
  const figures = MEASURES.map((measure) => ({ measure, right: counts[measure].right, of: (counts[measure].right + counts[measure].all + counts[measure].wrong) / 2, goal: GOALS[measure] }));
  return { title: "Tables of labelled sheets", figures, misses: misses.length > 0 ? misses : existsSync(folder) ? [] : ["No labelled sheets beside this checkout (../shared/data): nothing was measured."] };
}

function readGold(folder: string): readonly GoldSheet[] {
  const file = path.join(folder, "tables-gold.dev.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly GoldSheet[]) : [];
}

export default measureTables;

function compareSheet(sheet: GoldSheet, tables: readonly SourceTable[], counts: Record<Measure, Count>, miss: (text: string) => void): void {
  const left = new Set(tables);
  for (const gold of sheet.tables) {
    const range = parseAddress(gold.range);
    const found = [...left].find((table) => range !== null && overlap(table.range, range) >= 0.9) ?? null;
    tally(counts.tables, found !== null);
    if (found === null) miss(`missed ${gold.range}; found ${[...left].map((table) => address(table.range)).join(" ") || "nothing"}`);
    else {
      left.delete(found);
      compareTable(gold, found, sheet.encoding, counts, miss);
    }
  }
  for (const table of left) {
    counts.tables.wrong++;
    miss(`invented ${address(table.range)}`);
  }
  const encoding = tables[0]?.encoding ?? "unicode";
  tally(counts.encoding, encoding === sheet.encoding || sheet.tables.length === 0);
  if (encoding !== sheet.encoding && sheet.tables.length > 0) miss(`encoding ${encoding}, not ${sheet.encoding}`);
}

function tally(count: Count, right: boolean): void {
  count.all++;
  if (right) count.right++;
  else count.wrong++;
}

function compareTable(gold: GoldTable, table: SourceTable, encoding: Encoding, counts: Record<Measure, Count>, miss: (text: string) => void): void {
  const expect = (measure: Measure, found: unknown, wanted: unknown) => {
    const right = JSON.stringify(found) === JSON.stringify(wanted);
    tally(counts[measure], right);
    if (!right) miss(`${gold.range} ${measure}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  const letters = (column: number | null) => (column === null ? null : columnLetters(column));
  const oneUp = (rows: readonly number[] | null) => rows?.map((row) => row + 1) ?? null;
  expect("header", oneUp(table.headerRows), gold.headerRows);
  expect("body", oneUp(table.bodyRows), gold.bodyRows);
  expect("index", table.indexRow === null ? null : table.indexRow + 1, gold.indexRow);
  expect("label", letters(table.labelColumn), gold.labelColumn);
  expect("ordinal", letters(table.ordinalColumn), gold.ordinalColumn);
  expect("unit", letters(table.unitOfMeasureColumn), gold.unitOfMeasureColumn);
  expect("orientation", table.orientation, gold.orientation);
  compareRows(counts.totals, oneUp(table.totalRows) ?? [], gold.totalRows, (text) => miss(`${gold.range} totals ${text}`));
  compareRows(counts.sections, oneUp(table.sectionRows) ?? [], gold.sectionRows, (text) => miss(`${gold.range} sections ${text}`));
  for (const [column, path] of Object.entries(gold.columnPaths)) {
    const found = table.columns.find((one) => one.column === columnNumber(column))?.path.join(" ") ?? "(no column)";
    const wanted = decodeLegacy(path.join(" "), encoding).replace(/\s+/g, " ").normalize("NFC").trim();
    expect("paths", { [column]: found }, { [column]: wanted });
  }
}

function compareRows(count: Count, found: readonly number[], wanted: readonly number[], miss: (text: string) => void): void {
  const right = found.filter((row) => wanted.includes(row)).length;
  count.right += right;
  count.wrong += found.length - right;
  count.all += wanted.length;
  if (right !== found.length || right !== wanted.length) miss(`${JSON.stringify(found.filter((row) => !wanted.includes(row)))} too much, ${JSON.stringify(wanted.filter((row) => !found.includes(row)))} missing`);
}

function overlap(one: Rect, other: Rect): number {
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left) + 1;
  if (height <= 0 || width <= 0) return 0;
  const area = (rect: Rect) => (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  return (height * width) / (area(one) + area(other) - height * width);
}

function address(rect: Rect): string {
  return `${columnLetters(rect.left)}${rect.top + 1}:${columnLetters(rect.right)}${rect.bottom + 1}`;
}
