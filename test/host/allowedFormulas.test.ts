import { disallowedFunctions } from "../../src/host";

test.each([
  ['=IF(ISNUMBER(x),x,IF(TRIM(x)="","",IFERROR(_xlfn.NUMBERVALUE(x,",","."),"")))', []],
  ["=SUMIFS('Số liệu'!$F:$F,'Số liệu'!$A:$A,$A5)", []],
  ["=if(a1>=95,1,0)", []],
  ["=SUMPRODUCT((A1:A5>1)*1)", ["SUMPRODUCT"]],
  ['=HYPERLINK("#A1","x")&TEXT(A1,"0.0")', ["HYPERLINK", "TEXT"]],
  ['=NUMBERVALUE(A1,",",".")', []],
  ["=_xlfn.MAXIFS(A:A,B:B,1)", ["_xlfn.MAXIFS"]],
  ['="SUMPRODUCT("&A1', []],
  [`="${"x".repeat(256)}"`, ["text literal"]],
])("%s uses what is not allowed: %j", (formula, expected) => {
  expect(disallowedFunctions(formula)).toEqual(expected);
});
