/** Bundles the command line into dist/cli. Packages stay outside: they are installed beside it. */
import path from "node:path";
import { build } from "esbuild";
import { root } from "./install.mjs";

export async function buildCli() {
  await build({
    absWorkingDir: root,
    entryPoints: { index: "src/cli/index.ts" },
    outdir: path.join(root, "dist/cli"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    legalComments: "none",
    logLevel: "warning",
  });
}
