import type { Progress } from "../app/ports/Progress";
import { silentProgress } from "../app/ports/Progress";
import type { SheetWrite, WorkbookEvent, WorkbookPort } from "../app/ports/WorkbookPort";
import { rectAddress } from "../domain/grid/address";
import type { Rect } from "../domain/grid/Rect";
import type { WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { applySheets } from "./applySheets";
import { listenToWorkbook } from "./listenToWorkbook";
import { readSelectedRange, readSnapshot } from "./readSnapshot";
import { runExcel } from "./runExcel";
import { WriteQueue } from "./WriteQueue";

/** The workbook that is open in Excel. Jobs run one after another; every failure is a `HostError`. */
export function openExcelWorkbook(): WorkbookPort {
  return new ExcelWorkbook();
}

class ExcelWorkbook implements WorkbookPort {
  readonly #queue = new WriteQueue();

  readWorkbook(progress: Progress): Promise<WorkbookSnapshot> {
    return this.#queue.add(() => runExcel(progress, (context, sync) => readSnapshot(context, sync, progress)));
  }

  applySheets(writes: readonly SheetWrite[], progress: Progress): Promise<readonly string[]> {
    return this.#queue.add(() => runExcel(progress, (context, sync) => applySheets(context, sync, writes, progress)));
  }

  show(sheetId: string, range: Rect | null): Promise<void> {
    return runExcel(silentProgress, async (context, sync) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.load("visibility");
      await sync();
      if (sheet.visibility !== "Visible") sheet.visibility = "Visible"; // what is hidden cannot be activated
      sheet.activate();
      if (range) sheet.getRange(rectAddress(range)).select();
      await sync();
    });
  }

  readSelection(): Promise<{ readonly sheetId: string; readonly range: Rect } | null> {
    return runExcel(silentProgress, readSelectedRange);
  }

  listen(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    return listenToWorkbook(listener);
  }
}
