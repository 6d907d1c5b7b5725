import type { WorkbookPort } from "../app/ports/WorkbookPort";
import type { GridApi } from "../host";

/** What stands behind the desk: one open workbook, drawn by a grid and worked on by a pane. */
export interface DeskEngine {
  readonly fileName: string;
  readonly grid: GridApi;
  /** The production pane in a frame of its own, over Microsoft's library; or the pane in this page, over a port. */
  readonly pane: { readonly kind: "frame"; connect(frame: Window): void } | { readonly kind: "port"; readonly port: WorkbookPort };
  save(): Promise<Uint8Array>;
}

export type OpenEngine = (bytes: Uint8Array, name: string) => Promise<DeskEngine>;
