/**
 * `npm run build`: command line, pane and file edition into dist/. `npm run build -- cli pane` builds only those (also
 * `workbench` and `gallery`); `--office=self` puts Microsoft's library beside the pane, for networks without internet.
 */
import { install } from "./install.mjs";

install("toRun");
const named = process.argv.slice(2);
const parts = named.filter((name) => !name.startsWith("--"));
const office = named.includes("--office=self") ? "self" : undefined;
const mode = named.includes("--development") ? "development" : "production";

for (const part of parts.length > 0 ? parts : ["cli", "pane", "desk"]) {
  console.error(`Building ${part} ...`);
  if (part === "cli") {
    const { buildCli } = await import("./build-cli.mjs");
    await buildCli();
  } else {
    const { buildPage } = await import("./build-page.mjs");
    if (!(await buildPage(part, { office, mode }))) process.exit(1);
  }
}
