import type { ApiErrorCode } from "./protocol/ApiError";

/** How a request or an action is made to fail. */
export interface Fault {
  readonly code: ApiErrorCode | (string & {});
  readonly message?: string;
  /**
   * For a request: how much of it is applied before it fails. `nothing` (default) never reached Excel; `all` was
   * applied and the answer got lost; a number fails inside the batch at that action (from 0).
   */
  readonly applied?: "nothing" | "all" | number;
}

/** What a test, or the workbench, sees of the traffic and can do to it. Requests count from 1 since the last `reset`. */
export interface HostControls {
  /** Requests that did something; those in which the library only lets go of objects after `Excel.run` count in `cleanups`. */
  readonly requests: number;
  readonly cleanups: number;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Counters to zero, all faults forgotten. */
  reset(): void;
  /** Milliseconds before each answer. */
  latency: number;
  /** Excel on the web's limits; raised or lowered for tests. */
  maxMessageBytes: number;
  maxCellsRead: number;
  failRequest(nth: number, fault: Fault): void;
  failAction(nth: number, fault: Fault): void;
  /** Someone is typing in a cell: requests fail with `InvalidOperationInCellEditMode`, or wait if the library asks for it. */
  setEditMode(on: boolean): void;
  /** Another workbook has the focus: adding a sheet, freezing and activating fail (office-js#771). */
  setOtherWorkbookActive(on: boolean): void;
  protectSheet(sheet: string, on?: boolean): void;
  protectStructure(on?: boolean): void;
  setReadOnly(on?: boolean): void;
  /** Marks of the user's Excel, e.g. `,` and `.` in Vietnam. */
  setMarks(decimal: string, group: string): void;
  /** A capability that `Office.context.requirements.isSetSupported` denies from now on: the highest ExcelApi version it admits. */
  excelApiVersion: string;
}
