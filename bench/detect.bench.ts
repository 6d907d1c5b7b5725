import { gridOf } from "../src/domain/grid/Grid";
import type { Cell } from "../src/domain/grid/Cell";
import type { WorkbookSnapshot } from "../src/domain/grid/WorkbookSnapshot";
import { detectTables } from "../src/domain/tables/detectTables";
import type { Benchmark } from "./Benchmark";

const COLUMNS = 40;

/** A reporting sheet as large as asked: title, two header rows, one row per unit with figures, every tenth text a number. */
function largeWorkbook(cells: number): WorkbookSnapshot {
  const rows = Math.ceil(cells / COLUMNS);
  const measures = Array.from({ length: COLUMNS - 3 }, (_, index) => index);
  const body = Array.from({ length: rows }, (_, row): Cell[] => [row + 1, `Xã số ${row % 5000}`, "Huyện A", ...measures.map((column) => (column % 10 === 9 ? `${(row * 7 + column) % 100},5` : (row * 31 + column * 17) % 1000))]);
  const grid = gridOf([
    ["BÁO CÁO TỔNG HỢP NĂM 2024"],
    ["STT", "Tên xã", "Tên huyện", ...measures.map((column) => (column % 3 === 0 ? `Nhóm ${column / 3}` : null))],
    [null, null, null, ...measures.map((column) => ["Đối tượng", "Thực hiện", "Tỷ lệ (%)"][column % 3] ?? null)],
    ...body,
    [null, "Tổng cộng", null, ...measures.map((column) => column * 1000)],
  ]);
  return { sheets: [{ id: "1", name: "Tổng hợp", visible: true, isProtected: false, stamp: null, grid }], isReadOnly: false, isStructureProtected: false, marks: { decimal: ",", group: "." } };
}

/** Cells per second, so that growth shows as a falling figure. */
function cellsPerSecond(n: number, workbook: WorkbookSnapshot): number {
  const started = performance.now();
  const { tables } = detectTables(workbook);
  if (tables.length !== 1) throw new Error(`expected one table, found ${tables.length}`);
  return n / ((performance.now() - started) / 1000);
}

const growth = [250_000, 500_000, 1_000_000, 2_000_000].map(
  (n): Benchmark => ({ name: "detect-growth", n, unit: "cells/s", prepare: () => largeWorkbook(n), run: (workbook: never) => cellsPerSecond(n, workbook) }),
);

const detect: Benchmark = { name: "detect-1m-cells", n: 1_000_000, unit: "ms", prepare: () => largeWorkbook(1_000_000), run: (workbook: never) => detectTables(workbook).tables.length === 1 && undefined };

/** Memory detection holds at its end beside the values themselves, as a share of them. */
const memory: Benchmark = {
  name: "detect-memory",
  n: 1_000_000,
  unit: "ratio",
  runs: 3,
  run: () => {
    globalThis.gc?.();
    const before = process.memoryUsage();
    const workbook = largeWorkbook(1_000_000);
    globalThis.gc?.();
    const loaded = process.memoryUsage();
    const { tables } = detectTables(workbook);
    const after = process.memoryUsage();
    const used = (usage: NodeJS.MemoryUsage) => usage.heapUsed + usage.arrayBuffers;
    if (tables.length === 0) throw new Error("no table");
    return (used(after) - used(before)) / (used(loaded) - used(before));
  },
};

export default [detect, ...growth, memory];
