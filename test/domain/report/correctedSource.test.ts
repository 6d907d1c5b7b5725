import fc from "fast-check";
import type { Cell } from "../../../src/domain/grid/Cell";
import { cellAddress } from "../../../src/domain/grid/address";
import { byUnitGeometry } from "../../../src/domain/report/byUnitGeometry";
import { summaryGeometry, SUMMARY } from "../../../src/domain/report/summaryGeometry";
import { AttainmentIndex } from "../../../src/domain/report/AttainmentIndex";
import { layoutReport } from "../../../src/domain/report/layoutReport";
import type { ReportInput } from "../../../src/domain/report/ReportInput";
import { STATUS_SYMBOLS } from "../../../src/domain/report/statusText";
import { calculateSheets } from "../../support/calculateSheets";
import type { CaseOptions, CaseSheet } from "../../support/reportCase";
import { everyFormCase, messyCase, provinceCase } from "../../support/reportCases";

interface Edit {
  readonly sheet: number;
  readonly column: number;
  readonly row: number;
  readonly factor: number | null;
}

const edit = fc.record({ sheet: fc.nat(5), column: fc.nat(60), row: fc.nat(60), factor: fc.option(fc.constantFrom(0, 0.5, 0.9, 0.97, 1.02, 1.1, 1.5), { nil: null }) });

/** Numbers become other numbers or blanks, as a clerk corrects them; texts stay. */
function edited(edits: readonly Edit[]): (sheets: readonly CaseSheet[]) => readonly CaseSheet[] {
  return (sheets) =>
    sheets.map((sheet, position) => ({
      ...sheet,
      columns: sheet.columns.map((column, c) => ({
        ...column,
        cells: column.cells.map((cell: Cell, r): Cell => {
          const found = edits.find((one) => one.sheet % sheets.length === position && one.column % sheet.columns.length === c && one.row % sheet.units.length === r);
          if (!found || typeof cell !== "number") return cell;
          return found.factor === null ? null : Number((cell * found.factor).toFixed(2));
        }),
      })),
    }));
}

/** Statuses as the formulas laid out for `before` show them over the sheets of `after`, against the evaluation of `after`. */
async function differences(before: ReportInput, after: ReportInput): Promise<readonly string[]> {
  const cells = await calculateSheets(layoutReport(before), after.previous);
  const shown = new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell.calculated]));
  const then = new AttainmentIndex(after.attainments, []);
  const index = new AttainmentIndex(before.attainments, []);
  const geometry = byUnitGeometry(before, index);
  const summary = summaryGeometry(before, index, geometry);
  if (!geometry || !summary) throw new Error("the case asks for both sheets");
  const found: string[] = [];
  const compare = (where: string, sheet: string, row: number, column: number, status: string): void => {
    const value = shown.get(`${sheet}!${cellAddress(row, column)}`);
    // A constant: nothing in the sources feeds it, or no formula can follow it.
    if (value === undefined) return;
    if (typeof value !== "string" || value.slice(0, 1) !== status) found.push(`${where}: shows ${JSON.stringify(value)}, is ${status}`);
  };
  for (const indicator of before.plan.indicators) {
    const area = then.current(indicator.code, null);
    if (area) compare(indicator.code, summary.sheet, summary.rowOf.get(indicator.code) ?? 0, SUMMARY.status, STATUS_SYMBOLS[area.status]);
    geometry.units.forEach((unit, position) => {
      const own = then.current(indicator.code, unit.key);
      if (own && geometry.figureColumn(indicator.code) >= 0) compare(`${indicator.code} ${unit.name}`, geometry.sheet, geometry.unitRow(position), geometry.symbolColumn(indicator.code), STATUS_SYMBOLS[own.status]);
    });
  }
  return found;
}

const CASES: readonly (readonly [string, (options?: CaseOptions) => ReportInput, number])[] = [
  ["every form", everyFormCase, 10],
  ["province", provinceCase, 3],
  ["messy", messyCase, 6],
];

test.each(CASES)("a corrected source cell changes the status as a new run would: %s", async (_name, make, runs) => {
  const before = make({ kinds: ["summary", "by-unit", "facts"] });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      expect(await differences(before, make({ edit: edited(edits) }))).toEqual([]);
    }),
    { numRuns: runs, seed: 20261122 },
  );
});
