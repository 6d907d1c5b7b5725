import { useEffect, useState } from "react";
import type { Plan } from "../../domain/plan/Plan";
import { rectText } from "./rectText";
import type { Session } from "../session/useSession";
import type { UseCases } from "../session/UseCases";
import type { PlanStepProps } from "./PlanStep";

/** What the step *Kế hoạch* shows; the catalogue is fetched once it is needed. */
export function usePlanStep(session: Session, useCases: UseCases): PlanStepProps {
  const [choices, setChoices] = useState<readonly Plan[]>([]);
  useEffect(() => {
    let isClosed = false;
    void useCases.listPlans().then((plans) => {
      if (!isClosed) setChoices(plans);
    });
    return () => {
      isClosed = true;
    };
  }, [useCases]);

  const { workbook, plan } = session.state;
  return {
    plan: plan ?? workbook?.plan ?? null,
    origin: plan ? "given" : (workbook?.planOrigin ?? null),
    choices,
    readPlanFile: useCases.readPlanFile,
    sheet: workbook?.ownSheets.find((sheet) => sheet.kind === "plan")?.id ?? null,
    onChoose: session.choosePlan,
    onShowSheet: (sheet) => session.show(sheet, null),
    readSelectionText: async () => {
      const selection = await session.port.readSelection();
      const sheet = workbook?.snapshot.sheets.find((each) => each.id === selection?.sheetId);
      return selection && sheet ? rectText(sheet.grid, selection.range) : null;
    },
  };
}
