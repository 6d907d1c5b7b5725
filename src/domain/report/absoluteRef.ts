import { quoteSheet, rectAddress } from "../grid/address";
import type { Rect } from "../grid/Rect";

/** `$`-absolute reference to an area of a sheet; one cell too is written as an area, which COUNTIF needs. */
export function absoluteArea(sheet: string, area: Rect): string {
  return `${quoteSheet(sheet)}!${rectAddress(area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** @example absoluteCell("Số liệu", 4, 5) === "'Số liệu'!$F$5" */
export function absoluteCell(sheet: string, row: number, column: number): string {
  return absoluteArea(sheet, { top: row, left: column, bottom: row, right: column }).replace(/:.*$/, "");
}
