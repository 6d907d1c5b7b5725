import type { Page } from "playwright-core";
import "../../src/desk/DeskEngine";

/** Page coordinates of a cell, in pixels. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A cell of the active sheet in page coordinates; the sheet is scrolled to its beginning. */
export async function cellBox(page: Page, row: number, column: number): Promise<CellBox> {
  const inSheet = await page.evaluate(
    ([atRow, atColumn]) => {
      const grid = window.desk?.grid;
      const active = grid?.sheets().find((sheet) => sheet.isActive);
      if (!grid || !active) throw new Error("no workbook on the desk");
      const state = grid.read(active.id);
      // Points to pixels; the component draws a line of one pixel after each row and column.
      const size = (points: number) => Math.round((points * 4) / 3) + 1;
      const width = (index: number) => (state.hiddenColumns.has(index) ? 0 : size(state.columnWidths.get(index) ?? state.defaultColumnWidth));
      const height = (index: number) => (state.hiddenRows.has(index) ? 0 : size(state.rowHeights.get(index) ?? state.defaultRowHeight));
      const before = (of: (index: number) => number, until: number) => Array.from({ length: until }, (_, index) => of(index)).reduce((sum, each) => sum + each, 0);
      return { left: before(width, atColumn), top: before(height, atRow), width: width(atColumn), height: height(atRow) };
    },
    [row, column] as const,
  );
  const sheet = await page.locator(".fortune-cell-area").first().boundingBox();
  if (!sheet) throw new Error("no grid on the page");
  return { ...inSheet, left: sheet.x + inSheet.left, top: sheet.y + inSheet.top };
}

/** Drags the mouse over cells of the active sheet; rows and columns count from 0. */
export async function selectCells(page: Page, from: readonly [row: number, column: number], to: readonly [row: number, column: number]): Promise<void> {
  const [first, last] = [await cellBox(page, ...from), await cellBox(page, ...to)];
  await page.mouse.move(first.left + first.width / 2, first.top + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.left + last.width / 2, last.top + last.height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Row and column (from 0) of the first cell of the active sheet with this text; and the texts of its row. */
export async function findCell(page: Page, text: string): Promise<{ row: number; column: number; texts: string[]; columns: number[] }> {
  return page.evaluate((wanted) => {
    const grid = window.desk?.grid;
    const active = grid?.sheets().find((sheet) => sheet.isActive);
    if (!grid || !active) throw new Error("no workbook on the desk");
    const { cells } = grid.read(active.id);
    const cell = cells.find((each) => each.text === wanted);
    if (!cell) throw new Error(`no cell "${wanted}" on ${active.name}`);
    const line = cells.filter((each) => each.row === cell.row);
    return { row: cell.row, column: cell.column, texts: line.map((each) => each.text), columns: line.map((each) => each.column) };
  }, text);
}
