import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { Status } from "../../domain/attainment/Status";
import type { Written } from "../session/SessionState";
import { useTexts } from "../Texts";
import { FreezeQuestion } from "./FreezeQuestion";
import { StatusTiles } from "./StatusTiles";
import { UpdatePreview } from "./UpdatePreview";
import type { PreviewedSheet } from "./UpdatePreview";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  update: { width: "100%" },
  links: { display: "flex", justifyContent: "space-between", fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

export interface PlanCardProps {
  readonly title: string;
  /** Whose plan, how many targets, how many source sheets, figures to when. */
  readonly facts: readonly string[];
  readonly counts: ReadonlyMap<Status, number>;
  readonly preview: readonly PreviewedSheet[];
  readonly isUpdating: boolean;
  readonly isStale: boolean;
  /** The report in the workbook is frozen: Cập nhật asks first. */
  readonly isFrozen: boolean;
  readonly written: Written | null;
  readonly onUpdate: (mode: "live" | "frozen") => void;
  readonly onOpenStatus: (status: Status) => void;
  readonly onShowSheet: (name: string) => void;
  /** Progress or a failure, shown under the button. */
  readonly children: ReactNode;
}

/** What a returning user sees: where things stand, and the one button. */
export function PlanCard(props: PlanCardProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [panel, setPanel] = useState<"preview" | "freeze" | "overwrite" | null>(null);
  const isFirst = props.preview.every((sheet) => sheet.isNew);
  const summary = props.written?.sheets.find((sheet) => sheet.kind === "summary");

  return (
    <section className={styles.card} aria-label={props.title}>
      <div>
        <h2 className={styles.title}>{props.title}</h2>
        <p className={styles.facts}>{props.facts.join(" · ")}</p>
      </div>
      {props.counts.size > 0 && <StatusTiles counts={props.counts} onOpen={props.onOpenStatus} />}
      <Button
        className={styles.update}
        appearance="primary"
        size="large"
        disabledFocusable={props.isUpdating}
        onClick={() => {
          setPanel(props.isFrozen ? "overwrite" : null);
          if (!props.isFrozen) props.onUpdate("live");
        }}
      >
        {props.isUpdating ? t("card.updating") : t("card.update")}
      </Button>
      {props.children}
      {!props.isUpdating && (
        <p className={styles.note} role="status" hidden={!props.written && !props.isStale && !isFirst}>
          {props.written && !props.isStale && t("card.written", { n: props.written.sheets.length, time: props.written.time })}
          {props.written && !props.isStale && summary && (
            <>
              {" "}
              <Link inline onClick={() => props.onShowSheet(summary.id)}>
                {t("card.open", { sheet: summary.name })}
              </Link>
            </>
          )}
          {props.isStale && t("card.stale")}
          {!props.written && !props.isStale && isFirst && t("card.before")}
        </p>
      )}
      <div className={styles.links}>
        <Link as="button" aria-expanded={panel === "preview"} onClick={() => setPanel(panel === "preview" ? null : "preview")}>
          {panel === "preview" ? t("card.preview.hide") : t("card.preview")}
        </Link>
        <Link as="button" aria-expanded={panel === "freeze"} onClick={() => setPanel(panel === "freeze" ? null : "freeze")}>
          {t("card.freeze")}
        </Link>
      </div>
      {panel === "preview" && <UpdatePreview sheets={props.preview} />}
      {panel === "overwrite" && (
        <FreezeQuestion
          about="overwrite"
          onCancel={() => setPanel(null)}
          onConfirm={() => {
            setPanel(null);
            props.onUpdate("live");
          }}
        />
      )}
      {panel === "freeze" && (
        <FreezeQuestion
          about="freeze"
          onCancel={() => setPanel(null)}
          onConfirm={() => {
            setPanel(null);
            props.onUpdate("frozen");
          }}
        />
      )}
    </section>
  );
}
