/** `npm start`: installs, builds the workbench, serves it and prints its address. */
import path from "node:path";
import { install, root } from "./install.mjs";
import { serve } from "./serve.mjs";

install("toRun");
console.error("Building the workbench ...");
const { buildPage } = await import("./build-page.mjs");
if (!(await buildPage("workbench"))) process.exit(1);
const { url } = await serve(path.join(root, "dist/workbench"), { port: Number(process.env["PORT"] ?? 3100) });
console.log(`Chỉ Tiêu: ${url}`);
console.log("Ctrl+C ends it.");
