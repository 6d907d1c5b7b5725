import type { Finding } from "../finding";
import { columnNumber, sheetCell } from "../grid/address";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { LocalizedText } from "../LocalizedText";
import { SheetRows } from "../plan/SheetRows";
import { foldText } from "../text/foldText";
import type { MatchRole } from "./Mapping";
import { DECISION_WORDS, MAPPING_COLUMNS, markOf, parsePlace, ROLE_WORDS, type DecisionWord, type MappingColumnKey } from "./mappingColumns";
import type { MappingDecision } from "./MappingDecision";

/** What an `Ánh xạ` sheet says: the lines we wrote, what people changed, and what could not be read. */
export interface ParsedMappingSheet {
  readonly decisions: readonly MappingDecision[];
  readonly findings: readonly Finding[];
}

/**
 * Reads `Ánh xạ` with all edits. A line that says what we wrote is a memory of the rules' match; a line that was changed or
 * added is a person's decision. `sheetNames` are those of the workbook, to tell a line that points nowhere.
 */
export function parseMappingSheet(sheet: SheetSnapshot, sheetNames: readonly string[]): ParsedMappingSheet {
  const rows = new SheetRows(sheet);
  const header = findHeader(rows);
  if (header === null) return { decisions: [], findings: [] };
  const known = new Set(sheetNames.map(foldText));
  const decisions: MappingDecision[] = [];
  const findings: Finding[] = [];
  for (let row = header.row + 1; row <= rows.lastRow; row += 1) {
    if ([...header.columns.values()].every((column) => rows.text(row, column) === "")) continue;
    const decision = readLine(new Line(rows, row, header.columns), known, (key, message) => {
      findings.push({ code: "mapping.badCell", severity: "error", at: sheetCell(sheet.name, row, header.columns.get(key) ?? 0), message, advice: ADVICE });
    });
    if (decision !== null) decisions.push(decision);
  }
  return { decisions, findings };
}

type Columns = ReadonlyMap<MappingColumnKey, number>;

function findHeader(rows: SheetRows): { readonly row: number; readonly columns: Columns } | null {
  for (let row = 0; row <= Math.min(rows.lastRow, 50); row += 1) {
    const texts = rows.headers(row);
    const columns = new Map<MappingColumnKey, number>();
    for (const { key, header } of MAPPING_COLUMNS) {
      const at = texts.get(foldText(header.vi)) ?? texts.get(foldText(header.en));
      if (at !== undefined) columns.set(key, at);
    }
    if (columns.has("code") && columns.has("place") && columns.has("role")) return { row, columns };
  }
  return null;
}

class Line {
  constructor(private readonly rows: SheetRows, private readonly row: number, private readonly columns: Columns) {}

  text(key: MappingColumnKey): string {
    return this.rows.text(this.row, this.columns.get(key) ?? null);
  }

  at(key: MappingColumnKey): string {
    return sheetCell(this.rows.sheet.name, this.row, this.columns.get(key) ?? 0);
  }
}

type Report = (key: MappingColumnKey, message: LocalizedText) => void;

function readLine(line: Line, sheets: ReadonlySet<string>, report: Report): MappingDecision | null {
  const code = line.text("code");
  if (code === "") {
    report("code", { vi: "Dòng này thiếu mã chỉ tiêu.", en: "This line has no target code." });
    return null;
  }
  const decision = wordOf(DECISION_WORDS, line.text("decision"));
  if (decision === null && line.text("decision") !== "") report("decision", { vi: `“${line.text("decision")}” không phải là một quyết định.`, en: `“${line.text("decision")}” is no decision.` });
  if (decision === "none") return { kind: "none", indicator: code, at: line.at("code") };
  if (line.text("place") === "" && (decision === "open" || line.text("sheet") === "")) return null;
  const role = wordOf(ROLE_WORDS, line.text("role")) ?? (line.text("role") === "" ? "rate" : null);
  const place = parsePlace(line.text("place"));
  if (role === null) report("role", { vi: `“${line.text("role")}” không phải là một vai trò.`, en: `“${line.text("role")}” is no role.` });
  if (place === null) report("place", { vi: `“${line.text("place")}” không phải là một cột (F) hoặc một dòng (dòng 12).`, en: `“${line.text("place")}” is no column (F) and no row (row 12).` });
  const sheet = line.text("sheet");
  const isOurs = line.text("mark") === markOf({ code, role: role ?? "", sheet, place: line.text("place"), header: line.text("header"), decision: decision ?? "rule" });
  if (!isOurs && !sheets.has(foldText(sheet))) report("sheet", { vi: `Không có sheet “${sheet}”.`, en: `There is no sheet “${sheet}”.` });
  if (role === null || place === null || (!isOurs && !sheets.has(foldText(sheet)))) return null;
  return useOf(line, code, role, place, sheet, decision, isOurs);
}

function useOf(line: Line, code: string, role: MatchRole, place: { readonly column: string | null; readonly row: number | null }, sheet: string, decision: DecisionWord | null, isOurs: boolean): MappingDecision {
  const where = { sheet, column: place.column === null ? null : columnNumber(place.column), row: place.row };
  const base = { kind: "use" as const, indicator: code, role, ...where, at: line.at("place") };
  const header = line.text("header");
  if (isOurs) return decision === "person" ? { ...base, header } : { ...base, header, byRule: true };
  return { ...base, header: wasMoved(line, header, place, sheet) ? "" : header };
}

/** The person changed the place and left the header as it was: the place is meant. */
function wasMoved(line: Line, header: string, place: { readonly column: string | null; readonly row: number | null }, sheet: string): boolean {
  const [, , sheetBefore, placeBefore, headerBefore] = line.text("mark").split("¦");
  if (header === "") return true;
  if (placeBefore === undefined) return header === "";
  const before = parsePlace(placeBefore);
  const samePlace = before?.column === place.column && before?.row === place.row && sheetBefore === sheet;
  return !samePlace && headerBefore === header;
}

function wordOf<T extends string>(words: Readonly<Record<T, LocalizedText>>, text: string): T | null {
  const folded = foldText(text);
  for (const key in words) {
    if (Object.hasOwn(words, key) && (foldText(words[key].vi) === folded || foldText(words[key].en) === folded)) return key;
  }
  return null;
}

const ADVICE: LocalizedText = { vi: "Sửa lại ô này, hoặc xóa dòng để máy tự tìm.", en: "Correct this cell, or delete the line to have the column found anew." };
