import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describeTarget } from "../../../domain/plan/describeTarget";
import type { Indicator } from "../../../domain/plan/Plan";
import { useTexts } from "../../Texts";
import { useStepStyles } from "../stepStyles";
import { recognisedSpans } from "./recognisedSpans";
import { editedIndicator } from "./reviewItems";
import type { ReviewItem } from "./reviewItems";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", alignItems: "start" },
  recognised: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, borderRadius: tokens.borderRadiusSmall },
  phrase: { margin: `${tokens.spacingVerticalXXS} 0`, paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  edit: { display: "grid", rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

export interface PlanReviewLineProps {
  readonly item: ReviewItem;
  readonly onChange: (item: ReviewItem) => void;
}

/** One find: the plan's own words with what was recognised, what it means, and how to correct it. */
export function PlanReviewLine({ item, onChange }: PlanReviewLineProps) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, pick } = useTexts();
  const [isEditing, setEditing] = useState(item.indicator.name === "");
  const { indicator } = item;
  const line = indicator.line === null ? "" : ` (${t("review.line", { line: indicator.line })})`;
  return (
    <li className={shared.item}>
      <div className={styles.line}>
        <Checkbox
          checked={item.isAccepted}
          aria-label={`${t("review.accept")}: ${indicator.name || t("review.new")}`}
          onChange={(_event, { checked }) => onChange({ ...item, isAccepted: checked === true })}
        />
        <div>
          <span className={shared.spread}>
            <span className={shared.name}>{indicator.name}</span>
            <Button size="small" appearance="subtle" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
              {t("review.edit")}
            </Button>
          </span>
          {indicator.phrase !== "" && (
            <p className={`${shared.detail} ${styles.phrase}`}>
              {recognisedSpans(indicator.phrase, indicator.target).map((span, index) =>
                span.isRecognised ? (
                  <mark key={index} className={styles.recognised}>
                    {span.text}
                  </mark>
                ) : (
                  span.text
                ),
              )}
              {line}
            </p>
          )}
          <span className={shared.detail}>{pick(describeTarget(indicator))}</span>
          {isEditing && <EditForm indicator={indicator} onEdited={(edited) => onChange({ ...item, indicator: edited, isAccepted: true })} />}
        </div>
      </div>
    </li>
  );
}

function EditForm({ indicator, onEdited }: { readonly indicator: Indicator; readonly onEdited: (indicator: Indicator) => void }) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, pick } = useTexts();
  const [edit, setEdit] = useState(() => ({ name: indicator.name, sentence: pick(describeTarget(indicator)), unit: indicator.unit }));
  const edited = editedIndicator(indicator, edit);
  const change = (part: Partial<typeof edit>) => {
    const next = { ...edit, ...part };
    setEdit(next);
    const meant = editedIndicator(indicator, next);
    if (meant) onEdited(meant);
  };
  return (
    <div className={styles.edit}>
      <Input size="small" aria-label={t("review.name")} placeholder={t("review.name")} value={edit.name} onChange={(_event, { value }) => change({ name: value })} />
      <Input size="small" aria-label={t("review.sentence")} value={edit.sentence} onChange={(_event, { value }) => change({ sentence: value })} />
      <Input size="small" aria-label={t("review.unit")} placeholder={t("review.unit")} value={edit.unit} onChange={(_event, { value }) => change({ unit: value })} />
      <span className={`${shared.detail} ${edited ? "" : styles.wrong}`} role="status">
        {edited ? t("review.meant", { sentence: pick(describeTarget(edited)) }) : t("review.notMeant")}
      </span>
    </div>
  );
}
