import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

export interface ChoosePlanCardProps {
  readonly tables: number;
  readonly sheets: number;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** First use: what was seen in the workbook, and the first thing to do. */
export function ChoosePlanCard({ tables, sheets, onChoose, children }: ChoosePlanCardProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <section className={styles.card} aria-label={t("card.noPlan.title")}>
      <h2 className={styles.title}>{tables > 0 ? t("card.seen", { tables, sheets }) : t("sources.empty.title")}</h2>
      <p className={styles.text}>{t("card.noPlan.text")}</p>
      <Button appearance="primary" size="large" onClick={onChoose}>
        {t("card.noPlan.action")}
      </Button>
      {children}
    </section>
  );
}
