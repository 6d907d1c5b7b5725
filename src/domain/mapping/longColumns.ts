import type { Grid } from "../grid/Grid";
import { cellAt } from "../grid/Grid";
import type { SourceColumn, SourceTable } from "../tables/SourceTable";
import { foldText } from "../text/foldText";

/** Key columns of a long list: one observation per row. */
export interface LongColumns {
  readonly indicator: number;
  readonly unit: number | null;
  readonly period: number | null;
  readonly value: SourceColumn;
}

const INDICATOR = /^(?:tên )?(?:chỉ tiêu|chỉ số|nội dung|tiêu chí|indicator|measure)/u;
const UNIT = /^(?:tên )?(?:đơn vị(?! tính)|xã|phường|huyện|trạm|cơ sở|địa phương|tyt|unit|org)/u;
const PERIOD = /^(?:kì|kì báo cáo|tháng|quí|quý|năm|thời gian|period|month|year)(?: |$)/u;
const VALUE = /^(?:giá trị|số liệu|kết quả|thực hiện|số lượng|value|th)(?: |$)/u;

/** A list of observations is narrow; a form is wide. */
const WIDEST = 16;

/** Null when the table is no long list: it needs a column that repeats indicator names, one of figures, and one of units or periods. */
export function longColumns(table: SourceTable, grid: Grid): LongColumns | null {
  if (table.columns.length > WIDEST) return null;
  const headed = (pattern: RegExp) => table.columns.find((column) => pattern.test(foldText(column.path[column.path.length - 1] ?? "")));
  const indicator = headed(INDICATOR);
  if (indicator === undefined || table.bodyRows === null) return null;
  const unit = headed(UNIT) ?? null;
  const period = headed(PERIOD) ?? null;
  if (unit === null && period === null) return null;
  const value = headed(VALUE);
  if (value === undefined || !repeats(table, grid, indicator.column)) return null;
  return { indicator: indicator.column, unit: unit?.column ?? null, period: period?.column ?? null, value };
}

function repeats(table: SourceTable, grid: Grid, column: number): boolean {
  const seen = new Set<string>();
  let texts = 0;
  for (let row = table.bodyRows?.[0] ?? 0; row <= (table.bodyRows?.[1] ?? -1); row += 1) {
    const cell = cellAt(grid, row, column);
    if (typeof cell !== "string" || cell.trim() === "") continue;
    texts += 1;
    seen.add(foldText(cell));
  }
  return texts > seen.size;
}

export function longText(grid: Grid, row: number, column: number | null): string {
  const cell = column === null ? null : cellAt(grid, row, column);
  return typeof cell === "string" || typeof cell === "number" ? String(cell).normalize("NFC").replace(/\s+/gu, " ").trim() : "";
}
