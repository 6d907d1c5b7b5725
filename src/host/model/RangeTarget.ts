import type { Rect } from "../../domain/grid/Rect";
import { cellAddress, columnLetters } from "../../domain/grid/address";
import { ApiError } from "../protocol/ApiError";
import type { HostSheet } from "../workbook/HostSheet";
import { COLUMNS, ROWS } from "../workbook/limits";
import type { Model } from "./Model";

/** A rectangle on a sheet. */
export interface RangeTarget {
  readonly model: Model;
  readonly sheet: HostSheet;
  readonly rect: Rect;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.left === 0 && rect.right === COLUMNS - 1;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === ROWS - 1;
}

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

/** `A1`, `A1:C2`, `A:C`, `1:3`; the whole sheet is its rows. */
export function localAddress(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (isWholeColumns(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  const topLeft = cellAddress(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? topLeft : `${topLeft}:${cellAddress(rect.bottom, rect.right)}`;
}

/** As `Range.address` has it: quoted only where it must be. @example "'Số liệu'!A1:B2", "Sheet1!A1" */
export function fullAddress(sheet: HostSheet, rect: Rect): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet.name);
  return `${plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${localAddress(rect)}`;
}

/** The target with another rectangle; `InvalidArgument` when that lies off the sheet. */
export function at(target: RangeTarget, rect: Rect): RangeTarget {
  if (rect.top < 0 || rect.left < 0 || rect.bottom >= ROWS || rect.right >= COLUMNS || rect.bottom < rect.top || rect.right < rect.left) {
    throw new ApiError("InvalidArgument", `no cells at ${JSON.stringify(rect)}`);
  }
  return { ...target, rect };
}
