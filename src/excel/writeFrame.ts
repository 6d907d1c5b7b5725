import { cellAddress, rectAddress } from "../domain/grid/address";
import type { Rect } from "../domain/grid/Rect";
import { styles } from "../domain/report/palette";
import type { SheetPlan } from "../domain/report/SheetPlan";

/** Pixels of one digit of the default font (Calibri 11), and the padding of a cell; Excel's widths are counted in them. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Queues widths, heights, merges, rules, bars, links and notes. Comes after the looks: a link would else bring its own. */
export function writeFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { left, right, value } of equalRuns(plan.columnWidths)) {
    sheet.getRangeByIndexes(0, left, 1, right - left + 1).format.columnWidth = (value * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
  }
  for (const { left, right, value } of equalRuns(plan.rowHeights)) {
    sheet.getRangeByIndexes(left, 0, right - left + 1, 1).format.rowHeight = value;
  }
  for (const column of plan.hiddenColumns) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  for (const rect of plan.merges) rangeOf(sheet, rect).merge(false);
  writeRules(sheet, plan);
  for (const { rect, choices, input } of plan.validations) {
    const { dataValidation } = rangeOf(sheet, rect);
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    if (input !== null) dataValidation.prompt = { showPrompt: true, title: "", message: input };
  }
  for (const { rect, input } of plan.inputNotes ?? []) rangeOf(sheet, rect).dataValidation.prompt = { showPrompt: true, title: "", message: input };
  for (const { name, rect } of plan.tables) {
    const table = sheet.tables.add(rectAddress(rect), true);
    table.name = name;
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.style = "TableStyleLight1";
  }
}

/** Links, cell by cell; apart from the rest because there may be thousands and each is an action of its own. */
export function writeLink(sheet: Excel.Worksheet, { row, column, target, tip }: SheetPlan["links"][number]): void {
  sheet.getRange(cellAddress(row, column)).hyperlink = { documentReference: target, screenTip: tip };
}

/** Excel puts each new rule before the others, so the last comes first. */
function writeRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { rect, formula, style } of [...plan.conditionalRules].reverse()) {
    const rule = rangeOf(sheet, rect).conditionalFormats.add("Custom");
    rule.custom.rule.formula = `=${formula}`;
    const { fill, font } = styles[style];
    if (fill) rule.custom.format.fill.color = fill;
    rule.custom.format.font.color = font.color;
    rule.stopIfTrue = true;
  }
  for (const { rect, color, minimum, maximum } of plan.dataBars) {
    const bar = rangeOf(sheet, rect).conditionalFormats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = color;
    bar.positiveFormat.gradientFill = false;
    bar.lowerBoundRule = { type: "Number", formula: String(minimum) };
    bar.upperBoundRule = { type: "Number", formula: String(maximum) };
  }
}

function rangeOf(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  return sheet.getRange(rectAddress(rect));
}

/** Neighbours with the same size in one action. */
function equalRuns(sizes: readonly (number | null)[]): { left: number; right: number; value: number }[] {
  const found: { left: number; right: number; value: number }[] = [];
  for (const [index, value] of sizes.entries()) {
    if (value === null) continue;
    const last = found.at(-1);
    if (last?.value === value && last.right === index - 1) last.right = index;
    else found.push({ left: index, right: index, value });
  }
  return found;
}
