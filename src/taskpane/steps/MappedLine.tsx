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
  readonly onUseSelection: (indicator: Indicator) => Promise<boolean>;
  readonly onNone: (indicator: Indicator) => void;
  readonly onAskAgain: (indicator: Indicator) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

/** An indicator that has its columns; the reason and the way out are one click away. */
export function MappedLine({ item, onUseSelection, onNone, onAskAgain, onShow }: MappedLineProps) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const byPerson = item.matches.some((match) => match.decidedBy === "person");
  return (
    <li className={shared.item}>
      <span className={shared.spread}>
        <span className={shared.name}>{item.indicator.name}</span>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} aria-label={`${t("mapping.change")}: ${item.indicator.name}`} onClick={() => setOpen(!isOpen)}>
          {t("mapping.change")}
        </Button>
      </span>
      {item.matches.map((match) => (
        <MatchLine key={`${match.sheetId}!${match.role}${match.columns.join()}/${match.rows?.join() ?? ""}`} match={match} hasReasons={isOpen} onShow={onShow} />
      ))}
      {isOpen && <UseSelection indicator={item.indicator} onUseSelection={onUseSelection} />}
      {isOpen && (
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
      )}
    </li>
  );
}

function MatchLine({ match, hasReasons, onShow }: { readonly match: Match; readonly hasReasons: boolean; readonly onShow: MappedLineProps["onShow"] }) {
  const shared = useStepStyles();
  const { t } = useTexts();
  const place = placeOf(match.columns[0] ?? null, match.rows?.[0] ?? null);
  const placeText = place.kind === "column" ? t("mapping.column", { column: place.label }) : t("mapping.row", { row: place.label });
  return (
    <span className={shared.detail}>
      {t(`mapping.role.${match.role}`)}: “{match.header}”{" "}
      <Link as="button" inline className={shared.link} title={t("mapping.show", { place: placeText, sheet: match.sheet })} onClick={() => onShow(match.sheetId, place.address)}>
        {match.sheet}, {placeText}
      </Link>{" "}
      · {match.decidedBy === "person" ? t("mapping.byPerson") : t("mapping.percent", { n: Math.round(match.confidence * 100) })}
      {hasReasons && match.reasons.length > 0 && ` · ${match.reasons.join(" · ")}`}
    </span>
  );
}
