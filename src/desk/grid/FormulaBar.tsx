import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { cellAddress } from "../../domain/grid/address";
import type { Rect } from "../../domain/grid/Rect";
import type { GridSheetState } from "../../host";

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "88px 1fr", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  address: { alignSelf: "center", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: "center" },
});

export interface FormulaBarProps {
  readonly state: GridSheetState;
  readonly selection: Rect;
  readonly label: string;
  readonly onEdit: (row: number, column: number, text: string) => void;
}

/** Address and content of the selected cell; formulas can be read and typed here. */
export function FormulaBar({ state, selection, label, onEdit }: FormulaBarProps) {
  const styles = useStyles();
  const { top, left } = selection;
  const cell = state.cells.find((each) => each.row === top && each.column === left);
  const content = cell?.formula ?? (cell?.value === null || cell?.value === undefined ? "" : String(cell.value));
  const [text, setText] = useState(content);
  useEffect(() => setText(content), [content, top, left]);
  return (
    <div className={styles.bar}>
      <output className={styles.address}>{cellAddress(top, left)}</output>
      <Input
        size="small"
        aria-label={label}
        value={text}
        onChange={(_event, { value }) => setText(value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && text !== content) onEdit(top, left, text);
          if (event.key === "Escape") setText(content);
        }}
      />
    </div>
  );
}
