import type { Status } from "../attainment/Status";
import type { AttainmentIndex } from "./AttainmentIndex";
import { bestAndWorstRows } from "./bestAndWorstRows";
import type { ByUnitGeometry } from "./byUnitGeometry";
import type { ReportInput } from "./ReportInput";

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
