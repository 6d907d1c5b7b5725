import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  panel: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

export interface FreezeQuestionProps {
  /** `freeze`: fixed figures are about to replace live ones; `overwrite`: a frozen report is about to be written over. */
  readonly about: "freeze" | "overwrite";
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asked before live formulas are replaced by fixed figures, or fixed figures by live formulas. */
export function FreezeQuestion({ about, onConfirm, onCancel }: FreezeQuestionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.panel}>
      <h3 className={styles.title}>{t(`frozen.${about}.title`)}</h3>
      <p className={styles.text}>{t(`frozen.${about}.text`)}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={onConfirm}>
          {t(`frozen.${about}.confirm`)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t(`frozen.${about}.cancel`)}
        </Button>
      </div>
    </div>
  );
}
