import { describe, expect, test } from "@jest/globals";
import { parseNumber } from "../../../src/domain/text/parseNumber";
import type { NumberMarks } from "../../../src/domain/tables/SourceTable";

const VI: NumberMarks = { decimal: ",", group: "." };
const EN: NumberMarks = { decimal: ".", group: "," };

const say = (text: string, marks: NumberMarks | null = null) => {
  const parsed = parseNumber(text, marks);
  if (parsed === null) return null;
  return `${parsed.value}${parsed.unit ?? ""}${parsed.denominator === null ? "" : `/${parsed.denominator}`}${parsed.otherValue === null ? "" : ` or ${parsed.otherValue}`}`;
};

describe("parseNumber without marks", () => {
  test.each<[string, string | null]>([
    ["12", "12"], ["0", "0"], ["03", "3"], ["-3", "-3"], ["+3", "3"], ["− 3", "-3"],
    ["1.234,5", "1234.5"], ["1,234.5", "1234.5"], ["1.234.567", "1234567"], ["12 345", "12345"], ["12\u00A0345,6", "12345.6"],
    ["1.234", "1234 or 1.234"], ["1,234", "1234 or 1.234"], ["0,95", "0.95"], ["0.123", "0.123"], ["12,34", "12.34"], ["1234,567", "1234.567"],
    ["95%", "95%"], ["95,5 %", "95.5%"], ["1,5‰", "1.5‰"], ["116/100", "116/100"], ["5/5", "5/5"], ["(5,2)", "-5.2"],
    ["007", null], ["(5)", null], ["10.000 dân", null], ["20/6/2021", null], ["", null], ["-", null], ["…", null], ["x", null], ["KĐG", null],
    ["1.23.4", null], ["1,2,3", null], ["12a", null], ["≥ 95", null], ["1.234.56", null],
  ])("%s", (text, wanted) => expect(say(text)).toBe(wanted));
});

describe("parseNumber with the marks of the column", () => {
  test.each<[string, NumberMarks, string | null]>([
    ["1.234", VI, "1234"], ["1.234", EN, "1.234"], ["1,234", VI, "1.234"], ["1,234", EN, "1234"],
    ["1.23", VI, null], ["1,23", EN, null], ["95", VI, "95"], ["12 345", { decimal: ",", group: " " }, "12345"],
  ])("%s", (text, marks, wanted) => expect(say(text, marks)).toBe(wanted));
});
