import { renameSheetInFormula } from "../formula/renameSheetInFormula";
import type { HostSheet } from "./HostSheet";
import type { HostWorkbook } from "./HostWorkbook";
import { MAX_SHEET_NAME } from "./limits";

/** `worksheet.copy()`, or a person's Ctrl-drag: everything is copied, sheet-scoped names too; tables get names of their own. */
export function copySheet(workbook: HostWorkbook, source: HostSheet): HostSheet {
  const sheet = workbook.addSheet(freeName(workbook, source.name));
  sheet.adopt(source);
  const { conditionalFormats, tables, names, charts, validations, pageSetup, merges } = source;
  Object.assign(sheet, structuredClone({ conditionalFormats, tables, names, charts, validations, pageSetup, merges }));
  for (const name of sheet.names) name.refersTo = renameSheetInFormula(name.refersTo, source.name, sheet.name);
  for (const table of sheet.tables) table.name = freeTableName(workbook, sheet, table.name);
  for (const chart of sheet.charts) chart.part = null;
  workbook.emit({ kind: "cells", sheet, rect: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 }, by: "add-in" });
  return sheet;
}

/** The name, or that with ` (2)` and so on, cut to what a sheet's name may hold. */
export function freeName(workbook: HostWorkbook, name: string): string {
  if (!workbook.sheetNamed(name)) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const tried = name.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!workbook.sheetNamed(tried)) return tried;
  }
}

function freeTableName(workbook: HostWorkbook, own: HostSheet, name: string): string {
  const taken = new Set(workbook.sheets.filter((sheet) => sheet !== own).flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  let tried = name;
  for (let number = 2; taken.has(tried.toLowerCase()); number += 1) tried = `${name}${number}`;
  return tried;
}
