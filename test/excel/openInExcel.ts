import { readFileSync } from "node:fs";
import { updateReport, type UpdatedReport, type UpdateRequest } from "../../src/app/updateReport";
import { plainRequest } from "../../src/app/WorkbookState";
import { silentProgress, type Progress } from "../../src/app/ports/Progress";
import type { WorkbookPort } from "../../src/app/ports/WorkbookPort";
import { builtInPlan } from "../../src/domain/catalogue/index";
import { openExcelWorkbook } from "../../src/excel/openExcelWorkbook";
import type { EmbeddedHost, HostOptions } from "../../src/host";
import { loadOffice } from "../support/loadOffice";

export const HA_TINH = "ha-tinh-thi-dua-2021-2025";
export const clock = { today: () => "2026-01-12", now: () => "2026-01-12 09:00" };

export interface OpenWorkbook {
  readonly port: WorkbookPort;
  readonly host: EmbeddedHost;
}

/** The adapter over Microsoft's library and an Excel of our own; the globals are those a pane finds. */
export async function openInExcel(options: HostOptions = {}): Promise<OpenWorkbook> {
  const { Excel, Office, OfficeExtension, host } = await loadOffice({ year: 2026, ...options });
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  host.controls.reset();
  return { port: openExcelWorkbook(), host };
}

export function openSample(): Promise<OpenWorkbook> {
  return openInExcel({ bytes: sampleBytes(), name: "ha-tinh-2024.xlsx" });
}

export function sampleBytes(): Uint8Array {
  return readFileSync(new URL("../../assets/samples/ha-tinh-2024.xlsx", import.meta.url));
}

export function update(port: WorkbookPort, more: Partial<UpdateRequest> = {}, progress: Progress = silentProgress): Promise<UpdatedReport> {
  return updateReport(port, clock, { ...plainRequest, plan: builtInPlan(HA_TINH), ...more }, progress);
}

/** Code of the `HostError` a piece of work ends with; "none" when it succeeds. */
export async function hostErrorOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return error instanceof Error && error.name === "HostError" && "code" in error ? String(error.code) : `not a HostError: ${String(error)}`;
  }
}
