import type { Cell } from "../../domain/grid/Cell";
import type { Json } from "../protocol/Json";
import { ApiError } from "../protocol/ApiError";
import { restyle } from "./CellStyle";
import type { HostSheet } from "./HostSheet";
import { parseInput } from "./parseInput";

/** Writes one value or formula as `Range.values`, `Range.formulas` or a person's typing does. `null` leaves the cell as it is. */
export function writeCell(sheet: HostSheet, row: number, column: number, value: Json, year: number): void {
  if (value === null) return;
  if (value === "" && !sheet.cell(row, column)) return;
  const cell = sheet.touch(row, column);
  cell.formula = null;
  cell.quoted = false;
  if (typeof value === "number" || typeof value === "boolean") {
    cell.value = value;
  } else if (typeof value === "string") {
    const entered = parseInput(value, cell.style.numberFormat, year);
    cell.value = entered.value;
    cell.formula = entered.formula;
    cell.quoted = entered.quoted;
    if (entered.numberFormat && cell.style.numberFormat === "General") cell.style = restyle(cell.style, { numberFormat: entered.numberFormat });
  } else {
    throw new ApiError("InvalidArgument", "a cell's value");
  }
}

/** What `Range.values` shows of a cell: blank is "", an error its name. */
export function cellJson(value: Cell | undefined): string | number | boolean {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}
