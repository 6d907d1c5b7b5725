import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell } from "../../../src/domain/grid/Cell";
import { gridOf } from "../../../src/domain/grid/Grid";
import { detectTables } from "../../../src/domain/tables/detectTables";
import type { SourceTable } from "../../../src/domain/tables/SourceTable";
import { workbookOf } from "./drawnSheet";

const words = ["STT", "TT", "Tên xã", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "Tổng cộng", "Ghi chú:", "I", "II", "(1)", "(5)=(4)/(3)", "Xã A", "Trong đó:", "2019", "Source: x", "Sè l\u00ADîng", "Ngaân saùch", "\u0000", "=1+1", "<b>", "5/5", "1.234", "96,5%", "x", "…", " ", "A".repeat(300)];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 5000 }) },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.oneof(fc.double(), fc.boolean(), fc.string(), fc.constant({ error: "#REF!" }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0)) },
);
const merge = fc.record({ top: fc.nat(40), left: fc.nat(20), height: fc.nat(6), width: fc.nat(12) }).map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));
const grid = fc
  .record({ rows: fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 30 }), merges: fc.option(fc.array(merge, { maxLength: 20 })), top: fc.nat(5), left: fc.nat(5), hidden: fc.array(fc.nat(30), { maxLength: 4 }) })
  .map(({ rows, merges, top, left, hidden }) => gridOf(rows, { merges, top, left, hiddenRows: new Set(hidden), hiddenColumns: new Set(hidden) }));

const sheetOf = (of: ReturnType<typeof gridOf>) => ({ id: "1", name: "S", visible: true, isProtected: false, stamp: null, grid: of });

function rowsOf(table: SourceTable): number[] {
  return [...table.headerRows, ...(table.indexRow === null ? [] : [table.indexRow]), ...(table.bodyRows ?? []), ...table.totalRows, ...table.sectionRows];
}

function expectSound(table: SourceTable): void {
  const { range } = table;
  expect(range.top).toBeLessThanOrEqual(range.bottom);
  expect(range.left).toBeLessThanOrEqual(range.right);
  for (const row of rowsOf(table)) expect(row >= range.top && row <= range.bottom).toBe(true);
  for (const { column } of table.columns) expect(column >= range.left && column <= range.right).toBe(true);
  expect(table.headerRows[0]).toBeLessThanOrEqual(table.headerRows[1]);
  if (table.bodyRows !== null) expect(table.bodyRows[0] > table.headerRows[1] && table.bodyRows[0] <= table.bodyRows[1]).toBe(true);
  expect(table.confidence).toBeGreaterThan(0);
  expect(table.confidence).toBeLessThan(1);
  expect(table.reasons.length).toBeGreaterThan(0);
}

function overlaps(one: SourceTable, other: SourceTable): boolean {
  const [a, b] = [one.range, other.range];
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

describe("any grid", () => {
  test("gives sound tables that do not overlap, never an exception", () => {
    fc.assert(
      fc.property(grid, (of) => {
        const { tables } = detectTables(workbookOf(sheetOf(of)));
        for (const [index, table] of tables.entries()) {
          expectSound(table);
          for (const other of tables.slice(index + 1)) expect(overlaps(table, other)).toBe(false);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test("hidden rows and columns are read like the others", () => {
    fc.assert(
      fc.property(grid, (of) => {
        const shown = { ...of, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
        expect(detectTables(workbookOf(sheetOf(of))).tables.map((table) => table.range)).toEqual(detectTables(workbookOf(sheetOf(shown))).tables.map((table) => table.range));
      }),
      { numRuns: 100 },
    );
  });
});

/** Processor seconds one detection takes (what else the machine does is left out); the first run warms up. */
function seconds(rows: readonly (readonly Cell[])[], merges: readonly { top: number; left: number; bottom: number; right: number }[] | null = null): number {
  const workbook = workbookOf(sheetOf(gridOf(rows, { merges })));
  detectTables(workbook);
  const started = process.cpuUsage();
  detectTables(workbook);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000_000;
}

const fill = (height: number, width: number, cellAt: (row: number, column: number) => Cell) => Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => cellAt(row, column)));

describe("large and strange grids take time in proportion to their cells", () => {
  // 100,000 cells each; a quadratic step would take minutes.
  const cases: readonly (readonly [name: string, rows: readonly (readonly Cell[])[], merges?: { top: number; left: number; bottom: number; right: number }[]])[] = [
    ["1,024 columns of figures", fill(100, 1024, (row, column) => (row === 0 ? `Cột ${column}` : row * column))],
    ["1,024 columns of texts", fill(100, 1024, (row, column) => `Ô ${row % 7} ${column % 5}`)],
    ["figures without any heading", fill(5000, 20, (row, column) => row * column)],
    ["texts without any figure", fill(5000, 20, (row, column) => `Chữ ${(row * 31) % 97} ${column}`)],
    ["a checkerboard", fill(2500, 40, (row, column) => ((row + column) % 2 === 0 ? null : column % 3 === 0 ? "Xã" : row))],
    ["a header every third row", fill(5000, 20, (row, column) => (row % 3 === 0 ? `Cột ${column}` : row % 3 === 1 ? column : null))],
    ["every row a total", fill(3000, 30, (row, column) => (row === 0 ? `Cột ${column}` : column === 0 ? "Tổng cộng" : row + column))],
    ["every row an index row", fill(2500, 40, (_row, column) => column + 1)],
    ["ambiguous numbers throughout", fill(2500, 40, (row, column) => (row === 0 ? `Cột ${column}` : column === 0 ? `Xã ${row}` : "1.234"))],
    ["a column merged per cell", fill(2500, 40, (row, column) => (row === 0 ? `Cột ${column}` : column)), Array.from({ length: 2500 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }))],
    ["whole columns merged", fill(2500, 40, (row, column) => (row === 0 ? `Cột ${column}` : column)), Array.from({ length: 40 }, (_, column) => ({ top: 0, left: column, bottom: 1_048_575, right: column }))],
  ];
  test.each(cases.map(([name, rows, merges]) => ({ name, rows, merges: merges ?? null })))("$name", ({ rows, merges }) => expect(seconds(rows, merges)).toBeLessThan(6));

  test("twice the rows take about twice the time", () => {
    const rows = (height: number) => fill(height, 30, (row, column) => (row === 0 ? `Cột ${column}` : column === 0 ? `Xã ${row}` : row % 50 === 49 ? null : row * column));
    const small = Math.max(0.005, Math.min(...[0, 1, 2].map(() => seconds(rows(4000)))));
    const large = Math.min(...[0, 1, 2].map(() => seconds(rows(16000))));
    expect(large / small).toBeLessThan(12);
  });
});
