import { sheetCell } from "../domain/grid/address";
import { Calculation } from "./calculation/Calculation";
import { loadEngine } from "./calculation/loadEngine";
import { ControlState } from "./ControlState";
import { coalesced, eventsFor } from "./events";
import { openWorkbook } from "./file/openWorkbook";
import { saveWorkbook } from "./file/saveWorkbook";
import type { FormulaUse } from "./formula/formulaUses";
import { formulaUses } from "./formula/formulaUses";
import type { GridApi } from "./grid/GridApi";
import { WorkbookGrid } from "./grid/WorkbookGrid";
import type { HostControls } from "./HostControls";
import { EVENT } from "./model/eventMethods";
import type { Model } from "./model/Model";
import { workbookObject } from "./model/workbookApi";
import { HostBridge } from "./protocol/HostBridge";
import type { NativeBridge } from "./protocol/HostBridge";
import { References } from "./protocol/References";
import type { EventEntry } from "./protocol/messages";
import type { ChangeOrigin } from "./workbook/HostWorkbook";
import { HostWorkbook } from "./workbook/HostWorkbook";

export interface HostOptions {
  /** An .xlsx (or .xlsm, .xls, .ods, .csv) file; without it a new workbook with one empty sheet. */
  readonly bytes?: Uint8Array;
  readonly name?: string;
  /** The calculation engine's WebAssembly; needed in Node only. */
  readonly wasm?: BufferSource;
  /** Year of dates written without one; the current year by default. */
  readonly year?: number;
}

/** A running Excel. */
export interface EmbeddedHost {
  /** Goes to `globalThis._richApiNativeBridge` before Microsoft's library loads. */
  readonly bridge: NativeBridge;
  readonly controls: HostControls;
  readonly grid: GridApi;
  /** The workbook in memory, for tests that look behind the API. */
  readonly workbook: HostWorkbook;
  /** Every formula in the workbook. */
  formulas(): readonly FormulaUse[];
  /** Formulas of the opened file the engine cannot work out; they show the value they were saved with. Known after the first change. */
  notCalculated(): readonly FormulaUse[];
  /** The workbook as an .xlsx file; parts of the opened file that nobody touched are kept. */
  save(): Promise<Uint8Array>;
}

/** Requests of one job follow each other faster than this. */
const QUIET_MS = 120;

export async function createHost(options: HostOptions = {}): Promise<EmbeddedHost> {
  await loadEngine(options.wasm);
  const workbook = options.bytes ? openWorkbook(options.bytes, options.name ?? "workbook.xlsx") : new HostWorkbook(options.name ?? "Book1.xlsx");
  const calculation = new Calculation(workbook);
  if (needsCalculation(workbook)) calculation.markAll();
  const controls = new ControlState(workbook);
  const references = new References();
  const registered = new Set<string>([`${EVENT.documentSelectionChanged}:`]);
  let pending: EventEntry[] = [];

  const model: Model = {
    workbook,
    get maxCellsRead() {
      return controls.maxCellsRead;
    },
    get otherWorkbookActive() {
      return controls.otherWorkbookActive;
    },
    year: options.year ?? new Date().getFullYear(),
    calculate: () => calculation.calculate(),
    resultsAt: (sheet, formula, moves) => calculation.resultsAt(sheet, formula, moves),
    register: (eventType, targetId) => void registered.add(`${eventType}:${targetId}`),
    release: (id) => references.release(id),
    referenceCount: () => references.count,
  };

  workbook.listen((change) => {
    for (const entry of eventsFor(change)) if (registered.has(`${entry.eventType}:${entry.targetId}`)) pending.push(entry);
  });

  const tellEvents = (): void => {
    const entries = pending;
    pending = [];
    bridge.sendEvents(coalesced(entries));
  };
  const tellResults = (): void => {
    calculation.calculate();
    tellEvents();
    grid.flush();
  };
  let later: ReturnType<typeof setTimeout> | undefined;
  /**
   * After an action of a person everything is calculated at once; after a request, when somebody asks for values, or
   * shortly after the last of a burst of requests if a view is watching.
   */
  const settle = (by: ChangeOrigin): void => {
    clearTimeout(later);
    if (by === "user") calculation.calculate();
    else if (grid.isWatched) later = setTimeout(tellResults, QUIET_MS);
    tellEvents();
    // A view that is told at once would read, and reading calculates.
    if (by === "user" || !grid.isWatched) grid.flush();
  };

  const grid = new WorkbookGrid(model, controls, () => settle("user"));
  const bridge = new HostBridge({ root: workbookObject(model), references, controls, settle: () => settle("add-in") });
  calculation.calculate();

  return {
    bridge,
    controls,
    grid,
    get workbook() {
      calculation.calculate();
      return workbook;
    },
    formulas: () => {
      calculation.calculate();
      return formulaUses(workbook);
    },
    notCalculated: () => {
      const pinned = new Set(calculation.pinned.map(({ sheet, row, column }) => sheetCell(sheet.name, row, column)));
      return formulaUses(workbook).filter(({ address }) => pinned.has(address));
    },
    save: () => {
      calculation.calculate();
      return Promise.resolve(saveWorkbook(workbook, options.bytes ?? null));
    },
  };
}

/** A file whose formulas were saved without values is calculated at once. */
function needsCalculation(workbook: HostWorkbook): boolean {
  for (const sheet of workbook.sheets) for (const [, , cell] of sheet.cells()) if (cell.formula && cell.value === null) return true;
  return false;
}
