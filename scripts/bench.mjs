/**
 * `npm run bench`: every bench/*.bench.ts, each in its own process, as a table. `npm run bench -- read report` takes those
 * whose name begins so; `--json` prints `[{name, n, unit, median, min, max}]` and nothing else on stdout.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install, root } from "./install.mjs";
import { formatTable } from "./table.mjs";

const usualRuns = 5;
const oneFile = "--one-file";

/** @param {readonly number[]} figures at least one */
export function summaryOf(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted[sorted.length - 1] };
}

async function measure(benchmark) {
  const prepared = await benchmark.prepare?.();
  const figures = [];
  for (let round = 0; round <= (benchmark.runs ?? usualRuns); round += 1) {
    globalThis.gc?.();
    const started = performance.now();
    const answer = await benchmark.run(prepared);
    const elapsed = performance.now() - started;
    if (benchmark.unit !== "ms" && typeof answer !== "number") throw new Error(`${benchmark.name}: run must answer a number of ${benchmark.unit}`);
    if (round > 0) figures.push(typeof answer === "number" ? answer : elapsed);
  }
  return { name: benchmark.name, n: benchmark.n, unit: benchmark.unit, ...summaryOf(figures) };
}

/** Runs inside the child process: one file, its rows as JSON on stdout. */
async function measureFile(file, wanted) {
  const { importTypeScript } = await import("./run-typescript.mjs");
  const { default: found } = await importTypeScript(file);
  const rows = [];
  for (const benchmark of [found].flat()) {
    if (wanted.length > 0 && !wanted.some((start) => benchmark.name.startsWith(start))) continue;
    console.error(`  ${benchmark.name} n=${benchmark.n}`);
    rows.push(await measure(benchmark));
  }
  process.stdout.write(JSON.stringify(rows));
}

function measureInChild(file, wanted) {
  const args = ["--expose-gc", "--max-old-space-size=8192", "--enable-source-maps", fileURLToPath(import.meta.url), oneFile, file, ...wanted];
  const child = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "inherit"] });
  if (child.status === 0) return JSON.parse(child.stdout);
  console.error(`${file} failed`);
  process.exitCode = 1;
  return [];
}

async function measurePaneSize(wanted) {
  const name = "pane-initial-js";
  if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) return [];
  if (!existsSync(path.join(root, "dist/pane/taskpane.html"))) {
    const { buildPage } = await import("./build-page.mjs");
    if (!(await buildPage("pane"))) return [];
  }
  const { measurePane } = await import("./size.mjs");
  const scripts = measurePane();
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  return [{ name, n: scripts.length, unit: "gzip bytes", median: bytes, min: bytes, max: bytes }];
}

const digits = (figure) => (Math.abs(figure) >= 100 ? Math.round(figure).toString() : figure.toPrecision(3));

async function main(args) {
  install();
  const wanted = args.filter((name) => !name.startsWith("--"));
  const files = existsSync(path.join(root, "bench")) ? readdirSync(path.join(root, "bench")).filter((name) => name.endsWith(".bench.ts")).sort() : [];
  const rows = files.flatMap((file) => measureInChild(`bench/${file}`, wanted));
  rows.push(...await measurePaneSize(wanted));
  if (args.includes("--json")) process.stdout.write(`${JSON.stringify(rows)}\n`);
  else console.log(formatTable(["name", "n", "unit", "median", "min", "max"], rows.map((row) => [row.name, String(row.n), row.unit, digits(row.median), digits(row.min), digits(row.max)])));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  if (args[0] === oneFile) await measureFile(args[1], args.slice(2));
  else await main(args);
}
