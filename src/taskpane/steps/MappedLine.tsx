import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { Match } from "../../domain/mapping/Mapping";
import type { Indicator } from "../../domain/plan/Plan";
import { useTexts } from "../Texts";
import { placeOf } from "./mappingItems";
import type { MappedIndicator } from "./mappingItems";
import { useStepStyles } from "./stepStyles";
import { UseSelection } from "./UseSelection";

export interface MappedLineProps {
  readonly item: MappedIndicator;
  /** One figure as it is computed; null without figures. */
  readonly example: string | null;
  readonly onUseSelection: (indicator: Indicator) => Promise<boolean>;
  readonly onNone: (indicator: Indicator) => void;
  readonly onAskAgain: (indicator: Indicator) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

/** An indicator that has its columns: where they are and one figure worked out; reasons and the way out are one click away. */
export function MappedLine({ item, example, onUseSelection, onNone, onAskAgain, onShow }: MappedLineProps) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const byPerson = item.matches.some((match) => match.decidedBy === "person");
  const surest = Math.round(Math.min(...item.matches.map((match) => match.confidence)) * 100);
  return (
    <li className={shared.item}>
      <span className={shared.spread}>
        <span className={shared.name}>{item.indicator.name}</span>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} aria-label={`${t("mapping.change")}: ${item.indicator.name}`} onClick={() => setOpen(!isOpen)}>
          {t("mapping.change")}
        </Button>
      </span>
      <span className={shared.detail}>
        {item.matches.map((match, index) => (
          <span key={`${match.sheetId}!${match.table}${match.role}${match.columns.join()}/${match.rows?.join() ?? ""}`}>
            {index > 0 && " · "}
            {t(`mapping.role.${match.role}`)}: <MatchLink match={match} onShow={onShow} />
          </span>
        ))}
        {" · "}
        {byPerson ? t("mapping.byPerson") : t("mapping.percent", { n: surest })}
      </span>
      {example !== null && <span className={shared.detail}>{example}</span>}
      {isOpen && (
        <>
          {item.matches.map((match, index) => (
            <span key={index} className={shared.detail}>
              {t(`mapping.role.${match.role}`)}: “{match.header}”{match.reasons.length > 0 && ` · ${match.reasons.join(" · ")}`}
            </span>
          ))}
          <UseSelection indicator={item.indicator} onUseSelection={onUseSelection} />
          <div className={shared.actions}>
            <Button size="small" onClick={() => onNone(item.indicator)}>
              {t("mapping.noneOfThese")}
            </Button>
            {byPerson && (
              <Button size="small" onClick={() => onAskAgain(item.indicator)}>
                {t("mapping.ask")}
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  );
}

function MatchLink({ match, onShow }: { readonly match: Match; readonly onShow: MappedLineProps["onShow"] }) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const place = placeOf(match.columns[0] ?? null, match.rows?.[0] ?? null);
  const placeText = place.kind === "column" ? t("mapping.column", { column: place.label }) : t("mapping.row", { row: place.label });
  return (
    <Link as="button" inline className={shared.link} title={t("mapping.show", { place: placeText, sheet: match.sheet })} onClick={() => onShow(match.sheetId, place.address)}>
      {match.sheet}, {placeText}
    </Link>
  );
}
