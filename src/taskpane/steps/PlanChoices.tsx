import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Plan } from "../../domain/plan/Plan";
import { useTexts } from "../Texts";
import { useStepStyles } from "./stepStyles";

const useStyles = makeStyles({
  choice: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, borderTopColor: tokens.colorNeutralStroke1Hover, borderRightColor: tokens.colorNeutralStroke1Hover, borderBottomColor: tokens.colorNeutralStroke1Hover, borderLeftColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

export interface PlanChoicesProps {
  readonly choices: readonly Plan[];
  readonly chosen: string | null;
  readonly onChoose: (plan: Plan) => void;
}

export function PlanChoices({ choices, chosen, onChoose }: PlanChoicesProps) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t } = useTexts();
  return (
    <>
      <h3 className={shared.heading}>{t("plan.choose")}</h3>
      <ul className={shared.list}>
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" className={mergeClasses(styles.choice, choice.id === chosen && styles.chosen)} aria-pressed={choice.id === chosen} onClick={() => onChoose(choice)}>
              <span className={shared.name}>{choice.title}</span>
              <span className={shared.detail}>
                {[t(`plan.level.${choice.level}`), choice.issuer].join(" · ")}
              </span>
              <span className={shared.detail}>{t("plan.summary", { targets: choice.indicators.length, commitments: choice.commitments.length })}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
