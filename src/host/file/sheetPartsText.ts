import type { HostSheet } from "../workbook/HostSheet";

/** Parts of a sheet that are kept as the file wrote them when they have not changed, each as one comparable text. */
export function sheetPartsText(sheet: HostSheet): { readonly conditionalFormats: string; readonly validations: string; readonly links: string; readonly tables: string; readonly page: string; readonly charts: string; readonly breaks: string } {
  return {
    conditionalFormats: JSON.stringify(sheet.conditionalFormats),
    validations: JSON.stringify(sheet.validations),
    links: JSON.stringify([...sheet.links.values()]),
    tables: JSON.stringify(sheet.tables),
    page: JSON.stringify(sheet.pageSetup),
    breaks: JSON.stringify([[...sheet.rowBreaks], [...sheet.columnBreaks]]),
    charts: JSON.stringify(sheet.charts),
  };
}
