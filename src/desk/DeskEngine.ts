import type { WorkbookPort } from "../app/ports/WorkbookPort";
import type { GridApi } from "../host";

/** The embedded Excel, lent to the page in the frame: before Microsoft's library loads there, and after. */
export interface FramedPane {
  readonly kind: "frame";
  lendExcel(frame: Window): void;
  lendOffice(frame: Window): void;
}

/** What stands behind the desk: one open workbook, drawn by a grid and worked on by a pane. */
export interface DeskEngine {
  readonly fileName: string;
  readonly grid: GridApi;
  /** The production pane in a frame of its own, over Microsoft's library; or the pane in this page, over a port. */
  readonly pane: FramedPane | { readonly kind: "port"; readonly port: WorkbookPort };
  save(): Promise<Uint8Array>;
}

export type OpenEngine = (bytes: Uint8Array, name: string) => Promise<DeskEngine>;

declare global {
  interface Window {
    /** The workbook on the desk, for browser tests and for looking at it from the console. */
    desk?: DeskEngine;
  }
}
