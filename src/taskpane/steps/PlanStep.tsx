import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Plan } from "../../domain/plan/Plan";
import type { WorkbookState } from "../../app/WorkbookState";
import { useTexts } from "../Texts";
import { PlanChoices } from "./PlanChoices";
import type { PlanImportProps } from "./plan/PlanImport";
import { useStepStyles } from "./stepStyles";
import { targetText } from "./targetText";

/** With the reader of plans: fetched when somebody wants it. */
const PlanImport = lazy(() => import("./plan/PlanImport"));

const useStyles = makeStyles({
  target: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface PlanStepProps {
  readonly plan: Plan | null;
  readonly origin: WorkbookState["planOrigin"];
  readonly choices: readonly Plan[];
  /** Name of the sheet the plan stands on; null before it is written. */
  readonly sheet: string | null;
  readonly onChoose: (plan: Plan) => void;
  readonly onShowSheet: (name: string) => void;
  readonly readPlanFile: PlanImportProps["readPlanFile"];
  readonly readSelectionText: PlanImportProps["readSelectionText"];
}

/** The plan with its targets, or the choice of one. */
export function PlanStep({ plan, origin, choices, sheet, onChoose, onShowSheet, readPlanFile, readSelectionText }: PlanStepProps) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, date } = useTexts();
  const [isChoosing, setChoosing] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const choose = (choice: Plan) => {
    setChoosing(false);
    setImporting(false);
    onChoose(choice);
  };

  if (isImporting) {
    return (
      <>
        <Suspense>
          <PlanImport onUse={choose} readPlanFile={readPlanFile} readSelectionText={readSelectionText} />
        </Suspense>
        <div className={shared.actions}>
          <Button size="small" appearance="subtle" onClick={() => setImporting(false)}>
            {t("plan.choose")}
          </Button>
        </div>
      </>
    );
  }

  if (!plan || isChoosing) {
    return (
      <>
        <div className={shared.actions}>
          <Button size="small" onClick={() => setImporting(true)}>
            {t("import.open")}
          </Button>
        </div>
        <PlanChoices choices={choices} chosen={plan?.id ?? null} onChoose={choose} />
        {plan && (
          <div className={shared.actions}>
            <Button size="small" onClick={() => setChoosing(false)}>
              {t("plan.keep")}
            </Button>
          </div>
        )}
      </>
    );
  }

  return (
    <>
      <h3 className={styles.title}>{plan.title}</h3>
      <p className={shared.note}>
        {[plan.number ? t("plan.number", { number: plan.number }) : null, plan.issuer, t("plan.period", { from: date(plan.period.from), to: date(plan.period.to) })]
          .filter((part) => part !== null && part !== "")
          .join(" · ")}
      </p>
      {origin && <p className={shared.note}>{t(`plan.origin.${origin}`)}</p>}
      <IndicatorGroups plan={plan} />
      <div className={shared.actions}>
        <Button size="small" onClick={() => setChoosing(true)}>
          {t("plan.change")}
        </Button>
        {sheet !== null && (
          <Link as="button" className={shared.link} onClick={() => onShowSheet(sheet)}>
            {t("plan.openSheet")}
          </Link>
        )}
      </div>
    </>
  );
}

function IndicatorGroups({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, number } = useTexts();
  const groups = new Map<string | null, Plan["indicators"][number][]>();
  for (const indicator of plan.indicators) groups.set(indicator.group, [...(groups.get(indicator.group) ?? []), indicator]);
  return (
    <>
      {[...groups].map(([group, indicators]) => (
        <section key={group ?? ""}>
          {groups.size > 1 && <h4 className={shared.heading}>{group ?? t("plan.ungrouped")}</h4>}
          <ol className={shared.list}>
            {indicators.map((indicator) => (
              <li key={indicator.code} className={shared.item}>
                <span className={shared.spread}>
                  <span className={shared.name}>{indicator.name}</span>
                  <span className={styles.target}>{targetText(indicator, number)}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
