import type { Progress } from "../app/ports/Progress";
import { stopIfAborted } from "../app/stopIfAborted";
import type { SheetWrite, WorkbookPort } from "../app/ports/WorkbookPort";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/WorkbookSnapshot";
import { styles } from "../domain/report/palette";
import { PackageDraft } from "./ooxml/PackageDraft";
import { writeSheetPlans } from "./ooxml/writeSheetPlans";
import { writeValueSheets } from "./ooxml/writeValueSheets";
import type { Archive } from "./readArchive";
import { openFile, openPackage, snapshotOf, type OpenedFile } from "./readWorkbookFile";
import { toHostError } from "./toHostError";
import { toPackage } from "./toPackage";

/** A workbook file that is open: the port, and its bytes as they stand. */
export interface WorkbookFile extends WorkbookPort {
  /** `.xlsm` stays `.xlsm`; every other format becomes `.xlsx`. */
  readonly extension: ".xlsx" | ".xlsm";
  /** Copies the sheets of another workbook in, as values, behind the sheets there are; `from` names it in their titles. */
  addSourceSheets(sheets: readonly SheetSnapshot[], from: string): void;
  save(): Promise<Uint8Array>;
}

class FileWorkbook implements WorkbookFile {
  #file: OpenedFile;
  /** Null: the parts have changed and are packed when asked for. */
  #bytes: Uint8Array | null;
  #snapshot: WorkbookSnapshot | null = null;

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
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

  #become(archive: Archive): void {
    this.#file = openPackage(archive);
    this.#bytes = null;
    this.#snapshot = null;
  }

  /** All or nothing: the workbook changes only when every sheet is written, so there is no interrupted state to mark. */
  applySheets(writes: readonly SheetWrite[], progress: Progress): Promise<readonly string[]> {
    return settled(() => {
      stopIfAborted(progress);
      if (writes.length === 0) return [];
      progress.report("writing", 0, writes.length);
      const written = writeSheetPlans(toPackage(this.#file), writes, (name) => styles[name]);
      stopIfAborted(progress);
      this.#become(written.archive);
      progress.report("writing", writes.length, writes.length);
      return written.ids;
    });
  }

  addSourceSheets(sheets: readonly SheetSnapshot[], from: string): void {
    const taken = new Set(snapshotOf(this.#file).sheets.map(({ name }) => name.toLowerCase()));
    const named = sheets.map((sheet) => ({ ...sheet, name: freeSheetName(sheet.name, from, taken) }));
    this.#become(writeValueSheets(toPackage(this.#file), named));
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
    return settled(() => (this.#file.package ? (this.#bytes ??= new PackageDraft(this.#file.package.archive).toZip()) : new PackageDraft(toPackage(this.#file)).toZip()));
  }
}

const LONGEST_NAME = 31;

/** The sheet's own name, or that and the file's, or with a number, until it is free; marks it as taken. */
function freeSheetName(name: string, from: string, taken: Set<string>): string {
  const stem = from.replace(/\.[^.]*$/, "").replace(/[\\/?*[\]:]/g, " ").trim();
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : number === 2 ? ` (${stem.slice(0, 12)})` : ` (${stem.slice(0, 8)} ${number - 1})`;
    const tried = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (taken.has(tried.toLowerCase())) continue;
    taken.add(tried.toLowerCase());
    return tried;
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
