/** `npm run accuracy -- plans|tables|mapping`: how often the product is right on labelled input. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { install, root } from "./install.mjs";
import { formatTable } from "./table.mjs";

const percent = (share) => `${(share * 100).toFixed(1)} %`;

function show(report) {
  console.log(`${report.title}\n`);
  const rows = report.figures.map(({ measure, right, of, goal }) => [measure, `${right}/${of}`, of === 0 ? "–" : percent(right / of), goal === null ? "" : percent(goal), goal === null || of === 0 ? "" : right / of >= goal ? "reached" : "missed"]);
  console.log(formatTable(["measure", "right", "share", "goal", "state"], rows));
  if (report.misses.length > 0) console.log(`\n${report.misses.join("\n")}`);
}

install();
const known = readdirSync(path.join(root, "accuracy")).filter((name) => /^[a-z][\w-]*\.ts$/.test(name)).map((name) => name.slice(0, -3));
const names = process.argv.slice(2);
const unknown = names.filter((name) => !existsSync(path.join(root, "accuracy", `${name}.ts`)));
if (names.length === 0 || unknown.length > 0) {
  console.error(`Usage: npm run accuracy -- ${known.join("|") || "NAME"}`);
  process.exit(2);
}
const { importTypeScript } = await import("./run-typescript.mjs");
for (const name of names) {
  const { default: measure, run } = await importTypeScript(`accuracy/${name}.ts`);
  const report = await (measure ?? run)();
  if (report !== undefined) show(report);
}
