import { cellAddress, quoteSheet } from "../../domain/grid/address";
import type { Cell } from "../../domain/grid/Cell";
import type { HostWorkbook } from "../workbook/HostWorkbook";

/** A formula and where it stands. */
export interface FormulaUse {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `'Số liệu'!F12`. */
  readonly address: string;
  /** With its `=`. */
  readonly formula: string;
  readonly value: Cell;
}

export function formulaUses(workbook: HostWorkbook): readonly FormulaUse[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(([row, column, cell]) =>
      cell.formula ? [{ sheet: sheet.name, row, column, address: `${quoteSheet(sheet.name)}!${cellAddress(row, column)}`, formula: cell.formula, value: cell.value }] : [],
    ),
  );
}
