import { sheetCell } from "../../grid/address";
import type { SheetSnapshot } from "../../grid/WorkbookSnapshot";
import type { Encoding, SourceColumn, SourceTable } from "../SourceTable";
import { foldText } from "../../text/foldText";
import { parsePeriod } from "../../text/parsePeriod";
import type { Period } from "../../text/Period";
import { assignRoles } from "./assignRoles";
import { checkSums } from "./checkSums";
import { decideMarks } from "./decideMarks";
import { findBody, type BodyBlock } from "./findBody";
import { findHeader } from "./findHeader";
import type { HeaderBlock } from "./growHeader";
import { headerPaths } from "./headerPaths";
import { columnShapes, markColumns, valueIndices } from "./markColumns";
import { markRows } from "./markRows";
import { orientationOf } from "./orientationOf";
import { rateConfidence } from "./rateConfidence";
import { isBlankRow, regionOf, spansOf, type Region } from "./Region";
import { isNoteRow } from "./rowWords";
import { splitColumns } from "./splitColumns";
import { splitPanels } from "./splitPanels";
import { foldOnce, viewSheet, type Decode } from "./SheetView";
import { addableFigures, sumRows } from "./sumGroups";
import { decodedFinding, uncertainFinding } from "./tableFindings";
import { UNIT_LINE, UNIT_WORD } from "./words";

/** Below this a table is shown with a question mark. */
const UNCERTAIN = 0.6;

/** All tables of one sheet, top to bottom, then left to right. */
export function detectSheet(sheet: SheetSnapshot, encoding: Encoding, decode: Decode): readonly SourceTable[] {
  const view = viewSheet(sheet.grid, decode);
  if (view.height === 0 || view.width === 0) return [];
  const whole = regionOf(view, 0, view.height - 1, 0, view.width - 1);
  const parts = splitColumns(whole);
  const tables = parts.flatMap((part) => detectRegion(part, sheet, encoding));
  return parts.length < 2 ? tables : tables.sort((one, other) => one.range.top - other.range.top || one.range.left - other.range.left);
}

function detectRegion(whole: Region, sheet: SheetSnapshot, encoding: Encoding): SourceTable[] {
  const tables: SourceTable[] = [];
  let from = 0;
  let titleFrom = 0;
  while (from <= whole.bottom) {
    const header = findHeader(whole, from);
    if (header === null) break;
    const body = findBody(whole, header);
    if (isParameterBlock(whole, header, body)) {
      from = body.next;
      continue;
    }
    for (const panel of splitPanels(whole, header, body)) {
      const table = describeTable(panel.region, panel.header, panel.body, sheet, encoding, titleAbove(whole, header, titleFrom));
      if (table !== null) tables.push(table);
    }
    from = Math.max(body.next, header.bodyTop, from + 1);
    titleFrom = from;
  }
  return tables;
}

/**
 * Names over one row of values, with another table soon below, say how an export was made; names like `tu_thang` say it
 * without one. They belong to the title block.
 */
function isParameterBlock(region: Region, header: HeaderBlock, body: BodyBlock): boolean {
  if (body.bottom === null || body.bottom > body.top || header.indexRow !== null || header.top !== header.bottom) return false;
  const names = spansOf(region, header.top);
  const machine = names.filter((span) => /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/i.test(span.text)).length;
  if (names.some((span) => span.text.includes("_")) && machine >= names.length * 0.8) return true;
  const next = findHeader(region, body.next);
  return next !== null && next.top - body.bottom <= 4 && next.top > body.bottom + 1 && spansOf(region, next.bottom).length >= names.length;
}

/** The last header row holds units only (`người | ‰ | triệu đồng`); it is then the leaf of the header as well. */
function isUnitsRow(region: Region, header: HeaderBlock): boolean {
  const spans = spansOf(region, header.bottom).filter((span) => span.row === header.bottom);
  return header.bottom > header.top && spans.length >= 2 && spans.every((span) => UNIT_WORD.test(foldOnce(region.view, span.text).replace(/^\(|\)$/g, "")));
}

function titleAbove(region: Region, header: HeaderBlock, from: number): readonly string[] {
  const lines: string[] = [];
  for (let row = from; row < header.top; row++) {
    if (isBlankRow(region, row) || isNoteRow(region, row)) continue;
    for (const span of spansOf(region, row)) if (span.text !== "") lines.push(span.text);
  }
  return lines.slice(-30);
}

function describeTable(region: Region, header: HeaderBlock, body: BodyBlock, sheet: SheetSnapshot, encoding: Encoding, title: readonly string[]): SourceTable | null {
  const { grid } = sheet;
  const columns = headerPaths(region, header, body);
  const shapes = columnShapes(region, columns, body);
  const rows = body.bottom === null ? 0 : body.bottom - body.top + 1;
  const marked = markColumns(shapes, rows);
  const values = valueIndices(shapes, marked);
  const figures = addableFigures(region, body, shapes, values);
  const orientation = orientationOf(region, body, shapes, marked, values);
  const { totals, sections } = markRows(region, body, shapes, marked, values, figures, orientation === "units-as-rows" ? sumRows(figures) : []);
  const roles = assignRoles(shapes, marked);
  const { confidence, reasons } = rateConfidence(header, body, marked, columns.filter((column) => column.path.length === 0).length, columns.length);
  const period = titlePeriod(title, sheet.name);
  const toRow = (row: number) => row + grid.top;
  const cellName = (row: number, column: number) => sheetCell(sheet.name, row + grid.top, column + grid.left);
  const { marks, findings } = decideMarks(region, body, shapes, values, cellName);
  const sums = checkSums(figures, totals, sections, (row, index) => cellName(row, columns[index]?.column ?? 0));
  const corner = cellName(header.top, body.left);
  const at = (index: number | null) => (index === null ? null : (columns[index]?.column ?? 0) + grid.left);
  return {
    sheet: sheet.name,
    sheetId: sheet.id,
    range: { top: toRow(header.top), left: body.left + grid.left, bottom: toRow(body.bottom ?? header.bodyTop - 1), right: body.right + grid.left },
    headerRows: [toRow(header.top), toRow(header.bottom)],
    indexRow: header.indexRow === null ? null : toRow(header.indexRow),
    unitsRow: isUnitsRow(region, header) ? toRow(header.bottom) : null,
    bodyRows: body.bottom === null ? null : [toRow(body.top), toRow(body.bottom)],
    totalRows: totals.map(toRow),
    sectionRows: sections.map(toRow),
    noteRows: body.noteRows.map(toRow),
    ordinalColumn: at(marked.ordinal),
    labelColumn: at(marked.label),
    unitOfMeasureColumn: at(marked.unit),
    orientation,
    columns: columns.map((column, index): SourceColumn => ({
      column: column.column + grid.left,
      path: column.path,
      role: roles[index] ?? "other",
      period: columnPeriod(column.path, period),
      indexLabel: column.indexLabel,
      marks: marks[index] ?? null,
      hidden: grid.hiddenColumns.has(column.column + grid.left),
    })),
    encoding,
    title,
    period,
    unitOfMeasure: unitAbove(title),
    confidence,
    reasons,
    findings: [
      ...(encoding === "unicode" ? [] : [decodedFinding(corner, encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI")]),
      ...(confidence < UNCERTAIN ? [uncertainFinding(corner)] : []),
      ...sums,
      ...findings,
    ],
  };
}

/** The last title line that names a period wins over the sheet's name: it stands nearest to the table. */
function titlePeriod(title: readonly string[], sheetName: string): Period | null {
  const named = parsePeriod(sheetName);
  for (const line of [...title].reverse()) {
    const period = parsePeriod(line, named);
    if (period !== null) return period;
  }
  return named;
}

/** The leaf's own period, else that of its groups, inner before outer. */
function columnPeriod(path: readonly string[], surroundings: Period | null): Period | null {
  for (const text of [...path].reverse()) {
    const period = parsePeriod(text, surroundings);
    if (period !== null) return period;
  }
  return path.length > 1 ? parsePeriod(path.join(" "), surroundings) : null;
}

function unitAbove(title: readonly string[]): string | null {
  for (const line of [...title].reverse()) {
    if (UNIT_LINE.test(foldText(line))) return line.replace(/^[^:=]*[:=]\s*/, "").replace(/\)\s*$/, "").trim();
  }
  return null;
}
