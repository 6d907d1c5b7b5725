import { columnLetters, rectAddress } from "../../domain/grid/address";
import type { Language } from "../../domain/LocalizedText";
import type { SourceColumn, SourceTable } from "../../domain/tables/SourceTable";
import { findingJson } from "./findingJson";

type RowPair = readonly [number, number];

function row(index: number | null): number | null {
  return index === null ? null : index + 1;
}

function rowPair(pair: RowPair): RowPair {
  return [pair[0] + 1, pair[1] + 1];
}

function letters(column: number | null): string | null {
  return column === null ? null : columnLetters(column);
}

function columnJson({ column, path, role, period, indexLabel, hidden }: SourceColumn) {
  return { column: columnLetters(column), path, role, period: period?.key ?? null, indexLabel, hidden };
}

/** A table of `chi-tieu tables`: rows count from 1, columns are letters. */
export function tableJson(table: SourceTable, language: Language) {
  return {
    sheet: table.sheet,
    range: rectAddress(table.range),
    headerRows: rowPair(table.headerRows),
    indexRow: row(table.indexRow),
    unitsRow: row(table.unitsRow),
    bodyRows: table.bodyRows && rowPair(table.bodyRows),
    totalRows: table.totalRows.map((index) => index + 1),
    sectionRows: table.sectionRows.map((index) => index + 1),
    noteRows: table.noteRows.map((index) => index + 1),
    ordinalColumn: letters(table.ordinalColumn),
    labelColumn: letters(table.labelColumn),
    unitOfMeasureColumn: letters(table.unitOfMeasureColumn),
    orientation: table.orientation,
    columns: table.columns.map(columnJson),
    encoding: table.encoding,
    title: table.title,
    period: table.period?.key ?? null,
    confidence: table.confidence,
    reasons: table.reasons,
    findings: table.findings.map((finding) => findingJson(finding, language)),
  };
}
