import type { OrgUnit } from "../attainment/Fact";
import type { Indicator } from "../plan/Plan";
import { absoluteArea } from "./absoluteRef";
import type { AttainmentIndex } from "./AttainmentIndex";
import type { ReportInput } from "./ReportInput";

/** Where things stand on `Theo đơn vị`, known before it is laid out because `Tổng hợp` refers to it. */
export interface ByUnitGeometry {
  readonly sheet: string;
  readonly indicators: readonly Indicator[];
  /** Units of their own, in the order of the sources. */
  readonly units: readonly OrgUnit[];
  /** Totals the sources hold themselves: listed apart, never added up. */
  readonly totals: readonly OrgUnit[];
  /** Below 0 for an indicator that is not on the sheet. */
  readonly figureColumn: (indicator: string) => number;
  readonly symbolColumn: (indicator: string) => number;
  readonly unitRow: (index: number) => number;
  readonly areaRow: number;
  readonly metColumn: number;
  readonly assessedColumn: number;
  readonly scoreColumn: number;
  readonly rankColumn: number;
  /** One column over the units' rows, absolute, for formulas on other sheets. */
  readonly columnRef: (column: number) => string;
}

export const BY_UNIT_HEADER_ROWS = 4;
export const BY_UNIT_FIRST_INDICATOR = 2;

export function byUnitGeometry(input: ReportInput, index: AttainmentIndex): ByUnitGeometry | null {
  const sheet = input.sheetNames["by-unit"]?.name;
  if (sheet === undefined) return null;
  const perUnit = input.plan.indicators.filter((indicator) => input.units.some((unit) => index.current(indicator.code, unit.key) !== null));
  const indicators = perUnit.length > 0 ? perUnit : input.plan.indicators;
  const order = new Map(indicators.map((indicator, position) => [indicator.code, position]));
  const figureColumn = (indicator: string): number => {
    const position = order.get(indicator);
    return position === undefined ? -1 : BY_UNIT_FIRST_INDICATOR + 2 * position;
  };
  const after = BY_UNIT_FIRST_INDICATOR + 2 * indicators.length;
  const areaRow = BY_UNIT_HEADER_ROWS;
  const units = input.units.filter((unit) => !unit.isTotal && perUnit.some((indicator) => index.current(indicator.code, unit.key) !== null));
  return {
    sheet,
    indicators,
    units,
    totals: input.units.filter((unit) => unit.isTotal),
    figureColumn,
    symbolColumn: (indicator) => figureColumn(indicator) + 1,
    unitRow: (position) => areaRow + 1 + position,
    areaRow,
    metColumn: after,
    assessedColumn: after + 1,
    scoreColumn: after + 2,
    rankColumn: after + 3,
    columnRef: (column) => absoluteArea(sheet, { top: areaRow + 1, left: column, bottom: areaRow + Math.max(1, units.length), right: column }),
  };
}
