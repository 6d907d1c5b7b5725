import type { Finding } from "../finding";
import { sheetCell } from "../grid/address";
import { cellAt } from "../grid/Grid";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { Plan } from "../plan/Plan";
import { SheetRows } from "../plan/SheetRows";
import { foldText } from "../text/foldText";
import { parsePeriod } from "../text/parsePeriod";
import { parsePeriodKey } from "../text/parsePeriodKey";
import type { Period } from "../text/Period";
import { ENTRY_COLUMNS, ENTRY_PARTS, type EntryColumnKey } from "./entryColumns";
import { isGrandTotal } from "../mapping/isGrandTotal";
import { UnitRegister } from "../mapping/UnitRegister";
import type { Fact, FactPart, OrgUnit } from "./Fact";

export interface EntryRequest {
  readonly sheet: SheetSnapshot;
  readonly plan: Plan;
  /** Units of the other sheets: the same unit under another spelling is found again. */
  readonly units: readonly OrgUnit[];
}

export interface ParsedEntrySheet {
  readonly facts: readonly Fact[];
  /** All units, those that only occur here last. */
  readonly units: readonly OrgUnit[];
  readonly findings: readonly Finding[];
  /** Every line that holds anything, for writing the sheet again. */
  readonly lines: readonly EntryLine[];
}

/** One line as a person left it. */
export interface EntryLine {
  readonly code: string;
  readonly texts: Readonly<Partial<Record<EntryColumnKey, string | number>>>;
}

/** Reads `Nhập số liệu` as facts; a line without a figure says nothing yet. */
export function parseEntrySheet({ sheet, plan, units }: EntryRequest): ParsedEntrySheet {
  const rows = new SheetRows(sheet);
  const header = findHeader(rows);
  if (header === null) return { facts: [], units, findings: [], lines: [] };
  const register = new UnitRegister(units);
  const reader = new EntryReader(rows, header.columns, plan, register);
  const lines: EntryLine[] = [];
  for (let row = header.row + 1; row <= rows.lastRow; row += 1) {
    const line = reader.read(row);
    if (line !== null) lines.push(line);
  }
  return { facts: reader.facts, units: register.units(), findings: [...rows.findings, ...reader.findings], lines };
}

type Columns = ReadonlyMap<EntryColumnKey, number>;

function findHeader(rows: SheetRows): { readonly row: number; readonly columns: Columns } | null {
  for (let row = 0; row <= Math.min(rows.lastRow, 50); row += 1) {
    const texts = rows.headers(row);
    const columns = new Map<EntryColumnKey, number>();
    for (const { key, header } of ENTRY_COLUMNS) {
      const at = texts.get(foldText(header.vi)) ?? texts.get(foldText(header.en));
      if (at !== undefined) columns.set(key, at);
    }
    if (columns.has("code") && columns.has("figure")) return { row, columns };
  }
  return null;
}

class EntryReader {
  readonly facts: Fact[] = [];
  readonly findings: Finding[] = [];

  constructor(private readonly rows: SheetRows, private readonly columns: Columns, private readonly plan: Plan, private readonly register: UnitRegister) {}

  read(row: number): EntryLine | null {
    const code = this.#text(row, "code");
    const texts = Object.fromEntries(ENTRY_COLUMNS.flatMap(({ key }) => {
      const value = this.#raw(row, key);
      return value === null ? [] : [[key, value] as const];
    }));
    if (Object.keys(texts).length === 0) return null;
    const figure = this.rows.number(row, this.columns.get("figure") ?? null, true);
    if (figure !== null && figure !== undefined) this.#addFact(row, code, figure);
    return { code, texts };
  }

  #addFact(row: number, code: string, value: number): void {
    const indicator = this.plan.indicators.find((each) => each.code === code);
    if (indicator === undefined) {
      this.#report(row, "code", `Không có chỉ tiêu mã “${code}” trong kế hoạch.`, `The plan has no target with code “${code}”.`);
      return;
    }
    const period = this.#period(row);
    const part = this.#part(row);
    if (period === undefined || part === null) return;
    const name = this.#text(row, "unit");
    const unit = name === "" || isGrandTotal(name) ? null : this.register.meetList([{ name, within: null, isTotal: false }])[0] ?? null;
    const column = this.columns.get("figure") ?? 0;
    const label = this.columns.get("name");
    const { name: sheet, id: sheetId } = this.rows.sheet;
    const isText = typeof cellAt(this.rows.sheet.grid, row, column) === "string";
    this.facts.push({
      indicator: code, unit, period, part, value, scale: 1,
      source: { sheet, sheetId, row, column, label: label === undefined ? null : { row, column: label, text: this.rows.text(row, label) }, marks: isText ? { decimal: ",", group: "." } : null },
    });
  }

  /** Blank: no period of its own. Undefined: cannot be read. */
  #period(row: number): Period | null | undefined {
    const text = this.#text(row, "period");
    if (text === "") return null;
    const period = parsePeriodKey(text) ?? parsePeriod(text, null);
    if (period === null) this.#report(row, "period", `“${text}” không phải là một kỳ báo cáo.`, `“${text}” is no reporting period.`);
    return period ?? undefined;
  }

  #part(row: number): FactPart | null {
    const text = foldText(this.#text(row, "part"));
    if (text === "") return "value";
    for (const part of ["value", "numerator", "denominator"] as const) {
      if (foldText(ENTRY_PARTS[part].vi) === text || foldText(ENTRY_PARTS[part].en) === text) return part;
    }
    this.#report(row, "part", `“${this.#text(row, "part")}” không có trong danh sách.`, `“${this.#text(row, "part")}” is not in the list.`);
    return null;
  }

  #text(row: number, key: EntryColumnKey): string {
    return this.rows.text(row, this.columns.get(key) ?? null);
  }

  #raw(row: number, key: EntryColumnKey): string | number | null {
    const column = this.columns.get(key);
    const cell = column === undefined ? null : cellAt(this.rows.sheet.grid, row, column);
    return typeof cell === "number" || (typeof cell === "string" && cell.trim() !== "") ? cell : null;
  }

  #report(row: number, key: EntryColumnKey, vi: string, en: string): void {
    this.findings.push({
      code: "plan.badCell", severity: "error", at: sheetCell(this.rows.sheet.name, row, this.columns.get(key) ?? 0),
      message: { vi, en }, advice: { vi: "Sửa lại ô này trên sheet nhập số liệu.", en: "Correct this cell of the entry sheet." },
    });
  }
}
