import { layoutReport } from "../../../src/domain/report/layoutReport";
import { disallowedFunctions } from "../../../src/host/formula/disallowedFunctions";
import { calculateSheets } from "../../support/calculateSheets";
import { REPORT_CASES } from "../../support/reportCases";

const close = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other)) : one === other;

describe.each(Object.entries(REPORT_CASES))("live formulas: %s", (_name, make) => {
  const input = make();
  const sheets = layoutReport(input);

  test("a calculation engine gives the values the domain cached", async () => {
    const cells = await calculateSheets(sheets, input.previous);
    expect(cells.length).toBeGreaterThan(20);
    const differing = cells.filter((cell) => !close(cell.calculated, cell.cached));
    expect(differing.map((cell) => `${cell.sheet}!${cell.address}: ${JSON.stringify(cell.calculated)} ≠ ${JSON.stringify(cell.cached)}  ${cell.formula}`)).toEqual([]);
  });

  test("only functions of the allow-list, in cells and in rules", () => {
    const formulas = sheets.flatMap((sheet) => [
      ...sheet.cells.flatMap((row) => row.flatMap((cell) => (cell?.content?.kind === "formula" ? [cell.content.formula] : []))),
      ...sheet.conditionalRules.map((rule) => rule.formula),
    ]);
    expect(formulas.flatMap((formula) => disallowedFunctions(formula).map((name) => `${name} in ${formula}`))).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
  });
});
