import { gridOf } from "../../src/domain/grid/Grid";
import type { Cell } from "../../src/domain/grid/Cell";
import type { WorkbookSnapshot } from "../../src/domain/grid/WorkbookSnapshot";
import type { SourceColumn, SourceTable } from "../../src/domain/tables/SourceTable";
import type { Period } from "../../src/domain/text/Period";
import { parsePeriodKey } from "../../src/domain/text/parsePeriodKey";

export interface SheetDraft {
  readonly sheet?: string;
  /** One header path per column, outermost first. */
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly period?: string | null;
  readonly totals?: readonly number[];
  readonly more?: Partial<SourceTable>;
  readonly columns?: Readonly<Record<number, Partial<SourceColumn>>>;
}

/** A sheet whose table starts at A1, with one header row (the path is what the reader found), its label column first. */
export function sheetTable(draft: SheetDraft): { table: SourceTable; grid: ReturnType<typeof gridOf> } {
  const sheet = draft.sheet ?? "BC";
  const period: Period | null = draft.period === undefined || draft.period === null ? null : parsePeriodKey(draft.period);
  const labelColumn = draft.more?.labelColumn ?? 0;
  const table: SourceTable = {
    sheet, sheetId: `id-${sheet}`, range: { top: 0, left: 0, bottom: draft.rows.length, right: draft.headers.length - 1 }, headerRows: [0, 0], indexRow: null, unitsRow: null,
    bodyRows: draft.rows.length === 0 ? null : [1, draft.rows.length], totalRows: (draft.totals ?? []).map((row) => row + 1), sectionRows: [], noteRows: [], ordinalColumn: null, labelColumn,
    unitOfMeasureColumn: null, orientation: "units-as-rows",
    columns: draft.headers.map((path, column) => ({ column, path, role: column === labelColumn ? "label" : "other", period: null, indexLabel: null, marks: null, hidden: false, ...draft.columns?.[column] })),
    encoding: "unicode", title: [], period, unitOfMeasure: null, confidence: 1, reasons: [], findings: [], ...draft.more,
  };
  const grid = gridOf([draft.headers.map((path) => path[path.length - 1] ?? null), ...draft.rows]);
  return { table, grid };
}

export function workbookOf(sheets: readonly ReturnType<typeof sheetTable>[]): { tables: SourceTable[]; snapshot: WorkbookSnapshot } {
  return {
    tables: sheets.map(({ table }) => table),
    snapshot: {
      sheets: sheets.map(({ table, grid }) => ({ id: table.sheetId, name: table.sheet, visible: true, isProtected: false, stamp: null, grid })),
      isReadOnly: false, isStructureProtected: false, marks: { decimal: ",", group: "." },
    },
  };
}
