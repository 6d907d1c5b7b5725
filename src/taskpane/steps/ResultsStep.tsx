import { Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Attainment } from "../../domain/attainment/Attainment";
import { STATUSES } from "../../domain/attainment/Status";
import type { Status } from "../../domain/attainment/Status";
import { statusWord } from "../../domain/report/statusText";
import type { Finding } from "../../domain/finding";
import { sheetCell } from "../../domain/grid/address";
import { StatusChip } from "../components/StatusChip";
import { useTexts } from "../Texts";
import { FindingList } from "./FindingList";
import { useStepStyles } from "./stepStyles";
import { limitText, withUnit } from "./targetText";

const useStyles = makeStyles({
  filter: { marginBottom: tokens.spacingVerticalXS },
  figures: { fontVariantNumeric: "tabular-nums" },
});

export interface ResultsStepProps {
  /** Of the whole area, most urgent first. */
  readonly attainments: readonly Attainment[];
  readonly findings: readonly Finding[];
  /** Null: all. */
  readonly status: Status | null;
  readonly onFilter: (status: Status | null) => void;
  readonly onShow: (sheet: string, address: string) => void;
}

/** Each target's judgement in words, and what is wrong with the figures. */
export function ResultsStep({ attainments, findings, status, onFilter, onShow }: ResultsStepProps) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, language } = useTexts();
  if (attainments.length === 0 && findings.length === 0) return <p className={shared.note}>{t("results.empty")}</p>;

  const present = STATUSES.filter((each) => attainments.some((attainment) => attainment.status === each));
  const shown = status === null ? attainments : attainments.filter((attainment) => attainment.status === status);
  return (
    <>
      {present.length > 1 && (
        <Select
          className={styles.filter}
          size="small"
          aria-label={t("results.targets")}
          value={status ?? ""}
          onChange={(_event, { value }) => onFilter(STATUSES.find((each) => each === value) ?? null)}
        >
          <option value="">{t("results.all")}</option>
          {present.map((each) => (
            <option key={each} value={each}>
              {statusWord(each, language)}
            </option>
          ))}
        </Select>
      )}
      {shown.length === 0 && attainments.length > 0 && <p className={shared.note}>{t("results.none")}</p>}
      <ul className={shared.list}>
        {shown.map((attainment) => (
          <AttainmentLine key={attainment.indicator.code} attainment={attainment} onShow={onShow} />
        ))}
      </ul>
      {findings.length > 0 && (
        <>
          <h3 className={shared.heading}>{t("results.findings")}</h3>
          <FindingList findings={findings} onShow={onShow} />
        </>
      )}
    </>
  );
}

function AttainmentLine({ attainment, onShow }: { readonly attainment: Attainment; readonly onShow: ResultsStepProps["onShow"] }) {
  const styles = useStyles();
  const shared = useStepStyles();
  const { t, pick, number } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { indicator } = attainment;
  const source = attainment.facts.find((fact) => fact.source !== null)?.source ?? null;
  return (
    <li className={shared.item}>
      <span className={shared.name}>{indicator.name}</span>
      <span className={shared.spread}>
        <span className={`${shared.detail} ${styles.figures}`}>
          {[
            t("results.target", { target: limitText(attainment.target, indicator.unit, number) }),
            attainment.actual === null ? null : t("results.actual", { actual: withUnit(number(attainment.actual), indicator.unit) }),
            attainment.needed ? t("results.needed", { n: attainment.needed }) : null,
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </span>
        <StatusChip status={attainment.status} />
      </span>
      {isOpen && <span className={shared.detail}>{pick(attainment.explanation)}</span>}
      <span className={shared.spread}>
        <Link as="button" className={shared.link} aria-expanded={isOpen} aria-label={`${t(isOpen ? "results.less" : "results.why")}: ${indicator.name}`} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? "results.less" : "results.why")}
        </Link>
        {source && (
          <Link
            as="button"
            className={shared.link}
            title={t("results.show", { at: sheetCell(source.sheet, source.row, source.column) })}
            onClick={() => onShow(source.sheetId, sheetCell(source.sheet, source.row, source.column).split("!").at(-1) ?? "A1")}
          >
            {t("results.source")}
          </Link>
        )}
      </span>
    </li>
  );
}
