import type { Rect } from "../../domain/grid/Rect";
import type { CellStyle } from "./CellStyle";

/** A conditional rule over one or more rectangles. `formula` is relative to the top-left cell of the first, with its `=`. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "DataBar" | "CellValue" | "ContainsText" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria";
  ranges: readonly Rect[];
  stopIfTrue: boolean;
  formula: string | null;
  /** Cell value rules: the operator and its one or two formulas. */
  operator: string | null;
  formula2: string | null;
  /** What it changes where it holds. */
  change: Partial<CellStyle>;
  dataBar: DataBarRule | null;
}

export interface DataBarRule {
  color: string;
  gradient: boolean;
  showValue: boolean;
  lower: { type: string; formula: string | null };
  upper: { type: string; formula: string | null };
}

export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  /** A place in the workbook, `'Sheet'!A1`, or null for `address`. */
  readonly target: string | null;
  readonly address: string | null;
  readonly tip: string;
}

export interface HostTable {
  readonly id: string;
  name: string;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
}

/** `refersTo` with its `=`. */
export interface HostName {
  name: string;
  refersTo: string;
  visible: boolean;
  comment: string;
}

export interface HostChart {
  readonly id: string;
  name: string;
  type: string;
  title: string | null;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  dataLabels: boolean;
  series: HostSeries[];
  /** Points. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Cells it covers, where it was set by cells. */
  at: Rect | null;
  /** The part of the opened file it is; null for a chart that is new or was changed. */
  part: string | null;
}

/** References as `'Sheet'!$B$2:$B$9`. */
export interface HostSeries {
  name: string;
  categories: string | null;
  values: string | null;
  color: string | null;
}

export interface DataValidation {
  readonly ranges: readonly Rect[];
  /** As Office.js writes it, e.g. `{ list: { inCellDropDown: true, source: "a,b" } }`; null when only a prompt is set. */
  rule: unknown;
  prompt: { showPrompt: boolean; title: string; message: string } | null;
  errorAlert: { showAlert: boolean; style: string; title: string; message: string } | null;
  ignoreBlanks: boolean;
}

export interface PageSetup {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printTitleRows: readonly [number, number] | null;
  printTitleColumns: readonly [number, number] | null;
  printArea: readonly Rect[];
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printOrder: string;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  headerFooter: { leftHeader: string; centerHeader: string; rightHeader: string; leftFooter: string; centerFooter: string; rightFooter: string };
}

export function defaultPageSetup(): PageSetup {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    printTitleRows: null,
    printTitleColumns: null,
    printArea: [],
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printOrder: "DownThenOver",
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    headerFooter: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
  };
}
