import type { Cell } from "../../../src/domain/grid/Cell";
import { gridOf } from "../../../src/domain/grid/Grid";
import type { SheetSnapshot } from "../../../src/domain/grid/WorkbookSnapshot";
import type { SheetPlan } from "../../../src/domain/report/SheetPlan";

/** What a host would read back from a sheet it wrote: values, and the ids it gave our sheets. */
export function plannedSnapshot(plan: SheetPlan): SheetSnapshot {
  const cells: Cell[][] = plan.cells.map((row) => row.map((cell) => {
    if (!cell?.content) return null;
    return cell.content.kind === "own-sheet-id" ? `{id-${cell.content.of}}` : cell.content.value;
  }));
  const formats = plan.cells.map((row) => row.map((cell) => cell?.numberFormat ?? "General"));
  return { id: "{1}", name: plan.name, visible: true, isProtected: false, stamp: plan.kind, grid: gridOf(cells, { formats }) };
}

/** The same snapshot with one cell changed, as a clerk would. */
export function withCell(sheet: SheetSnapshot, row: number, column: number, value: Cell): SheetSnapshot {
  const cells = sheet.grid.cells.map((line) => [...line]);
  const line = (cells[row] ??= []);
  while (line.length <= column) line.push(null);
  line[column] = value;
  return { ...sheet, grid: { ...sheet.grid, cells } };
}
