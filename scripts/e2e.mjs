/** Browser tests over the built workbench. `npm run e2e` alone; `npm test` calls the same function. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install, root } from "./install.mjs";
import { runJest } from "./jest-run.mjs";
import { findPrograms } from "./programs.mjs";
import { serve } from "./serve.mjs";

/**
 * Builds the workbench, serves it, runs test/e2e against it.
 *
 * @param {Record<string, string>} programs from `findPrograms`
 * @param {readonly string[]} args for jest
 */
export async function runBrowserTests(programs, args = []) {
  const { buildPage } = await import("./build-page.mjs");
  if (!(await buildPage("workbench"))) return { passed: 0, failed: 1 };
  const server = await serve(path.join(root, "dist/workbench"), { port: 3200 });
  try {
    return await runJest("jest.e2e.config.js", { args, env: { ...programs, WORKBENCH_URL: server.url } });
  } finally {
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  const { passed, failed } = await runBrowserTests(findPrograms(), process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
