import type { Finding } from "../finding";
import type { WorkbookSnapshot } from "../grid/WorkbookSnapshot";
import { detectSheet } from "./detect/detectSheet";
import { sheetEncoding } from "./detect/sheetEncoding";
import { noTablesFinding } from "./detect/tableFindings";
import type { SourceTable } from "./SourceTable";
import type { TableCorrection } from "./TableCorrection";

/**
 * Finds the tables of a workbook as they are.
 *
 * ```
 * sheet --encoding--> Decode --view--> SheetView --columns--> Region --header--> HeaderBlock --body--> BodyBlock --panels--.
 *        per text line        one byte  cut where two          best row, then up   over blank rows,     side by side        |
 *                             a cell    tables stand apart     and down            to notes                                 v
 *            SourceTable <--confidence-- roles <--marks, sums-- totals, sections <--rows-- ordinal, label, unit <--paths-- Panel
 * ```
 *
 * In code: `sheetEncoding`, `viewSheet`, `splitColumns`, `findHeader` (`scoreHeading`, `growHeader`), `findBody`,
 * `splitPanels`, and then `describeTable`: `headerPaths`, `markColumns`, `markRows`, `decideMarks`, `checkSums`, `assignRoles`,
 * `rateConfidence`.
 *
 * The bias: a missed table is better than an invented one, so a header needs evidence from its words, from figures below
 * its texts or from an index row. Between header and body, data taken for header is worse than header taken for data: a
 * lost first row is silent, a heading among the rows is seen at once; so a doubtful row belongs to the body.
 * What a person corrected (`corrections`) is taken as said and has confidence 1.
 * Sheets that we wrote ourselves (stamped) are never sources.
 */
export function detectTables(snapshot: WorkbookSnapshot, corrections: readonly TableCorrection[] = []): { readonly tables: SourceTable[]; readonly findings: Finding[] } {
  const tables: SourceTable[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.stamp !== null) continue;
    const { encoding, decode } = sheetEncoding(sheet.grid);
    tables.push(...detectSheet(sheet, encoding, decode, corrections.filter((correction) => correction.sheetId === sheet.id)));
  }
  return { tables, findings: tables.length === 0 ? [noTablesFinding()] : tables.flatMap((table) => table.findings) };
}
