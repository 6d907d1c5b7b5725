import { columnLetters } from "../grid/address";
import type { SheetSnapshot } from "../grid/WorkbookSnapshot";
import type { Language, LocalizedText } from "../LocalizedText";
import { CHECK_IN_CHOICES, CHECK_IN_FIELDS, quarterText, type CheckIn, type CheckInStatus, type Quarter } from "../plan/CheckIn";
import { COMMITMENT_COLUMNS } from "../plan/commitmentColumns";
import { parseCommitmentSheet } from "../plan/parseCommitmentSheet";
import type { Commitment, IsoDate, Plan } from "../plan/Plan";
import { dateSerial } from "../plan/planDate";
import { SheetDraft } from "./SheetDraft";
import type { StyleName } from "./palette";
import type { InputNote, SheetPlan } from "./SheetPlan";

/** What `Cam kết` is written from; `previous` is the sheet as people left it, whose check-ins are kept by code. */
export interface CommitmentSheetInput {
  readonly plan: Plan;
  readonly name: string;
  readonly previous: SheetSnapshot | null;
  readonly asOf: IsoDate;
  readonly language: Language;
}

const COLUMNS = Object.values(COMMITMENT_COLUMNS);
const CURRENT = COLUMNS.length - 1;
const DATE_FORMAT = "dd/mm/yyyy";
const STATUSES: readonly CheckInStatus[] = ["done", "in-progress", "not-done"];
const STATUS_STYLES: Readonly<Record<CheckInStatus, StyleName>> = { done: "status.met", "in-progress": "status.on-track", "not-done": "status.missed" };

/**
 * Lays out `Cam kết`: counts by organisation on top, then one row per promise with the quarters of the current year and
 * of every year somebody reported in. What people typed stays, also for promises that left the plan.
 */
export function layoutCommitmentSheet({ plan, name, previous, asOf, language }: CommitmentSheetInput): SheetPlan {
  const before = previous ? parseCommitmentSheet(previous) : { commitments: [], checkIns: [] };
  const listed = new Set(plan.commitments.map((one) => one.code));
  const commitments = [...plan.commitments, ...before.commitments.filter((one) => !listed.has(one.code))];
  const quarters = quartersShown(plan, before.checkIns, asOf);
  const widths = [...COLUMNS.map((column) => column.width), ...quarters.flatMap(() => CHECK_IN_FIELDS.map((field) => field.width))];
  const draft = new SheetDraft("commitments", name, "live", widths);
  draft.text(0, 0, TEXTS.title[language], "title");
  draft.text(1, 0, plan.title, "subtitle");
  const organisations = organisationsOf(plan, commitments);
  const header = 5 + organisations.length + 1;
  const rows = { top: header + 1, bottom: header + Math.max(1, commitments.length) };
  const states = commitments.map((one) => latest(before.checkIns.filter((checkIn) => checkIn.commitment === one.code)));
  writeCounts(draft, organisations, commitments, states, rows, language);
  writeRows(draft, commitments, states, before.checkIns, quarters, header, language);
  draft.table({ name: "ChiTieu_CamKet", rect: { top: header, left: 0, bottom: rows.bottom, right: widths.length - 1 } });
  const notes: InputNote[] = [];
  quarters.forEach((_, index) => CHECK_IN_FIELDS.forEach((field, offset) => {
    const column = COLUMNS.length + index * CHECK_IN_FIELDS.length + offset;
    const rect = { top: rows.top, bottom: rows.bottom, left: column, right: column };
    if (field.key === "status") draft.validate({ rect, choices: STATUSES.map((status) => CHECK_IN_CHOICES[status][language]), input: field.note[language] });
    else notes.push({ rect, accepts: field.key === "when" ? "date" : "any", input: field.note[language] });
    if (field.key === "status") colour(draft, rect, language);
  }));
  colour(draft, { top: rows.top, bottom: rows.bottom, left: CURRENT, right: CURRENT }, language);
  const closed = draft.close({
    tabColor: null,
    freeze: { rows: 0, columns: 2 },
    print: { orientation: "landscape", fitToWidth: true, fitToHeight: 0, titleRows: [header, header], footer: `${name} – &P/&N` },
  });
  return { ...closed, inputNotes: notes };
}

/** The four quarters of the judged year, kept inside the plan, and of every year with a check-in. */
function quartersShown(plan: Plan, checkIns: readonly CheckIn[], asOf: IsoDate): readonly Quarter[] {
  const [from, to] = [Number(plan.period.from.slice(0, 4)), Number(plan.period.to.slice(0, 4))];
  const current = Math.min(Math.max(Number(asOf.slice(0, 4)), from), to);
  const years = [...new Set([current, ...checkIns.map((checkIn) => checkIn.at.year)])].sort((a, b) => a - b);
  return years.flatMap((year) => ([1, 2, 3, 4] as const).map((quarter) => ({ year, quarter })));
}

function organisationsOf(plan: Plan, commitments: readonly Commitment[]): readonly string[] {
  const named = new Set(commitments.flatMap((one) => one.responsible));
  return [...plan.units.filter((unit) => named.has(unit)), ...[...named].filter((unit) => !plan.units.includes(unit))];
}

function latest(checkIns: readonly CheckIn[]): CheckInStatus | null {
  const judged = checkIns.filter((checkIn) => checkIn.status !== null).sort((a, b) => a.at.year - b.at.year || a.at.quarter - b.at.quarter);
  return judged.at(-1)?.status ?? null;
}

function writeCounts(
  draft: SheetDraft, organisations: readonly string[], commitments: readonly Commitment[], states: readonly (CheckInStatus | null)[],
  rows: { readonly top: number; readonly bottom: number }, language: Language,
): void {
  const heads = [TEXTS.organisation[language], TEXTS.promises[language], ...STATUSES.map((status) => CHECK_IN_CHOICES[status][language])];
  const place = [1, 2, 3, 4, CURRENT];
  heads.forEach((text, index) => draft.text(3, place[index] ?? 0, text, "header"));
  const area = (column: number): string => `$${columnLetters(column)}$${rows.top + 1}:$${columnLetters(column)}$${rows.bottom + 1}`;
  [null, ...organisations].forEach((organisation, offset) => {
    const row = 4 + offset;
    const mine = commitments.map((one, index) => ({ one, state: states[index] ?? null })).filter(({ one }) => organisation === null || one.responsible.includes(organisation));
    draft.text(row, 1, organisation ?? TEXTS.whole[language], organisation === null ? "total.label" : "body.wrap");
    // Wildcards around the organisation's own cell: a promise may have several organisations.
    const byUnit = organisation === null ? `${area(1)},"?*"` : `${area(2)},"*"&$B${row + 1}&"*"`;
    const style = organisation === null ? "total" : "body.number";
    draft.formula(row, 2, `COUNTIFS(${byUnit})`, mine.length, style);
    STATUSES.forEach((status, index) => {
      const count = mine.filter(({ state }) => state === status).length;
      draft.formula(row, place[index + 2] ?? 0, `COUNTIFS(${byUnit},${area(CURRENT)},"${CHECK_IN_CHOICES[status][language]}")`, count, style);
    });
  });
}

function writeRows(
  draft: SheetDraft, commitments: readonly Commitment[], states: readonly (CheckInStatus | null)[], checkIns: readonly CheckIn[],
  quarters: readonly Quarter[], header: number, language: Language,
): void {
  COLUMNS.forEach((column, index) => draft.text(header, index, column.header[language], "header"));
  quarters.forEach((quarter, index) => CHECK_IN_FIELDS.forEach((field, offset) => {
    draft.text(header, COLUMNS.length + index * CHECK_IN_FIELDS.length + offset, `${quarterText(quarter, language)} – ${field.header[language]}`, "header");
  }));
  const byKey = new Map(checkIns.map((checkIn) => [`${checkIn.commitment}\n${checkIn.at.year}-${checkIn.at.quarter}`, checkIn]));
  commitments.forEach((one, offset) => {
    const row = header + 1 + offset;
    const put = (column: number, value: string | number | null, style: StyleName, format?: string): void => {
      if (value === null || value === "") draft.blank(row, column, style);
      else draft.text(row, column, value, style, format);
    };
    put(0, one.code, "body.center", "@");
    put(1, one.text, "body.wrap", "@");
    put(2, one.responsible.join("; "), "body.wrap", "@");
    put(3, one.deadline === null ? null : dateSerial(one.deadline), "body.center", DATE_FORMAT);
    put(4, one.line, "body.center");
    const state = states[offset] ?? null;
    draft.formula(row, CURRENT, currentFormula(row, quarters.length, language), state === null ? TEXTS.none[language] : CHECK_IN_CHOICES[state][language], "body.center");
    quarters.forEach((quarter, index) => {
      const checkIn = byKey.get(`${one.code}\n${quarter.year}-${quarter.quarter}`);
      const left = COLUMNS.length + index * CHECK_IN_FIELDS.length;
      put(left, checkIn?.status ? CHECK_IN_CHOICES[checkIn.status][language] : null, "body.input");
      put(left + 1, checkIn?.evidence ?? null, "body.input", "@");
      put(left + 2, checkIn?.who ?? null, "body.input", "@");
      put(left + 3, checkIn?.when ? dateSerial(checkIn.when) : null, "body.input", DATE_FORMAT);
    });
  });
  draft.fill({ top: header + 1, left: 0, bottom: header + Math.max(1, commitments.length), right: COLUMNS.length + quarters.length * CHECK_IN_FIELDS.length - 1 }, "body.input");
}

/** The result of the latest quarter that has one; at most eight quarters deep, older ones are history. */
function currentFormula(row: number, quarters: number, language: Language): string {
  let formula = `"${TEXTS.none[language]}"`;
  for (let index = Math.max(0, quarters - 8); index < quarters; index += 1) {
    const cell = `${columnLetters(COLUMNS.length + index * CHECK_IN_FIELDS.length)}${row + 1}`;
    formula = `IF(${cell}<>"",${cell},${formula})`;
  }
  return formula;
}

function colour(draft: SheetDraft, rect: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }, language: Language): void {
  for (const status of STATUSES) draft.rule(rect, `${columnLetters(rect.left)}${rect.top + 1}="${CHECK_IN_CHOICES[status][language]}"`, STATUS_STYLES[status]);
}

const TEXTS = {
  title: { vi: "THEO DÕI CAM KẾT", en: "COMMITMENTS" },
  organisation: { vi: "Đơn vị", en: "Organisation" },
  promises: { vi: "Số cam kết", en: "Commitments" },
  whole: { vi: "Toàn kế hoạch", en: "Whole plan" },
  none: { vi: "– Chưa đánh giá", en: "– Not assessed" },
} as const satisfies Record<string, LocalizedText>;
