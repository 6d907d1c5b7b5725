import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Finding, Severity } from "../../domain/finding";
import { useTexts } from "../Texts";
import { splitPlace } from "./splitPlace";
import { useStepStyles } from "./stepStyles";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: tokens.spacingHorizontalS },
  icon: { display: "flex", paddingTop: "2px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  text: { minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular } satisfies Record<Severity, unknown>;
const ORDER: readonly Severity[] = ["error", "warning", "info"];
const PAGE = 20;

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onShow: (sheet: string, address: string) => void;
}

/** What is wrong with the figures: worst first, each with its cell and what to do. */
export function FindingList({ findings, onShow }: FindingListProps) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, pick } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const sorted = [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <>
      <ul className={shared.list}>
        {sorted.slice(0, shown).map((finding, index) => {
          const Icon = ICONS[finding.severity];
          const place = finding.at === null ? null : splitPlace(finding.at);
          return (
            <li key={index} className={shared.item}>
              <span className={styles.line}>
                <span className={`${styles.icon} ${styles[finding.severity]}`} role="img" aria-label={t(`severity.${finding.severity}`)}>
                  <Icon />
                </span>
                <span className={styles.text}>
                  {pick(finding.message)} <span className={shared.detail}>{pick(finding.advice)}</span>
                  {place && (
                    <Link as="button" className={shared.link} title={t("results.show", { at: finding.at ?? "" })} onClick={() => onShow(place.sheet, place.address)}>
                      {finding.at}
                    </Link>
                  )}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {sorted.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {t("results.more", { n: sorted.length - shown })}
        </Button>
      )}
    </>
  );
}
