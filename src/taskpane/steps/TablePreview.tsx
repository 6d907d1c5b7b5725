import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../domain/grid/address";
import { isCellError } from "../../domain/grid/Cell";
import { cellAt } from "../../domain/grid/Grid";
import type { Grid } from "../../domain/grid/Grid";
import type { SourceTable } from "../../domain/tables/SourceTable";
import { useTexts } from "../Texts";

const useStyles = makeStyles({
  frame: { marginTop: tokens.spacingVerticalXS, overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusSmall, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground1 },
  cell: { maxWidth: "84px", padding: `1px ${tokens.spacingHorizontalXS}`, border: `1px solid ${tokens.colorNeutralStroke3}`, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  mark: { color: tokens.colorNeutralForeground3, textAlign: "center", backgroundColor: tokens.colorNeutralBackground3 },
  header: { backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
  total: { backgroundColor: tokens.colorPaletteYellowBackground1, fontWeight: tokens.fontWeightSemibold },
  section: { backgroundColor: tokens.colorNeutralBackground3, fontStyle: "italic" },
});

const ROWS = { header: 4, body: 4 };
const COLUMNS = 6;

type RowKind = "header" | "body" | "total" | "section";

/** Rows worth drawing: the header, the first rows of the body, and the first total. */
function previewRows({ headerRows, bodyRows, totalRows, sectionRows }: SourceTable): readonly (readonly [number, RowKind])[] {
  const header = Array.from({ length: headerRows[1] - headerRows[0] + 1 }, (_, index) => headerRows[0] + index).slice(-ROWS.header);
  const body = bodyRows ? Array.from({ length: Math.min(ROWS.body, bodyRows[1] - bodyRows[0] + 1) }, (_, index) => bodyRows[0] + index) : [];
  const kindOf = (row: number): RowKind => (totalRows.includes(row) ? "total" : sectionRows.includes(row) ? "section" : "body");
  const total = totalRows.find((row) => !body.includes(row));
  return [
    ...header.map((row) => [row, "header"] as const),
    ...body.map((row) => [row, kindOf(row)] as const),
    ...(total === undefined ? [] : [[total, "total"] as const]),
  ];
}

/** The table as it was understood, drawn small: header, body, totals and sections tinted. */
export function TablePreview({ table, grid }: { readonly table: SourceTable; readonly grid: Grid }) {
  const styles = useStyles();
  const { t, number } = useTexts();
  const columns = Array.from({ length: Math.min(COLUMNS, table.range.right - table.range.left + 1) }, (_, index) => table.range.left + index);
  const show = (row: number, column: number) => {
    const cell = cellAt(grid, row, column);
    return cell === null ? "" : isCellError(cell) ? cell.error : typeof cell === "number" ? number(cell) : String(cell);
  };
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={t("sources.preview")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td className={mergeClasses(styles.cell, styles.mark)} />
            {columns.map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.mark)}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {previewRows(table).map(([row, kind]) => (
            <tr key={row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.mark)}>
                {row + 1}
              </th>
              {columns.map((column) => (
                <td key={column} className={mergeClasses(styles.cell, kind !== "body" && styles[kind])}>
                  {show(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
