import { isPercentage } from "../plan/isPercentage";
import { cellAt } from "../grid/Grid";
import { marksOf, type FactSource } from "./FactSource";
import { readNumber } from "./readNumber";

/**
 * What the column's numbers are multiplied by to be in the indicator's unit: 100 where shares (0.95, shown as 95 %) stand
 * for per cent. Told by the number format, else by the parts, else by all figures lying in 0…1 with a target far above.
 */
export function rateScale(source: FactSource, column: number, rows: readonly number[]): number {
  const { indicator, grid } = source;
  if (!isPercentage(indicator)) return 1;
  const marks = marksOf(source, column);
  let numbers = 0;
  let shown = 0;
  let largest = 0;
  let fractions = 0;
  let asShare = 0;
  let asPercent = 0;
  const numerator = partColumn(source, "numerator");
  const denominator = partColumn(source, "denominator");
  for (const row of rows) {
    const number = readNumber(cellAt(grid, row, column), marks);
    if (number === null || number.unit !== null) continue;
    numbers += 1;
    if (grid.formats?.[row - grid.top]?.[column - grid.left]?.includes("%") && !number.isText) shown += 1;
    largest = Math.max(largest, Math.abs(number.value));
    if (!Number.isInteger(number.value)) fractions += 1;
    const above = numerator === null ? null : readNumber(cellAt(grid, row, numerator), marksOf(source, numerator));
    const below = denominator === null ? null : readNumber(cellAt(grid, row, denominator), marksOf(source, denominator));
    if (above !== null && below !== null && below.value !== 0 && above.value !== 0) {
      const share = above.value / below.value;
      if (Math.abs(number.value - share) < Math.abs(number.value - share * 100)) asShare += 1;
      else asPercent += 1;
    }
  }
  if (numbers === 0) return 1;
  if (asShare + asPercent > 0) return asShare > asPercent ? 100 : 1;
  if (shown * 2 > numbers) return 100;
  return largest <= 1 && fractions > 0 && numbers >= 2 && typicalTarget(source) > 5 ? 100 : 1;
}

function partColumn({ siblings, match }: FactSource, role: "numerator" | "denominator"): number | null {
  if (match.rows !== null) return null;
  return siblings.find((other) => other.role === role)?.columns[0] ?? null;
}

function typicalTarget({ indicator: { target } }: FactSource): number {
  switch (target.form) {
    case "band":
      return target.high;
    case "every-unit":
    case "nested":
      return target.inner.value;
    case "zero-event":
      return 0;
    default:
      return target.value;
  }
}
