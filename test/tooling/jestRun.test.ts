import { countsOf } from "../../scripts/jest-run.mjs";

const clean = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

test.each([
  ["all passed", {}, { passed: 7, failed: 0 }],
  ["a failure", { numFailedTests: 2 }, { passed: 7, failed: 2 }],
  ["a file that could not run", { numRuntimeErrorTestSuites: 1 }, { passed: 7, failed: 1 }],
  ["a skipped and a planned test", { numPendingTests: 1, numTodoTests: 1 }, { passed: 7, failed: 2 }],
  ["no test at all", { numPassedTests: 0 }, { passed: 0, failed: 1 }],
])("%s", (_name, difference, expected) => {
  expect(countsOf({ ...clean, ...difference })).toEqual(expected);
});
