import { ENTRY_COLUMNS, ENTRY_PARTS, ENTRY_TEXTS, type EntryColumnKey } from "../attainment/entryColumns";
import type { OrgUnit } from "../attainment/Fact";
import { parseEntrySheet, type EntryLine } from "../attainment/parseEntrySheet";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { Language } from "../LocalizedText";
import type { Mapping } from "../mapping/Mapping";
import type { Indicator, Plan } from "../plan/Plan";
import { SheetDraft } from "./SheetDraft";
import type { InputNote, SheetPlan } from "./SheetPlan";

/** What `Nhập số liệu` is written from; `previous` is the sheet as people left it, whose lines are all kept. */
export interface EntrySheetInput {
  readonly plan: Plan;
  readonly mapping: Mapping;
  readonly units: readonly OrgUnit[];
  readonly previous: SheetSnapshot | null;
  readonly name: string;
  readonly language: Language;
}

const HEADER_ROW = 3;
const SPARE_ROWS = 30;
const DATE_FORMAT = "dd/mm/yyyy";

/** Lays out `Nhập số liệu`: what people typed, then one empty line for each indicator that no sheet holds. */
export function layoutEntrySheet({ plan, mapping, units, previous, name, language }: EntrySheetInput): SheetPlan {
  const kept = previous === null ? [] : parseEntrySheet({ sheet: previous, plan, units }).lines;
  const started = new Set(kept.map((line) => line.code));
  const missing = new Set(mapping.unmapped.map((open) => open.indicator));
  const added = plan.indicators.filter((indicator) => missing.has(indicator.code) && !started.has(indicator.code)).map((indicator) => emptyLine(indicator, language));
  const draft = new SheetDraft("entry", name, "live", ENTRY_COLUMNS.map((column) => column.width));
  draft.text(0, 0, ENTRY_TEXTS.title[language], "title");
  draft.text(1, 0, ENTRY_TEXTS.hint[language], "note");
  ENTRY_COLUMNS.forEach((column, index) => draft.text(HEADER_ROW, index, column.header[language], "header"));
  const lines = [...kept, ...added];
  const names = new Map(plan.indicators.map((indicator) => [indicator.code, indicator.name]));
  lines.forEach((line, index) => writeLine(draft, HEADER_ROW + 1 + index, line, names));
  const last = HEADER_ROW + Math.max(1, lines.length);
  draft.fill({ top: HEADER_ROW + 1, left: 0, bottom: last, right: ENTRY_COLUMNS.length - 1 }, "body.input");
  draft.table({ name: "ChiTieu_NhapSoLieu", rect: { top: HEADER_ROW, left: 0, bottom: last, right: ENTRY_COLUMNS.length - 1 } });
  const rows = { top: HEADER_ROW + 1, bottom: last + SPARE_ROWS };
  const column = (key: EntryColumnKey) => ENTRY_COLUMNS.findIndex((each) => each.key === key);
  draft.validate({ rect: { ...rows, left: column("part"), right: column("part") }, choices: Object.values(ENTRY_PARTS).map((part) => part[language]), input: null });
  const closed = draft.close({
    tabColor: null, freeze: { rows: HEADER_ROW + 1, columns: 2 },
    print: { orientation: "landscape", fitToWidth: true, fitToHeight: 0, titleRows: [HEADER_ROW, HEADER_ROW], footer: `${name} – &P/&N` },
  });
  const inputNotes: readonly InputNote[] = [{ rect: { ...rows, left: column("when"), right: column("when") }, accepts: "date", input: ENTRY_TEXTS.when[language] }];
  return { ...closed, inputNotes };
}

function emptyLine(indicator: Indicator, language: Language): EntryLine {
  return { code: indicator.code, texts: { code: indicator.code, name: indicator.name, part: ENTRY_PARTS.value[language], measure: indicator.unit } };
}

function writeLine(draft: SheetDraft, row: number, line: EntryLine, names: ReadonlyMap<string, string>): void {
  ENTRY_COLUMNS.forEach(({ key }, column) => {
    const value = line.texts[key] ?? (key === "name" ? names.get(line.code) : undefined);
    if (value === undefined) draft.blank(row, column, "body.input");
    else if (typeof value === "number") draft.text(row, column, value, "body.input", key === "when" ? DATE_FORMAT : undefined);
    else draft.text(row, column, value, key === "name" || key === "evidence" ? "body.wrap" : "body.input", "@");
  });
}
