import type { SourceTable } from "../../domain/tables/SourceTable";
import type { Session } from "../session/useSession";
import type { SourcesStepProps } from "./SourcesStep";

/** What the step *Nguồn số liệu* shows, and what a person may correct in it. */
export function useSourcesStep(session: Session): SourcesStepProps {
  const { workbook, corrections } = session.state;
  /** Written by us, so never a source. */
  const isStamped = (sheetId: string) => workbook?.snapshot.sheets.some((sheet) => sheet.id === sheetId && sheet.stamp !== null) ?? false;
  return {
    tables: workbook?.tables ?? [],
    grids: new Map(workbook?.snapshot.sheets.map((sheet) => [sheet.id, sheet.grid])),
    corrected: corrections.length,
    onRead: () => session.read(),
    onShow: (sheet, address) => session.show(sheet, address),
    onUseSelection: async (table: SourceTable | null) => {
      const selection = await session.port.readSelection();
      if (selection === null || (table !== null && selection.sheetId !== table.sheetId)) return false;
      // One column cannot hold a name and a figure: most often nothing was selected yet.
      if (selection.range.left === selection.range.right || isStamped(selection.sheetId)) return false;
      session.correct({ sheetId: selection.sheetId, header: selection.range, range: null });
      return true;
    },
    onLeaveOut: (table) => session.correct({ sheetId: table.sheetId, header: null, range: table.range }),
    onUndoCorrection: () => session.undoCorrection(),
  };
}
