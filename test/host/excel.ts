import type { EmbeddedHost, HostOptions } from "../../src/host";
import { loadOffice } from "../support/loadOffice";

/** Microsoft's library, typed, over an embedded host. */
export interface TestExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly host: EmbeddedHost;
}

export async function excel(options: HostOptions = {}): Promise<TestExcel> {
  const loaded = await loadOffice({ year: 2026, ...options });
  return { Excel: loaded.Excel as typeof Excel, Office: loaded.Office as typeof Office, host: loaded.host };
}

/** The code of the error a piece of work ends with; "none" when it succeeds. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
