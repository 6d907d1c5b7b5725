import { HostError } from "../app/HostError";
import type { Progress } from "../app/ports/Progress";
import type { SheetWrite, WorkbookPort } from "../app/ports/WorkbookPort";
import type { WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { styles } from "../domain/report/palette";
import { PackageDraft } from "./ooxml/PackageDraft";
import { writeSheetPlans } from "./ooxml/writeSheetPlans";
import { openFile, snapshotOf, type OpenedFile } from "./readWorkbookFile";
import { toHostError } from "./toHostError";
import { toPackage } from "./toPackage";

/** A workbook file that is open: the port, and its bytes as they stand. */
export interface WorkbookFile extends WorkbookPort {
  /** `.xlsm` stays `.xlsm`; every other format becomes `.xlsx`. */
  readonly extension: ".xlsx" | ".xlsm";
  save(): Promise<Uint8Array>;
}

function stopIfAborted({ signal }: Progress): void {
  if (signal.aborted) throw new HostError("cancelled", true);
}

class FileWorkbook implements WorkbookFile {
  #file: OpenedFile;
  #bytes: Uint8Array;
  #snapshot: WorkbookSnapshot | null = null;
  readonly #name: string;

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#name = name;
    this.#file = openFile(bytes, name);
  }

  get extension(): ".xlsx" | ".xlsm" {
    return this.#file.format === "xlsm" ? ".xlsm" : ".xlsx";
  }

  readWorkbook(progress: Progress): Promise<WorkbookSnapshot> {
    return settled(() => {
      stopIfAborted(progress);
      progress.report("reading", 0, 1);
      this.#snapshot ??= snapshotOf(this.#file);
      progress.report("reading", 1, 1);
      return this.#snapshot;
    });
  }

  /** All or nothing: the file's bytes change only when every sheet is written, so there is no interrupted state to mark. */
  applySheets(writes: readonly SheetWrite[], progress: Progress): Promise<readonly string[]> {
    return settled(() => {
      stopIfAborted(progress);
      if (writes.length === 0) return [];
      progress.report("writing", 0, writes.length);
      const written = writeSheetPlans(toPackage(this.#file), writes, (name) => styles[name]);
      stopIfAborted(progress);
      const bytes = new PackageDraft(written.archive).toZip();
      this.#file = openFile(bytes, this.#name.replace(/\.[^.]*$/, this.extension));
      this.#bytes = bytes;
      this.#snapshot = null;
      progress.report("writing", writes.length, writes.length);
      return written.ids;
    });
  }

  show(): Promise<void> {
    return Promise.resolve();
  }

  readSelection(): Promise<null> {
    return Promise.resolve(null);
  }

  listen(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  save(): Promise<Uint8Array> {
    return settled(() => (this.#file.package ? this.#bytes : new PackageDraft(toPackage(this.#file)).toZip()));
  }
}

/** Answers with what the job gives, or fails with a `HostError`; bugs (`RangeError`, `TypeError`) stay what they are. */
function settled<T>(job: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      resolve(job());
    } catch (cause) {
      reject(cause instanceof RangeError || cause instanceof TypeError ? cause : toHostError(cause));
    }
  });
}

/**
 * `WorkbookPort` over the bytes of a file (.xlsx, .xlsm, .xls, .ods, .csv), in Node and in a browser. Throws
 * `HostError` when the file cannot be read.
 */
export function openWorkbookFile(bytes: Uint8Array, name: string): WorkbookFile {
  return new FileWorkbook(bytes, name);
}
