/**
 * `npm test`: sets everything up, then lint, types, unit and corpus tests, browser tests. Ends with `N passed, N failed`
 * over all of them; lint and types count as one check each.
 */
import { install } from "./install.mjs";
import { findPrograms } from "./programs.mjs";
import { node, run } from "./run.mjs";

install();
const programs = findPrograms();
const { runJest } = await import("./jest-run.mjs");
const { runBrowserTests } = await import("./e2e.mjs");

const asCheck = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const steps = [
  ["lint", async () => asCheck(await run("eslint", [".", "--max-warnings=0"], { quiet: true }))],
  ["types", async () => asCheck(await run("tsc", ["-b"], { quiet: true }))],
  ["unit and corpus", async () => {
    const built = await node(["scripts/build.mjs", "cli"], { quiet: true });
    return built === 0 ? runJest("jest.config.js", { env: programs }) : { passed: 0, failed: 1 };
  }],
  ["browser", () => runBrowserTests(programs)],
];

let passed = 0;
let failed = 0;
for (const [name, perform] of steps) {
  console.error(`== ${name}`);
  const started = Date.now();
  const counts = await perform();
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
