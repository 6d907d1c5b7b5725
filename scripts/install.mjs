/**
 * Brings node_modules in line with package-lock.json. Uses only Node's own modules: on a fresh clone nothing else is there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const lowestNode = 20;

/**
 * What the lock file asks for and what npm says it installed, compared package by package. Optional packages (binaries
 * for other systems) may be absent, and so may what only developers need when `toRun` is asked for.
 *
 * @param {Record<string, {version?: string, optional?: boolean, dev?: boolean}>} wanted `packages` of package-lock.json
 * @param {Record<string, {version?: string}>} installed `packages` of node_modules/.package-lock.json
 * @param {"toRun" | "all"} extent
 * @returns {boolean}
 */
export function isInstalled(wanted, installed, extent = "all") {
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === "" || (extent === "toRun" && entry.dev === true)) return true;
    const found = installed[place];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

function packageListIsCurrent(extent) {
  const installed = packagesOf(path.join(root, "node_modules/.package-lock.json"));
  const wanted = packagesOf(path.join(root, "package-lock.json"));
  return installed !== null && wanted !== null && isInstalled(wanted, installed, extent);
}

/**
 * Installs what the lock file names when something is missing or stale. Ends the process when that fails. `toRun` leaves
 * out what only checks and Excel itself need (two thirds of all packages), so that `npm start` is quick on a fresh clone.
 *
 * @param {"toRun" | "all"} extent
 */
export function install(extent = "all") {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < lowestNode) {
    console.error(`Node ${lowestNode} or newer is needed; this is ${process.versions.node}. https://nodejs.org`);
    process.exit(1);
  }
  if (packageListIsCurrent(extent)) return;
  console.error("Installing packages (npm ci) ...");
  const result = npm(["ci", "--no-audit", "--no-fund", ...(extent === "toRun" ? ["--omit=dev"] : [])]);
  if (result !== 0) {
    console.error("npm ci failed; is the package registry reachable?");
    process.exit(1);
  }
}

/** Runs npm in the project and answers its exit code; npm's notes go to stderr. */
export function npm(args) {
  const ownNpm = process.env["npm_execpath"];
  const run = ownNpm?.endsWith(".js")
    ? spawnSync(process.execPath, [ownNpm, ...args], { cwd: root, stdio: ["ignore", 2, 2] })
    : spawnSync(process.platform === "win32" ? "npm.cmd" : "npm", args, {
        cwd: root,
        stdio: ["ignore", 2, 2],
        shell: process.platform === "win32",
      });
  return run.status ?? 1;
}
