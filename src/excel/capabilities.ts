/** What is used above ExcelApi 1.13 (DESIGN D8); each has its fallback beside the call. */
const CAPABILITIES = {
  /** The floor of the add-in: Excel 2021, Microsoft 365, web. */
  base: "1.13",
  /** Events when a sheet is renamed; without them a rename is seen at the next reading. */
  sheetRenamed: "1.17",
} as const;

export type Capability = keyof typeof CAPABILITIES;

export function isSupported(capability: Capability): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", CAPABILITIES[capability]);
}
