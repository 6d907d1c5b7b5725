import type { Rect } from "../../domain/grid/Rect";
import { columnNumber } from "../../domain/grid/address";
import { ApiError } from "../protocol/ApiError";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";
import { COLUMNS, MAX_ADDRESS, ROWS } from "../workbook/limits";

/**
 * An address as `worksheet.getRange` takes it: `A1`, `$A$1:C2`, `A:C`, `1:3`, with or without this sheet's name, or a
 * defined name. Anything else is `InvalidArgument`.
 */
export function parseRangeAddress(workbook: HostWorkbook, sheet: HostSheet, address: string): { readonly sheet: HostSheet; readonly rect: Rect } {
  if (address.length > MAX_ADDRESS) throw new ApiError("InvalidArgument", `an address of ${address.length} characters`);
  const [, quoted, plain, local = ""] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(address.trim()) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const on = name === undefined ? sheet : workbook.sheetNamed(name);
  if (!on) throw new ApiError("InvalidArgument", `no sheet ${name ?? ""}`);
  const rect = parseLocal(local);
  if (rect) return { sheet: on, rect };
  const defined = on.names.find((candidate) => candidate.name.toLowerCase() === local.toLowerCase()) ?? workbook.names.find((candidate) => candidate.name.toLowerCase() === local.toLowerCase());
  if (defined && defined.refersTo.slice(1) !== address) return parseRangeAddress(workbook, on, defined.refersTo.slice(1));
  throw new ApiError("InvalidArgument", `address ${address}`);
}

/** @example parseLocal("B:B") is all rows of column 1 */
export function parseLocal(address: string): Rect | null {
  const text = address.replaceAll("$", "");
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return ordered(0, columnNumber(columns[1] ?? ""), ROWS - 1, columnNumber(columns[2] ?? ""));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1) : null;
}

function ordered(top: number, left: number, bottom: number, right: number): Rect | null {
  const rect = { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
  return rect.top < 0 || rect.bottom >= ROWS || rect.right >= COLUMNS ? null : rect;
}
