/**
 * `npm run start:excel`: builds the pane for development, then lets Microsoft's tool register the add-in, start the
 * server of `serve-pane.mjs` and open Excel. `npm run start:excel -- web` works with Excel on the web.
 */
import { install } from "./install.mjs";
import { run } from "./run.mjs";

install();
const failed = await run("webpack", ["--env", "page=pane", "--mode", "development"]);
if (failed !== 0) process.exit(failed);
const platform = process.argv.slice(2);
process.exitCode = await run("debugging", [
  "start", "manifest.xml", ...platform,
  "--app", "excel",
  "--dev-server", "node scripts/serve-pane.mjs",
  "--dev-server-port", "3000",
  "--no-live-reload",
]);
