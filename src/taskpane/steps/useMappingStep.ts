import type { MatchCandidate } from "../../domain/mapping/Mapping";
import type { Indicator } from "../../domain/plan/Plan";
import type { Session } from "../session/useSession";
import { candidateAt } from "./candidateAt";
import { mappingItems } from "./mappingItems";
import type { MappingStepProps } from "./MappingStep";
import { workedExample } from "./workedExample";
import { useTexts } from "../Texts";

/** What the step *Ánh xạ* shows. */
export function useMappingStep(session: Session): MappingStepProps {
  const { number } = useTexts();
  const { workbook, decisions } = session.state;
  const accept = (indicator: Indicator, candidate: MatchCandidate) =>
    session.decide({
      kind: "use",
      indicator: indicator.code,
      role: indicator.per === null ? "value" : "rate",
      sheet: candidate.sheet,
      header: candidate.header,
      column: candidate.column,
      row: candidate.row,
    });
  return {
    items: workbook?.plan && workbook.mapping ? mappingItems(workbook.plan, workbook.mapping) : null,
    example: (indicator) => (workbook ? workedExample(indicator, workbook.facts, workbook.units, number) : null),
    canUndo: decisions.length > 0,
    onUse: accept,
    onUseSelection: async (indicator) => {
      const selection = await session.port.readSelection();
      const candidate = selection && workbook ? candidateAt(workbook.tables, selection.sheetId, selection.range) : null;
      if (candidate) accept(indicator, candidate);
      return candidate !== null;
    },
    onNone: (indicator) => session.decide({ kind: "none", indicator: indicator.code }),
    onAskAgain: (indicator) => session.askAgain(indicator.code),
    onUndo: session.undo,
    onShow: session.show,
  };
}
