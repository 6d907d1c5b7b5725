import { parsePeriod } from "../text/parsePeriod";
import { parsePeriodKey } from "../text/parsePeriodKey";
import { figureAt, marksOf, PART_OF, sourceCell, type FactSource } from "./FactSource";
import { isGrandTotal } from "./isGrandTotal";
import { longText, type LongColumns } from "./longColumns";
import { rateScale } from "./rateScale";

/** A long list: each row names its own unit and period. */
export function factsOfLongList(source: FactSource, columns: LongColumns): void {
  const { indicator, match, table, grid, register } = source;
  const rows = match.rows ?? [];
  const column = columns.value.column;
  const scale = match.role === "rate" || match.role === "plan" ? rateScale(source, column, rows) : 1;
  const names = rows.map((row) => longText(grid, row, columns.unit));
  const isArea = names.map((name) => name === "" || isGrandTotal(name));
  const keys = register.meetList(names.flatMap((name, at) => (isArea[at] === true ? [] : [{ name, within: null, isTotal: false }])));
  let next = 0;
  rows.forEach((row, at) => {
    const unit = isArea[at] === true ? null : keys[next++] ?? null;
    const period = longText(grid, row, columns.period);
    source.add({
      indicator: indicator.code, unit, period: period === "" ? table.period : parsePeriodKey(period) ?? parsePeriod(period, table.period) ?? table.period, part: PART_OF[match.role],
      value: figureAt(grid, row, column, marksOf(source, column), scale), scale,
      source: sourceCell(source, row, column, { row, column: columns.indicator, text: longText(grid, row, columns.indicator) }),
    });
  });
}
