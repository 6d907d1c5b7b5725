import { utils, write } from "@e965/xlsx";
import { silentProgress } from "../../src/app/ports/Progress";
import { isCellError } from "../../src/domain/grid/Cell";
import { layoutReport } from "../../src/domain/report/layoutReport";
import type { ReportInput } from "../../src/domain/report/ReportInput";
import { openWorkbookFile } from "../../src/file/openWorkbookFile";

/** A report as a file: the invented sources written plainly, our sheets through the file adapter. */
export async function reportFile(input: ReportInput): Promise<Uint8Array> {
  const book = utils.book_new();
  for (const sheet of input.previous.sheets.filter((one) => one.stamp === null)) {
    const rows = sheet.grid.cells.map((row) => row.map((cell) => (isCellError(cell) ? { t: "e" as const, v: 7, w: cell.error } : cell)));
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet.name);
  }
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer);
  const file = openWorkbookFile(bytes, "nguon.xlsx");
  await file.applySheets(layoutReport(input).map((plan) => ({ plan, replaces: null })), silentProgress);
  return file.save();
}
