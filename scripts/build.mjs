/**
 * `npm run build`: command line, pane and file edition into dist/. `npm run build -- cli pane` builds only those;
 * `--office=self` puts Microsoft's library beside the pane, for networks without internet.
 */
import { install } from "./install.mjs";
import { run } from "./run.mjs";

install();
const { buildCli } = await import("./build-cli.mjs");
const named = process.argv.slice(2);
const parts = named.filter((name) => !name.startsWith("--"));
const office = named.includes("--office=self") ? ["--env", "office=self"] : [];

for (const part of parts.length > 0 ? parts : ["cli", "pane", "desk"]) {
  console.error(`Building ${part} ...`);
  if (part === "cli") await buildCli();
  else {
    const failed = await run("webpack", ["--env", `page=${part}`, ...office]);
    if (failed !== 0) process.exit(failed);
  }
}
