import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Language } from "../domain/LocalizedText";
import { deskText } from "./deskTexts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { flexGrow: 1, margin: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface DeskToolbarProps {
  readonly fileName: string;
  readonly note: string;
  readonly language: Language;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function DeskToolbar({ fileName, note, language, onOpen, onSave }: DeskToolbarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>{fileName}</h1>
      <span className={styles.note} role="status">
        {note}
      </span>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={deskText("open", language)}
        accept=".xlsx,.xlsm,.xls,.ods,.csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onOpen(file);
        }}
      />
      <Button icon={<FolderOpen20Regular />} onClick={() => picker.current?.click()}>
        {deskText("open", language)}
      </Button>
      <Button icon={<ArrowDownload20Regular />} onClick={onSave}>
        {deskText("save", language)}
      </Button>
    </header>
  );
}
