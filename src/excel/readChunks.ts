import type { Cell } from "../domain/grid/Cell";

/** Excel on the web refuses answers over 5 MB; one request asks for at most about this much. */
const TARGET_BYTES = 4_000_000;
/** Bytes of one cell in an answer: its value and its number format as JSON, measured on the labelled workbooks, with margin. */
const BYTES_PER_CELL = 24;

export const CELLS_PER_REQUEST = Math.floor(TARGET_BYTES / BYTES_PER_CELL);

/** Rows `first` to `first + count - 1` of the used range of one sheet. */
export interface Chunk {
  readonly sheet: number;
  readonly first: number;
  readonly count: number;
}

/** Groups the rows of all used ranges into requests of at most `limit` cells; a sheet may be cut between rows. */
export function chunksOf(sizes: readonly { readonly rows: number; readonly columns: number }[], limit: number): readonly (readonly Chunk[])[] {
  const requests: Chunk[][] = [];
  let current: Chunk[] = [];
  let room = limit;
  for (const [sheet, { rows, columns }] of sizes.entries()) {
    for (let first = 0; first < rows && columns > 0; ) {
      const fitting = Math.floor(room / columns);
      if (fitting === 0 && current.length > 0) {
        requests.push(current);
        current = [];
        room = limit;
        continue;
      }
      const count = Math.min(rows - first, Math.max(1, fitting));
      current.push({ sheet, first, count });
      room -= count * columns;
      first += count;
    }
  }
  if (current.length > 0) requests.push(current);
  return requests;
}

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!)$/;

/** Excel answers `""` for a blank cell and the error's name for an error. */
export function toCell(value: unknown): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return ERROR.test(text) ? { error: text } : text;
}
