/** One jest run and its counts. */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";
import { run } from "./run.mjs";

/**
 * Passed and failed in jest's JSON report. A file that could not run at all is one failure; so is a skipped or `todo`
 * test, because nothing may be skipped unnoticed, and so is a run without a single test.
 *
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number}} report
 * @returns {{passed: number, failed: number}}
 */
export function countsOf(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + skipped;
  return report.numPassedTests + failed === 0 ? { passed: 0, failed: 1 } : { passed: report.numPassedTests, failed };
}

function skippedNames(report) {
  return report.testResults.flatMap((file) => file.assertionResults.filter((test) => test.status === "pending" || test.status === "todo").map((test) => test.fullName));
}

/**
 * @param {string} config file name of the jest configuration
 * @param {{args?: readonly string[], env?: Record<string, string>}} [options]
 */
export async function runJest(config, { args = [], env = {} } = {}) {
  const report = path.join(root, ".cache", `report-${path.basename(config, ".js")}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  await run("jest", ["--config", config, "--json", `--outputFile=${report}`, ...args], { nodeArgs: ["--experimental-vm-modules", "--no-warnings"], env, quiet: true });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const outcome = JSON.parse(readFileSync(report, "utf8"));
  for (const name of skippedNames(outcome)) console.error(`Skipped, counted as failed: ${name}`);
  return countsOf(outcome);
}
