import type { Rect } from "../../domain/grid/Rect";
import type { WorkbookSnapshot } from "../../domain/grid/WorkbookSnapshot";
import type { SheetPlan } from "../../domain/report/SheetPlan";
import type { Progress } from "./Progress";

/** What happened in the workbook while the pane is open. */
export type WorkbookEvent =
  | { readonly kind: "changed"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "sheets" }
  | { readonly kind: "selected"; readonly sheetId: string; readonly address: string };

/** Sheet plan and the existing sheet it is written over; null: a sheet is added. */
export interface SheetWrite {
  readonly plan: SheetPlan;
  readonly replaces: string | null;
}

/**
 * One open workbook. Implemented by `excel/` over Office.js and by `file/` over .xlsx. Every method is async, may take
 * long, and throws `HostError` for what the host refuses; nothing here throws for what the user's data looks like.
 */
export interface WorkbookPort {
  readWorkbook(progress: Progress): Promise<WorkbookSnapshot>;
  /**
   * Writes sheets in place. While it runs, and if it is interrupted, each of them says so in its first row;
   * sheets that are not named are not touched. Answers the ids of the sheets, in order.
   */
  applySheets(writes: readonly SheetWrite[], progress: Progress): Promise<readonly string[]>;
  /** Shows a sheet, and a range on it. */
  show(sheetId: string, range: Rect | null): Promise<void>;
  /** The range the user has selected, and its sheet. */
  readSelection(): Promise<{ readonly sheetId: string; readonly range: Rect } | null>;
  /** Answers a function that stops listening. */
  listen(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}
