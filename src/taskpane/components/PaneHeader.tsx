import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/LocalizedText";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  languages: { display: "flex" },
});

const LANGUAGES: readonly Language[] = ["vi", "en"];

export interface PaneHeaderProps {
  readonly onLanguage: (language: Language) => void;
}

export function PaneHeader({ onLanguage }: PaneHeaderProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{t("app.name")}</h1>
      <div className={styles.languages} role="group" aria-label={t("app.language")}>
        {LANGUAGES.map((each) => (
          <Button
            key={each}
            size="small"
            appearance={each === language ? "outline" : "transparent"}
            aria-pressed={each === language}
            title={t(`app.language.${each}`)}
            style={{ minWidth: "40px" }}
            onClick={() => onLanguage(each)}
          >
            {each.toUpperCase()}
          </Button>
        ))}
      </div>
    </header>
  );
}
