import { isCellError } from "../../domain/grid/Cell";
import { cellAt } from "../../domain/grid/Grid";
import type { Grid } from "../../domain/grid/Grid";
import type { Rect } from "../../domain/grid/Rect";

/** Cells as text: a line for each row, tabs between columns; only as far as the sheet is used. */
export function rectText(grid: Grid, { top, left, bottom, right }: Rect): string {
  const lastRow = Math.min(bottom, grid.top + grid.cells.length - 1);
  const lines: string[] = [];
  for (let row = top; row <= lastRow; row++) {
    const lastColumn = Math.min(right, grid.left + (grid.cells[row - grid.top]?.length ?? 0) - 1);
    const texts: string[] = [];
    for (let column = left; column <= lastColumn; column++) {
      const cell = cellAt(grid, row, column);
      texts.push(cell === null ? "" : isCellError(cell) ? cell.error : String(cell));
    }
    lines.push(texts.join("\t").trimEnd());
  }
  return lines.join("\n");
}
