import type { SourceColumn } from "../tables/SourceTable";
import { columnPeriod } from "./factsOfColumn";
import { factsOfLongList } from "./factsOfLongList";
import { changeOf, figureAt, marksOf, PART_OF, sourceCell, type FactSource } from "./FactSource";
import { longColumns } from "./longColumns";
import { labelText } from "./tableLines";
import { rateScale } from "./rateScale";
import { unitsOfColumns } from "./unitsOfColumns";

/** Indicators as rows: one fact per value column; a column headed by a unit is that unit's, others are the whole area's. */
export function factsOfRow(source: FactSource): void {
  const { indicator, match, table, grid, register } = source;
  const long = table.orientation === "indicators-as-rows" ? null : longColumns(table, grid);
  if (long !== null) return factsOfLongList(source, long);
  const units = keysOfColumns(table.columns.filter((column) => match.columns.includes(column.column)), register);
  for (const row of match.rows ?? []) {
    for (const number of match.columns) {
      const column = table.columns.find((each) => each.column === number);
      if (column === undefined) continue;
      const scale = match.role === "rate" || match.role === "plan" ? rateScale(source, number, [row]) : 1;
      const label = table.labelColumn === null ? null : { row, column: table.labelColumn, text: labelText(table, grid, row) };
      source.add({
        indicator: indicator.code, unit: units.get(number) ?? null, period: columnPeriod(source, number), part: PART_OF[match.role],
        value: figureAt(grid, row, number, marksOf(source, number), scale), scale, source: sourceCell(source, row, number, label), ...changeOf(source),
      });
    }
  }
}

/** Keys of the units that head value columns; columns without one are the whole area's. */
function keysOfColumns(columns: readonly SourceColumn[], register: FactSource["register"]): ReadonlyMap<number, string> {
  const named = [...unitsOfColumns(columns)];
  const distinct = [...new Set(named.map(([, name]) => name))];
  const keys = register.meetList(distinct.map((name) => ({ name, within: null, isTotal: false })));
  const keyOf = new Map(distinct.map((name, at) => [name, keys[at]]));
  return new Map(named.flatMap(([column, name]) => {
    const key = keyOf.get(name);
    return key === undefined ? [] : [[column, key] as const];
  }));
}
