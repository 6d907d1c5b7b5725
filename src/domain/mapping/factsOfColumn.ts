import { isBlank } from "../grid/Cell";
import { cellAt } from "../grid/Grid";
import { isPercentage } from "../plan/isPercentage";
import type { Period } from "../text/Period";
import { shiftYears } from "../text/calendar";
import { changeOf, figureAt, marksOf, PART_OF, sourceCell, type FactSource } from "./FactSource";
import { rateScale } from "./rateScale";
import { bodyLines, labelText } from "./tableLines";
import { yesNo } from "./yesNo";

/** Units as rows: one fact per body row of the matched column. */
export function factsOfColumn(source: FactSource): void {
  const { indicator, match, table, grid, units } = source;
  const lines = bodyLines(table, grid);
  for (const column of match.columns) {
    const period = columnPeriod(source, column);
    const scale = match.role === "rate" || match.role === "plan" ? rateScale(source, column, lines) : 1;
    const marks = marksOf(source, column);
    // Among figures an "x" is no one, but "not applicable".
    const isMarked = (match.role === "rate" || match.role === "value") && lines.every((row) => isBlank(cellAt(grid, row, column)) || yesNo(cellAt(grid, row, column)) !== null);
    for (const row of lines) {
      const unit = units.get(row);
      if (unit === undefined) continue;
      const label = table.labelColumn === null ? null : { row, column: table.labelColumn, text: labelText(table, grid, row) };
      const base = { indicator: indicator.code, unit, period, source: sourceCell(source, row, column, label), ...changeOf(source) };
      const mark = isMarked ? yesNo(cellAt(grid, row, column)) : null;
      if (mark !== null && isPercentage(indicator)) {
        // A marked commune is one of one: the area's share comes from the marks.
        source.add({ ...base, part: "numerator", value: mark, scale: 1 });
        source.add({ ...base, part: "denominator", value: 1, scale: 1, source: null });
      } else source.add({ ...base, part: PART_OF[match.role], value: mark ?? figureAt(grid, row, column, marks, scale), scale });
    }
  }
}

/** Of the column, else of the table; a `cùng kỳ` column without a year lies one year before the table. */
export function columnPeriod({ table }: FactSource, column: number): Period | null {
  const own = table.columns.find((each) => each.column === column);
  if (own?.role === "previous" && table.period !== null && (own.period === null || own.period.key === table.period.key)) return shiftYears(table.period, -1);
  return own?.period ?? table.period;
}
