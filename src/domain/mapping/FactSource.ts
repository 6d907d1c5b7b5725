import type { Fact, FactPart, SourceCell } from "../attainment/Fact";
import type { Finding } from "../finding";
import { cellAt, type Grid } from "../grid/Grid";
import type { Indicator } from "../plan/Plan";
import type { NumberMarks, SourceTable } from "../tables/SourceTable";
import type { Match, MatchRole } from "./Mapping";
import { readNumber } from "./readNumber";
import { scaled } from "./scaled";
import type { UnitRegister } from "./UnitRegister";

/** One match and what is needed to read its figures. */
export interface FactSource {
  readonly indicator: Indicator;
  readonly match: Match;
  readonly siblings: readonly Match[];
  readonly table: SourceTable;
  readonly grid: Grid;
  readonly register: UnitRegister;
  /** Units of the rows of a units-as-rows table. */
  readonly units: ReadonlyMap<number, string | null>;
  add(fact: Fact): void;
  report(finding: Finding): void;
}

export const PART_OF: Readonly<Record<MatchRole, FactPart>> = { rate: "value", value: "value", numerator: "numerator", denominator: "denominator", plan: "plan" };

/** The cell's figure in the indicator's unit; null when it holds none. */
export function figureAt(grid: Grid, row: number, column: number, marks: NumberMarks | null, scale: number): number | null {
  const number = readNumber(cellAt(grid, row, column), marks);
  if (number === null) return null;
  return number.unit === null ? scaled(number.value, scale) : number.value;
}

export function sourceCell(source: FactSource, row: number, column: number, label: SourceCell["label"]): SourceCell {
  const isText = typeof cellAt(source.grid, row, column) === "string";
  return { sheet: source.table.sheet, sheetId: source.table.sheetId, row, column, label, marks: isText ? marksOf(source, column) : null };
}

export function marksOf({ table, match }: FactSource, column: number): NumberMarks | null {
  return table.columns.find((each) => each.column === column)?.marks ?? match.marks;
}

/** The header says that the figure itself is an increase (`Số xã đạt thêm`), so that no baseline is to be subtracted. */
export function changeOf({ indicator, match }: FactSource): { readonly change?: true } {
  return indicator.target.form === "increment" && /(?:^|[^\p{L}])(?:thêm|tăng thêm|mới đạt|đạt mới)(?![\p{L}])/iu.test(match.header.normalize("NFC")) ? { change: true } : {};
}
