import type { Finding } from "../finding";
import { sheetCell } from "../grid/address";
import { isBlank } from "../grid/Cell";
import { cellAt, type Grid } from "../grid/Grid";
import type { SourceTable } from "../tables/SourceTable";
import { isGrandTotal } from "./isGrandTotal";
import { parseOrgUnit } from "./orgUnitKey";
import { bodyLines, labelText } from "./tableLines";
import type { ListedUnit, UnitRegister } from "./UnitRegister";

/** Which unit each row of a units-as-rows table is about: a key, or null for the whole area. */
export interface TableUnits {
  readonly byRow: ReadonlyMap<number, string | null>;
  readonly findings: readonly Finding[];
}

/** Resolves the labels of a table together, so that homonyms under different districts stay apart and repeated rows are told. */
export function tableUnits(table: SourceTable, grid: Grid, register: UnitRegister): TableUnits {
  const totals = new Set(table.totalRows);
  const rows: number[] = [];
  const list: ListedUnit[] = [];
  const byRow = new Map<number, string | null>();
  const districts = districtOfRows(table, grid);
  const area = areaRow(table, grid);
  for (const row of bodyLines(table, grid)) {
    const name = labelText(table, grid, row);
    if (isBreakdown(name)) continue;
    if (row === area || (totals.has(row) && isGrandTotal(name))) byRow.set(row, null);
    else {
      rows.push(row);
      list.push({ name, within: districts.get(row) ?? null, isTotal: totals.has(row) });
    }
  }
  // A form of one unnamed row is about the whole area; several unnamed rows are about nobody knows whom.
  if (table.labelColumn === null) return { byRow: rows.length === 1 ? new Map(rows.map((row) => [row, null])) : new Map(), findings: [] };
  const keys = register.meetList(list);
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  rows.forEach((row, at) => {
    const key = keys[at];
    if (key === undefined) return;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      byRow.set(row, key);
    } else findings.push(duplicate(table, row, first, list[at]?.name ?? ""));
  });
  return { byRow, findings };
}

/** `- Nam`, `Trong đó: nữ`, `Thành thị`: a part of the unit above, which would be counted twice. */
function isBreakdown(label: string): boolean {
  return /^(?:[-–+•*]\s*)?(?:trong đó|tr\.?\s*đó|chia ra|nam|nữ|dân tộc(?: thiểu số| khác)?|kinh|thành thị|nông thôn)(?=$|[\s:,.])(?!\s+\p{Lu})/iu.test(label.trim());
}

/** The only total row of a table is the whole area's, also when it bears the area's name (`Huyện Thiệu Hóa`) and not `Tổng cộng`. */
function areaRow(table: SourceTable, grid: Grid): number | null {
  const [only] = table.totalRows;
  if (table.totalRows.length !== 1 || only === undefined || table.bodyRows === null) return null;
  const isOutside = only === table.bodyRows[0] || only === table.bodyRows[1];
  return isOutside || isGrandTotal(labelText(table, grid, only)) ? only : null;
}

/** The district of a row: a column that names districts, else the section or subtotal row above it. */
function districtOfRows(table: SourceTable, grid: Grid): ReadonlyMap<number, string> {
  const districts = new Map<number, string>();
  if (table.bodyRows === null) return districts;
  const heads = new Set([...table.sectionRows, ...table.totalRows]);
  const column = table.columns.find(({ column: at, path }) => at !== table.labelColumn && /^(?:tên )?(?:quận|huyện|tp|tx|thị xã|thành phố)(?:[\s,/]|$)/iu.test(path[path.length - 1] ?? ""))?.column;
  let current: string | null = null;
  for (let row = table.bodyRows[0]; row <= table.bodyRows[1]; row += 1) {
    const label = labelText(table, grid, row) || firstText(grid, row, table);
    if (heads.has(row) && isDistrict(label)) current = label;
    const own = column === undefined ? null : cellAt(grid, row, column);
    if (typeof own === "string" && !isBlank(own)) districts.set(row, own.trim());
    else if (current !== null && !heads.has(row)) districts.set(row, current);
  }
  return districts;
}

function isDistrict(label: string): boolean {
  const { type } = parseOrgUnit(label);
  return (type !== null && type !== "commune" && type !== "ward" && type !== "town") || /^cụm|^vùng|^khu vực/iu.test(label);
}

/** Section headings often stand in the first column, not in that of the labels. */
function firstText(grid: Grid, row: number, table: SourceTable): string {
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    const cell = cellAt(grid, row, column);
    if (typeof cell === "string" && cell.trim() !== "" && !/^[ivxlc\d]+[.)]?$/iu.test(cell.trim())) return cell.normalize("NFC").trim();
  }
  return "";
}

function duplicate(table: SourceTable, row: number, first: number, name: string): Finding {
  return {
    code: "unit.duplicate", severity: "warning", at: sheetCell(table.sheet, row, table.labelColumn ?? 0),
    message: { vi: `“${name}” có hai dòng (dòng ${first + 1} và ${row + 1}); chỉ tính dòng đầu.`, en: `“${name}” has two rows (${first + 1} and ${row + 1}); only the first counts.` },
    advice: { vi: "Xóa dòng thừa hoặc ghi rõ tên huyện nếu là hai đơn vị.", en: "Delete one, or add the district if they are two units." },
  };
}
