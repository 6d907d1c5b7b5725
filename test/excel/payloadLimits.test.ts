import { silentProgress } from "../../src/app/ports/Progress";
import type { WorkbookSnapshot } from "../../src/domain/grid/WorkbookSnapshot";
import { bigPlan, bigWorkbook, manySheets } from "../support/bigReport";
import { buildWorkbook } from "../support/buildWorkbook";
import { hostErrorOf, openInExcel, update } from "./openInExcel";
import { ownSheets } from "./sheetState";
import { smallRequest, smallWorkbook } from "./smallReport";

const read = (port: { readWorkbook: (progress: typeof silentProgress) => Promise<WorkbookSnapshot> }): Promise<WorkbookSnapshot> => port.readWorkbook(silentProgress);

test("any number of sheets is read in three requests", async () => {
  const { port, host } = await openInExcel({ bytes: manySheets(30) });
  expect((await read(port)).sheets).toHaveLength(30);
  expect(host.controls.requests).toBe(3);
});

test("an answer that is too large is asked for in halves", async () => {
  const bytes = bigWorkbook(60, 10);
  const whole = await openInExcel({ bytes });
  const expected = await read(whole.port);
  const { port, host } = await openInExcel({ bytes });
  host.controls.maxMessageBytes = 24_000;
  expect((await read(port)).sheets.map(({ grid }) => grid)).toEqual(expected.sheets.map(({ grid }) => grid));
  expect(host.controls.requests).toBeGreaterThan(4);
});

test("an answer that is too large even for one row", async () => {
  const { port, host } = await openInExcel({ bytes: buildWorkbook([{ name: "Dài", rows: [["x".repeat(9_000)], ["y"]] }]) });
  host.controls.maxMessageBytes = 8_000;
  expect(await hostErrorOf(read(port))).toBe("payload-too-large");
});

test("a request that is too large is sent in halves, and the sheets are the same", async () => {
  const bytes = smallWorkbook();
  const whole = await openInExcel({ bytes });
  await update(whole.port, smallRequest);
  const { port, host } = await openInExcel({ bytes });
  host.controls.maxMessageBytes = 250_000;
  await update(port, smallRequest);
  expect(host.controls.requests).toBeGreaterThan(8);
  expect(ownSheets(host)).toEqual(ownSheets(whole.host));
});

test("requests stay under 4 MB by themselves, whatever the report's size", async () => {
  const { port, host } = await openInExcel({ bytes: bigWorkbook(40, 20) });
  host.controls.maxMessageBytes = 4_000_000;
  await update(port, { ...smallRequest, plan: bigPlan(20) });
  expect(host.controls.requests).toBeLessThanOrEqual(8 + Math.ceil(host.controls.bytesIn / 2_500_000));
});

test("more than five million cells are refused with a size", async () => {
  const { port, host } = await openInExcel();
  const sheet = host.workbook.sheets[0];
  Object.assign(sheet?.touch(0, 0) ?? {}, { value: 1 });
  Object.assign(sheet?.touch(600_000, 9) ?? {}, { value: 1 });
  await expect(read(port)).rejects.toThrow(/payload-too-large.*6000010 cells/);
});

test("values Excel leaves out are an error of the host, not blanks", async () => {
  const { port, host } = await openInExcel({ bytes: smallWorkbook() });
  host.controls.maxCellsRead = 10;
  expect(await hostErrorOf(read(port))).toBe("values-missing");
});
