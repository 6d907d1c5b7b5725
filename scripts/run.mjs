/** Starts programs of this checkout as child processes. */
import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "./install.mjs";

/** Script of an installed package, run with this Node; no shell and no npx between. */
const programs = {
  eslint: "eslint/bin/eslint.js",
  tsc: "typescript/bin/tsc",
  jest: "jest/bin/jest.js",
  knip: "knip/bin/knip.js",
  "office-addin-debugging": "office-addin-debugging/cli.js",
};

/**
 * @param {keyof typeof programs} name
 * @param {readonly string[]} args
 * @param {{env?: Record<string, string>, nodeArgs?: readonly string[], quiet?: boolean}} [options] quiet: stdout goes to stderr
 * @returns {Promise<number>} exit code
 */
export function run(name, args, options = {}) {
  const script = path.join(root, "node_modules", programs[name]);
  return node([...(options.nodeArgs ?? []), script, ...args], options);
}

/** @returns {Promise<number>} exit code of a Node child process */
export function node(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", options.quiet ? 2 : "inherit", "inherit"],
      env: { ...process.env, ...options.env },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
