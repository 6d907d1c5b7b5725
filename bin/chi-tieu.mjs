#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const bundle = new URL("../dist/cli/index.js", import.meta.url);
if (existsSync(fileURLToPath(bundle))) await import(bundle.href);
else {
  process.stderr.write("Chưa có bản chạy: hãy chạy “npm ci && npm run build”.\nNot built yet: run “npm ci && npm run build”.\n");
  process.exitCode = 1;
}
