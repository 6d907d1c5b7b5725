import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../Texts";
import { useStepStyles } from "./stepStyles";

export interface CorrectTableProps {
  /** Takes the selected cells as the table's header; answers whether cells were selected. */
  readonly onUseSelection: () => Promise<boolean>;
  /** Absent: a table is added, there is none to leave out. */
  readonly onLeaveOut?: () => void;
}

/** A person says where a table's header is, by selecting it in the spreadsheet, or that this is no table of figures. */
export function CorrectTable({ onUseSelection, onLeaveOut }: CorrectTableProps) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const [isMissed, setMissed] = useState(false);
  return (
    <>
      <span className={shared.detail}>{t("sources.correct.hint")}</span>
      <div className={shared.actions}>
        <Button size="small" onClick={() => void onUseSelection().then((found) => setMissed(!found))}>
          {t("sources.correct.header")}
        </Button>
        {onLeaveOut && (
          <Button size="small" onClick={onLeaveOut}>
            {t("sources.correct.leaveOut")}
          </Button>
        )}
      </div>
      <span className={shared.detail} role="status">
        {isMissed && t("sources.correct.missed")}
      </span>
    </>
  );
}
