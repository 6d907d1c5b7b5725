import { run } from "./run";
import { systemClock } from "./systemClock";

process.exitCode = await run(process.argv.slice(2), {
  clock: systemClock,
  print: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
});
