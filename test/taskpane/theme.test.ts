import { themeNameFor } from "../../src/taskpane/theme";

const system = (...queries: string[]) => (query: string) => queries.some((each) => query.includes(each));

test.each([
  ["nothing known", null, [], "light"],
  ["a dark system", null, ["dark"], "dark"],
  ["a white Office on a dark system", "#FFFFFF", ["dark"], "light"],
  ["a black Office", "#1F1F1F", [], "dark"],
  ["a colourful Office", "#E6E6E6", [], "light"],
  ["forced colours, light", "#000000", ["forced-colors"], "light"],
  ["forced colours, dark", "#FFFFFF", ["forced-colors", "dark"], "dark"],
  ["a wish for contrast", null, ["prefers-contrast"], "contrast"],
])("%s", (_name, background, queries, expected) => {
  expect(themeNameFor(background === null ? null : { bodyBackgroundColor: background }, system(...queries))).toBe(expected);
});
