import { HostError } from "../app/HostError";
import type { Progress } from "../app/ports/Progress";
import { asksHiddenColumns, asksHiddenRows, sizeOf, type OpenSheet } from "./OpenSheet";
import { ANSWER_BYTES, chunksOf, halvesOf, toCell, type Chunk } from "./readChunks";
import { readMerges, readMergesOneByOne } from "./readMerges";
import type { Sync } from "./runExcel";

/** Excel answers `null` instead of values when asked for more than 5 million cells. */
const MOST_CELLS = 5_000_000;

/**
 * Reads cells, number formats, hidden lines and merges of all sheets: one request, and one more for each further 4 MB.
 * An answer that is too large after all is asked for in halves.
 * @throws HostError payload-too-large over five million cells, values-missing when Excel leaves a block out
 */
export async function readCells(sheets: readonly OpenSheet[], sync: Sync, progress: Progress): Promise<void> {
  const sizes = sheets.map(sizeOf);
  const total = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (total > MOST_CELLS) throw new HostError("payload-too-large", false, { detail: `${total} cells` });
  const requests = chunksOf(sizes, ANSWER_BYTES);
  for (const [index, request] of requests.entries()) {
    progress.report("reading", index, requests.length);
    if (index === 0) await readFirst(request, sheets, sync);
    else await readInHalves(request, sheets, sync);
  }
  progress.report("reading", 1, 1);
}

/** Merges ride along with the first cells. They fail on sheets with more than 512 of them; then each sheet is asked alone. */
async function readFirst(request: readonly Chunk[], sheets: readonly OpenSheet[], sync: Sync): Promise<void> {
  const take = readMerges(sheets);
  try {
    await read(request, sheets, sync);
  } catch (error) {
    if (error instanceof HostError && (error.code === "cancelled" || error.code === "values-missing")) throw error;
    await readInHalves(request, sheets, sync);
    await readMergesOneByOne(sheets, sync);
    return;
  }
  take();
}

async function readInHalves(request: readonly Chunk[], sheets: readonly OpenSheet[], sync: Sync): Promise<void> {
  try {
    await read(request, sheets, sync);
  } catch (error) {
    const halves = error instanceof HostError && error.code === "payload-too-large" ? halvesOf(request) : null;
    if (halves === null) throw error;
    for (const half of halves) await readInHalves(half, sheets, sync);
  }
}

async function read(request: readonly Chunk[], sheets: readonly OpenSheet[], sync: Sync): Promise<void> {
  const takes = request.flatMap((chunk) => {
    const open = sheets[chunk.sheet];
    return open ? [queueChunk(open, chunk)] : [];
  });
  await sync();
  for (const take of takes) take();
}

/** Queues one chunk; the answer takes over what came. */
function queueChunk(open: OpenSheet, { first, count }: Chunk): () => void {
  const { rowIndex, columnIndex, columnCount } = open.used;
  const top = rowIndex + first;
  const range = open.sheet.getRangeByIndexes(top, columnIndex, count, columnCount);
  range.load("values,numberFormat");
  const rows = asksHiddenRows(open) ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = first === 0 && asksHiddenColumns(open) ? range.getColumnProperties({ columnHidden: true }) : null;
  return () => {
    for (const row of matrixOf(range.values)) open.cells.push(row.map(toCell));
    for (const row of matrixOf(range.numberFormat)) open.formats.push(row.map(String));
    for (const [index, { rowHidden }] of (rows?.value ?? []).entries()) if (rowHidden) open.hiddenRows.add(top + index);
    for (const [index, { columnHidden }] of (columns?.value ?? []).entries()) if (columnHidden) open.hiddenColumns.add(columnIndex + index);
  };
}

/** Excel leaves out what it could not load (office-js#4783), against its typings. */
function matrixOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) throw new HostError("values-missing", true);
  return value;
}
