import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { GridSheet } from "../../host";

const useStyles = makeStyles({
  tabs: { display: "flex", overflowX: "auto", minHeight: "34px", paddingLeft: tokens.spacingHorizontalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  tab: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: "3px solid transparent",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, borderBottom: `3px solid ${tokens.colorBrandStroke1}` },
});

export interface SheetTabsProps {
  readonly sheets: readonly GridSheet[];
  readonly active: string;
  readonly onActivate: (id: string) => void;
}

export function SheetTabs({ sheets, active, onActivate }: SheetTabsProps) {
  const styles = useStyles();
  return (
    <div className={styles.tabs} role="tablist">
      {sheets
        .filter((sheet) => sheet.visible)
        .map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet.id === active}
            className={mergeClasses(styles.tab, sheet.id === active && styles.active)}
            style={sheet.tabColor ? { boxShadow: `inset 0 3px 0 ${sheet.tabColor}` } : undefined}
            onClick={() => onActivate(sheet.id)}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
