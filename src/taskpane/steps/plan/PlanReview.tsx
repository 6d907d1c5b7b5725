import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ExtractedPlan } from "../../../domain/plan/extractPlan";
import { lintPlan } from "../../../domain/plan/lintPlan";
import { makeIndicator } from "../../../domain/plan/makeIndicator";
import type { Plan } from "../../../domain/plan/Plan";
import { useTexts } from "../../Texts";
import { FindingList } from "../FindingList";
import { useStepStyles } from "../stepStyles";
import { PlanReviewLine } from "./PlanReviewLine";
import { reviewedPlan, reviewItems } from "./reviewItems";
import type { ReviewItem } from "./reviewItems";

export interface PlanReviewProps {
  readonly found: ExtractedPlan;
  /** The text it was read from, for what only the words show. */
  readonly text: string;
  readonly onUse: (plan: Plan) => void;
  readonly onBack: () => void;
}

/** What was read from a plan's text: uncertain finds first, each with the plan's own sentence; nothing is used unseen. */
export function PlanReview({ found, text, onUse, onBack }: PlanReviewProps) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const [items, setItems] = useState<readonly ReviewItem[]>(() => reviewItems(found));
  const change = (changed: ReviewItem) => setItems(items.map((item) => (item.key === changed.key ? changed : item)));
  const plan = reviewedPlan(found.plan, items);
  const uncertain = items.filter((item) => item.isUncertain);
  const certain = items.filter((item) => !item.isUncertain);

  const add = () => {
    const code = `+${items.length + 1}`;
    const indicator = makeIndicator({ code, name: "", target: { form: "threshold", comparator: ">=", value: 95 }, unit: "%", deadline: found.plan.period.to, deadlineInferred: true });
    setItems([{ key: code, indicator, isAccepted: false, isUncertain: true }, ...items]);
  };

  return (
    <>
      <p className={shared.name}>{found.plan.title === "" ? t("review.untitled") : found.plan.title}</p>
      <p className={shared.note}>{t("review.summary", { n: plan.indicators.length, commitments: plan.commitments.length })}</p>
      <Lines heading={t("review.uncertain", { n: uncertain.length })} items={uncertain} onChange={change} />
      <Lines heading={t("review.certain", { n: certain.length })} items={certain} onChange={change} />
      <div className={shared.actions}>
        <Button size="small" appearance="primary" disabled={plan.indicators.length === 0} onClick={() => onUse(plan)}>
          {t("review.use", { n: plan.indicators.length })}
        </Button>
        <Button size="small" onClick={add}>
          {t("review.add")}
        </Button>
        <Button size="small" onClick={onBack}>
          {t("review.back")}
        </Button>
      </div>
      <Lint plan={plan} text={text} />
    </>
  );
}

function Lines({ heading, items, onChange }: { readonly heading: string; readonly items: readonly ReviewItem[]; readonly onChange: (item: ReviewItem) => void }) {
  const shared = useStepStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h3 className={shared.heading}>{heading}</h3>
      <ul className={shared.list}>
        {items.map((item) => (
          <PlanReviewLine key={item.key} item={item} onChange={onChange} />
        ))}
      </ul>
    </>
  );
}

function Lint({ plan, text }: { readonly plan: Plan; readonly text: string }) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const findings = lintPlan(plan, text);
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className={shared.heading}>{t("review.lint")}</h3>
      <FindingList findings={findings} onShow={() => undefined} />
    </>
  );
}
