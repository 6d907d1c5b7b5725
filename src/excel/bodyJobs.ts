import { cellAddress } from "../domain/grid/address";
import type { SheetKind, SheetPlan } from "../domain/report/SheetPlan";
import { cellBlocks, widthOf, writeBlock } from "./cellBlocks";
import { frameJobs } from "./frameJobs";
import { jobsOf, type Job } from "./Job";
import { lookJobs } from "./lookJobs";
import type { Target } from "./markAsUpdating";
import { cellRange, rangeAt } from "./rangeAt";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";
/** Bytes of the actions of one cleared sheet, and of one link without its texts; measured on the 200 × 60 report. */
const CLEAR_BYTES = 9_000;
const LINK_BYTES = 380;
/** Excel keeps no more links on a sheet, nor longer tips. */
const MOST_LINKS = 65_530;
const LONGEST_TIP = 255;

/**
 * What fills one sheet but for A1, in this order:
 *
 *   old looks, rules, tables and charts go  →  links  →  contents  →  number formats  →  looks  →  sizes, merges, rules
 *
 * Contents are written over and never cleared first, so that what people typed is there whenever the run breaks off. Links
 * come before contents and looks because Excel writes a text and a look of its own with them. Number formats come after
 * contents because a formula typed into a cell formatted as text stays text; all texts are written behind an apostrophe,
 * so that they need no format to stay texts.
 */
export function bodyJobs(target: Target, idOf: (kind: SheetKind) => string): readonly Job[] {
  const { plan, sheet } = target;
  return [
    { bytes: CLEAR_BYTES + (target.tables.length + target.charts.length) * 500, queue: () => clearLooks(target) },
    ...jobsOf(plan.links.slice(0, MOST_LINKS), ({ target: to, tip }) => LINK_BYTES + 2 * (to.length + tip.length), (link) => writeLink(sheet, link)),
    ...cellBlocks(plan, idOf).map((block) => ({ bytes: block.bytes, queue: () => writeBlock(sheet, block) })),
    { bytes: 1_000, queue: () => clearBeyond(target) },
    ...lookJobs(sheet, plan),
    ...frameJobs(sheet, plan),
  ];
}

/** Tables become plain cells: deleting them would take their cells along. */
function clearLooks({ sheet, isNew, tables, charts }: Target): void {
  if (isNew) {
    rangeAt(sheet, "A1").clear("Formats"); // the looks of "being updated"
    return;
  }
  for (const table of tables) table.convertToRange();
  for (const chart of charts) chart.delete();
  const all = sheet.getRange().untrack();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear("RemoveHyperlinks");
  all.clear("Formats");
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
}

function clearBeyond({ sheet, plan, isNew }: Target): void {
  if (isNew) return;
  const [rows, columns] = [Math.max(1, plan.cells.length), Math.max(1, widthOf(plan))];
  rangeAt(sheet, `${rows + 1}:${LAST_ROW}`).clear("Contents");
  rangeAt(sheet, `${cellAddress(0, columns)}:${LAST_COLUMN}${rows}`).clear("Contents");
}

function writeLink(sheet: Excel.Worksheet, { row, column, target, tip }: SheetPlan["links"][number]): void {
  cellRange(sheet, row, column).hyperlink = { documentReference: target, screenTip: tip.slice(0, LONGEST_TIP) };
}
