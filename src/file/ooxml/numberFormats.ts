/** Formats every file has without saying so (ECMA-376 §18.8.30), those that do not change with the reader's locale. */
export const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

export const FIRST_OWN_FORMAT = 164;
