import type { Cell } from "../../domain/grid/Cell";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostWorkbook } from "../workbook/HostWorkbook";

/** What every object of the model needs to know of its host. */
export interface Model {
  readonly workbook: HostWorkbook;
  readonly maxCellsRead: number;
  /** Another workbook has the focus. */
  readonly otherWorkbookActive: boolean;
  /** Year of dates written without one. */
  readonly year: number;
  /** Formula results are up to date after it; called before values are read. */
  calculate(): void;
  /** What a formula with relative references gives at other places of its sheet. */
  resultsAt(sheet: HostSheet, formula: string, moves: readonly { readonly down: number; readonly across: number }[]): readonly Cell[];
  /** The library wants events of this type for this target. */
  register(eventType: number, targetId: string): void;
  release(referenceId: string): void;
  referenceCount(): number;
}
