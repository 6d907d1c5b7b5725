import type { OrgUnit } from "../attainment/Fact";
import type { Indicator } from "../plan/Plan";
import type { Status } from "../attainment/Status";
import { absoluteArea } from "./absoluteRef";
import type { AttainmentIndex } from "./AttainmentIndex";
import { bestAndWorstRows } from "./bestAndWorst";
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

/** Columns of `Tổng hợp`; the name spans two so that the count tiles come out equal. */
export const SUMMARY = {
  ordinal: 0,
  name: 1,
  nameEnd: 2,
  measure: 3,
  target: 4,
  actual: 5,
  bar: 6,
  status: 7,
  change: 8,
  needed: 9,
  /** Hidden helper columns, right of what is printed. */
  numerator: 11,
  denominator: 12,
  focusCount: 13,
  focusNames: 14,
  drift: 15,
  halves: 16,
  attention: 17,
} as const;

export interface SummaryGeometry {
  readonly sheet: string;
  /** Row of each indicator's line. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Heading rows of groups, with their text. */
  readonly groups: ReadonlyMap<number, string>;
  readonly headerRow: number;
  readonly lastRow: number;
  /**
   * Up to about 15 targets everything goes on one A4 page. With more, page 1 carries headline, counts, what needs attention and
   * the units; the full table begins on page 2.
   */
  readonly onePage: boolean;
  /** Lines of the list of what needs attention on page 1; 0 with one page. */
  readonly attentionLines: number;
}

/** First row below the count tiles. */
export const SUMMARY_BODY_ROW = 12;
/** What one page holds at a size that can be read. */
const ONE_PAGE_TARGETS = 16;
const MOST_ATTENTION_LINES = 8;
/** Title, header, "and more", blank. */
const ATTENTION_EXTRA_ROWS = 4;

/** Missed, behind or nearly met: what a leader reads about first. */
export const ATTENTION_STATUSES: readonly Status[] = ["missed", "behind", "near"];

export function summaryGeometry(input: ReportInput, index: AttainmentIndex, byUnit: ByUnitGeometry | null): SummaryGeometry | null {
  const sheet = input.sheetNames.summary?.name;
  if (sheet === undefined) return null;
  const { indicators } = input.plan;
  const onePage = indicators.length <= ONE_PAGE_TARGETS;
  const attention = indicators.filter((indicator) => ATTENTION_STATUSES.includes(index.current(indicator.code, null)?.status ?? "no-data")).length;
  const attentionLines = onePage ? 0 : Math.min(MOST_ATTENTION_LINES, attention);
  const pageOne = onePage ? 0 : (attentionLines === 0 ? 0 : attentionLines + ATTENTION_EXTRA_ROWS) + bestAndWorstRows({ index }, byUnit);
  const headerRow = SUMMARY_BODY_ROW + pageOne;
  const rowOf = new Map<string, number>();
  const groups = new Map<number, string>();
  let row = headerRow + 1;
  let group: string | null = null;
  for (const indicator of indicators) {
    if (indicator.group !== null && indicator.group !== group) {
      groups.set(row, indicator.group);
      row += 1;
    }
    group = indicator.group;
    rowOf.set(indicator.code, row);
    row += 1;
  }
  return { sheet, rowOf, groups, headerRow, lastRow: row - 1, onePage, attentionLines };
}
