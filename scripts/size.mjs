/** `npm run size`: the JavaScript the pane loads at its start, in gzip bytes, without Microsoft's library. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { root } from "./install.mjs";

/** Scripts of our own that a built page names. */
export function initialScripts(html) {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map((match) => match[1].split("?", 1)[0]).filter((source) => !/^https?:|^office\//.test(source));
}

/** @returns {{file: string, bytes: number}[]} gzip bytes per script of dist/pane/taskpane.html */
export function measurePane() {
  const folder = path.join(root, "dist/pane");
  const html = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  return initialScripts(html).map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const limit = Number(process.env["PANE_LIMIT_KB"] ?? 220) * 1000;
  const scripts = measurePane();
  for (const { file, bytes } of scripts) console.log(`${String(bytes).padStart(8)}  ${file}`);
  const total = scripts.reduce((sum, script) => sum + script.bytes, 0);
  console.log(`${String(total).padStart(8)}  total, limit ${limit}`);
  if (total > limit) process.exitCode = 1;
}
