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
  /** The library wants events of this type for this target. */
  register(eventType: number, targetId: string): void;
  release(referenceId: string): void;
  referenceCount(): number;
}
