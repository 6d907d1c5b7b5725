import type { Rect } from "../domain/grid/Rect";
import { rectAddress } from "../domain/grid/address";
import type { PlannedCell } from "../domain/report/SheetPlan";

/** Excel takes addresses of at most 8,192 characters; several areas are joined by commas up to this length. */
const LONGEST_ADDRESS = 8_000;

/**
 * Covers the cells that give the same key with as few rectangles as runs allow: runs along each row, merged downwards
 * while they have the same ends. Cells for which `keyOf` answers null are left out. Linear in the cells.
 */
export function rectanglesBy(
  cells: readonly (readonly (PlannedCell | null)[])[],
  keyOf: (cell: PlannedCell) => string | null,
): ReadonlyMap<string, readonly Rect[]> {
  const closed = new Map<string, Rect[]>();
  let open = new Map<string, { key: string; rect: Rect }>();
  const close = ({ key, rect }: { key: string; rect: Rect }): void => {
    const list = closed.get(key);
    if (list) list.push(rect);
    else closed.set(key, [rect]);
  };
  for (const [row, line] of cells.entries()) {
    const next = new Map<string, { key: string; rect: Rect }>();
    for (const { key, left, right } of runs(line, keyOf)) {
      const place = `${left}:${right}:${key}`;
      const above = open.get(place);
      next.set(place, { key, rect: { top: above?.rect.top ?? row, left, bottom: row, right } });
      open.delete(place);
    }
    open.forEach(close);
    open = next;
  }
  open.forEach(close);
  return closed;
}

function runs(line: readonly (PlannedCell | null)[], keyOf: (cell: PlannedCell) => string | null): { key: string; left: number; right: number }[] {
  const found: { key: string; left: number; right: number }[] = [];
  for (const [column, cell] of line.entries()) {
    const key = cell ? keyOf(cell) : null;
    if (key === null) continue;
    const last = found.at(-1);
    if (last?.key === key && last.right === column - 1) last.right = column;
    else found.push({ key, left: column, right: column });
  }
  return found;
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
