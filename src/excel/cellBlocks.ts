import type { SheetKind, SheetPlan } from "../domain/report/SheetPlan";
import { cellInput, type CellInput } from "./cellInput";

/** Bytes of inputs in one assignment: a request holds several, so that a refused one can be halved. */
const BLOCK_BYTES = 800_000;
/** The library sends a large matrix in slices of 1,500 cells, each with actions of its own. */
const BYTES_PER_SLICE = 1_200;
const CELLS_PER_SLICE = 1_500;

/** Rows of inputs that go into one assignment. */
export interface CellBlock {
  readonly top: number;
  readonly rows: readonly (readonly CellInput[])[];
  readonly bytes: number;
}

/** All inputs of one sheet but A1, where "being updated" stands until the end; blank cells are emptied. */
export function cellBlocks(plan: SheetPlan, idOf: (kind: SheetKind) => string): readonly CellBlock[] {
  const width = widthOf(plan);
  const blocks: CellBlock[] = [];
  let current: { top: number; rows: CellInput[][]; bytes: number } = { top: 0, rows: [], bytes: 0 };
  for (const [row, cells] of plan.cells.entries()) {
    const line = Array.from({ length: width }, (_, column): CellInput => (row === 0 && column === 0 ? null : cellInput(cells[column] ?? null, idOf)));
    const bytes = byteLength(JSON.stringify(line)) + (width / CELLS_PER_SLICE) * BYTES_PER_SLICE;
    if (current.bytes + bytes > BLOCK_BYTES && current.rows.length > 0) {
      blocks.push(current);
      current = { top: row, rows: [], bytes: 0 };
    }
    current.rows.push(line);
    current.bytes += bytes;
  }
  if (current.rows.length > 0 && width > 0) blocks.push(current);
  return blocks;
}

export function widthOf(plan: SheetPlan): number {
  return plan.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Queues the inputs of one block. */
export function writeBlock(sheet: Excel.Worksheet, { top, rows }: CellBlock): void {
  const width = rows[0]?.length ?? 0;
  sheet.getRangeByIndexes(top, 0, rows.length, width).untrack().formulas = rows.map((row) => [...row]);
}
