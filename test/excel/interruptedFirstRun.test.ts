import { UPDATING_TEXT } from "../../src/domain/report/updatingText";
import type { EmbeddedHost, Fault } from "../../src/host";
import { partsOf } from "../support/archiveParts";
import { hostErrorOf, openInExcel, update, type OpenWorkbook } from "./openInExcel";
import { ownSheets, sheetNamed, sheetState } from "./sheetState";
import { smallRequest, smallWorkbook } from "./smallReport";

const BYTES = smallWorkbook();
const SOURCES = ["Biểu 1", "Biểu 2"];
const SOURCE_PARTS = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
/** Requests of a run: 1–3 read, then look, mark, bodies, extras, first cells. */
const [LOOK, MARK, BODIES, EXTRAS, LAST] = [4, 5, 6, 7, 8];

let undisturbed: ReturnType<typeof ownSheets>;
/** After a second run: `Ánh xạ` then says of each match that it is remembered. */
let repeated: ReturnType<typeof ownSheets>;
let sources: readonly unknown[];
let actionsOfARun: number;

const sourcesOf = (host: EmbeddedHost): readonly unknown[] => SOURCES.map((name) => sheetState(sheetNamed(host, name)));
const firstCells = (host: EmbeddedHost): readonly unknown[] => Object.keys(ownSheets(host)).map((name) => sheetNamed(host, name).cell(0, 0)?.value);

async function expectSourcesUntouched(host: EmbeddedHost): Promise<void> {
  expect(sourcesOf(host)).toEqual(sources);
  const [before, after] = [partsOf(BYTES), partsOf(await host.save())];
  for (const path of SOURCE_PARTS) expect(after.get(path)).toEqual(before.get(path));
}

async function expectRepair({ port, host }: OpenWorkbook): Promise<void> {
  host.controls.reset();
  expect((await update(port, smallRequest)).sheets.length).toBe(Object.keys(undisturbed).length);
  const written = ownSheets(host);
  expect(written).toEqual(isSame(written["Ánh xạ"], undisturbed["Ánh xạ"]) ? undisturbed : repeated);
  await expectSourcesUntouched(host);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function interrupted(n: number, applied: NonNullable<Fault["applied"]>): Promise<{ workbook: OpenWorkbook; code: string }> {
  const workbook = await openInExcel({ bytes: BYTES });
  workbook.host.controls.failRequest(n, { code: "GeneralException", applied });
  return { workbook, code: await hostErrorOf(update(workbook.port, smallRequest)) };
}

beforeAll(async () => {
  const { port, host } = await openInExcel({ bytes: BYTES });
  sources = sourcesOf(host);
  await update(port, smallRequest);
  expect(host.controls.requests).toBe(LAST);
  undisturbed = ownSheets(host);
  actionsOfARun = host.controls.actions;
  await update(port, smallRequest);
  repeated = ownSheets(host);
});

test.each([1, 2, LOOK])("request %i fails: nothing was written", async (n) => {
  const { workbook, code } = await interrupted(n, "nothing");
  expect(code).toBe("host-busy");
  expect(ownSheets(workbook.host)).toEqual({});
  await expectRepair(workbook);
});

test("the request for cells fails once: it is asked again", async () => {
  const { workbook, code } = await interrupted(3, "nothing");
  expect(code).toBe("none");
  expect(ownSheets(workbook.host)).toEqual(undisturbed);
});

test.each([
  [MARK, "all"],
  [BODIES, "nothing"],
  [BODIES, "all"],
  [BODIES, 20],
  [BODIES, 900],
  [LAST, "nothing"],
  [LAST, 7],
] as const)("request %i fails, %s of it applied: the sheets say so, the next run completes", async (n, applied) => {
  const { workbook, code } = await interrupted(n, applied);
  expect(code).toBe("host-busy");
  const cells = firstCells(workbook.host);
  expect(cells).toHaveLength(Object.keys(undisturbed).length);
  expect(cells).toContain(UPDATING_TEXT);
  if (applied !== 7) expect(new Set(cells)).toEqual(new Set([UPDATING_TEXT]));
  await expectSourcesUntouched(workbook.host);
  await expectRepair(workbook);
});

test.each([MARK, LAST])("request %i is lost or its answer is: the next run completes", async (n) => {
  const { workbook, code } = await interrupted(n, n === MARK ? "nothing" : "all");
  expect(code).toBe("host-busy");
  await expectSourcesUntouched(workbook.host);
  await expectRepair(workbook);
});

test.each(["nothing", "all", 12] as const)("print set-up and charts fail, %s applied: the report stands", async (applied) => {
  const { workbook, code } = await interrupted(EXTRAS, applied);
  expect(code).toBe("none");
  expect(firstCells(workbook.host)).not.toContain(UPDATING_TEXT);
  await expectRepair(workbook);
});

test.each([0.25, 0.45, 0.65, 0.85])("an action %d of the way through fails: sources stay, the next run completes", async (share) => {
  const workbook = await openInExcel({ bytes: BYTES });
  workbook.host.controls.failAction(Math.floor(actionsOfARun * share), { code: "InvalidArgument" });
  const code = await hostErrorOf(update(workbook.port, smallRequest));
  expect(["unknown", "none"]).toContain(code);
  await expectSourcesUntouched(workbook.host);
  await expectRepair(workbook);
});
