import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../Texts";
import { useStepStyles } from "./stepStyles";

const useStyles = makeStyles({
  correct: { marginTop: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  actions: { marginTop: tokens.spacingVerticalXS, rowGap: tokens.spacingVerticalXXS },
});

export interface CorrectTableProps {
  /** Takes the selected cells as the table's header; answers whether they can be one. */
  readonly onUseSelection: () => Promise<boolean>;
  /** Absent: a table is added, there is none to leave out. */
  readonly onLeaveOut?: () => void;
}

/** A person says where a table's header is, by selecting it in the spreadsheet, or that this is no table of figures. */
export function CorrectTable({ onUseSelection, onLeaveOut }: CorrectTableProps) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t } = useTexts();
  const [isMissed, setMissed] = useState(false);
  return (
    <div className={styles.correct}>
      <span className={shared.detail}>{t(onLeaveOut ? "sources.correct.hint" : "sources.add.hint")}</span>
      <div className={mergeClasses(shared.actions, styles.actions)}>
        <Button size="small" onClick={() => void onUseSelection().then((found) => setMissed(!found))}>
          {t("sources.correct.header")}
        </Button>
        {onLeaveOut && (
          <Button size="small" appearance="subtle" onClick={onLeaveOut}>
            {t("sources.correct.leaveOut")}
          </Button>
        )}
      </div>
      <span className={shared.detail} role="status">
        {isMissed && t(onLeaveOut ? "sources.correct.missed" : "sources.add.missed")}
      </span>
    </div>
  );
}
