import { ApiError } from "./protocol/ApiError";
import { MAX_CELLS_READ, MAX_MESSAGE_BYTES } from "./workbook/limits";
import type { HostWorkbook } from "./workbook/HostWorkbook";
import type { Fault, HostControls } from "./HostControls";

/** The controls with what the bridge keeps in them. */
export class ControlState implements HostControls {
  requests = 0;
  cleanups = 0;
  actions = 0;
  actionsRun = 0;
  bytesIn = 0;
  bytesOut = 0;
  latency = 0;
  maxMessageBytes = MAX_MESSAGE_BYTES;
  maxCellsRead = MAX_CELLS_READ;
  excelApiVersion = "1.13";
  otherWorkbookActive = false;
  readonly requestFaults = new Map<number, Fault>();
  readonly actionFaults = new Map<number, Fault>();
  #editing = false;
  #waiting: (() => void)[] = [];

  constructor(private readonly workbook: HostWorkbook) {}

  get editMode(): boolean {
    return this.#editing;
  }

  reset(): void {
    Object.assign(this, { requests: 0, cleanups: 0, actions: 0, actionsRun: 0, bytesIn: 0, bytesOut: 0 });
    this.requestFaults.clear();
    this.actionFaults.clear();
  }

  failRequest(nth: number, fault: Fault): void {
    this.requestFaults.set(nth, fault);
  }

  failAction(nth: number, fault: Fault): void {
    this.actionFaults.set(nth, fault);
  }

  setEditMode(on: boolean): void {
    this.#editing = on;
    if (on) return;
    for (const resume of this.#waiting.splice(0)) resume();
  }

  editModeEnds(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  setOtherWorkbookActive(on: boolean): void {
    this.otherWorkbookActive = on;
  }

  protectSheet(name: string, on = true): void {
    const sheet = this.workbook.sheetBy(name);
    if (!sheet) throw new RangeError(`no sheet ${name}`);
    sheet.isProtected = on;
  }

  protectStructure(on = true): void {
    this.workbook.isStructureProtected = on;
  }

  setReadOnly(on = true): void {
    this.workbook.isReadOnly = on;
  }

  setMarks(decimal: string, group: string): void {
    this.workbook.marks = { decimal, group };
  }
}

export function faultFor(fault: Fault): ApiError {
  return new ApiError(fault.code, fault.message);
}
