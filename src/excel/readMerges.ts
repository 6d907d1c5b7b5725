import { HostError } from "../app/HostError";
import type { Rect } from "../domain/grid/Rect";
import type { OpenSheet } from "./OpenSheet";
import type { Sync } from "./runExcel";

/**
 * Queues the merged areas of all used ranges; the answer takes them over. It is the used range that is asked, because
 * areas that begin outside the range are left out (office-js#3611).
 */
export function readMerges(sheets: readonly OpenSheet[]): () => void {
  const asked = sheets
    .filter(({ used }) => !used.isNullObject)
    .map((open) => {
      const areas = open.used.getMergedAreasOrNullObject();
      areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      return { open, areas };
    });
  return () => {
    for (const { open, areas } of asked) open.merges = areas.isNullObject ? [] : areas.areas.items.map(rectOf);
  };
}

/** One request for each sheet; where Excel refuses, merges stay unknown and are inferred from the values. */
export async function readMergesOneByOne(sheets: readonly OpenSheet[], sync: Sync): Promise<void> {
  for (const open of sheets) {
    if (open.used.isNullObject) continue;
    const take = readMerges([open]);
    try {
      await sync();
      take();
    } catch (error) {
      if (error instanceof HostError && error.code === "cancelled") throw error;
    }
  }
}

function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
