import { isBlank, type Cell } from "../grid/Cell";
import { cellAt, type Grid } from "../grid/Grid";
import type { ColumnRole, SourceColumn, SourceTable } from "../tables/SourceTable";
import { shiftYears } from "../text/calendar";
import type { Period } from "../text/Period";
import type { Vocabulary } from "./expandAbbreviations";
import { headerText, type HeaderText } from "./headerText";
import { longColumns, longText, type LongColumns } from "./longColumns";
import { kindOfHeader } from "./quantityKind";
import { readNumber } from "./readNumber";
import type { Slot } from "./Slot";
import { bodyLines, labelText } from "./tableLines";
import { yesNo } from "./yesNo";

/** A slot before rarity is known, with the words of its other readings. */
export type BareSlot = Omit<Slot, "features" | "otherHeaders"> & { readonly otherHeaders: readonly HeaderText[] };

/** Columns that belong to the form, not to the figures. */
const FORM_ROLES: ReadonlySet<ColumnRole> = new Set(["ordinal", "code", "label", "unit-of-measure", "note"]);

function isFormColumn(table: SourceTable, column: SourceColumn): boolean {
  return FORM_ROLES.has(column.role) || column.column === table.labelColumn || column.column === table.ordinalColumn || column.column === table.unitOfMeasureColumn;
}

export function readSlots(table: SourceTable, grid: Grid, vocabulary: Vocabulary): BareSlot[] {
  const long = table.orientation === "indicators-as-rows" ? null : longColumns(table, grid);
  if (long !== null) return longSlots(table, grid, long, vocabulary);
  return table.orientation === "indicators-as-rows" ? rowSlots(table, grid, vocabulary) : columnSlots(table, grid, vocabulary);
}

function columnSlots(table: SourceTable, grid: Grid, vocabulary: Vocabulary): BareSlot[] {
  const totals = new Set(table.totalRows);
  const lines = bodyLines(table, grid).filter((row) => !totals.has(row));
  return table.columns.flatMap((column) => {
    if (isFormColumn(table, column) || column.path.length === 0 || isWordy(grid, lines, column)) return [];
    const header = headerText(column.path, unitAbove(table, grid, column.column) ?? signOf(table.unitOfMeasure), vocabulary);
    return [{
      table, at: column.column, columns: [column], isRow: false, rows: null, header, otherHeaders: withoutChapters(column.path, header, vocabulary),
      group: column.path.length > 1 ? column.path.slice(0, -1).join("\n") : "",
      role: slotRole(header, column.role), period: periodOf(column, table, slotRole(header, column.role)), marks: column.marks, indexLabel: column.indexLabel,
      values: lines.map((row) => readNumber(cellAt(grid, row, column.column), column.marks)?.value ?? null),
    }];
  });
}

/** Nothing but words, and not the marks of communes that pass: names, addresses, remarks. */
function isWordy(grid: Grid, lines: readonly number[], column: SourceColumn): boolean {
  const filled = lines.map((row) => cellAt(grid, row, column.column)).filter((cell) => !isBlank(cell));
  return filled.length >= 2 && filled.every((cell) => readNumber(cell, column.marks) === null && yesNo(cell) === null);
}

/** The inner headers are also read without the outermost ones, which may be mere chapters (`Công tác tiêm chủng`). */
function withoutChapters(path: readonly string[], header: HeaderText, vocabulary: Vocabulary): HeaderText[] {
  return path
    .slice(1)
    .map((_, index) => headerText(path.slice(index + 1), null, vocabulary))
    .filter((inner) => inner.words.length > 1 && inner.words.length < header.words.length)
    .map((inner) => ({ ...inner, role: header.role, kind: inner.kind === "unknown" ? header.kind : inner.kind }));
}

function rowSlots(table: SourceTable, grid: Grid, vocabulary: Vocabulary): BareSlot[] {
  const valueColumns = table.columns.filter((column) => !isFormColumn(table, column)).map((column) => ({ column, header: headerText(column.path, null, vocabulary) }));
  const usable = valueColumns.filter(({ header, column }) => header.kind !== "comparison" && !(column.role === "rate" && header.role === "rate"));
  const byRole = new Map<Slot["role"], SourceColumn[]>();
  for (const { column, header } of usable) {
    const role = slotRole(header, column.role);
    byRole.set(role, [...(byRole.get(role) ?? []), column]);
  }
  const parents = parentLabels(table, grid);
  return bodyLines(table, grid).flatMap((row) => {
    const label = labelText(table, grid, row);
    const unit = table.unitOfMeasureColumn === null ? null : signOf(textOf(cellAt(grid, row, table.unitOfMeasureColumn)));
    const header = headerText([label], unit, vocabulary);
    const parent = parents.get(row);
    const others = parent === undefined ? [] : [headerText([parent, label], unit, vocabulary)];
    return Array.from(byRole, ([role, columns]) => ({
      table, at: row, columns, isRow: true, rows: [row], header: header.leafIsRole && others[0] ? others[0] : header, otherHeaders: others,
      group: parent ?? "", role, period: columns.length === 1 && columns[0] ? periodOf(columns[0], table, role) : table.period, marks: columns[0]?.marks ?? null, indexLabel: null,
      values: columns.map((column) => readNumber(cellAt(grid, row, column.column), column.marks)?.value ?? null),
    }));
  });
}

/** One slot per indicator name of a long list. */
function longSlots(table: SourceTable, grid: Grid, long: LongColumns, vocabulary: Vocabulary): BareSlot[] {
  const byName = new Map<string, number[]>();
  for (let row = table.bodyRows?.[0] ?? 0; row <= (table.bodyRows?.[1] ?? -1); row += 1) {
    const name = longText(grid, row, long.indicator);
    const rows = byName.get(name);
    if (rows !== undefined) rows.push(row);
    else if (name !== "") byName.set(name, [row]);
  }
  return Array.from(byName, ([name, rows]) => ({
    table, at: rows[0] ?? 0, columns: [long.value], isRow: true, rows, header: headerText([name], null, vocabulary), otherHeaders: [], group: "", role: "figure" as const,
    period: table.period, marks: long.value.marks, indexLabel: null, values: rows.map((row) => readNumber(cellAt(grid, row, long.value.column), long.value.marks)?.value ?? null),
  }));
}

/** The row a row is indented under: `- Thể nhẹ cân` under `Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi`, or its section. */
function parentLabels(table: SourceTable, grid: Grid): ReadonlyMap<number, string> {
  const parents = new Map<number, string>();
  if (table.bodyRows === null || table.labelColumn === null) return parents;
  const above: { readonly indent: number; readonly label: string }[] = [];
  for (let row = table.bodyRows[0]; row <= table.bodyRows[1]; row += 1) {
    const raw = cellAt(grid, row, table.labelColumn);
    if (typeof raw !== "string" || raw.trim() === "") continue;
    const indent = indentOf(raw);
    while (above.length > 0 && (above[above.length - 1]?.indent ?? 0) >= indent) above.pop();
    const parent = above[above.length - 1];
    if (parent !== undefined) parents.set(row, parent.label);
    above.push({ indent, label: labelText(table, grid, row) });
  }
  return parents;
}

/** Depth by leading spaces, then by a dash, then by a plus or `trong đó`. */
function indentOf(label: string): number {
  const spaces = /^[\s\u00a0]*/u.exec(label)?.[0].length ?? 0;
  const text = label.trimStart();
  return spaces * 4 + (/^[+•*]/u.test(text) ? 3 : /^[-–]/u.test(text) ? 2 : /^(?:trong đó|tr\.?đ)/iu.test(text) ? 1 : 0);
}

function slotRole(header: HeaderText, role: ColumnRole): Slot["role"] {
  for (const each of [header.role, role]) {
    if (each === "plan" || each === "previous" || each === "estimate" || each === "cumulative") return each;
  }
  return "figure";
}

/** `cùng kỳ` without a year is the same stretch one year before. */
function periodOf(column: SourceColumn, table: SourceTable, role: Slot["role"]): Period | null {
  if (role !== "previous") return column.period ?? table.period;
  if (column.period !== null && column.period.key !== table.period?.key) return column.period;
  return table.period === null ? null : shiftYears(table.period, -1);
}

function unitAbove(table: SourceTable, grid: Grid, column: number): string | null {
  if (table.unitsRow === null) return null;
  const cell = cellAt(grid, table.unitsRow, column);
  return typeof cell === "string" ? signOf(cell) : null;
}

/** `%` or `‰` where a text says so. */
function signOf(text: string | null): string | null {
  if (text === null) return null;
  const kind = kindOfHeader([text.trim().toLowerCase()], null);
  return /‰|%o/u.test(text) ? "‰" : kind === "percent" || text.includes("%") ? "%" : null;
}

const textOf = (cell: Cell) => (typeof cell === "string" ? cell : null);
