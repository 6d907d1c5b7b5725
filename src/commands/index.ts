/** Ribbon button "Cập nhật" (manifest.xml, function `updateReport`). */
function updateReport(event: Office.AddinCommands.Event): void {
  event.completed();
}

Office.actions.associate("updateReport", updateReport);
