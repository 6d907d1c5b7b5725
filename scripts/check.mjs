/** `npm run check`: `npm test`, then everything that ships is built, weighed and searched for dead exports and import cycles. */
import { node, run } from "./run.mjs";

const steps = [
  ["tests", () => node(["scripts/test.mjs"])],
  ["build", () => node(["scripts/build.mjs"])],
  ["size", () => node(["scripts/size.mjs"])],
  ["structure", () => run("knip", [])],
];

for (const [name, perform] of steps) {
  console.log(`== ${name}`);
  const failed = await perform();
  if (failed !== 0) {
    console.error(`check stopped at ${name}`);
    process.exit(failed);
  }
}
