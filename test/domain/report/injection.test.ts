import { layoutReport } from "../../../src/domain/report/layoutReport";
import { tokenizeFormula } from "../../../src/host/formula/tokenizeFormula";
import { hostileCase } from "../../support/reportCases";

describe.each(["live", "frozen"] as const)("names that look like formulas, %s", (mode) => {
  const sheets = layoutReport(hostileCase({ mode }));
  const contents = sheets.flatMap((sheet) => sheet.cells.flatMap((row) => row.flatMap((cell) => cell?.content ?? [])));

  test("stand in constants, as they were typed", () => {
    const typed = contents.flatMap((content) => (content.kind === "constant" && typeof content.value === "string" && /^[=+\-@]/.test(content.value) ? [content.value] : []));
    expect(typed).toEqual(expect.arrayContaining(['=HYPERLINK("x")', "+Xã 1", "-Xã 2", "@Xã 3", '=HYPERLINK("http://x","y")', "=1", "+2", "=cmd|' /C calc'!A0"]));
  });

  test("reach formulas only inside text literals", () => {
    const formulas = contents.flatMap((content) => (content.kind === "formula" ? [content.formula] : []));
    expect(formulas.length > 0).toBe(mode === "live");
    const named = formulas.flatMap((formula) => tokenizeFormula(formula)).filter((token) => token.kind === "function" && /HYPERLINK|cmd/i.test(token.text));
    expect(named).toEqual([]);
  });

  test("frozen sheets hold no formula, no rule and no link out of themselves", () => {
    if (mode === "live") return;
    expect(contents.filter((content) => content.kind === "formula")).toEqual([]);
    expect(sheets.flatMap((sheet) => sheet.conditionalRules)).toEqual([]);
  });
});
