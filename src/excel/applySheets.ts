import { HostError } from "../app/HostError";
import type { Progress } from "../app/ports/Progress";
import type { SheetWrite } from "../app/ports/WorkbookPort";
import { styles } from "../domain/report/palette";
import type { SheetKind, SheetPlan } from "../domain/report/SheetPlan";
import { UPDATING_TEXT } from "../domain/report/updatingText";
import type { Sync } from "./runExcel";
import { STAMP_NAME, stampFormula } from "./stamp";
import { cellBlocks, writeBlock, writeLooks } from "./writeCells";
import { writeFrame, writeLink } from "./writeFrame";
import { freezePanes, writePage } from "./writePage";

/** Excel on the web refuses requests over 5 MB; one is sent at about this much. */
const TARGET_BYTES = 3_500_000;
/** Bytes of one link, and of the looks and frame of one sheet, as queued actions; measured on the 200 × 60 report. */
const LINK_BYTES = 620;
const FRAME_BYTES = 120_000;

interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/**
 * Writes our sheets in four requests, and one more for each further 3.5 MB:
 *
 *   1 add what is missing, stamp it, write "being updated" into the first row of every sheet
 *   2 clear, then figures below the first row, looks, frame       (… in parts when large)
 *   3 page set-up, charts, frozen panes                            (refused: the report stays, without them)
 *   4 the first row itself: the sheet no longer says that it is being updated
 *
 * Interrupted anywhere, the sheets say so until a run comes through. Existing sheets keep their id, so that formulas
 * elsewhere keep pointing at them. Answers the sheets' ids.
 */
export async function applySheets(context: Excel.RequestContext, sync: Sync, writes: readonly SheetWrite[], progress: Progress): Promise<readonly string[]> {
  const targets = await prepare(context, sync, writes); // 1
  const ids = new Map<SheetKind, string>(targets.map(({ plan, sheet }) => [plan.kind, sheet.id]));
  const idOf = (kind: SheetKind): string => ids.get(kind) ?? "";
  await writeBodies(targets, sync, idOf, progress); // 2
  await writePages(context, targets, sync); // 3
  for (const { plan, sheet } of targets) writeFirstRow(sheet, plan, idOf); // 4
  await sync();
  progress.report("writing", targets.length, targets.length);
  return targets.map(({ sheet }) => sheet.id);
}

async function prepare(context: Excel.RequestContext, sync: Sync, writes: readonly SheetWrite[]): Promise<readonly Target[]> {
  const { worksheets } = context.workbook;
  const targets = writes.map(({ plan, replaces }) => {
    const sheet = replaces === null ? worksheets.add(plan.name) : worksheets.getItem(replaces);
    if (replaces === null) sheet.names.add(STAMP_NAME, stampFormula(plan.kind)).visible = false;
    const banner = sheet.getRange("A1");
    banner.values = [[`'${UPDATING_TEXT}`]];
    const { fill, font } = styles.banner;
    if (fill) banner.format.fill.color = fill;
    banner.format.font.color = font.color;
    sheet.load("id");
    sheet.tables.load("items/id");
    sheet.charts.load("items/id");
    return { plan, sheet };
  });
  await sync();
  return targets;
}

async function writeBodies(targets: readonly Target[], sync: Sync, idOf: (kind: SheetKind) => string, progress: Progress): Promise<void> {
  let queued = 0;
  const send = async (bytes: number): Promise<void> => {
    if (queued > 0 && queued + bytes > TARGET_BYTES) {
      await sync();
      queued = 0;
    }
    queued += bytes;
  };
  for (const [index, { plan, sheet }] of targets.entries()) {
    progress.report("writing", index, targets.length);
    await send(FRAME_BYTES);
    clearBelowFirstRow(sheet);
    writeLooks(sheet, plan);
    for (const block of cellBlocks(plan, 1, idOf, TARGET_BYTES / 2)) {
      await send(block.bytes);
      writeBlock(sheet, block);
    }
    for (const link of plan.links) {
      await send(LINK_BYTES);
      writeLink(sheet, link);
    }
    writeFrame(sheet, plan);
  }
  await sync();
}

/** Everything goes but the first row's text, which says that the sheet is being updated. */
function clearBelowFirstRow(sheet: Excel.Worksheet): void {
  for (const table of sheet.tables.items) table.delete();
  for (const chart of sheet.charts.items) chart.delete();
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  sheet.getRange("2:1048576").clear();
  sheet.getRange("1:1").clear("Formats");
  sheet.getRange("B1:XFD1").clear("Contents");
}

async function writePages(context: Excel.RequestContext, targets: readonly Target[], sync: Sync): Promise<void> {
  const sheetNamed = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  for (const { plan, sheet } of targets) {
    writePage(sheet, plan, sheetNamed);
    freezePanes(sheet, plan);
  }
  try {
    await sync();
  } catch (error) {
    // office-js#771: freezing fails while another workbook has the focus. Everything else here is looks; the figures stand.
    if (error instanceof HostError) throw error;
  }
}

function writeFirstRow(sheet: Excel.Worksheet, plan: SheetPlan, idOf: (kind: SheetKind) => string): void {
  const [first] = cellBlocks({ ...plan, cells: plan.cells.slice(0, 1) }, 0, idOf, Number.MAX_SAFE_INTEGER);
  sheet.getRange("A1").clear("Contents");
  if (first) writeBlock(sheet, first);
  for (const link of plan.links) if (link.row === 0) writeLink(sheet, link);
  sheet.visibility = plan.visible ? "Visible" : "Hidden";
}
