import { silentProgress } from "../src/app/ports/Progress";
import { updateReport } from "../src/app/updateReport";
import { plainRequest } from "../src/app/WorkbookState";
import { openExcelWorkbook } from "../src/excel/openExcelWorkbook";
import type { EmbeddedHost } from "../src/host";
import { bigPlan, bigWorkbook, manySheets } from "../test/support/bigReport";
import { loadOffice } from "../test/support/loadOffice";
import type { Benchmark } from "./Benchmark";

const clock = { today: () => "2025-01-15", now: () => "2025-01-15 08:00" };

/** Opens a workbook in the embedded Excel, works on it through Microsoft's library, and answers one of the counters. */
async function measure(bytes: Uint8Array, work: () => Promise<unknown>, figure: (host: EmbeddedHost, ms: number) => number): Promise<number> {
  const { Excel, Office, OfficeExtension, host } = await loadOffice({ bytes, year: 2025 });
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  host.controls.reset();
  const start = performance.now();
  await work();
  return figure(host, performance.now() - start);
}

const FIGURES = [
  ["", "ms", (_host: EmbeddedHost, ms: number) => ms],
  ["-requests", "requests", ({ controls }: EmbeddedHost) => controls.requests],
  ["-bytes", "bytes", ({ controls }: EmbeddedHost) => controls.bytesIn + controls.bytesOut],
] as const;

function benchmarks(name: string, n: number, bytes: () => Uint8Array, work: () => Promise<unknown>): Benchmark[] {
  return FIGURES.map(([suffix, unit, figure]) => ({ name: `${name}${suffix}`, n, unit, prepare: bytes, run: (prepared: Uint8Array) => measure(prepared, work, figure), runs: unit === "ms" ? 2 : 1 }));
}

const read = (): Promise<unknown> => openExcelWorkbook().readWorkbook(silentProgress);
const report = (indicators: number) => (): Promise<unknown> => updateReport(openExcelWorkbook(), clock, { ...plainRequest, plan: bigPlan(indicators) }, silentProgress);

export default [
  ...benchmarks("read-100-sheets", 100, () => manySheets(100), read),
  ...benchmarks("report-200-units-x-60-indicators", 12_000, () => bigWorkbook(200, 60), report(60)),
];
