import { makeStyles } from "@fluentui/react-components";
import type { Language } from "../domain/LocalizedText";
import type { GridApi } from "../host";
import { deskText } from "./deskTexts";
import { FormulaBar } from "./grid/FormulaBar";
import { SheetTabs } from "./grid/SheetTabs";
import { SheetView } from "./grid/SheetView";
import { useGrid } from "./grid/useGrid";

const useStyles = makeStyles({
  area: { display: "grid", gridTemplateRows: "auto 1fr auto", gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0, minHeight: 0 },
  sheet: { position: "relative", overflow: "hidden" },
});

export interface SpreadsheetAreaProps {
  readonly grid: GridApi;
  readonly language: Language;
  readonly onRefused: (error: unknown) => void;
}

/** Formula bar, sheet and tabs. */
export function SpreadsheetArea({ grid, language, onRefused }: SpreadsheetAreaProps) {
  const styles = useStyles();
  const { sheets, active, state, selection } = useGrid(grid);
  return (
    <main className={styles.area} aria-label={deskText("sheet", language)}>
      <FormulaBar
        state={state}
        selection={selection}
        label={deskText("formulaBar", language)}
        onEdit={(row, column, text) => void grid.editCell(active, row, column, text).catch(onRefused)}
      />
      <div className={styles.sheet}>
        <SheetView key={active} grid={grid} state={state} selection={selection} onRefused={onRefused} />
      </div>
      <SheetTabs sheets={sheets} active={active} onActivate={(id) => grid.activate(id)} />
    </main>
  );
}
