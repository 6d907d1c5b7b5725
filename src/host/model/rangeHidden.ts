import type { Json } from "../protocol/Json";
import { ApiError } from "../protocol/ApiError";
import type { RangeTarget } from "./RangeTarget";
import { columnCount, rowCount } from "./RangeTarget";

/** True, false, or null when some are hidden and some are not. */
export function rowsHidden({ sheet, rect }: RangeTarget): Json {
  return allSomeNone([...sheet.hiddenRows].filter((row) => row >= rect.top && row <= rect.bottom).length, rowCount(rect));
}

export function columnsHidden({ sheet, rect }: RangeTarget): Json {
  return allSomeNone([...sheet.hiddenColumns].filter((column) => column >= rect.left && column <= rect.right).length, columnCount(rect));
}

export function hideRows({ model, sheet, rect }: RangeTarget, hidden: boolean): void {
  model.workbook.assertWritable(sheet);
  hide(sheet.hiddenRows, rect.top, rect.bottom, hidden);
  model.workbook.emit({ kind: "look", sheet, rect: null });
}

export function hideColumns({ model, sheet, rect }: RangeTarget, hidden: boolean): void {
  model.workbook.assertWritable(sheet);
  hide(sheet.hiddenColumns, rect.left, rect.right, hidden);
  model.workbook.emit({ kind: "look", sheet, rect: null });
}

function allSomeNone(hidden: number, of: number): boolean | null {
  return hidden === 0 ? false : hidden === of ? true : null;
}

function hide(set: Set<number>, first: number, last: number, hidden: boolean): void {
  if (!hidden) {
    for (const index of [...set]) if (index >= first && index <= last) set.delete(index);
    return;
  }
  if (last - first > 100_000) throw new ApiError("InvalidArgument", "too many rows to hide");
  for (let index = first; index <= last; index += 1) set.add(index);
}
