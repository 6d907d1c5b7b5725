import { cellAddress } from "../../src/domain/grid/address";
import type { EmbeddedHost } from "../../src/host";

type HostSheet = EmbeddedHost["workbook"]["sheets"][number];

/** Everything a sheet of the host shows, as plain data: two sheets are the same when this is equal. */
export function sheetState(sheet: HostSheet): Readonly<Record<string, unknown>> {
  const cells = [...sheet.cells()].filter(([, , cell]) => cell.value !== null || cell.formula !== null || cell.style !== sheet.style);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    cells: Object.fromEntries(cells.map(([row, column, cell]) => [cellAddress(row, column), [cell.formula ?? cell.value, cell.value, lookOf(cell.style)]] as const).sort(byKey)),
    merges: sorted(sheet.merges),
    rules: sheet.conditionalFormats.map(({ type, ranges, formula, change, dataBar, stopIfTrue }) => ({ type, ranges, formula, change, dataBar, stopIfTrue })),
    links: sorted([...sheet.links.values()]),
    tables: sheet.tables.map(({ name, rect, style }) => ({ name, rect, style })),
    names: sheet.names.map(({ name, refersTo, visible }) => ({ name, refersTo, visible })),
    charts: sheet.charts.map(({ type, title, series, at }) => ({ type, title, series, at })),
    choices: sorted(sheet.validations),
    page: sheet.pageSetup,
    breaks: [[...sheet.rowBreaks].sort(), [...sheet.columnBreaks].sort()],
    freeze: sheet.freeze,
    widths: [...sheet.columnWidths].sort(byNumber),
    heights: [...sheet.rowHeights].sort(byNumber),
    hidden: [[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns].sort()],
  };
}

const looks = new WeakMap<object, string>();

function lookOf(style: object): string {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(style);
  looks.set(style, text);
  return text;
}

export function sheetNamed(host: EmbeddedHost, name: string): HostSheet {
  const sheet = host.workbook.sheetNamed(name);
  if (!sheet) throw new RangeError(`no sheet ${name}; there are ${host.workbook.sheets.map((one) => one.name).join(", ")}`);
  return sheet;
}

/** The sheets that carry our stamp, by name. Ids differ between workbooks, so cells that hold one are left out. */
export function ownSheets(host: EmbeddedHost): Readonly<Record<string, unknown>> {
  const own = host.workbook.sheets.filter((sheet) => sheet.names.some(({ name }) => name === "_ChiTieu"));
  const ids = new Set(host.workbook.sheets.map(({ id }) => id));
  return Object.fromEntries(own.map((sheet) => [sheet.name, JSON.parse(JSON.stringify(sheetState(sheet)), (_key, value: unknown) => (typeof value === "string" && ids.has(value) ? "<id>" : value))]));
}

function sorted<T>(items: readonly T[]): readonly T[] {
  return [...items].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function byKey(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return one[0] < other[0] ? -1 : 1;
}

function byNumber(one: readonly [number, unknown], other: readonly [number, unknown]): number {
  return one[0] - other[0];
}
