import { COMPARATOR_CHOICES, LEVEL_CHOICES, MILESTONE_CHOICES, PERIOD_CHOICES, RULE_CHOICES, type Choices, type ComparatorChoice } from "../plan/choices";
import { describeTarget } from "../plan/describeTarget";
import type { Language } from "../LocalizedText";
import type { Indicator, Plan } from "../plan/Plan";
import { PLAN_COLUMNS, type PlanColumn } from "../plan/planColumns";
import { dateSerial } from "../plan/planDate";
import { COMMITMENT_SECTION, META_FIELDS, MILESTONE_SECTION, PLAN_SHEET_TEXTS, REGISTER_HEADERS, RULE_SECTION, type PlanSection } from "../plan/planSheetWords";
import { specificTargetsText } from "../plan/specificTargets";
import { cellsOfTarget } from "../plan/targetCells";
import { SheetDraft } from "./SheetDraft";
import { SHEET_KINDS, type InputNote, type PlannedCell, type SheetKind, type SheetPlan } from "./SheetPlan";

/** What `Kế hoạch` is written from. `register` lists our sheets and their names after this run; ids are the host's. */
export interface PlanSheetInput {
  readonly plan: Plan;
  /** Name of the sheet, already free of clashes. */
  readonly name: string;
  readonly register: readonly { readonly kind: SheetKind; readonly name: string }[];
  readonly language: Language;
}

/** Rows left free under the table of targets, so that a clerk can type new ones and the table grows. */
const SPARE_ROWS = 12;
const LABEL_COLUMN = 1;
const VALUE_COLUMN = 2;
const REGISTER_COLUMN = PLAN_COLUMNS.length + 1;
const DATE_FORMAT = "dd/mm/yyyy";

/**
 * Lays out `Kế hoạch` (DESIGN D3): the plan's own data, the table of targets, then promises, milestones and rules, and
 * far to the right the register of own sheets. `parsePlanSheet` reads all of it back.
 */
export function layoutPlanSheet({ plan, name, register, language }: PlanSheetInput): SheetPlan {
  const widths = [...PLAN_COLUMNS.map((column) => column.width), 3, 16, 24, 38];
  const draft = new SheetDraft("plan", name, "live", widths);
  draft.text(0, LABEL_COLUMN, PLAN_SHEET_TEXTS.title[language], "title");
  draft.text(1, LABEL_COLUMN, PLAN_SHEET_TEXTS.hint[language], "note");
  draft.merge({ top: 1, left: LABEL_COLUMN, bottom: 1, right: VALUE_COLUMN });
  const metaEnd = writeMeta(draft, plan, language);
  const header = Math.max(metaEnd, SHEET_KINDS.length + 4) + 1;
  const lastTarget = writeTargets(draft, plan.indicators, header, language);
  const afterTargets = lastTarget + SPARE_ROWS + 1;
  const end = writeSections(draft, plan, afterTargets, language);
  const rows = { top: header + 1, bottom: lastTarget + SPARE_ROWS - 2 };
  for (const [index, column] of PLAN_COLUMNS.entries()) {
    if (column.choices) draft.validate({ rect: { ...rows, left: index, right: index }, choices: words(column.choices, language), input: column.note[language] });
  }
  const printed = PLAN_COLUMNS.findLastIndex((column) => !column.technical);
  const closed = draft.close({
    tabColor: null,
    freeze: { rows: 0, columns: 2 },
    hiddenColumns: [REGISTER_COLUMN, REGISTER_COLUMN + 1, REGISTER_COLUMN + 2],
    print: {
      orientation: "landscape", fitToWidth: true, fitToHeight: 0, titleRows: [header, header],
      area: { top: 0, left: 0, bottom: end, right: Math.min(printed, PLAN_COLUMNS.findIndex((column) => column.key === "group")) },
      footer: `${name} – &P/&N`,
    },
  });
  const inputNotes: readonly InputNote[] = PLAN_COLUMNS.flatMap((column, index) =>
    column.choices ? [] : [{ rect: { ...rows, left: index, right: index }, accepts: column.accepts, input: column.note[language] }],
  );
  return { ...closed, inputNotes, cells: withRegister(closed.cells, register, language) };
}

function writeMeta(draft: SheetDraft, plan: Plan, language: Language): number {
  let row = 2;
  for (const field of META_FIELDS) {
    draft.text(row, LABEL_COLUMN, field.label[language], "total.label");
    const value = field.read(plan);
    if (value === null || value === "") draft.blank(row, VALUE_COLUMN, "body.input");
    else if (field.accepts === "date") draft.text(row, VALUE_COLUMN, dateSerial(String(value)), "body.input", DATE_FORMAT);
    else if (field.accepts === "share") draft.text(row, VALUE_COLUMN, value, "body.input", "0%");
    else draft.text(row, VALUE_COLUMN, field.key === "level" ? LEVEL_CHOICES[plan.level][language] : value, "body.input");
    if (field.key === "level") draft.validate({ rect: { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN }, choices: words(LEVEL_CHOICES, language), input: null });
    row += 1;
  }
  return row;
}

function writeTargets(draft: SheetDraft, indicators: readonly Indicator[], header: number, language: Language): number {
  const last = header + Math.max(1, indicators.length);
  for (const [index, column] of PLAN_COLUMNS.entries()) draft.text(header, index, column.header[language], "header");
  indicators.forEach((indicator, offset) => {
    for (const [index, column] of PLAN_COLUMNS.entries()) {
      const value = targetCell(indicator, column, language);
      const style = column.key === "sentence" ? "note" : column.accepts === "any" && !column.choices ? "body.wrap" : "body.center";
      if (value === null || value === "") draft.blank(header + 1 + offset, index, style);
      else draft.text(header + 1 + offset, index, value, style, column.accepts === "date" ? DATE_FORMAT : column.accepts === "any" ? "@" : undefined);
    }
  });
  draft.fill({ top: header + 1, left: 0, bottom: last, right: PLAN_COLUMNS.length - 1 }, "body.wrap");
  draft.table({ name: "ChiTieu_KeHoach", rect: { top: header, left: 0, bottom: last, right: PLAN_COLUMNS.length - 1 } });
  return last;
}

/** What one cell of a target's row holds; null is blank. */
function targetCell(indicator: Indicator, column: PlanColumn, language: Language): string | number | null {
  const cells = cellsOfTarget(indicator.target);
  switch (column.key) {
    case "sentence":
      return describeTarget(indicator)[language];
    case "comparator":
      return cells.comparator === null ? null : COMPARATOR_CHOICES[cells.comparator][language];
    case "innerComparator":
      return cells.innerComparator === null ? null : COMPARATOR_CHOICES[cells.innerComparator][language];
    case "stated": {
      const stated: ComparatorChoice = indicator.statedComparator;
      return COMPARATOR_CHOICES[stated][language];
    }
    case "value":
    case "value2":
    case "each":
    case "innerUnit":
    case "base":
      return cells[column.key];
    case "baseline":
      return cells.baseline ?? indicator.baseline;
    case "form":
    case "frequency":
    case "changeIn": {
      const kept = cells[column.key];
      return kept === null ? null : word(column.choices, kept, language);
    }
    case "direction":
    case "aggregation":
    case "path": {
      const kept = indicator[column.key];
      return kept === null ? null : word(column.choices, kept, language);
    }
    case "deadline":
      return indicator.deadline === null ? null : dateSerial(indicator.deadline);
    case "responsible":
    case "aliases":
    case "reasons":
      return indicator[column.key].join("; ");
    case "specific":
      return specificTargetsText(indicator.specificTargets);
    case "deadlineInferred":
    case "ambiguous":
      return indicator[column.key] ? word(column.choices, "yes", language) : null;
    default:
      return indicator[column.key];
  }
}

function writeSections(draft: SheetDraft, plan: Plan, top: number, language: Language): number {
  let row = top;
  row = writeSection(draft, COMMITMENT_SECTION, plan.commitments.map((one) => [one.code, one.text, one.responsible.join("; "), serial(one.deadline), one.line]), row, language, "ChiTieu_CamKetKeHoach");
  row = writeSection(
    draft, MILESTONE_SECTION,
    plan.milestones.map((one) => [null, one.name, one.kind ? MILESTONE_CHOICES[one.kind][language] : null, serial(one.date), one.line]), row, language, null,
  );
  return writeSection(
    draft, RULE_SECTION,
    (plan.rules ?? []).map((one) => [RULE_CHOICES[one.kind][language], one.text, one.responsible.join("; "), one.every === null ? null : PERIOD_CHOICES[one.every][language], one.line]),
    row, language, null,
  );
}

function writeSection(
  draft: SheetDraft, section: PlanSection, rows: readonly (readonly (string | number | null)[])[], top: number, language: Language, table: string | null,
): number {
  if (rows.length === 0) return top;
  draft.text(top, LABEL_COLUMN, section.title[language], "heading");
  section.headers.forEach((header, index) => draft.text(top + 1, index, header[language], "header"));
  rows.forEach((cells, offset) => cells.forEach((cell, index) => {
    const isDate = section.dateColumn === index && typeof cell === "number";
    const style = index === 1 || index === 2 ? "body.wrap" : "body.center";
    if (cell === null || cell === "") draft.blank(top + 2 + offset, index, style);
    else draft.text(top + 2 + offset, index, cell, style, isDate ? DATE_FORMAT : typeof cell === "string" ? "@" : undefined);
  }));
  if (table !== null) draft.table({ name: table, rect: { top: top + 1, left: 0, bottom: top + 1 + rows.length, right: section.headers.length - 1 } });
  return top + rows.length + 4;
}

/** The register's ids are known only to the host while it writes (DESIGN D4). */
function withRegister(cells: SheetPlan["cells"], register: PlanSheetInput["register"], language: Language): SheetPlan["cells"] {
  const entry = (row: number): readonly PlannedCell[] | null => {
    if (row === 2) return REGISTER_HEADERS.map((header) => ({ content: { kind: "constant", value: header[language] }, style: "header" }));
    const own = register[row - 3];
    if (!own) return null;
    return [
      { content: { kind: "constant", value: own.kind }, style: "body" },
      { content: { kind: "constant", value: own.name }, style: "body", numberFormat: "@" },
      { content: { kind: "own-sheet-id", of: own.kind }, style: "body", numberFormat: "@" },
    ];
  };
  return cells.map((row, index) => {
    const added = entry(index);
    if (!added) return row;
    const padded = Array.from({ length: REGISTER_COLUMN }, (_, column) => row[column] ?? null);
    return [...padded, ...added];
  });
}

function words(choices: Choices<string>, language: Language): readonly string[] {
  return Object.values(choices).map((choice) => choice[language]);
}

function word(choices: Choices<string> | null, key: string, language: Language): string {
  return choices?.[key]?.[language] ?? key;
}

function serial(date: string | null): number | null {
  return date === null ? null : dateSerial(date);
}
