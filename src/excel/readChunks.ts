import type { Cell } from "../domain/grid/Cell";

/** Excel on the web refuses answers over 5 MB; one request asks for at most about this much. */
export const ANSWER_BYTES = 4_000_000;
/** Bytes of one cell in an answer: its value and its number format as JSON, measured on the labelled workbooks, with margin. */
const BYTES_PER_CELL = 24;

/** Rows `first` to `first + count - 1` of the used range of one sheet. */
export interface Chunk {
  readonly sheet: number;
  readonly first: number;
  readonly count: number;
}

/** Size of a used range. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
  /** What one row adds beside its cells. */
  readonly bytesPerRow: number;
}

/** Groups the rows of all used ranges into requests with answers of at most `limit` bytes; a sheet may be cut between rows. */
export function chunksOf(sizes: readonly Size[], limit: number): readonly (readonly Chunk[])[] {
  const requests: Chunk[][] = [];
  let current: Chunk[] = [];
  let room = limit;
  for (const [sheet, { rows, columns, bytesPerRow }] of sizes.entries()) {
    const bytes = columns * BYTES_PER_CELL + bytesPerRow;
    for (let first = 0; first < rows && columns > 0; ) {
      const fitting = Math.floor(room / bytes);
      if (fitting === 0 && current.length > 0) {
        requests.push(current);
        current = [];
        room = limit;
        continue;
      }
      const count = Math.min(rows - first, Math.max(1, fitting));
      current.push({ sheet, first, count });
      room -= count * bytes;
      first += count;
    }
  }
  if (current.length > 0) requests.push(current);
  return requests;
}

/** The two halves of what a request asks for; null when one row is left. */
export function halvesOf(request: readonly Chunk[]): readonly [readonly Chunk[], readonly Chunk[]] | null {
  const [only] = request;
  if (only === undefined || (request.length === 1 && only.count === 1)) return null;
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const count = Math.ceil(only.count / 2);
  return [[{ ...only, count }], [{ ...only, first: only.first + count, count: only.count - count }]];
}

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!)$/;

/** Excel answers `""` for a blank cell and the error's name for an error. */
export function toCell(value: unknown): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return ERROR.test(text) ? { error: text } : text;
}
