/** `npm start`: installs, builds the workbench, serves it and prints its address. */
import path from "node:path";
import { install, root } from "./install.mjs";
import { run } from "./run.mjs";
import { serve } from "./serve.mjs";

install();
console.error("Building the workbench ...");
const failed = await run("webpack", ["--env", "page=workbench"], { quiet: true });
if (failed !== 0) process.exit(failed);
const { url } = await serve(path.join(root, "dist/workbench"), { port: Number(process.env["PORT"] ?? 3100) });
console.log(`Chỉ Tiêu: ${url}`);
console.log("Ctrl+C ends it.");
