import type { Finding } from "../finding";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { LocalizedText } from "../LocalizedText";
import type { OwnSheet } from "../report/OwnSheet";
import { SHEET_KINDS } from "../report/SheetPlan";
import { foldText } from "../text/foldText";
import { LEVEL_CHOICES, MILESTONE_CHOICES, PERIOD_CHOICES, RULE_CHOICES } from "./choices";
import { parseTargetRow, type PlanHeader } from "./parseTargetRow";
import type { Commitment, Indicator, Milestone, Plan, PlanRule } from "./Plan";
import { PLAN_COLUMNS, type PlanColumnKey } from "./planColumns";
import { COMMITMENT_SECTION, META_FIELDS, MILESTONE_SECTION, REGISTER_HEADERS, RULE_SECTION, type MetaField, type PlanSection } from "./planSheetWords";
import { readTypedPlan } from "./readTypedPlan";
import { SheetRows } from "./SheetRows";

/** What a `Kế hoạch` sheet says: the plan with all edits, the register of own sheets, and what could not be read. */
export interface ParsedPlanSheet {
  readonly plan: Plan | null;
  readonly register: readonly OwnSheet[];
  readonly findings: readonly Finding[];
}

/**
 * Reads `Kế hoạch`, ours or typed by hand (a table with at least columns like "Chỉ tiêu", "Mục tiêu"/"Điều kiện", "ĐVT";
 * no stamp, no register: then `register` is empty). Columns are found by their headers, so they may be moved.
 */
export function parsePlanSheet(sheet: SheetSnapshot): ParsedPlanSheet {
  const rows = new SheetRows(sheet);
  const headerRow = findHeader(rows);
  if (headerRow === null) return { ...readTypedPlan(sheet), register: readRegister(rows) };
  const header = headerColumns(rows, headerRow);
  const sections = findSections(rows, headerRow);
  const indicators = readTargets(rows, headerRow, sections.first ?? rows.lastRow + 1, header);
  const plan = readMeta(rows, headerRow, { ...readSections(rows, sections), indicators });
  const findings = indicators.length === 0 && plan.commitments.length === 0 ? [...rows.findings, noTargets(sheet.name)] : rows.findings;
  return { plan, register: readRegister(rows), findings };
}

function findHeader(rows: SheetRows): number | null {
  for (let row = 0; row <= Math.min(rows.lastRow, 200); row += 1) {
    const header = headerColumns(rows, row);
    if (header.has("name") && header.has("value") && (header.has("comparator") || header.has("form"))) return row;
  }
  return null;
}

function headerColumns(rows: SheetRows, row: number): PlanHeader {
  const found = rows.headers(row);
  const columns = new Map<PlanColumnKey, number>();
  for (const column of PLAN_COLUMNS) {
    const at = found.get(foldText(column.header.vi)) ?? found.get(foldText(column.header.en));
    if (at !== undefined) columns.set(column.key, at);
  }
  return columns;
}

function readTargets(rows: SheetRows, headerRow: number, end: number, header: PlanHeader): readonly Indicator[] {
  const indicators: Indicator[] = [];
  const codes = new Set<string>();
  for (let row = headerRow + 1; row < end; row += 1) {
    if ([...header.values()].every((column) => rows.text(row, column) === "")) continue;
    const indicator = parseTargetRow(rows, row, header, freeCode(codes, indicators.length + 1));
    if (indicator === null) continue;
    if (codes.has(indicator.code)) rows.report(row, header.get("code") ?? 0, { vi: `Mã “${indicator.code}” đã dùng ở dòng trên.`, en: `The code “${indicator.code}” is used above.` }, { vi: "Đặt mã khác.", en: "Choose another code." });
    const code = codes.has(indicator.code) ? freeCode(codes, indicators.length + 1) : indicator.code;
    codes.add(code);
    indicators.push({ ...indicator, code });
  }
  return indicators;
}

function freeCode(codes: ReadonlySet<string>, from: number): string {
  let number = from;
  while (codes.has(String(number))) number += 1;
  return String(number);
}

interface Sections {
  /** First row of whatever stands under the table of targets. */
  readonly first: number | null;
  readonly headers: ReadonlyMap<PlanSection, number>;
}

const SECTIONS = [COMMITMENT_SECTION, MILESTONE_SECTION, RULE_SECTION];

function findSections(rows: SheetRows, headerRow: number): Sections {
  const headers = new Map<PlanSection, number>();
  let first: number | null = null;
  for (let row = headerRow + 1; row <= rows.lastRow; row += 1) {
    const found = rows.headers(row);
    for (const section of SECTIONS) {
      const isTitle = found.size === 1 && (found.has(foldText(section.title.vi)) || found.has(foldText(section.title.en)));
      const isHeader = section.headers.slice(0, 3).every((header) => found.has(foldText(header.vi)) || found.has(foldText(header.en)));
      if (isHeader) headers.set(section, row);
      if (isTitle || isHeader) first ??= row;
    }
  }
  return { first, headers };
}

function sectionRows(rows: SheetRows, sections: Sections, section: PlanSection): readonly { readonly row: number; readonly columns: readonly (number | null)[] }[] {
  const start = sections.headers.get(section);
  if (start === undefined) return [];
  const found = rows.headers(start);
  const columns = section.headers.map((header) => found.get(foldText(header.vi)) ?? found.get(foldText(header.en)) ?? null);
  const result = [];
  for (let row = start + 1; row <= rows.lastRow; row += 1) {
    if ([...sections.headers.values()].includes(row + 1) || [...sections.headers.values()].includes(row)) break;
    if (rows.text(row, columns[1] ?? null) !== "") result.push({ row, columns });
  }
  return result;
}

function readSections(rows: SheetRows, sections: Sections): Pick<Plan, "commitments" | "milestones" | "rules"> {
  const commitments: Commitment[] = sectionRows(rows, sections, COMMITMENT_SECTION).map(({ row, columns: [code = null, text = null, by = null, due = null, line = null] }, index) => ({
    code: rows.text(row, code) || `C${String(index + 1).padStart(2, "0")}`,
    text: rows.text(row, text),
    line: rows.number(row, line) ?? null,
    responsible: rows.list(row, by),
    deadline: rows.date(row, due) ?? null,
  }));
  const milestones: Milestone[] = sectionRows(rows, sections, MILESTONE_SECTION).map(({ row, columns: [, name = null, kind = null, date = null, line = null] }) => {
    const known = rows.choice(row, kind, MILESTONE_CHOICES);
    return { name: rows.text(row, name), ...(known && { kind: known }), date: rows.date(row, date) ?? null, line: rows.number(row, line) ?? null };
  });
  const rules: PlanRule[] = sectionRows(rows, sections, RULE_SECTION).map(({ row, columns: [kind = null, text = null, by = null, every = null, line = null] }) => ({
    kind: rows.choice(row, kind, RULE_CHOICES) ?? "reporting",
    text: rows.text(row, text),
    every: rows.choice(row, every, PERIOD_CHOICES) ?? null,
    line: rows.number(row, line) ?? null,
    responsible: rows.list(row, by),
  }));
  return { commitments, milestones, ...(sections.headers.has(RULE_SECTION) && { rules }) };
}

type MetaCells = ReadonlyMap<MetaField["key"], { readonly row: number; readonly column: number }>;

function findMeta(rows: SheetRows, headerRow: number): MetaCells {
  const cells = new Map<MetaField["key"], { readonly row: number; readonly column: number }>();
  for (let row = 0; row < headerRow; row += 1) {
    const found = rows.headers(row);
    for (const field of META_FIELDS) {
      const column = found.get(foldText(field.label.vi)) ?? found.get(foldText(field.label.en));
      if (column !== undefined) cells.set(field.key, { row, column: column + 1 });
    }
  }
  return cells;
}

function readMeta(rows: SheetRows, headerRow: number, rest: Pick<Plan, "indicators" | "commitments" | "milestones" | "rules">): Plan {
  const cells = findMeta(rows, headerRow);
  const text = (key: MetaField["key"]): string => {
    const cell = cells.get(key);
    return cell ? rows.text(cell.row, cell.column) : "";
  };
  const date = (key: MetaField["key"]): string | null => {
    const cell = cells.get(key);
    return cell ? (rows.date(cell.row, cell.column) ?? null) : null;
  };
  const due = rest.indicators.map((indicator) => indicator.deadline).filter((one) => one !== null).sort();
  const to = date("to") ?? due.at(-1) ?? "2100-12-31";
  const level = cells.get("level");
  const units = cells.get("units");
  return {
    id: text("id") || "ke-hoach",
    title: text("title") || rows.sheet.name,
    issuer: text("issuer"),
    number: text("number") || null,
    level: (level && rows.choice(level.row, level.column, LEVEL_CHOICES)) ?? "district",
    period: { from: date("from") ?? `${to.slice(0, 4)}-01-01`, to },
    parentPlan: text("parentPlan") || null,
    ...rest,
    units: units ? rows.list(units.row, units.column) : [],
    nearFrom: readNear(rows, cells),
  };
}

/** 0.95, 95 and 95 % all mean the same; what is no share between 0 and 1 is reported. */
function readNear(rows: SheetRows, cells: MetaCells): number {
  const cell = cells.get("nearFrom");
  const value = cell ? rows.number(cell.row, cell.column) : null;
  if (!cell || value === null || value === undefined) return DEFAULT_NEAR;
  const share = value > 1.5 ? value / 100 : value;
  if (share > 0 && share <= 1) return share;
  rows.report(cell.row, cell.column, { vi: "Mức cơ bản đạt phải từ 0 đến 100 %.", en: "The share must lie between 0 and 100 %." }, { vi: "Gõ ví dụ 95%.", en: "Type for example 95%." });
  return DEFAULT_NEAR;
}

const DEFAULT_NEAR = 0.95;

function readRegister(rows: SheetRows): readonly OwnSheet[] {
  for (let row = 0; row <= Math.min(rows.lastRow, 30); row += 1) {
    const found = rows.headers(row);
    const [kind, name, id] = REGISTER_HEADERS.map((header) => found.get(foldText(header.vi)) ?? found.get(foldText(header.en)) ?? null);
    if (kind == null || name == null || id == null) continue;
    const register: OwnSheet[] = [];
    for (let line = row + 1; line <= rows.lastRow; line += 1) {
      const known = SHEET_KINDS.find((one) => one === rows.text(line, kind));
      if (known === undefined) break;
      register.push({ kind: known, name: rows.text(line, name), id: rows.text(line, id) });
    }
    return register;
  }
  return [];
}

const ADVICE: LocalizedText = { vi: "Gõ chỉ tiêu vào bảng, hoặc chọn một kế hoạch có sẵn.", en: "Type targets into the table, or choose a built-in plan." };

function noTargets(sheet: string): Finding {
  return { code: "plan.noTargets", severity: "warning", at: null, message: { vi: `Sheet “${sheet}” chưa có chỉ tiêu nào.`, en: `The sheet “${sheet}” holds no target.` }, advice: ADVICE };
}
