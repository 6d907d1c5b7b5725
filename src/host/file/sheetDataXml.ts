import { cellAddress, columnNumber } from "../../domain/grid/address";
import { escapeCellText } from "../../file/ooxml/escapeXml";
import { unescapeXml } from "../../file/ooxml/scanXml";
import type { SharedTexts } from "../../file/ooxml/SharedTexts";
import type { HostCell } from "../workbook/HostCell";
import type { HostSheet } from "../workbook/HostSheet";
import { hostCellXml } from "./hostCellXml";
import type { StyleWriter } from "./StyleWriter";

/** What the cells of all sheets share. */
export interface SheetWriting {
  readonly styles: StyleWriter;
  readonly texts: SharedTexts;
}

/** `<sheetData>` from memory. */
export function wholeSheetData(sheet: HostSheet, { styles, texts }: SheetWriting): string {
  const rows = new Map<number, { column: number; cell: HostCell }[]>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows, ...sheet.rowStyles.keys()]) rows.set(row, []);
  for (const [row, column, cell] of sheet.cells()) {
    const cells = rows.get(row) ?? [];
    cells.push({ column, cell });
    rows.set(row, cells);
  }
  const text = [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const content = cells
        .sort((a, b) => a.column - b.column)
        .map(({ column, cell }) => hostCellXml(cell, row, column, styles.cellFormat(cell.style, cell.quoted), texts))
        .join("");
      return `<row r="${row + 1}"${rowAttributes(sheet, row, styles)}>${content}</row>`;
    });
  return `<sheetData>${text.join("")}</sheetData>`;
}

function rowAttributes(sheet: HostSheet, row: number, styles: StyleWriter): string {
  const height = sheet.rowHeights.get(row);
  const style = sheet.rowStyles.get(row);
  return `${style ? ` s="${styles.cellFormat(style, false)}" customFormat="1"` : ""}${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}`;
}

const ROW = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;

/**
 * The file's own `<sheetData>` with only those cells replaced that were edited or whose formula has another result; all
 * else (rich text, looks, sizes) stays as it was written.
 */
export function patchedSheetData(data: string, sheet: HostSheet, writing: SheetWriting): string {
  const rows = new Map<number, { attributes: string; cells: Map<number, string> }>();
  const unshared = editsSharedFormula(data, sheet);
  let isSame = true;
  for (const [, , attributes = "", inner = ""] of data.matchAll(ROW)) {
    const number = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? 0) - 1;
    const cells = new Map<number, string>();
    for (const [text, , cellAttributes = "", content = ""] of inner.matchAll(CELL)) {
      const column = columnNumber(/\br="([A-Z]+)\d+"/.exec(cellAttributes)?.[1] ?? "A");
      const cell = sheet.cell(number, column);
      const edited = sheet.edits.has(number, column) || (unshared && /<(?:\w+:)?f\b[^>]*t="shared"/.test(content));
      const revalued = !edited && cell?.formula && resultDiffers(cellAttributes, content, cell);
      isSame &&= !edited && !revalued;
      cells.set(column, edited ? replaced(cell, number, column, cellAttributes, writing) : revalued ? withResult(text, cell) : text);
    }
    rows.set(number, { attributes, cells });
  }
  for (const [row, column, cell] of sheet.cells()) {
    if (!sheet.edits.has(row, column) || rows.get(row)?.cells.has(column)) continue;
    const target = rows.get(row) ?? { attributes: ` r="${row + 1}"`, cells: new Map<number, string>() };
    target.cells.set(column, hostCellXml(cell, row, column, writing.styles.cellFormat(cell.style, cell.quoted), writing.texts));
    rows.set(row, target);
    isSame = false;
  }
  if (isSame) return data;
  const text = [...rows.entries()].sort(([a], [b]) => a - b).map(([, { attributes, cells }]) => {
    const content = [...cells.entries()].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    // Which columns a row spans is a hint that may be wrong now.
    return `<row${attributes.replace(/\sspans="[^"]*"/, "")}>${content.join("")}</row>`;
  });
  return `<sheetData>${text.join("")}</sheetData>`;
}

/** Whether the cell that holds a formula others share was edited: then all of them are written out. */
function editsSharedFormula(data: string, sheet: HostSheet): boolean {
  if (!data.includes('t="shared"')) return false;
  for (const [, , attributes = "", content = ""] of data.matchAll(CELL)) {
    const [, letters = "A", digits = "0"] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    if (/<(?:\w+:)?f\b[^>]*\bref="/.test(content) && sheet.edits.has(Number(digits) - 1, columnNumber(letters))) return true;
  }
  return false;
}

/** The cell as the file has it (shared and array formulas too) with another result. */
function withResult(text: string, { value }: HostCell): string {
  const formula = /<((?:\w+:)?)f\b[^>]*?(?:\/>|>[\s\S]*?<\/\1f>)/.exec(text)?.[0] ?? "";
  const tag = /^<((?:\w+:)?c)\b([^>]*?)\/?>/.exec(text);
  const attributes = (tag?.[2] ?? "").replace(/\st="\w+"/, "");
  const type = typeof value === "string" ? ' t="str"' : typeof value === "boolean" ? ' t="b"' : typeof value === "object" && value !== null ? ' t="e"' : "";
  const shown = value === null ? "" : typeof value === "object" ? value.error : typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  return `<${tag?.[1] ?? "c"}${attributes}${type}>${formula}<v>${escapeCellText(shown)}</v></${tag?.[1] ?? "c"}>`;
}

/** Keeps the number of the look the file gave the cell, unless the edit changed the look. */
function replaced(cell: HostCell | undefined, row: number, column: number, attributes: string, { styles, texts }: SheetWriting): string {
  const format = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
  if (!cell) return format ? `<c r="${cellAddress(row, column)}" s="${format}"/>` : "";
  return hostCellXml(cell, row, column, cell.quoted ? styles.cellFormat(cell.style, true) : styles.keeps(cell.style, format) ? format : styles.cellFormat(cell.style, false), texts);
}

function resultDiffers(attributes: string, content: string, { value }: HostCell): boolean {
  const saved = /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(content)?.[1];
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
  if (typeof value === "number") return type !== "n" || saved === undefined || Number(saved) !== value;
  if (typeof value === "boolean") return type !== "b" || saved !== (value ? "1" : "0");
  if (value === null) return saved !== undefined && saved !== "";
  if (typeof value === "object") return type !== "e" || saved !== value.error;
  return saved === undefined ? value !== "" : unescapeXml(saved) !== value || type !== "str";
}
