import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MatchCandidate } from "../../domain/mapping/Mapping";
import type { Indicator } from "../../domain/plan/Plan";
import { useTexts } from "../Texts";
import { placeOf } from "./mappingItems";
import type { MappingQuestionItem } from "./mappingItems";
import { useStepStyles } from "./stepStyles";
import { UseSelection } from "./UseSelection";
import { targetText } from "./targetText";

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
  },
  indicator: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  target: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  question: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  reason: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  candidate: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  candidates: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none" },
});

export interface MappingQuestionProps {
  readonly item: MappingQuestionItem;
  readonly onUse: (indicator: Indicator, candidate: MatchCandidate) => void;
  readonly onUseSelection: (indicator: Indicator) => Promise<boolean>;
  readonly onNone: (indicator: Indicator) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

/** "Is it this column?": yes, another one, or none. */
export function MappingQuestion({ item, onUse, onUseSelection, onNone, onShow }: MappingQuestionProps) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, number } = useTexts();
  const [isChoosing, setChoosing] = useState(false);
  const { indicator } = item;
  const [best, ...others] = item.candidates;
  const place = usePlaceText();

  return (
    <section className={styles.card} aria-label={indicator.name}>
      <h4 className={styles.indicator}>
        {indicator.name} <span className={styles.target}>({targetText(indicator, number)})</span>
      </h4>
      <p className={styles.question}>
        {t("mapping.isIt", { header: best.header, sheet: best.sheet, place: place(best) })}{" "}
        <CandidateLink candidate={best} onShow={onShow} />
      </p>
      <p className={styles.reason}>{best.reasons.join(" · ")}</p>
      <div className={shared.actions}>
        <Button size="small" appearance="primary" onClick={() => onUse(indicator, best)}>
          {t("mapping.yes")}
        </Button>
        <Button size="small" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
          {t("mapping.choose")}
        </Button>
        <Button size="small" onClick={() => onNone(indicator)}>
          {t("mapping.noneOfThese")}
        </Button>
      </div>
      {isChoosing && (
        <ul className={styles.candidates}>
          {others.map((candidate) => (
            <li key={`${candidate.sheet}!${candidate.column}/${candidate.row}`} className={styles.candidate}>
              <span className={shared.spread}>
                <span className={shared.name}>{candidate.header}</span>
                <Button size="small" onClick={() => onUse(indicator, candidate)}>
                  {t("mapping.chooseThis")}
                </Button>
              </span>
              <span className={shared.detail}>
                <CandidateLink candidate={candidate} onShow={onShow} /> · {t("mapping.percent", { n: Math.round(candidate.confidence * 100) })}
                {candidate.reasons.length > 0 && ` · ${candidate.reasons.join(" · ")}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isChoosing && <UseSelection indicator={indicator} onUseSelection={onUseSelection} />}
    </section>
  );
}

function usePlaceText(): (candidate: MatchCandidate) => string {
  const { t } = useTexts();
  return (candidate) => {
    const place = placeOf(candidate.column, candidate.row);
    return place.kind === "column" ? t("mapping.column", { column: place.label }) : t("mapping.row", { row: place.label });
  };
}

function CandidateLink({ candidate, onShow }: { readonly candidate: MatchCandidate; readonly onShow: MappingQuestionProps["onShow"] }) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const place = usePlaceText()(candidate);
  const { address } = placeOf(candidate.column, candidate.row);
  return (
    <Link as="button" inline className={shared.link} title={t("mapping.show", { place, sheet: candidate.sheet })} onClick={() => onShow(candidate.sheet, address)}>
      {`${candidate.sheet}, ${place}`}
    </Link>
  );
}
