import type { Rect } from "../domain/grid/Rect";
import { rectAddress } from "../domain/grid/address";
import type { PlannedCell } from "../domain/report/SheetPlan";

/** Excel takes addresses of at most 8,192 characters (office-js#5198); several areas are joined by commas up to this length. */
const LONGEST_ADDRESS = 8_000;

interface GrowingRect {
  readonly key: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  bottom: number;
}

/**
 * Covers the cells that give the same key with few rectangles: runs along each row, which grow downwards while the next
 * row has the same run. Cells for which `keyOf` answers null are left out. Linear in the cells.
 */
export function rectanglesBy(
  cells: readonly (readonly (PlannedCell | null)[])[],
  keyOf: (cell: PlannedCell) => string | null,
): ReadonlyMap<string, readonly Rect[]> {
  const found = new Map<string, GrowingRect[]>();
  /** The rectangle that begins in each column and was touched last. */
  const latest: (GrowingRect | undefined)[] = [];
  const put = (key: string, row: number, left: number, right: number): void => {
    const above = latest[left];
    if (above?.key === key && above.right === right && above.bottom === row - 1) {
      above.bottom = row;
      return;
    }
    const rect: GrowingRect = { key, top: row, left, right, bottom: row };
    latest[left] = rect;
    const list = found.get(key);
    if (list) list.push(rect);
    else found.set(key, [rect]);
  };
  for (const [row, line] of cells.entries()) {
    let key: string | null = null;
    let left = 0;
    for (let column = 0; column <= line.length; column += 1) {
      const cell = line[column];
      const next = cell ? keyOf(cell) : null;
      if (next === key) continue;
      if (key !== null) put(key, row, left, column - 1);
      [key, left] = [next, column];
    }
  }
  return new Map([...found].map(([key, rects]) => [key, rects.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }))]));
}

/** Addresses of several areas each, within Excel's limit. @example ["A1:B2,D4:D9"] */
export function joinedAddresses(rects: readonly Rect[]): readonly string[] {
  const addresses: string[] = [];
  let current = "";
  for (const rect of rects) {
    const address = rectAddress(rect);
    if (current !== "" && current.length + address.length + 1 > LONGEST_ADDRESS) {
      addresses.push(current);
      current = "";
    }
    current = current === "" ? address : `${current},${address}`;
  }
  if (current !== "") addresses.push(current);
  return addresses;
}
