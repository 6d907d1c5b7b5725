import { clockFrom } from "../app/clockFrom";
import { silentProgress } from "../app/ports/Progress";
import { updateReport as runUpdate } from "../app/updateReport";
import { plainRequest } from "../app/WorkbookState";
import { openExcelWorkbook } from "../excel/openExcelWorkbook";

/**
 * Ribbon button "Cập nhật" (manifest.xml, function `updateReport`): the main job with the plan the workbook holds, without
 * the pane. A ribbon function has no place to speak; what it could not do the pane says when it is opened.
 */
async function updateReport(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const port = openExcelWorkbook();
    const language = Office.context.displayLanguage.toLowerCase().startsWith("vi") ? "vi" : "en";
    const { sheets } = await runUpdate(port, clockFrom(() => new Date()), { ...plainRequest, mode: "live", language }, silentProgress);
    const summary = sheets.find((sheet) => sheet.kind === "summary");
    if (summary) await port.show(summary.id, null);
  } finally {
    event.completed();
  }
}

Office.actions.associate("updateReport", (event: Office.AddinCommands.Event) => void updateReport(event));
