import { evaluatePlan } from "../../src/domain/attainment/evaluatePlan";
import type { Fact, FactPart, OrgUnit } from "../../src/domain/attainment/Fact";
import { gridOf } from "../../src/domain/grid/Grid";
import type { Cell } from "../../src/domain/grid/Cell";
import type { WorkbookSnapshot } from "../../src/domain/grid/WorkbookSnapshot";
import { makeIndicator, type IndicatorDraft } from "../../src/domain/plan/makeIndicator";
import { readNumber } from "../../src/domain/mapping/readNumber";
import type { Plan } from "../../src/domain/plan/Plan";
import type { ReportInput } from "../../src/domain/report/ReportInput";
import { resolveSheetNames } from "../../src/domain/report/resolveSheetNames";
import type { SheetKind } from "../../src/domain/report/SheetPlan";
import type { NumberMarks } from "../../src/domain/tables/SourceTable";
import { parsePeriodKey } from "../../src/domain/text/parsePeriodKey";

/** One column of an invented sheet: the figures of one part of one indicator for one period, one cell per unit. */
export interface CaseColumn {
  readonly indicator: string;
  readonly part: FactPart;
  readonly period: string;
  readonly cells: readonly Cell[];
  readonly scale?: number;
  readonly marks?: NumberMarks;
  readonly change?: true;
}

export interface CaseSheet {
  readonly name: string;
  readonly units: readonly string[];
  /** Units that are sums of the others. */
  readonly totals?: readonly string[];
  /** The row of the whole area. */
  readonly whole?: string;
  readonly columns: readonly CaseColumn[];
}

export interface CaseOptions {
  readonly asOf?: string;
  readonly mode?: "live" | "frozen";
  readonly language?: "vi" | "en";
  readonly kinds?: readonly SheetKind[];
  readonly allPeriods?: boolean;
  readonly findings?: ReportInput["findings"];
  /** What a clerk does to the sheets before they are read. */
  readonly edit?: (sheets: readonly CaseSheet[]) => readonly CaseSheet[];
}

const FIRST_ROW = 5;
const VIETNAMESE: NumberMarks = { decimal: ",", group: "." };
const ALL_KINDS: readonly SheetKind[] = ["summary", "by-unit", "unmet", "facts", "progress", "ranking", "data-quality"];

/** The whole input of a report, from invented sheets: facts as a reader would collect them, judged by the real evaluation. */
export function reportCase(plan: Plan, asTyped: readonly CaseSheet[], options: CaseOptions = {}): ReportInput {
  const sheets = options.edit?.(asTyped) ?? asTyped;
  const snapshot = snapshotOf(sheets);
  const facts = sheets.flatMap((sheet, position) => factsOf(sheet, `S${String(position + 1)}`));
  const units = unitsOf(sheets);
  const asOf = options.asOf ?? "2026-01-12";
  const evaluated = evaluatePlan({ plan, facts, units, asOf, period: null, allPeriods: options.allPeriods ?? false });
  const language = options.language ?? "vi";
  return {
    plan,
    facts,
    units,
    attainments: evaluated.attainments,
    mapping: { matches: [], unmapped: [], ignored: [], findings: [] },
    findings: [...evaluated.findings, ...(options.findings ?? [])],
    previous: snapshot,
    sheetNames: resolveSheetNames(snapshot, options.kinds ?? ALL_KINDS, [], language),
    readAt: "2026-01-12 08:30",
    asOf,
    mode: options.mode ?? "live",
    language,
  };
}

function snapshotOf(sheets: readonly CaseSheet[]): WorkbookSnapshot {
  return {
    isReadOnly: false,
    isStructureProtected: false,
    marks: VIETNAMESE,
    sheets: sheets.map((sheet, position) => ({
      id: `S${String(position + 1)}`,
      name: sheet.name,
      visible: true,
      isProtected: false,
      stamp: null,
      grid: gridOf([
        ["SỞ Y TẾ"],
        ["BÁO CÁO"],
        [],
        [],
        ["TT", "Đơn vị", ...sheet.columns.map((column) => `${column.indicator} ${column.part} ${column.period}`)],
        ...sheet.units.map((unit, row) => [row + 1, unit, ...sheet.columns.map((column) => column.cells[row] ?? null)]),
      ]),
    })),
  };
}

const keyOf = (name: string): string => name.trim().toLowerCase();

function unitsOf(sheets: readonly CaseSheet[]): readonly OrgUnit[] {
  const units = new Map<string, OrgUnit>();
  for (const sheet of sheets) for (const name of sheet.units) if (!units.has(keyOf(name)) && name !== sheet.whole) units.set(keyOf(name), { key: keyOf(name), name: name.trim(), isTotal: sheet.totals?.includes(name) ?? false });
  return [...units.values()];
}

function factsOf(sheet: CaseSheet, sheetId: string): readonly Fact[] {
  return sheet.columns.flatMap((column, position) =>
    sheet.units.map((unit, index): Fact => {
      const cell = column.cells[index] ?? null;
      const marks = column.marks ?? VIETNAMESE;
      const read = readNumber(cell, marks);
      return {
        indicator: column.indicator,
        unit: unit === sheet.whole ? null : keyOf(unit),
        period: parsePeriodKey(column.period),
        part: column.part,
        value: read === null ? null : read.value * (column.scale ?? 1),
        scale: column.scale ?? 1,
        source: { sheet: sheet.name, sheetId, row: FIRST_ROW + index, column: 2 + position, label: { row: FIRST_ROW + index, column: 1, text: unit }, marks: typeof cell === "string" ? marks : null },
        ...(column.change ? { change: true as const } : {}),
      };
    }),
  );
}

export function planOf(indicators: readonly IndicatorDraft[], more: Partial<Plan> = {}): Plan {
  return {
    id: "invented",
    title: "Kế hoạch chỉ tiêu y tế năm 2025",
    issuer: "Trung tâm Y tế huyện Hòa Sơn",
    number: "12/KH-TTYT",
    level: "district",
    period: { from: "2025-01-01", to: "2025-12-31" },
    parentPlan: null,
    indicators: indicators.map(makeIndicator),
    commitments: [],
    milestones: [],
    units: [],
    nearFrom: 0.95,
    ...more,
  };
}
