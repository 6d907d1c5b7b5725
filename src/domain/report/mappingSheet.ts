import { columnLetters } from "../grid/address";
import type { Language } from "../LocalizedText";
import type { Mapping, Match, UnmappedIndicator } from "../mapping/Mapping";
import { DECISION_WORDS, MAPPING_COLUMNS, MAPPING_SHEET_TEXTS, markOf, ROLE_WORDS, type DecisionWord, type MappingColumnKey } from "../mapping/mappingColumns";
import type { Plan } from "../plan/Plan";
import { CORRECTION_HEADERS } from "../tables/correctionMemory";
import { SheetDraft } from "./SheetDraft";
import type { SheetPlan } from "./SheetPlan";

/** What `Ánh xạ` is written from. */
export interface MappingSheetInput {
  readonly plan: Plan;
  readonly mapping: Mapping;
  /** Name of the sheet, already free of clashes. */
  readonly name: string;
  readonly language: Language;
  /** What people said about tables, as `correctionLines` gives it. */
  readonly corrections?: readonly (readonly string[])[];
}

const HEADER_ROW = 3;
const SPARE_ROWS = 10;

/** Lays out `Ánh xạ` (DESIGN D3), hidden until somebody looks for it: one line per match and per open indicator. `parseMappingSheet` reads it back with all edits. */
export function layoutMappingSheet({ plan, mapping, name, language, corrections = [] }: MappingSheetInput): SheetPlan {
  const draft = new SheetDraft("mapping", name, "live", [...MAPPING_COLUMNS.map((column) => column.width), 3, 28, 20, 20]);
  draft.text(0, 0, MAPPING_SHEET_TEXTS.title[language], "title");
  draft.text(1, 0, MAPPING_SHEET_TEXTS.hint[language], "note");
  draft.text(2, 0, MAPPING_SHEET_TEXTS.version[language], "note");
  MAPPING_COLUMNS.forEach((column, index) => draft.text(HEADER_ROW, index, column.header[language], "header"));
  const lines = plan.indicators.flatMap((indicator) => [
    ...mapping.matches.filter((match) => match.indicator === indicator.code).sort(byPlace).map((match) => lineOf(match, indicator.name, language)),
    ...mapping.unmapped.filter((open) => open.indicator === indicator.code).map((open) => openLine(open, indicator.name)),
  ]);
  lines.forEach((line, index) => writeLine(draft, HEADER_ROW + 1 + index, line, language));
  const last = HEADER_ROW + Math.max(1, lines.length);
  draft.fill({ top: HEADER_ROW + 1, left: 0, bottom: last, right: MAPPING_COLUMNS.length - 1 }, "body.wrap");
  draft.table({ name: "ChiTieu_AnhXa", rect: { top: HEADER_ROW, left: 0, bottom: last, right: MAPPING_COLUMNS.length - 1 } });
  writeCorrections(draft, corrections, language);
  const rows = { top: HEADER_ROW + 1, bottom: last + SPARE_ROWS };
  const [role, decision] = [indexOf("role"), indexOf("decision")];
  draft.validate({ rect: { ...rows, left: role, right: role }, choices: Object.values(ROLE_WORDS).map((word) => word[language]), input: null });
  draft.validate({ rect: { ...rows, left: decision, right: decision }, choices: Object.values(DECISION_WORDS).map((word) => word[language]), input: null });
  return draft.close({
    tabColor: null, visible: false, freeze: { rows: HEADER_ROW + 1, columns: 2 }, hiddenColumns: [indexOf("mark")],
    print: { orientation: "landscape", fitToWidth: true, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW], footer: `${name} – &P/&N` },
  });
}

/** Beside the table, with one empty column between. */
function writeCorrections(draft: SheetDraft, corrections: readonly (readonly string[])[], language: Language): void {
  if (corrections.length === 0) return;
  const left = MAPPING_COLUMNS.length + 1;
  CORRECTION_HEADERS.forEach((header, index) => draft.text(HEADER_ROW, left + index, header[language], "header"));
  corrections.forEach((line, row) => line.forEach((text, index) => draft.text(HEADER_ROW + 1 + row, left + index, text, "body.wrap")));
}

const ROLES = Object.keys(ROLE_WORDS);

/** The same matches give the same lines, in whatever order a run finds them. */
function byPlace(one: Match, other: Match): number {
  return ROLES.indexOf(one.role) - ROLES.indexOf(other.role) || (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) || (one.columns[0] ?? 0) - (other.columns[0] ?? 0);
}

interface Line {
  readonly code: string;
  readonly name: string;
  readonly role: Match["role"] | null;
  readonly sheet: string;
  readonly place: string;
  readonly header: string;
  readonly confidence: number | null;
  readonly reasons: string;
  readonly decision: DecisionWord;
}

function lineOf(match: Match, name: string, language: Language): Line {
  const [row] = match.rows ?? [];
  const place = row === undefined ? columnLetters(match.columns[0] ?? 0) : `${MAPPING_SHEET_TEXTS.row[language]} ${row + 1}`;
  return {
    code: match.indicator, name, role: match.role, sheet: match.sheet, place, header: match.header, confidence: match.confidence,
    reasons: match.reasons.join("; "), decision: match.decidedBy,
  };
}

/** The likeliest column of an open indicator is named in the reasons, never in the place: nothing becomes a figure unasked. */
function openLine({ indicator, dismissed, candidates }: UnmappedIndicator, name: string): Line {
  const hints = candidates.map((each) => `${each.sheet}!${each.column === null ? (each.row ?? 0) + 1 : columnLetters(each.column)} “${each.header}” ${Math.round(each.confidence * 100)}%`);
  return { code: indicator, name, role: null, sheet: "", place: "", header: "", confidence: null, reasons: hints.join("; "), decision: dismissed ? "none" : "open" };
}

function writeLine(draft: SheetDraft, row: number, line: Line, language: Language): void {
  const role = line.role === null ? "" : ROLE_WORDS[line.role][language];
  const values: Readonly<Record<MappingColumnKey, string | number | null>> = {
    code: line.code, name: line.name, role, sheet: line.sheet, place: line.place, header: line.header, confidence: line.confidence, reasons: line.reasons,
    decision: DECISION_WORDS[line.decision][language], mark: markOf({ ...line, role: line.role ?? "" }),
  };
  MAPPING_COLUMNS.forEach(({ key }, column) => {
    const value = values[key];
    const style = key === "role" || key === "place" || key === "decision" ? "body.input" : "body.wrap";
    if (value === null || value === "") draft.blank(row, column, style);
    else draft.text(row, column, value, style, key === "confidence" ? "0%" : "@");
  });
}

const indexOf = (key: MappingColumnKey) => MAPPING_COLUMNS.findIndex((column) => column.key === key);
