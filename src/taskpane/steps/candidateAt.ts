import { rectAddress } from "../../domain/grid/address";
import { contains } from "../../domain/grid/Rect";
import type { Rect } from "../../domain/grid/Rect";
import type { MatchCandidate } from "../../domain/mapping/Mapping";
import type { SourceTable } from "../../domain/tables/SourceTable";

/** How a header path is kept in decisions. */
const STEP = " › ";

/** The column (in indicators-as-rows tables: the row) of the table the selected cell lies in; null outside every table. */
export function candidateAt(tables: readonly SourceTable[], sheetId: string, { top, left }: Rect): MatchCandidate | null {
  const table = tables.find((each) => each.sheetId === sheetId && (contains(each.range, top, left) || isAbove(each, top, left)));
  const column = table?.columns.find((each) => each.column === left);
  if (!table || !column) return null;
  const isRow = table.orientation === "indicators-as-rows";
  return {
    sheet: table.sheet,
    table: rectAddress(table.range),
    column: left,
    row: isRow ? top : null,
    header: column.path.join(STEP),
    confidence: 1,
    reasons: [],
  };
}

/** A whole column selected by its letter begins in row 1, above the table. */
function isAbove({ range }: SourceTable, row: number, column: number): boolean {
  return row < range.top && column >= range.left && column <= range.right;
}
