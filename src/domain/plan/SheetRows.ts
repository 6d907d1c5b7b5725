import type { Finding } from "../finding";
import { isBlank, isCellError } from "../grid/Cell";
import { sheetCell } from "../grid/address";
import { cellAt, extent } from "../grid/Grid";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { LocalizedText } from "../LocalizedText";
import { foldText } from "../text/foldText";
import { parseNumber } from "../text/parseNumber";
import { parseChoice, type Choices } from "./choices";
import type { IsoDate } from "./Plan";
import { parsePlanDate } from "./planDate";

/**
 * Reads the cells of one of our own sheets as people edited them. What cannot be read becomes a finding at the cell, and
 * the caller goes on with what it knew before.
 */
export class SheetRows {
  readonly findings: Finding[] = [];
  readonly lastRow: number;
  readonly lastColumn: number;

  constructor(readonly sheet: SheetSnapshot) {
    const used = extent(sheet.grid);
    this.lastRow = used?.bottom ?? -1;
    this.lastColumn = used?.right ?? -1;
  }

  /** Text of a cell, white space collapsed; "" when blank. */
  text(row: number, column: number | null): string {
    if (column === null) return "";
    const cell = cellAt(this.sheet.grid, row, column);
    if (cell === null || isCellError(cell)) return "";
    return String(cell).normalize("NFC").replace(/\s+/gu, " ").trim();
  }

  isBlankRow(row: number): boolean {
    const cells = this.sheet.grid.cells[row - this.sheet.grid.top] ?? [];
    return cells.every((cell) => isBlank(cell));
  }

  /** Columns of a header row by folded text. */
  headers(row: number): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (let column = this.sheet.grid.left; column <= this.lastColumn; column += 1) {
      const text = foldText(this.text(row, column));
      if (text !== "" && !found.has(text)) found.set(text, column);
    }
    return found;
  }

  /** A number; `undefined` with a finding when the cell holds something else. 95 % shown as 0.95 is 95. */
  number(row: number, column: number | null, isPercent = false): number | null | undefined {
    if (column === null) return null;
    const cell = cellAt(this.sheet.grid, row, column);
    if (isBlank(cell)) return null;
    if (typeof cell === "number") return isPercent && this.format(row, column).includes("%") ? scaled(cell) : cell;
    const parsed = typeof cell === "string" ? parseNumber(cell, { decimal: ",", group: "." }) ?? parseNumber(cell, null) : null;
    if (parsed && parsed.denominator === null) return parsed.value;
    this.report(row, column, { vi: `“${this.shown(row, column)}” không phải là một con số.`, en: `“${this.shown(row, column)}” is not a number.` }, ADVICE.number);
    return undefined;
  }

  date(row: number, column: number | null): IsoDate | null | undefined {
    if (column === null) return null;
    const cell = cellAt(this.sheet.grid, row, column);
    if (isBlank(cell)) return null;
    const date = typeof cell === "number" || typeof cell === "string" ? parsePlanDate(cell) : null;
    if (date !== null) return date;
    this.report(row, column, { vi: `“${this.shown(row, column)}” không phải là ngày.`, en: `“${this.shown(row, column)}” is not a date.` }, ADVICE.date);
    return undefined;
  }

  choice<T extends string>(row: number, column: number | null, choices: Choices<T>): T | null | undefined {
    const text = this.text(row, column);
    if (column === null || text === "") return null;
    const kept = parseChoice(choices, text);
    if (kept !== null) return kept;
    this.report(row, column, { vi: `“${text}” không có trong danh sách.`, en: `“${text}” is not in the list.` }, ADVICE.list);
    return undefined;
  }

  /** Parts of a cell separated by semicolons or line breaks. */
  list(row: number, column: number | null): readonly string[] {
    if (column === null) return [];
    const cell = cellAt(this.sheet.grid, row, column);
    if (cell === null || isCellError(cell)) return [];
    return String(cell).normalize("NFC").split(/[;\n]/).map((part) => part.replace(/\s+/gu, " ").trim()).filter(Boolean);
  }

  report(row: number, column: number, message: LocalizedText, advice: LocalizedText): void {
    this.findings.push({ code: "plan.badCell", severity: "error", at: sheetCell(this.sheet.name, row, column), message, advice });
  }

  /** What the cell shows, also for Excel's own errors. */
  private shown(row: number, column: number): string {
    const cell = cellAt(this.sheet.grid, row, column);
    return isCellError(cell) ? cell.error : this.text(row, column);
  }

  private format(row: number, column: number): string {
    return this.sheet.grid.formats?.[row - this.sheet.grid.top]?.[column - this.sheet.grid.left] ?? "";
  }
}

/** 0.95 × 100 is 95 and not 95.00000000000001. */
function scaled(share: number): number {
  return Number((share * 100).toPrecision(12));
}

const ADVICE = {
  number: { vi: "Gõ lại bằng số, ví dụ 95 hoặc 6,1.", en: "Type a number, such as 95 or 6.1." },
  date: { vi: "Gõ ngày dạng 31/12/2025, hoặc chỉ năm 2025.", en: "Type a date such as 31/12/2025, or a year alone." },
  list: { vi: "Chọn một mục trong danh sách của ô.", en: "Choose an entry of the cell's list." },
} as const satisfies Record<string, LocalizedText>;
