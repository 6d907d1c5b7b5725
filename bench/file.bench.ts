import { silentProgress } from "../src/app/ports/Progress";
import { updateReport } from "../src/app/updateReport";
import { plainRequest } from "../src/app/WorkbookState";
import { openWorkbookFile } from "../src/file/openWorkbookFile";
import { bigPlan, bigWorkbook, manySheets } from "../test/support/bigReport";
import type { Benchmark } from "./Benchmark";

const clock = { today: () => "2025-01-15", now: () => "2025-01-15 08:00" };

const readSheets = (count: number): Benchmark => ({
  name: `file-read-${count}-sheets`, n: count, unit: "ms",
  prepare: () => manySheets(count), run: (bytes: Uint8Array) => openWorkbookFile(bytes, "a.xlsx").readWorkbook(silentProgress),
});

/** From the bytes of the sources to the bytes of the file with our sheets. */
async function report({ bytes, plan }: { bytes: Uint8Array; plan: ReturnType<typeof bigPlan> }): Promise<Uint8Array> {
  const file = openWorkbookFile(bytes, "a.xlsx");
  await updateReport(file, clock, { ...plainRequest, plan }, silentProgress);
  return file.save();
}

const prepareReport = (units: number, indicators: number) => ({ bytes: bigWorkbook(units, indicators), plan: bigPlan(indicators) });

const reports = (units: number, indicators: number): Benchmark[] => [
  { name: `file-report-${units}x${indicators}`, n: units * indicators, unit: "ms", prepare: () => prepareReport(units, indicators), run: report, runs: 3 },
  { name: `file-report-${units}x${indicators}-bytes`, n: units * indicators, unit: "bytes", prepare: () => prepareReport(units, indicators), run: async (given: ReturnType<typeof prepareReport>) => (await report(given)).length, runs: 1 },
];

export default [readSheets(100), ...reports(200, 60)];
