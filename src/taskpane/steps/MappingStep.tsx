import { Button } from "@fluentui/react-components";
import type { MatchCandidate } from "../../domain/mapping/Mapping";
import type { Indicator } from "../../domain/plan/Plan";
import { useTexts } from "../Texts";
import { MappedLine } from "./MappedLine";
import { MappingQuestion } from "./MappingQuestion";
import type { MappedIndicator, MappingItem } from "./mappingItems";
import { useStepStyles } from "./stepStyles";
import { UseSelection } from "./UseSelection";

export interface MappingStepProps {
  /** Null: there is no plan yet. */
  readonly items: readonly MappingItem[] | null;
  /** One figure of an indicator as it is computed. */
  readonly example: (indicator: Indicator) => string | null;
  readonly canUndo: boolean;
  readonly onUse: (indicator: Indicator, candidate: MatchCandidate) => void;
  readonly onUseSelection: (indicator: Indicator) => Promise<boolean>;
  readonly onNone: (indicator: Indicator) => void;
  readonly onAskAgain: (indicator: Indicator) => void;
  readonly onUndo: () => void;
  readonly onShow: (sheet: string, address: string) => void;
}

/** Which column holds which target: open questions first, each with its reason (DESIGN D6). */
export function MappingStep(props: MappingStepProps) {
  const shared = useStepStyles();
  const { t } = useTexts();
  if (!props.items) return <p className={shared.note}>{t("mapping.empty")}</p>;

  const questions = props.items.filter((item) => item.kind === "question");
  const mapped = props.items.filter((item): item is MappedIndicator => item.kind === "mapped");
  const without = props.items.filter((item) => item.kind === "without");
  return (
    <>
      {props.canUndo && (
        <Button size="small" appearance="subtle" onClick={props.onUndo}>
          {t("mapping.undo")}
        </Button>
      )}
      {questions.length > 0 && <h3 className={shared.heading}>{t("mapping.questions")}</h3>}
      {questions.map((item) => (
        <MappingQuestion key={item.indicator.code} item={item} onUse={props.onUse} onUseSelection={props.onUseSelection} onNone={props.onNone} onShow={props.onShow} />
      ))}
      {mapped.length > 0 && (
        <>
          <h3 className={shared.heading}>{t("mapping.matched")}</h3>
          <ul className={shared.list}>
            {mapped.map((item) => (
              <MappedLine key={item.indicator.code} item={item} example={props.example(item.indicator)} onUseSelection={props.onUseSelection} onNone={props.onNone} onAskAgain={props.onAskAgain} onShow={props.onShow} />
            ))}
          </ul>
        </>
      )}
      {without.length > 0 && (
        <>
          <h3 className={shared.heading}>{t("mapping.without")}</h3>
          <ul className={shared.list}>
            {without.map((item) => (
              <li key={item.indicator.code} className={shared.item}>
                <span className={shared.name}>{item.indicator.name}</span>
                <span className={shared.spread}>
                  <span className={shared.detail}>{item.isDismissed ? t("mapping.dismissed") : t("mapping.nothing")}</span>
                  {item.isDismissed && (
                    <Button size="small" appearance="subtle" onClick={() => props.onAskAgain(item.indicator)}>
                      {t("mapping.ask")}
                    </Button>
                  )}
                </span>
                <UseSelection indicator={item.indicator} onUseSelection={props.onUseSelection} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
