import { cellAddress, rectAddress } from "../../domain/grid/address";
import type { ListValidation, SheetPlan } from "../../domain/report/SheetPlan";
import { cellXml, type SheetContext } from "./cellXml";
import { conditionalXml, dataBarExtension } from "./conditionalXml";
import type { Dialect } from "./dialect";
import { escapeAttribute } from "./escapeXml";
import { argb } from "./StyleSheetDraft";

/** Room Excel adds around the characters of a column, as a share of a character (ECMA-376 §18.3.1.13, 7-pixel digits). */
const COLUMN_PADDING = 5 / 7;
/** Excel's limits, in characters. */
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;
const LONGEST_FOOTER = 255;
const WIDEST_COLUMN = 255;
/** In points. */
const TALLEST_ROW = 409;
const MOST_LINKS = 65_530;
const A4 = 9;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Ids by which the sheet names its other parts. */
export interface SheetParts {
  readonly drawing: string | null;
  /** The drawing that shows comments people wrote; kept from the sheet that is replaced. */
  readonly legacyDrawing?: string | null;
  readonly tables: readonly string[];
  /** The sheet is among those selected when the file opens; kept from the sheet that is replaced. */
  readonly isSelected: boolean;
}

function columnsXml(plan: SheetPlan): string {
  const hidden = new Set(plan.hiddenColumns);
  const last = Math.max(plan.columnWidths.length - 1, ...plan.hiddenColumns);
  let columns = "";
  for (let column = 0; column <= last; column += 1) {
    const width = plan.columnWidths[column] ?? null;
    if (width === null && !hidden.has(column)) continue;
    columns += `<col min="${column + 1}" max="${column + 1}" width="${Math.min(WIDEST_COLUMN, (width ?? 8.43) + COLUMN_PADDING).toFixed(4)}" customWidth="1"${hidden.has(column) ? ' hidden="1"' : ""}/>`;
  }
  return columns === "" ? "" : `<cols>${columns}</cols>`;
}

function rowsXml(plan: SheetPlan, context: SheetContext): string {
  const rows: string[] = [];
  for (let row = 0; row < Math.max(plan.cells.length, plan.rowHeights.length); row += 1) {
    const cells = (plan.cells[row] ?? []).map((cell, column) => (cell ? cellXml(cell, row, column, context) : "")).join("");
    const height = plan.rowHeights[row] ?? null;
    if (cells === "" && height === null) continue;
    rows.push(`<row r="${row + 1}"${height === null ? "" : ` ht="${Math.min(TALLEST_ROW, height)}" customHeight="1"`}>${cells}</row>`);
  }
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function viewXml(plan: SheetPlan, isSelected: boolean): string {
  const { rows, columns } = plan.freeze;
  const attributes = `${plan.gridlines ? "" : ' showGridLines="0"'}${isSelected ? ' tabSelected="1"' : ""}`;
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${attributes} workbookViewId="0"/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const first = cellAddress(rows, columns);
  return (
    `<sheetViews><sheetView${attributes} workbookViewId="0"><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

function validationXml({ rect, choices, input }: ListValidation): string {
  const list = choices.join(",");
  const hasList = list !== "" && list.length <= LONGEST_LIST && choices.every((choice) => !choice.includes(","));
  const prompt = input === null ? "" : ` showInputMessage="1" prompt="${escapeAttribute(input.slice(0, LONGEST_PROMPT))}"`;
  const formula = hasList ? `<formula1>"${escapeAttribute(list.replaceAll('"', '""'))}"</formula1>` : "";
  return `<dataValidation${hasList ? ' type="list"' : ""} allowBlank="1"${hasList ? ' showErrorMessage="1"' : ""}${prompt} sqref="${rectAddress(rect)}">${formula}</dataValidation>`;
}

function listXml<T>(tag: string, entries: readonly T[], toXml: (entry: T) => string): string {
  return entries.length === 0 ? "" : `<${tag} count="${entries.length}">${entries.map(toXml).join("")}</${tag}>`;
}

function linksXml(plan: SheetPlan): string {
  if (plan.links.length === 0) return "";
  const links = plan.links.slice(0, MOST_LINKS).map(
    ({ row, column, target, tip }) => `<hyperlink ref="${cellAddress(row, column)}" location="${escapeAttribute(target)}" tooltip="${escapeAttribute(tip.slice(0, 255))}"/>`,
  );
  return `<hyperlinks>${links.join("")}</hyperlinks>`;
}

const MILLIMETRES_PER_INCH = 25.4;
/** Margins where the plan states none, in millimetres. */
const MARGINS = { top: 15, bottom: 15, left: 12, right: 12 } as const;

/** Printed pages begin before these rows or columns; a break is named by the line it follows, counted from 1. */
function breaksXml(tag: "rowBreaks" | "colBreaks", before: readonly number[], last: number): string {
  const breaks = [...new Set(before)].filter((at) => at > 0).sort((one, other) => one - other);
  if (breaks.length === 0) return "";
  const rows = breaks.map((at) => `<brk id="${at}" max="${last}" man="1"/>`);
  return `<${tag} count="${breaks.length}" manualBreakCount="${breaks.length}">${rows.join("")}</${tag}>`;
}

function printXml(plan: SheetPlan): string {
  const { orientation, fitToWidth, fitToHeight, footer, breaksBefore } = plan.print;
  const fit = fitToWidth ? ` fitToWidth="1" fitToHeight="${fitToHeight}"` : "";
  const foot = footer === "" ? "" : `<headerFooter><oddFooter>${escapeAttribute(footer.slice(0, LONGEST_FOOTER))}</oddFooter></headerFooter>`;
  const { top, bottom, left, right } = plan.print.margins ?? MARGINS;
  const inch = (millimetres: number): string => (millimetres / MILLIMETRES_PER_INCH).toFixed(4);
  return (
    `<printOptions horizontalCentered="1"/><pageMargins left="${inch(left)}" right="${inch(right)}" top="${inch(top)}" bottom="${inch(bottom)}" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${A4}" orientation="${orientation}"${fit}/>${foot}` +
    breaksXml("rowBreaks", breaksBefore?.rows ?? [], LAST_COLUMN) +
    breaksXml("colBreaks", breaksBefore?.columns ?? [], LAST_ROW)
  );
}

/** Text of the part of one of our sheets, whole. */
export function sheetXml(plan: SheetPlan, parts: SheetParts, context: SheetContext, dialect: Dialect): string {
  const tab = plan.tabColor === null ? "" : `<tabColor rgb="${argb(plan.tabColor)}"/>`;
  const fit = plan.print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : "";
  return [
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relationships}">`,
    tab + fit === "" ? "" : `<sheetPr>${tab}${fit}</sheetPr>`,
    viewXml(plan, parts.isSelected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan),
    rowsXml(plan, context),
    listXml("mergeCells", plan.merges, (rect) => `<mergeCell ref="${rectAddress(rect)}"/>`),
    conditionalXml(plan, context),
    listXml("dataValidations", plan.validations, validationXml),
    linksXml(plan),
    printXml(plan),
    parts.drawing === null ? "" : `<drawing r:id="${parts.drawing}"/>`,
    parts.legacyDrawing ? `<legacyDrawing r:id="${parts.legacyDrawing}"/>` : "",
    listXml("tableParts", parts.tables, (id) => `<tablePart r:id="${id}"/>`),
    dataBarExtension(plan),
    "</worksheet>",
  ].join("");
}
