/** Runs a TypeScript module of the project in Node: bundled into .cache, packages left outside. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./install.mjs";

/**
 * @param {string} file relative to the project, such as `accuracy/plans.ts`
 * @returns {Promise<any>} the module
 */
export async function importTypeScript(file) {
  const outfile = path.join(root, ".cache/run", file.replace(/\.ts$/, ".mjs"));
  await build({
    absWorkingDir: root,
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
