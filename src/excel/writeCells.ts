import { rectAddress } from "../domain/grid/address";
import { styles, type Style, type StyleName } from "../domain/report/palette";
import type { SheetKind, SheetPlan } from "../domain/report/SheetPlan";
import { cellInput, type CellInput } from "./cellInput";
import { joinedAddresses, rectanglesBy } from "./styleRectangles";

/** Rows of inputs that go into one assignment; the caller sends them before the request grows over its limit. */
export interface CellBlock {
  readonly top: number;
  readonly rows: readonly (readonly CellInput[])[];
  readonly bytes: number;
}

/** Inputs of one sheet below `firstRow`, cut into blocks of at most `limit` bytes of JSON. */
export function cellBlocks(plan: SheetPlan, firstRow: number, idOf: (kind: SheetKind) => string, limit: number): readonly CellBlock[] {
  const width = plan.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const blocks: CellBlock[] = [];
  let current: { top: number; rows: CellInput[][]; bytes: number } = { top: firstRow, rows: [], bytes: 0 };
  for (let row = firstRow; row < plan.cells.length; row += 1) {
    const line = Array.from({ length: width }, (_, column) => cellInput(plan.cells[row]?.[column] ?? null, idOf));
    const bytes = byteLength(JSON.stringify(line)) + 1;
    if (current.bytes + bytes > limit && current.rows.length > 0) {
      blocks.push(current);
      current = { top: row, rows: [], bytes: 0 };
    }
    current.rows.push(line);
    current.bytes += bytes;
  }
  if (current.rows.length > 0 && width > 0) blocks.push(current);
  return blocks;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Queues the inputs of one block. */
export function writeBlock(sheet: Excel.Worksheet, { top, rows }: CellBlock): void {
  const width = rows[0]?.length ?? 0;
  sheet.getRangeByIndexes(top, 0, rows.length, width).formulas = rows.map((row) => [...row]);
}

/** Queues looks and number formats: one set of actions per look and not per cell, because formats cost more than values. */
export function writeLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [name, rects] of rectanglesBy(plan.cells, (cell) => cell.style ?? null)) {
    for (const address of joinedAddresses(rects)) writeLook(sheet.getRanges(address).format, styles[name as StyleName]); // keys are the StyleNames of the cells
  }
  const formatOf = (cell: { readonly numberFormat?: string; readonly style?: StyleName }): string | null =>
    cell.numberFormat ?? (cell.style ? styles[cell.style].numberFormat : null);
  for (const [format, rects] of rectanglesBy(plan.cells, formatOf)) {
    for (const rect of rects) sheet.getRange(rectAddress(rect)).numberFormat = sameForAll(format);
  }
}

/** Excel takes one value for a whole range; its typings know only the matrix. */
function sameForAll(format: string): string[][] {
  return format as unknown as string[][];
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function writeLook(format: Excel.RangeFormat, { font, fill, border, horizontal, vertical, wrap }: Style): void {
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.color = font.color;
  if (font.bold) format.font.bold = true;
  if (font.italic) format.font.italic = true;
  if (font.underline) format.font.underline = "Single";
  if (fill) format.fill.color = fill;
  if (border) {
    for (const edge of EDGES) {
      const line = format.borders.getItem(edge);
      line.style = "Continuous";
      line.color = border.color;
    }
  }
  if (horizontal !== "general") format.horizontalAlignment = HORIZONTAL[horizontal];
  format.verticalAlignment = VERTICAL[vertical];
  if (wrap) format.wrapText = true;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
