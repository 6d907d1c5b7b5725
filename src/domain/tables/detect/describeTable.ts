import { sheetCell } from "../../grid/address";
import type { SheetSnapshot } from "../../grid/WorkbookSnapshot";
import type { Encoding, SourceColumn, SourceTable } from "../SourceTable";
import { foldText } from "../../text/foldText";
import { parsePeriod } from "../../text/parsePeriod";
import type { Period } from "../../text/Period";
import { assignRoles } from "./assignRoles";
import { checkSums } from "./checkSums";
import { decideMarks } from "./decideMarks";
import type { BodyBlock } from "./findBody";
import type { HeaderBlock } from "./growHeader";
import { headerPaths } from "./headerPaths";
import { columnShapes, markColumns, valueIndices } from "./markColumns";
import { markRows } from "./markRows";
import { orientationOf } from "./orientationOf";
import { rateConfidence } from "./rateConfidence";
import { spansOf, type Region } from "./Region";
import { foldOnce } from "./SheetView";
import { addableFigures, sumRows } from "./sumGroups";
import { decodedFinding, uncertainFinding } from "./tableFindings";
import { UNIT_LINE, UNIT_WORD } from "./words";

/** What stands around a table and speaks of it. */
export interface Surroundings {
  readonly sheet: SheetSnapshot;
  readonly encoding: Encoding;
  /** Lines between the table before and this one. */
  readonly title: readonly string[];
  /** Period that the head of the sheet states for all its tables. */
  readonly pagePeriod: Period | null;
}

/** `(Ban hành kèm theo Thông tư số 37/2019/TT-BYT ...)` speaks of the form, not of the figures. */
const LEGAL_LINE = /kèm theo|ban hành|căn cứ|thông tư|nghị định/;
/** Below this a table is shown with a question mark. */
const UNCERTAIN = 0.6;

/** Everything a found header and body say about their table. */
export function describeTable(region: Region, header: HeaderBlock, body: BodyBlock, surroundings: Surroundings): SourceTable {
  const { sheet, encoding, title } = surroundings;
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
  const period = titlePeriod(title, sheet.name, surroundings.pagePeriod);
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

/** The last title line that names a period wins over the page and the sheet's name: it stands nearest to the table. */
export function titlePeriod(title: readonly string[], sheetName: string, pagePeriod: Period | null): Period | null {
  const named = pagePeriod ?? parsePeriod(sheetName);
  for (const line of [...title].reverse()) {
    if (LEGAL_LINE.test(foldText(line))) continue;
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

/** The last header row holds units only (`người | ‰ | triệu đồng`); it is then the leaf of the header as well. */
function isUnitsRow(region: Region, header: HeaderBlock): boolean {
  const spans = spansOf(region, header.bottom).filter((span) => span.row === header.bottom);
  return header.bottom > header.top && spans.length >= 2 && spans.every((span) => UNIT_WORD.test(foldOnce(region.view, span.text).replace(/^\(|\)$/g, "")));
}
