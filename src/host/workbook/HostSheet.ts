import type { Rect } from "../../domain/grid/Rect";
import type { CellStyle } from "./CellStyle";
import { DEFAULT_STYLE, restyle } from "./CellStyle";
import type { HostCell } from "./HostCell";
import { COLUMNS, ROWS } from "./limits";
import { SheetEdits } from "./SheetEdits";
import type { ConditionalFormat, DataValidation, HostChart, HostName, HostTable, Hyperlink, PageSetup } from "./SheetParts";
import { defaultPageSetup } from "./SheetParts";

/** Where a sheet lies in the opened file. */
export interface SheetSource {
  readonly path: string;
  readonly sheetId: string;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Default column width and row height in points (8.43 characters of Calibri 11; 15 pt). */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** One sheet in memory. Rows and columns count from 0; what is not stored is an empty cell. */
export class HostSheet {
  visibility: Visibility = "Visible";
  /** `#RRGGBB`, or "" for none. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  isProtected = false;
  freeze = { rows: 0, columns: 0 };
  merges: Rect[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  tables: HostTable[] = [];
  names: HostName[] = [];
  charts: HostChart[] = [];
  validations: DataValidation[] = [];
  pageSetup: PageSetup = defaultPageSetup();
  /** Rows and columns a new page begins with. */
  readonly rowBreaks = new Set<number>();
  readonly columnBreaks = new Set<number>();
  readonly links = new Map<string, Hyperlink>();
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Looks of whole columns and rows, and of the whole sheet, for cells that are not stored. */
  readonly columnStyles = new Map<number, CellStyle>();
  readonly rowStyles = new Map<number, CellStyle>();
  style: CellStyle = DEFAULT_STYLE;
  /** The part of the opened file it was read from; null for a sheet that is new. */
  source: SheetSource | null = null;
  readonly edits = new SheetEdits();
  readonly #rows = new Map<number, Map<number, HostCell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.style;
  }

  /** The stored cell, made when there is none. */
  touch(row: number, column: number): HostCell {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = new Map<number, HostCell>()));
    let cell = cells.get(column);
    if (!cell) {
      cell = { value: null, formula: null, style: this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.style, quoted: false };
      cells.set(column, cell);
    }
    return cell;
  }

  forget(row: number, column: number): void {
    const cells = this.#rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.#rows.delete(row);
  }

  /** Every stored cell, within a rectangle when one is given; in no particular order. */
  *cells(within?: Rect): Generator<[row: number, column: number, cell: HostCell]> {
    const few = within && within.bottom - within.top + 1 < this.#rows.size;
    const rows = few ? rowRange(within) : this.#rows.keys();
    for (const row of rows) {
      const cells = this.#rows.get(row);
      if (!cells || (within && (row < within.top || row > within.bottom))) continue;
      if (within && within.right - within.left < cells.size) {
        for (let column = within.left; column <= within.right; column += 1) {
          const cell = cells.get(column);
          if (cell) yield [row, column, cell];
        }
        continue;
      }
      for (const [column, cell] of cells) {
        if (!within || (column >= within.left && column <= within.right)) yield [row, column, cell];
      }
    }
  }

  /** Takes everything over from a sheet of another workbook. */
  adopt(other: HostSheet): void {
    const { visibility, tabColor, showGridlines, showHeadings, isProtected, freeze, merges, conditionalFormats, tables, names, charts, validations, pageSetup, style } = other;
    Object.assign(this, { visibility, tabColor, showGridlines, showHeadings, isProtected, freeze, merges, conditionalFormats, tables, names, charts, validations, pageSetup, style });
    for (const [key, link] of other.links) this.links.set(key, link);
    for (const name of ["columnWidths", "rowHeights"] as const) for (const [index, size] of other[name]) this[name].set(index, size);
    for (const name of ["columnStyles", "rowStyles"] as const) for (const [index, look] of other[name]) this[name].set(index, look);
    for (const name of ["hiddenRows", "hiddenColumns", "rowBreaks", "columnBreaks"] as const) for (const index of other[name]) this[name].add(index);
    for (const [row, column, cell] of other.cells()) Object.assign(this.touch(row, column), cell);
  }

  /** Changes the look of a rectangle; whole rows, columns and sheets are kept as such. */
  restyle(rect: Rect, change: Partial<CellStyle> | ((row: number, column: number) => Partial<CellStyle>)): void {
    const wholeRows = rect.left === 0 && rect.right === COLUMNS - 1;
    const wholeColumns = rect.top === 0 && rect.bottom === ROWS - 1;
    if (!wholeRows && !wholeColumns) {
      for (let row = rect.top; row <= rect.bottom; row += 1) {
        for (let column = rect.left; column <= rect.right; column += 1) {
          const cell = this.touch(row, column);
          cell.style = restyle(cell.style, typeof change === "function" ? change(row, column) : change);
        }
      }
      return;
    }
    const plain = typeof change === "function" ? {} : change;
    if (wholeRows && wholeColumns) {
      this.style = restyle(this.style, plain);
      for (const [column, style] of this.columnStyles) this.columnStyles.set(column, restyle(style, plain));
      for (const [row, style] of this.rowStyles) this.rowStyles.set(row, restyle(style, plain));
    } else if (wholeColumns) {
      for (let column = rect.left; column <= rect.right; column += 1) this.columnStyles.set(column, restyle(this.columnStyles.get(column) ?? this.style, plain));
    } else {
      for (let row = rect.top; row <= rect.bottom; row += 1) this.rowStyles.set(row, restyle(this.rowStyles.get(row) ?? this.style, plain));
    }
    for (const [, , cell] of this.cells(rect)) cell.style = restyle(cell.style, plain);
  }

  /** The smallest rectangle around all cells with a value, or (not `valuesOnly`) with a value or a look of their own. */
  usedRect(valuesOnly: boolean, within?: Rect): Rect | null {
    let used: Rect | null = null;
    const include = (row: number, column: number): void => {
      used = used
        ? { top: Math.min(used.top, row), left: Math.min(used.left, column), bottom: Math.max(used.bottom, row), right: Math.max(used.right, column) }
        : { top: row, left: column, bottom: row, right: column };
    };
    for (const [row, column, cell] of this.cells(within)) {
      if (cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== this.style)) include(row, column);
    }
    return used;
  }
}

function* rowRange(rect: Rect): Generator<number> {
  for (let row = rect.top; row <= rect.bottom; row += 1) yield row;
}
