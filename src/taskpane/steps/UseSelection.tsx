import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Indicator } from "../../domain/plan/Plan";
import { useTexts } from "../Texts";
import { useStepStyles } from "./stepStyles";

export interface UseSelectionProps {
  readonly indicator: Indicator;
  /** Answers whether the selected cell lies in a table. */
  readonly onUseSelection: (indicator: Indicator) => Promise<boolean>;
}

/** The third way to answer: click the column in the spreadsheet itself. */
export function UseSelection({ indicator, onUseSelection }: UseSelectionProps) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const [isOutside, setOutside] = useState(false);
  return (
    <div className={shared.actions}>
      <span className={shared.detail}>{t("mapping.selectionHint")}</span>
      <Button size="small" onClick={() => void onUseSelection(indicator).then((found) => setOutside(!found))}>
        {t("mapping.useSelection")}
      </Button>
      <span className={shared.detail} role="status">
        {isOutside && t("mapping.selectionOutside")}
      </span>
    </div>
  );
}
