import { excelTrim, linkFormula, numberValue } from "../../../src/domain/report/linkFormula";

const VI = { decimal: ",", group: "." } as const;

test.each([
  ["95,5", 95.5],
  ["1.234,5", 1234.5],
  [" 1 234,5 ", 1234.5],
  ["95%", 0.95],
  ["95,5 %", 0.955],
  ["-3", -3],
  ["1,2,3", null],
  ["12 (ước)", null],
  ["–", null],
  ["", null],
])("NUMBERVALUE(%j) with Vietnamese marks is %j", (text, value) => {
  expect(numberValue(text, VI)).toBe(value);
});

test("TRIM takes spaces only, as Excel does", () => {
  expect(excelTrim("  xã   A\u00a0 ")).toBe("xã A\u00a0");
});

test("a true number is never given to NUMBERVALUE", () => {
  expect(linkFormula("A1", 95, 95, 1, VI)).toBe('IF(ISNUMBER(A1),A1,IF(TRIM(A1)="","",IFERROR(_xlfn.NUMBERVALUE(A1,",","."),"")))');
  expect(linkFormula("A1", 0.95, 95, 100, VI)).toContain("IF(ISNUMBER(A1),A1*100,");
});

test("a text is read as the domain read it, with its own factor", () => {
  expect(linkFormula("A1", "95%", 95, 1, VI)).toContain('NUMBERVALUE(A1,",",".")*100');
  expect(linkFormula("A1", "7,5‰", 7.5, 1, VI)).toBe('IF(ISNUMBER(A1),A1,IF(TRIM(A1)="7,5‰",7.5,""))');
});

test("a text that the domain did not take for a number stays none", () => {
  expect(linkFormula("A1", "1.234", null, 1, VI)).toBe('IF(ISNUMBER(A1),A1,"")');
  expect(linkFormula("A1", 'KĐ"G', null, 1, VI)).toContain("NUMBERVALUE");
});
