import { moveFormula } from "../../src/host/formula/moveFormula";

test.each([
  ["=$A1+B$2", 1, 1, "='S'!$A2+'S'!C$2"],
  ["=SUM(A1:B2)", 2, 0, "=SUM('S'!A3:B4)"],
  ["=SUM(A:A)+SUM($3:3)", 1, 1, "=SUM('S'!B:B)+SUM('S'!$3:4)"],
  ["='Báo cáo ''Q1'''!A1&\"A1\"", 1, 0, "='Báo cáo ''Q1'''!A2&\"A1\""],
  ["=IF(LEFT(A1,1)=\"x\",TRUE,B5)", 0, 2, "=IF(LEFT('S'!C1,1)=\"x\",TRUE,'S'!D5)"],
  ["=A1", -1, 0, "='S'!A1048576"],
])("%s moved by %i, %i is %s", (formula, down, across, expected) => {
  expect(moveFormula(formula, "S", down, across)).toBe(expected);
});
