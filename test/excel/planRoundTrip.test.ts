import { silentProgress } from "../../src/app/ports/Progress";
import { readState } from "../../src/app/readState";
import { plainRequest, type WorkbookState } from "../../src/app/WorkbookState";
import { BUILT_IN_PLANS } from "../../src/domain/catalogue/index";
import { sheetCell } from "../../src/domain/grid/address";
import { COMPARATOR_CHOICES } from "../../src/domain/plan/choices";
import { makeIndicator } from "../../src/domain/plan/makeIndicator";
import type { Indicator, Plan } from "../../src/domain/plan/Plan";
import { PLAN_COLUMNS, type PlanColumnKey } from "../../src/domain/plan/planColumns";
import type { ThresholdTarget } from "../../src/domain/plan/Target";
import { buildWorkbook } from "../support/buildWorkbook";
import { clock, openInExcel, update, type OpenWorkbook } from "./openInExcel";
import { form } from "./smallReport";
import { sheetNamed } from "./sheetState";

const SHEET = "Kế hoạch";
const NEW_NAME = "Tỷ lệ người cao tuổi được khám sức khỏe định kỳ";
const OTHER_COMPARATOR = { ">=": ">", ">": ">=", "<=": "<", "<": "<=", "=": ">=" } as const;

/** A workbook of one invented form about the plan's first target, with the report of that plan already in it. */
async function reported(plan: Plan): Promise<OpenWorkbook> {
  const workbook = await openInExcel({ bytes: buildWorkbook([form("Biểu 1", plan.indicators[0]?.name ?? "", [95, 91, 80, 89])]) });
  await update(workbook.port, { plan });
  return workbook;
}

/** What the next opening of the pane sees: nothing is known but the workbook. */
function readBack({ port }: OpenWorkbook): Promise<WorkbookState> {
  return readState(port, clock, plainRequest, silentProgress);
}

function planFindings({ findings }: WorkbookState): WorkbookState["findings"] {
  return findings.filter(({ code }) => code.startsWith("plan."));
}

/** `Kế hoạch` as a person sees it: finds cells by the header and the code, types into them, reads what they show. */
class PlanSheet {
  readonly #sheet: ReturnType<typeof sheetNamed>;
  readonly #header: number;

  constructor(private readonly workbook: OpenWorkbook) {
    this.#sheet = sheetNamed(workbook.host, SHEET);
    this.#header = this.#rows().find((row) => this.#value(row, 0) === PLAN_COLUMNS[0]?.header.vi) ?? -1;
  }

  rowOf(code: string): number {
    const row = this.#rows().find((one) => one > this.#header && this.#value(one, 0) === code);
    if (row === undefined || this.#header < 0) throw new RangeError(`no row of target ${code}`);
    return row;
  }

  columnOf(key: PlanColumnKey): number {
    const header = PLAN_COLUMNS.find((column) => column.key === key)?.header.vi;
    const column = PLAN_COLUMNS.findIndex((_, index) => this.#value(this.#header, index) === header);
    if (column < 0) throw new RangeError(`no column ${key}`);
    return column;
  }

  shown(row: number, key: PlanColumnKey): unknown {
    return this.#value(row, this.columnOf(key));
  }

  type(row: number, key: PlanColumnKey, text: string): Promise<void> {
    return this.workbook.host.grid.editCell(this.#sheet.id, row, this.columnOf(key), text);
  }

  typeNumber(row: number, key: PlanColumnKey, value: number): Promise<void> {
    return this.type(row, key, String(value).replace(".", this.workbook.host.workbook.marks.decimal));
  }

  #rows(): readonly number[] {
    return [...new Set([...this.#sheet.cells()].map(([row]) => row))].sort((one, other) => one - other);
  }

  #value(row: number, column: number): unknown {
    return this.#sheet.cell(row, column)?.value ?? null;
  }
}

interface Edited {
  readonly expected: Plan;
  /** The cell that was filled in wrongly. */
  readonly wrong: { readonly code: string; readonly row: number; readonly column: PlanColumnKey; readonly was: unknown };
}

function isThreshold(indicator: Indicator): indicator is Indicator & { readonly target: ThresholdTarget } {
  return indicator.target.form === "threshold";
}

/** One value, one comparator, one name, one new row, and words where a figure belongs. */
async function editLikeAPerson(sheet: PlanSheet, plan: Plan): Promise<Edited> {
  const thresholds = plan.indicators.filter(isThreshold);
  const [revalued, compared] = [thresholds[0], thresholds.at(-1)];
  const wrong = plan.indicators.findLast(({ code }) => code !== revalued?.code && code !== compared?.code);
  const [renamed, last] = [plan.indicators[0], plan.indicators.at(-1)];
  if (!revalued || !compared || !wrong || !renamed || !last) throw new RangeError(`${plan.id} has too few targets to edit`);

  const value = revalued.target.value > 1 ? revalued.target.value - 0.5 : revalued.target.value + 0.5;
  const comparator = OTHER_COMPARATOR[compared.target.comparator];
  const name = `${renamed.name} (sửa)`;
  await sheet.typeNumber(sheet.rowOf(revalued.code), "value", value);
  await sheet.type(sheet.rowOf(compared.code), "comparator", COMPARATOR_CHOICES[comparator].vi);
  await sheet.type(sheet.rowOf(renamed.code), "name", name);

  const added = sheet.rowOf(last.code) + 1;
  await sheet.type(added, "name", NEW_NAME);
  await sheet.typeNumber(added, "value", 98.5);
  await sheet.type(added, "unit", "%");
  await sheet.type(added, "deadline", "30/06/2026");

  const wrongRow = sheet.rowOf(wrong.code);
  const wrongColumn = wrong.target.form === "zero-event" ? "value2" : "value";
  const was = sheet.shown(wrongRow, wrongColumn);
  await sheet.type(wrongRow, wrongColumn, "chín mươi");

  const indicators = plan.indicators.map((indicator) => {
    let one = indicator;
    if (one.code === renamed.code) one = { ...one, name };
    if (isThreshold(one) && one.code === revalued.code) one = { ...one, target: { ...one.target, value } };
    if (isThreshold(one) && one.code === compared.code) one = { ...one, target: { ...one.target, comparator } };
    return one;
  });
  const codes = new Set(plan.indicators.map(({ code }) => code));
  let free = plan.indicators.length + 1;
  while (codes.has(String(free))) free += 1;
  const row = makeIndicator({ code: String(free), name: NEW_NAME, unit: "%", deadline: "2026-06-30", target: { form: "threshold", comparator: ">=", value: 98.5 } });
  return { expected: { ...plan, indicators: [...indicators, row] }, wrong: { code: wrong.code, row: wrongRow, column: wrongColumn, was } };
}

describe.each(BUILT_IN_PLANS.map((plan) => [plan.id, plan] as const))("the plan %s through `Kế hoạch`", (_, plan) => {
  // No field is excepted: `Kế hoạch` carries the whole plan, so it is compared as one.
  test("comes back as the catalogue has it", async () => {
    const state = await readBack(await reported(plan));
    expect(state.planOrigin).toBe("workbook");
    expect(planFindings(state)).toEqual([]);
    expect(state.plan).toEqual(plan);
  });

  test("comes back with a person's edits, and keeps them", async () => {
    const workbook = await reported(plan);
    const { expected, wrong } = await editLikeAPerson(new PlanSheet(workbook), plan);

    const edited = await readBack(workbook);
    expect(edited.plan).toEqual(expected);
    const at = sheetCell(SHEET, wrong.row, new PlanSheet(workbook).columnOf(wrong.column));
    expect(planFindings(edited)).toMatchObject([{ code: "plan.badCell", severity: "error", at }]);
    expect(planFindings(edited)[0]?.message.vi).toContain("chín mươi");

    const { state, sheets } = await update(workbook.port, { plan: null });
    expect(sheets.map(({ name }) => name)).toContain(SHEET);
    expect([state.planOrigin, state.plan]).toEqual(["workbook", expected]);
    expect(planFindings(state)).toMatchObject([{ code: "plan.badCell", at }]);

    const again = await readBack(workbook);
    expect(again.plan).toEqual(expected);
    expect(planFindings(again)).toEqual([]);
    const sheet = new PlanSheet(workbook);
    expect(sheet.shown(sheet.rowOf(wrong.code), wrong.column)).toBe(wrong.was);
  });

  test("a share typed with its percent sign, and a cell left empty", async () => {
    const workbook = await reported(plan);
    const sheet = new PlanSheet(workbook);
    const share = plan.indicators.filter(isThreshold).find(({ unit }) => unit === "%");
    const emptied = plan.indicators.findLast(({ code, target }) => code !== share?.code && target.form !== "zero-event");
    if (share) await sheet.type(sheet.rowOf(share.code), "value", "97%");
    if (emptied) await sheet.type(sheet.rowOf(emptied.code), "value", "");
    expect([share, emptied]).not.toEqual([undefined, undefined]);
    const findings = emptied ? [{ code: "plan.badCell", at: sheetCell(SHEET, sheet.rowOf(emptied.code), sheet.columnOf("value")) }] : [];
    const indicators = plan.indicators.map((one) => (isThreshold(one) && one.code === share?.code ? { ...one, target: { ...one.target, value: 97 } } : one));

    const { state } = await update(workbook.port, { plan: null });
    expect(state.plan).toEqual({ ...plan, indicators });
    expect(planFindings(state)).toMatchObject(findings);
    const again = await readBack(workbook);
    expect([again.plan, planFindings(again)]).toEqual([{ ...plan, indicators }, []]);
  });
});
