import { UPDATING_TEXT } from "../../src/domain/report/updatingText";
import { hostErrorOf, openInExcel, update, type OpenWorkbook } from "./openInExcel";
import { sheetNamed } from "./sheetState";
import { smallRequest, smallWorkbook } from "./smallReport";

const BYTES = smallWorkbook();
const CAUSE = "=chờ vắc xin";
const TARGET = 96.5;
const [MARK, BODIES, EXTRAS, LAST] = [5, 6, 7, 8];
/** The plan is the one in the workbook, with what people changed in it. */
const again = { ...smallRequest, plan: null };

function find(workbook: OpenWorkbook, sheet: string, value: string | number): { row: number; column: number } {
  for (const [row, column, cell] of sheetNamed(workbook.host, sheet).cells()) if (cell.value === value) return { row, column };
  throw new RangeError(`${value} is not on ${sheet}`);
}

/** A report on which people have written a cause and changed a target. */
async function edited(): Promise<OpenWorkbook> {
  const workbook = await openInExcel({ bytes: BYTES });
  await update(workbook.port, smallRequest);
  const { host } = workbook;
  const [unmet, plan] = [sheetNamed(host, "Chưa đạt"), sheetNamed(host, "Kế hoạch")];
  const cause = find(workbook, "Chưa đạt", "Nguyên nhân, giải trình");
  await host.grid.editCell(unmet.id, cause.row + 1, cause.column, `'${CAUSE}`);
  const target = find(workbook, "Kế hoạch", 90);
  await host.grid.editCell(plan.id, target.row, target.column, String(TARGET));
  host.controls.reset();
  return workbook;
}

async function expectKept(workbook: OpenWorkbook): Promise<void> {
  workbook.host.controls.reset();
  const { state } = await update(workbook.port, again);
  expect(state.plan?.indicators[0]?.target).toMatchObject({ value: TARGET });
  expect(sheetNamed(workbook.host, "Tổng hợp").cell(0, 0)?.value).not.toBe(UPDATING_TEXT);
  const cause = find(workbook, "Chưa đạt", CAUSE);
  expect(sheetNamed(workbook.host, "Chưa đạt").cell(cause.row, cause.column)?.formula).toBeNull();
  expect(find(workbook, "Kế hoạch", TARGET)).toBeDefined();
}

test("a second run writes over the same sheets and keeps what people typed", async () => {
  const workbook = await edited();
  const ids = workbook.host.workbook.sheets.map(({ id }) => id);
  await expectKept(workbook);
  expect(workbook.host.workbook.sheets.map(({ id }) => id)).toEqual(ids);
  expect(workbook.host.controls.requests).toBe(LAST);
});

test.each([
  [MARK, "all"],
  [BODIES, "nothing"],
  [BODIES, 40],
  [BODIES, 600],
  [BODIES, 1500],
  [BODIES, "all"],
  [EXTRAS, "nothing"],
  [LAST, "nothing"],
] as const)("request %i fails, %s of it applied: the next run keeps what people typed", async (n, applied) => {
  const workbook = await edited();
  workbook.host.controls.failRequest(n, { code: "GeneralException", applied });
  expect(await hostErrorOf(update(workbook.port, again))).toBe(n === EXTRAS ? "none" : "host-busy");
  if (n !== EXTRAS) expect(sheetNamed(workbook.host, "Tổng hợp").cell(0, 0)?.value).toBe(UPDATING_TEXT);
  await expectKept(workbook);
});

test.each(["reading", "writing"] as const)("cancelled while %s: the next run completes", async (phase) => {
  const workbook = await edited();
  const stop = new AbortController();
  const progress = { report: (at: string) => (at === phase ? stop.abort() : undefined), signal: stop.signal };
  expect(await hostErrorOf(update(workbook.port, again, progress))).toBe("cancelled");
  await expectKept(workbook);
});
