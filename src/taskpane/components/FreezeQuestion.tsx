import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  panel: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export interface FreezeQuestionProps {
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asked before live formulas are replaced by fixed figures. */
export function FreezeQuestion({ onConfirm, onCancel }: FreezeQuestionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.panel}>
      <h3 className={styles.title}>{t("freeze.title")}</h3>
      <p className={styles.text}>{t("freeze.text")}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onConfirm}>
          {t("freeze.confirm")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("freeze.cancel")}
        </Button>
      </div>
    </div>
  );
}
