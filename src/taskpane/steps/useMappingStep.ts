import type { Session } from "../session/useSession";
import { mappingItems } from "./mappingItems";
import type { MappingStepProps } from "./MappingStep";

/** What the step *Ánh xạ* shows. */
export function useMappingStep(session: Session): MappingStepProps {
  const { workbook, decisions } = session.state;
  return {
    items: workbook?.plan && workbook.mapping ? mappingItems(workbook.plan, workbook.mapping) : null,
    canUndo: decisions.length > 0,
    onUse: (indicator, candidate) =>
      session.decide({
        kind: "use",
        indicator: indicator.code,
        role: indicator.per === null ? "value" : "rate",
        sheet: candidate.sheet,
        header: candidate.header,
        column: candidate.column,
        row: candidate.row,
      }),
    onNone: (indicator) => session.decide({ kind: "none", indicator: indicator.code }),
    onAskAgain: (indicator) => session.askAgain(indicator.code),
    onUndo: session.undo,
    onShow: session.show,
  };
}
