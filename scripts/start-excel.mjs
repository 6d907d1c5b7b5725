/**
 * `npm run start:excel`: builds the pane for development, then lets Microsoft's tool register the add-in, start the
 * server of `serve-pane.mjs` and open Excel. `npm run start:excel -- web` works with Excel on the web,
 * `npm run stop:excel` unregisters.
 */
import { install } from "./install.mjs";
import { run } from "./run.mjs";

const tool = "office-addin-debugging";

async function startDebugging(platform) {
  install();
  const { buildPage } = await import("./build-page.mjs");
  if (!(await buildPage("pane", { mode: "development" }))) return 1;
  return run(tool, ["start", "manifest.xml", ...platform, "--app", "excel", "--dev-server", "node scripts/serve-pane.mjs", "--dev-server-port", "3000", "--no-live-reload"]);
}

const [first, ...rest] = process.argv.slice(2);
process.exitCode = first === "stop" ? await run(tool, ["stop", "manifest.xml"]) : await startDebugging(first === undefined ? [] : [first, ...rest]);
