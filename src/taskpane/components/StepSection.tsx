import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { ReactNode } from "react";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  heading: { margin: 0 },
  header: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "58px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3, transitionProperty: "transform", transitionDuration: tokens.durationFaster, "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" } },
  chevronOpen: { transform: "rotate(90deg)" },
  title: { display: "block", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  summary: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  done: { display: "flex", color: tokens.colorPaletteGreenForeground1 },
  attention: {
    minWidth: "20px",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorPaletteYellowForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  /** For screen readers only. */
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  body: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

export interface StepSectionProps {
  readonly title: string;
  readonly summary: string;
  /** Null: nothing to say; 0: done; more: so many things to look at. */
  readonly attention: number | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One step of the pane: a heading that opens and closes. */
export function StepSection({ title, summary, attention, isOpen, onToggle, children }: StepSectionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={`${id}-header`}>
      <h2 className={styles.heading}>
        <button type="button" id={`${id}-header`} className={styles.header} aria-expanded={isOpen} aria-controls={`${id}-body`} onClick={onToggle}>
          <span className={mergeClasses(styles.chevron, isOpen && styles.chevronOpen)}>
            <ChevronRight16Regular />
          </span>
          <span>
            <span className={styles.title}>{title}</span>
            <span className={styles.summary}>{summary}</span>
          </span>
          {attention === 0 && (
            <span className={styles.done}>
              <CheckmarkCircle16Filled />
              <span className={styles.spoken}>{t("step.ok")}</span>
            </span>
          )}
          {attention !== null && attention > 0 && (
            <span className={styles.attention}>
              {attention}
              <span className={styles.spoken}>{t("step.attention")}</span>
            </span>
          )}
        </button>
      </h2>
      <div id={`${id}-body`} className={styles.body} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
