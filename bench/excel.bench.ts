import { silentProgress } from "../src/app/ports/Progress";
import { updateReport } from "../src/app/updateReport";
import { plainRequest } from "../src/app/WorkbookState";
import { openExcelWorkbook } from "../src/excel/openExcelWorkbook";
import { bigPlan, bigWorkbook, manySheets } from "../test/support/bigReport";
import { loadOffice } from "../test/support/loadOffice";
import type { Benchmark } from "./Benchmark";

const clock = { today: () => "2025-01-15", now: () => "2025-01-15 08:00" };

interface Measured {
  readonly ms: number;
  readonly requests: number;
  /** To Excel and back. */
  readonly bytes: number;
}

/** Opens a workbook in the embedded Excel and works on it through Microsoft's library; the time includes what Excel takes. */
async function measure(bytes: Uint8Array, work: () => Promise<unknown>): Promise<Measured> {
  const { Excel, Office, OfficeExtension, host } = await loadOffice({ bytes, year: 2025 });
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  host.controls.reset();
  const start = performance.now();
  await work();
  const { requests, bytesIn, bytesOut } = host.controls;
  return { ms: performance.now() - start, requests, bytes: bytesIn + bytesOut };
}

/** Time, requests and bytes of one and the same run: it is long, and the last two do not vary. */
function benchmarks(name: string, n: number, bytes: () => Uint8Array, work: () => Promise<unknown>): Benchmark[] {
  let measured: Promise<Measured> | null = null;
  const once = (): Promise<Measured> => (measured ??= measure(bytes(), work));
  return (["ms", "requests", "bytes"] as const).map((unit) => ({ name: unit === "ms" ? name : `${name}-${unit}`, n, unit, prepare: once, run: (prepared: Measured) => prepared[unit], runs: 1 }));
}

const read = (): Promise<unknown> => openExcelWorkbook().readWorkbook(silentProgress);
const report = (): Promise<unknown> => updateReport(openExcelWorkbook(), clock, { ...plainRequest, plan: bigPlan(60) }, silentProgress);

export default [
  ...benchmarks("read-100-sheets", 100, () => manySheets(100), read),
  ...benchmarks("report-200-units-x-60-indicators", 12_000, () => bigWorkbook(200, 60), report),
];
