/**
 * `npm run start:excel`: builds the pane for development, then lets Microsoft's tool register the add-in, start the
 * server of `serve-pane.mjs` and open Excel. `npm run start:excel -- web` works with Excel on the web,
 * `npm run stop:excel` unregisters. The tool is fetched when it is first used: it is half of all packages and only
 * needed on a machine with Excel.
 */
import { install } from "./install.mjs";
import { npx } from "./run.mjs";

const tool = "office-addin-debugging@7.0.0";

async function startDebugging(platform) {
  install();
  const { buildPage } = await import("./build-page.mjs");
  if (!(await buildPage("pane", { mode: "development" }))) return 1;
  return npx([tool, "start", "manifest.xml", ...platform, "--app", "excel", "--dev-server", "node scripts/serve-pane.mjs", "--dev-server-port", "3000", "--no-live-reload"]);
}

const [first, ...rest] = process.argv.slice(2);
process.exitCode = first === "stop" ? await npx([tool, "stop", "manifest.xml"]) : await startDebugging(first === undefined ? [] : [first, ...rest]);
