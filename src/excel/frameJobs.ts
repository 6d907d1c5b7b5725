import { styles } from "../domain/report/palette";
import type { ConditionalRule, DataBar, SheetPlan } from "../domain/report/SheetPlan";
import { jobsOf, type Job } from "./Job";
import { rangeAt } from "./rangeAt";

/** Pixels of one digit of the default font (Calibri 11), and the padding of a cell; Excel's widths are counted in them. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** Excel's limits, in characters and in points. */
const WIDEST_COLUMN = 255;
const TALLEST_ROW = 409;
/** Bytes of the actions of each, without texts. */
const SIZE_BYTES = 700;
const MERGE_BYTES = 500;
const RULE_BYTES = 3_200;
const BAR_BYTES = 3_000;

/** Widths, heights, hidden columns, merges, colour rules and bars of one sheet. */
export function frameJobs(sheet: Excel.Worksheet, plan: SheetPlan): readonly Job[] {
  const sizes = (): number => SIZE_BYTES;
  return [
    ...jobsOf(equalRuns(plan.columnWidths), sizes, ({ first, last, value }) => {
      sheet.getRangeByIndexes(0, first, 1, last - first + 1).untrack().format.columnWidth = widthInPoints(value);
    }),
    ...jobsOf(equalRuns(plan.rowHeights), sizes, ({ first, last, value }) => {
      sheet.getRangeByIndexes(first, 0, last - first + 1, 1).untrack().format.rowHeight = Math.min(TALLEST_ROW, value);
    }),
    ...jobsOf(plan.hiddenColumns, sizes, (column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).untrack().columnHidden = true;
    }),
    ...jobsOf(plan.merges, () => MERGE_BYTES, (rect) => rangeAt(sheet, rect).merge(false)),
    // Excel puts each new rule before the others, so the last comes first.
    ...jobsOf([...plan.conditionalRules].reverse(), ({ formula }) => RULE_BYTES + 2 * formula.length, (rule) => writeRule(sheet, rule)),
    ...jobsOf(plan.dataBars, () => BAR_BYTES, (bar) => writeBar(sheet, bar)),
  ];
}

function widthInPoints(characters: number): number {
  return (Math.min(WIDEST_COLUMN, characters) * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

function writeRule(sheet: Excel.Worksheet, { rect, formula, style }: ConditionalRule): void {
  const rule = rangeAt(sheet, rect).conditionalFormats.add("Custom");
  rule.custom.rule.formula = `=${formula}`;
  const { fill, font } = styles[style];
  if (fill) rule.custom.format.fill.color = fill;
  rule.custom.format.font.color = font.color;
  if (font.bold) rule.custom.format.font.bold = true;
  rule.stopIfTrue = true;
}

function writeBar(sheet: Excel.Worksheet, { rect, color, minimum, maximum }: DataBar): void {
  const bar = rangeAt(sheet, rect).conditionalFormats.add("DataBar").dataBar;
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
  bar.lowerBoundRule = { type: "Number", formula: String(minimum) };
  bar.upperBoundRule = { type: "Number", formula: String(maximum) };
}

/** Neighbours with the same size in one action. */
function equalRuns(sizes: readonly (number | null)[]): { first: number; last: number; value: number }[] {
  const found: { first: number; last: number; value: number }[] = [];
  for (const [index, value] of sizes.entries()) {
    if (value === null) continue;
    const before = found.at(-1);
    if (before?.value === value && before.last === index - 1) before.last = index;
    else found.push({ first: index, last: index, value });
  }
  return found;
}
