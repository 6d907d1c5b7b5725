import type { Rect } from "../grid/Rect";
import { styles, type StyleName } from "./palette";
import type { CellLink, ConditionalRule, DataBar, ListValidation, PlannedCell, PlannedChart, PlannedTable, PlannedValue, PrintSetup, SheetKind, SheetPlan } from "./SheetPlan";
import { columnPoints, lineCount, linesHeight } from "./textMetrics";

/** `live` writes formulas, `frozen` (chốt số liệu) their values. */
export type ReportMode = "live" | "frozen";

type Scalar = string | number | boolean;

const EXCEL_MAX_HEIGHT = 409;

/** Collects one sheet cell by cell and closes it as plain data; row heights are computed from the texts at the end. */
export class SheetDraft {
  private readonly cells: (PlannedCell | null)[][] = [];
  private readonly merges: Rect[] = [];
  private readonly rules: ConditionalRule[] = [];
  private readonly links: CellLink[] = [];
  private readonly validations: ListValidation[] = [];
  private readonly charts: PlannedChart[] = [];
  private readonly dataBars: DataBar[] = [];
  private readonly tables: PlannedTable[] = [];
  private readonly copies: { readonly row: number; readonly column: number; readonly source: { readonly row: number; readonly column: number } }[] = [];
  private readonly fixedHeights = new Map<number, number>();

  constructor(
    readonly kind: SheetKind,
    readonly name: string,
    readonly mode: ReportMode,
    private readonly widths: readonly number[],
  ) {}

  text(row: number, column: number, value: Scalar, style: StyleName, numberFormat?: string): void {
    this.put(row, column, { kind: "constant", value }, style, numberFormat);
  }

  /** `formula` without `=`; `value` is what it gives on the figures as read. */
  formula(row: number, column: number, formula: string, value: Scalar, style: StyleName, numberFormat?: string): void {
    this.put(row, column, this.mode === "frozen" ? { kind: "constant", value } : { kind: "formula", formula, value }, style, numberFormat);
  }

  /** A formula where there is one, else its value as a constant. */
  value(row: number, column: number, formula: string | null, value: Scalar, style: StyleName, numberFormat?: string): void {
    if (formula === null) this.text(row, column, value, style, numberFormat);
    else this.formula(row, column, formula, value, style, numberFormat);
  }

  /** A formula that shows what another cell of this sheet shows; the value is taken from there when the sheet is closed. */
  copyOf(row: number, column: number, formula: string, source: { readonly row: number; readonly column: number }, style: StyleName, numberFormat?: string): void {
    this.formula(row, column, formula, "", style, numberFormat);
    this.copies.push({ row, column, source });
  }

  blank(row: number, column: number, style: StyleName): void {
    this.put(row, column, undefined, style);
  }

  /** Gives every still empty cell of the rectangle a look, so that borders and fills close. */
  fill(rect: Rect, style: StyleName): void {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) if (!this.cells[row]?.[column]) this.blank(row, column, style);
    }
  }

  merge(rect: Rect): void {
    if (rect.top === rect.bottom && rect.left === rect.right) return;
    const style = this.cells[rect.top]?.[rect.left]?.style;
    if (style) this.fill(rect, style);
    this.merges.push(rect);
  }

  rule(rect: Rect, formula: string, style: StyleName): void {
    if (this.mode === "live") this.rules.push({ rect, formula, style });
  }

  link(row: number, column: number, target: string, tip: string): void {
    this.links.push({ row, column, target, tip });
  }

  validate(validation: ListValidation): void {
    this.validations.push(validation);
  }

  chart(chart: PlannedChart): void {
    this.charts.push(chart);
  }

  table(table: PlannedTable): void {
    this.tables.push(table);
  }

  height(row: number, points: number): void {
    this.fixedHeights.set(row, points);
  }

  get rowCount(): number {
    return this.cells.length;
  }

  close(more: Pick<SheetPlan, "tabColor" | "freeze"> & { readonly print: PrintSetup; readonly hiddenColumns?: readonly number[]; readonly visible?: boolean; readonly gridlines?: boolean }): SheetPlan {
    this.fillCopies();
    return {
      kind: this.kind,
      name: this.name,
      visible: more.visible ?? true,
      tabColor: more.tabColor,
      cells: Array.from(this.cells, (row) => Array.from(row ?? [], (cell) => cell ?? null)),
      columnWidths: this.widths,
      hiddenColumns: more.hiddenColumns ?? [],
      rowHeights: Array.from(this.cells, (_row, index) => this.rowHeight(index, new Set(more.hiddenColumns ?? []))),
      merges: this.merges,
      conditionalRules: this.rules,
      dataBars: this.dataBars,
      links: this.links,
      validations: this.validations,
      charts: this.charts,
      tables: this.tables,
      freeze: more.freeze,
      print: more.print,
      gridlines: more.gridlines ?? false,
    };
  }

  private fillCopies(): void {
    for (const { row, column, source } of this.copies) {
      const [copy, original] = [this.cells[row]?.[column], this.cells[source.row]?.[source.column]?.content];
      const value = original && original.kind !== "own-sheet-id" ? original.value : "";
      if (copy?.content && copy.content.kind !== "own-sheet-id") (this.cells[row] ??= [])[column] = { ...copy, content: { ...copy.content, value } };
    }
  }

  private put(row: number, column: number, content: PlannedValue | undefined, style: StyleName, numberFormat?: string): void {
    const cells = (this.cells[row] ??= []);
    cells[column] = { ...(content ? { content } : {}), style, ...(numberFormat ? { numberFormat } : {}) };
  }

  private rowHeight(row: number, hidden: ReadonlySet<number>): number | null {
    const fixed = this.fixedHeights.get(row);
    if (fixed !== undefined) return fixed;
    let height = 0;
    this.cells[row]?.forEach((cell, column) => {
      if (!cell?.style || hidden.has(column)) return;
      const merge = this.merges.find((area) => area.top === row && area.left === column);
      if (merge && merge.bottom > row) return;
      const look = styles[cell.style];
      const value = cell.content && cell.content.kind !== "own-sheet-id" ? cell.content.value : "";
      const text = typeof value === "string" ? value : "";
      const lines = look.wrap && text !== "" ? lineCount(text, this.points(column, merge?.right ?? column), look.font) : 1;
      height = Math.max(height, linesHeight(lines, look.font.size));
    });
    return height === 0 ? null : Math.min(EXCEL_MAX_HEIGHT, Math.max(height, 16));
  }

  private points(from: number, to: number): number {
    let points = 0;
    for (let column = from; column <= to; column += 1) points += columnPoints(this.widths[column] ?? 8.43);
    return points;
  }
}
