import type { HostWorkbook } from "../workbook/HostWorkbook";

/** The workbook as an .xlsx file. */
export async function saveWorkbook(workbook: HostWorkbook, original: Uint8Array | null): Promise<Uint8Array> {
  void workbook;
  if (original) return original;
  throw new Error("saving is not built yet");
}
