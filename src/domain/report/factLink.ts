import type { Fact } from "../attainment/Fact";
import { isCellError, type Cell } from "../grid/Cell";
import { cellAt } from "../grid/Grid";
import { cellAddress, sheetCell } from "../grid/address";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { NumberMarks } from "../tables/SourceTable";
import { FACT_COLUMN as COLUMN, wordCell } from "./factColumns";
import { excelTrim, linkFormula } from "./linkFormula";
import type { ReportInput } from "./ReportInput";
import { reportWord, type Word } from "./reportWords";
import type { SheetDraft } from "./SheetDraft";

/** The source cell showed an error value when it was read. */
export function sourceError(fact: Fact, sheets: ReadonlyMap<string, SheetSnapshot>): boolean {
  const sheet = fact.source ? sheets.get(fact.source.sheetId) : undefined;
  return fact.source !== null && sheet !== undefined && isCellError(cellAt(sheet.grid, fact.source.row, fact.source.column));
}

/** The live figure, its source, the label beside it and the check. */
export function layoutLink(draft: SheetDraft, row: number, fact: Fact, sheets: ReadonlyMap<string, SheetSnapshot>, input: ReportInput): void {
  const word = (key: Word): string => reportWord(key, input.language);
  const { source } = fact;
  if (!source) {
    draft.text(row, COLUMN.figure, fact.value ?? "", "body.number");
    draft.text(row, COLUMN.source, "", "body");
    draft.text(row, COLUMN.labelNow, "", "body");
    draft.text(row, COLUMN.labelThen, "", "body");
    draft.text(row, COLUMN.check, word("typed"), "body.center");
    return;
  }
  const sheet = sheets.get(source.sheetId);
  const sheetName = sheet?.name ?? source.sheet;
  const at = sheetCell(sheetName, source.row, source.column);
  const raw: Cell = sheet ? cellAt(sheet.grid, source.row, source.column) : fact.value === null ? null : fact.value / fact.scale;
  const isError = sourceError(fact, sheets);
  const failed = isError ? "sourceError" : "linkLost";
  const [rawCell, checkCell] = [cellAddress(row, COLUMN.raw), cellAddress(row, COLUMN.check)];

  // The cell itself, blank kept apart from 0; a lost link becomes the word that says so.
  draft.formula(row, COLUMN.raw, `IFERROR(IF(${at}="","",${at}),${wordCell(failed)})`, isError ? word(failed) : rawValue(raw), "body");
  const live = linkFormula(rawCell, raw, fact.value, fact.scale, source.marks ?? userMarks(input));
  draft.formula(row, COLUMN.figure, `IF(${checkCell}=${wordCell("linked")},${live},"")`, fact.value ?? "", "body.number");
  draft.text(row, COLUMN.source, placeText(at), "link");
  draft.link(row, COLUMN.source, at, word("openSource"));
  layoutCheck(draft, row, fact, sheet ?? null, { sheetName, failed, isError, word });
}

interface LinkState {
  readonly sheetName: string;
  readonly failed: "sourceError" | "linkLost";
  readonly isError: boolean;
  readonly word: (key: Word) => string;
}

/** The label beside the source cell, now and when it was read, and whether the link still shows what was read. */
function layoutCheck(draft: SheetDraft, row: number, { source }: Fact, sheet: SheetSnapshot | null, { sheetName, failed, isError, word }: LinkState): void {
  const [rawCell, lost, okay] = [cellAddress(row, COLUMN.raw), wordCell(failed), wordCell("linked")];
  const value = word(isError ? failed : "linked");
  if (!source?.label) {
    draft.text(row, COLUMN.labelNow, "", "body");
    draft.text(row, COLUMN.labelThen, "", "body");
    draft.formula(row, COLUMN.check, `IF(${rawCell}=${lost},${lost},${okay})`, value, "body.center");
    return;
  }
  const labelAt = sheetCell(sheetName, source.label.row, source.label.column);
  const rawLabel = sheet ? cellAt(sheet.grid, source.label.row, source.label.column) : source.label.text;
  const label = excelTrim(rawLabel === null || isCellError(rawLabel) ? "" : String(rawLabel));
  const [now, then] = [cellAddress(row, COLUMN.labelNow), cellAddress(row, COLUMN.labelThen)];
  draft.formula(row, COLUMN.labelNow, `IFERROR(TRIM(${labelAt}),${wordCell("linkLost")})`, isCellError(rawLabel) ? word("linkLost") : label, "body");
  draft.text(row, COLUMN.labelThen, label, "body");
  // TRIM on both sides: what a host makes of line breaks inside a cell it makes of both.
  const check = `IF(OR(${rawCell}=${lost},${now}=${wordCell("linkLost")}),${lost},IF(${now}=TRIM(${then}),${okay},${wordCell("linkMoved")}))`;
  draft.formula(row, COLUMN.check, check, isCellError(rawLabel) ? word(failed) : value, "body.center");
}

/** What a formula shows of a source cell. */
function rawValue(raw: Cell): string | number | boolean {
  return raw === null || isCellError(raw) ? "" : raw;
}

/** A place as people read it, without the quotes of formulas. @example placeText("'BC 6 tháng'!F12") === "BC 6 tháng!F12" */
export function placeText(at: string): string {
  return at.replace(/^'((?:[^']|'')+)'!/, (_match, name: string) => `${name.replaceAll("''", "'")}!`);
}

function userMarks(input: ReportInput): NumberMarks {
  return input.previous.marks.decimal === "." ? { decimal: ".", group: "," } : { decimal: ",", group: "." };
}
