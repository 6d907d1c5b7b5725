import { HostError } from "../app/HostError";
import type { Progress } from "../app/ports/Progress";
import { stopIfAborted } from "../app/stopIfAborted";
import { isSupported } from "./capabilities";
import { toHostError } from "./toHostError";

/** After this long without an answer the user is told that Excel may be waiting for a cell (office-js#806: it waits for ever). */
const WAITING_AFTER_MS = 1500;

/** Sends what has been queued. One call is one request to Excel; throws `HostError`. */
export type Sync = () => Promise<void>;

/**
 * Runs one batch against the open workbook, waiting while a cell is being edited. `sync` stops between requests when
 * the user asked for it, and tells `progress` when an answer is long in coming. Throws only `HostError`.
 */
export async function runExcel<T>(progress: Progress, batch: (context: Excel.RequestContext, sync: Sync) => Promise<T>): Promise<T> {
  if (!isSupported("base")) throw new HostError("unsupported-excel", false);
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) =>
      batch(context, async () => {
        stopIfAborted(progress);
        const waiting = setTimeout(() => progress.waiting?.(), WAITING_AFTER_MS);
        try {
          await context.sync();
        } catch (error) {
          throw toHostError(error);
        } finally {
          clearTimeout(waiting);
        }
      }),
    );
  } catch (error) {
    throw toHostError(error);
  }
}
