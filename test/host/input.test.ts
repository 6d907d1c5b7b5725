import { parseInput } from "../../src/host/workbook/parseInput";

/** text -> value, or value and the number format Excel gives the cell */
function check(text: string, value: unknown, format: string | null = null): void {
  const entered = parseInput(text, "General", 2026);
  expect({ text, value: entered.value, format: entered.numberFormat, formula: entered.formula }).toEqual({ text, value, format, formula: null });
}

test("numeric-looking texts become numbers by US rules", () => {
  check("12", 12);
  check(" 12 ", 12);
  check("-3.5", -3.5);
  check("+4", 4);
  check(".5", 0.5);
  check("5.", 5);
  check("1,234", 1234, "#,##0");
  check("1,234.5", 1234.5, "#,##0.00");
  check("12%", 0.12, "0%");
  check("1.5%", 0.015, "0.00%");
  check("$5", 5, "$#,##0");
  check("(5)", -5);
  check("1e3", 1000, "0.00E+00");
  check("007", 7);
});

test("what is a number elsewhere stays text", () => {
  for (const text of ["1,5", "12,34", "1.234.567", "1.234,5", "5/5 xã", "95,0 %a", "--5", "(5", "1e", "12 người", "≥ 95", "1,2345"]) check(text, text);
});

test("dates and times become serials, 3/4 too", () => {
  check("1/2/2020", 43832, "m/d/yyyy");
  check("2020-01-02", 43832, "m/d/yyyy");
  check("31/12/2020", "31/12/2020");
  check("3/4", 46085, "d-mmm");
  check("1/1/1900", 1, "m/d/yyyy");
  check("2/28/1900", 59, "m/d/yyyy");
  check("3/1/1900", 61, "m/d/yyyy");
  check("6:30", 6.5 / 24, "h:mm");
  check("2/30/2020", "2/30/2020");
});

test("truth values and errors are values", () => {
  check("true", true);
  check("FALSE", false);
  check("#N/A", { error: "#N/A" });
  check("#REF!", { error: "#REF!" });
  check("#rêf", "#rêf");
});

test("a leading = is a formula, unless the cell is text or an apostrophe stands before it", () => {
  expect(parseInput("=A1+1", "General", 2026)).toMatchObject({ value: null, formula: "=A1+1" });
  expect(parseInput("=A1+1", "@", 2026)).toMatchObject({ value: "=A1+1", formula: null });
  expect(parseInput("'=HYPERLINK(\"x\")", "General", 2026)).toMatchObject({ value: '=HYPERLINK("x")', formula: null, quoted: true });
  expect(parseInput("'007", "General", 2026)).toMatchObject({ value: "007", formula: null });
  expect(parseInput("007", "@", 2026)).toMatchObject({ value: "007", formula: null });
  expect(parseInput("=", "General", 2026)).toMatchObject({ value: "=", formula: null });
});
