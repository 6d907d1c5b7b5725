import type { Argument } from "../protocol/ApiClass";
import { ApiError } from "../protocol/ApiError";
import type { Json } from "../protocol/Json";
import type { RangeTarget } from "./RangeTarget";

/** `range.getRowProperties(options)`: one object per row, with what the options ask for. Only being hidden is known here. */
export function rowProperties({ sheet, rect }: RangeTarget, [options]: readonly Argument[]): Json {
  requireKnown(options, ["rowHidden", "rowIndex"], "Range.GetRowProperties");
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => ({ rowIndex: rect.top + index, rowHidden: sheet.hiddenRows.has(rect.top + index) }));
}

/** `range.getColumnProperties(options)`, likewise. */
export function columnProperties({ sheet, rect }: RangeTarget, [options]: readonly Argument[]): Json {
  requireKnown(options, ["columnHidden", "columnIndex"], "Range.GetColumnProperties");
  return Array.from({ length: rect.right - rect.left + 1 }, (_, index) => ({
    columnIndex: rect.left + index,
    columnHidden: sheet.hiddenColumns.has(rect.left + index),
  }));
}

function requireKnown(options: Argument | undefined, known: readonly string[], member: string): void {
  if (typeof options !== "object" || options === null) throw new ApiError("InvalidArgument", `${member} needs options`);
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new ApiError("ApiNotFound", `${member} ${unknown}`, `${member}.${unknown}`);
}
