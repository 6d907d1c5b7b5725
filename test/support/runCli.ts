import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What `--json` printed; throws when it is not one JSON document. */
  readonly json: unknown;
}

/** Runs a command of the command line in this process, on a fixed day. */
export async function runCli(...args: readonly string[]): Promise<CliResult> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    clock: { today: () => "2025-01-15", now: () => "2025-01-15 08:00" },
    print: (line) => out.push(line),
    note: (line) => err.push(line),
  });
  const text = out.join("\n");
  return {
    code,
    out: text,
    err: err.join("\n"),
    get json(): unknown {
      return JSON.parse(text);
    },
  };
}

/** A folder of its own for one test, with copies of files in it; removed by `remove`. */
export function workFolder(files: Readonly<Record<string, string>> = {}): { readonly path: (name: string) => string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-test-"));
  for (const [name, from] of Object.entries(files)) cpSync(from, join(folder, name));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
