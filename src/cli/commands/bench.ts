import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { benchFailed, onlyInCheckout } from "../failureTexts";
import type { CommonOptions, Terminal } from "../Terminal";

/** From dist/cli, where the command line is bundled, to the project. */
const HARNESS = fileURLToPath(new URL("../../scripts/bench.mjs", import.meta.url));

/** Runs the project's benchmarks; they need the sources, so they run in a checkout only. */
export async function bench(names: readonly string[], terminal: Terminal, { json }: CommonOptions): Promise<void> {
  if (!existsSync(HARNESS)) throw onlyInCheckout();
  const child = spawn(process.execPath, [HARNESS, ...names, ...(json ? ["--json"] : [])], { stdio: ["ignore", "pipe", "inherit"] });
  const said: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw benchFailed();
  terminal.print(Buffer.concat(said).toString("utf8").trimEnd());
}
