import type { SourceColumn } from "../tables/SourceTable";
import { columnPeriod } from "./factsOfColumn";
import { figureAt, marksOf, PART_OF, sourceCell, type FactSource } from "./FactSource";
import { isGrandTotal } from "./isGrandTotal";
import { labelText } from "./tableLines";
import { rateScale } from "./rateScale";
import { unitOfColumn } from "./unitOfColumn";

/** Indicators as rows: one fact per value column; a column headed by a unit is that unit's, others are the whole area's. */
export function factsOfRow(source: FactSource): void {
  const { indicator, match, table, grid, register } = source;
  for (const row of match.rows ?? []) {
    for (const number of match.columns) {
      const column = table.columns.find((each) => each.column === number);
      if (column === undefined) continue;
      const scale = match.role === "rate" || match.role === "plan" ? rateScale(source, number, [row]) : 1;
      const label = table.labelColumn === null ? null : { row, column: table.labelColumn, text: labelText(table, grid, row) };
      source.add({
        indicator: indicator.code, unit: unitKey(column, register), period: columnPeriod(source, number), part: PART_OF[match.role],
        value: figureAt(grid, row, number, marksOf(source, number), scale), scale, source: sourceCell(source, row, number, label),
      });
    }
  }
}

function unitKey(column: SourceColumn, register: FactSource["register"]): string | null {
  const name = unitOfColumn(column);
  return name === null || isGrandTotal(name) ? null : register.meet(name, false);
}
