import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  panel: { padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: "none" },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  what: { color: tokens.colorNeutralForeground3 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface PreviewedSheet {
  readonly name: string;
  readonly isNew: boolean;
}

/** Which sheets an update adds or rewrites. */
export function UpdatePreview({ sheets }: { readonly sheets: readonly PreviewedSheet[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.panel}>
      <h3 className={styles.title}>{t("preview.title")}</h3>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name} className={styles.line}>
            <span>{sheet.name}</span>
            <span className={styles.what}>{sheet.isNew ? t("preview.new") : t("preview.rewrite")}</span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t("preview.untouched")}</p>
    </div>
  );
}
