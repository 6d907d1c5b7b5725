import { silentProgress } from "../app/ports/Progress";
import type { WorkbookEvent } from "../app/ports/WorkbookPort";
import { isSupported } from "./capabilities";
import { runExcel } from "./runExcel";

/** Registers for changes of cells, sheets and selection in one request; the answer stops listening. */
export function listenToWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  return runExcel(silentProgress, async (context, sync) => {
    const { worksheets } = context.workbook;
    const sheets = (): Promise<void> => told(() => listener({ kind: "sheets" }));
    const handlers: OfficeExtension.EventHandlerResult<never>[] = [];
    const keep = <T>(handler: OfficeExtension.EventHandlerResult<T>): void => {
      handlers.push(handler); // only `remove` is called
    };
    keep(worksheets.onChanged.add(({ worksheetId, address }) => told(() => listener({ kind: "changed", sheetId: worksheetId, address }))));
    keep(worksheets.onSelectionChanged.add(({ worksheetId, address }) => told(() => listener({ kind: "selected", sheetId: worksheetId, address }))));
    keep(worksheets.onAdded.add(sheets));
    keep(worksheets.onDeleted.add(sheets));
    if (isSupported("sheetRenamed")) keep(worksheets.onNameChanged.add(sheets));
    await sync();
    return () =>
      // A handler is removed in the context it was added in.
      Excel.run({ previousObjects: context, delayForCellEdit: true }, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
  });
}

/** Excel waits for the promise a handler answers. */
function told(tell: () => void): Promise<void> {
  tell();
  return Promise.resolve();
}
