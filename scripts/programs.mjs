/**
 * Chromium and LibreOffice: the two programs the tests need besides Node. Found, or on Debian as root installed, or
 * named in one line.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const wanted = [
  {
    name: "Chromium",
    variable: "CHROMIUM_PATH",
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    packages: ["chromium", "fonts-dejavu-core"],
  },
  {
    name: "LibreOffice",
    variable: "SOFFICE_PATH",
    commands: ["soffice", "libreoffice"],
    places: [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
    packages: ["libreoffice-calc"],
  },
];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(program) {
  const named = process.env[program.variable];
  if (named !== undefined) return isExecutable(named) ? named : null;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const candidates = [...program.commands.flatMap((command) => folders.map((folder) => path.join(folder, command))), ...program.places];
  return candidates.find((file) => existsSync(file) && isExecutable(file)) ?? null;
}

function installOnDebian(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync("/etc/debian_version") || !existsSync("/usr/bin/apt-get")) return;
  console.error(`Installing ${packages.join(", ")} (apt-get) ...`);
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}

/**
 * Paths of the programs as environment variables for the tests: `CHROMIUM_PATH`, `SOFFICE_PATH`. Ends the process with
 * one line when one is missing.
 *
 * @returns {Record<string, string>}
 */
export function findPrograms() {
  const missing = wanted.filter((program) => find(program) === null);
  if (missing.length > 0) installOnDebian(missing.flatMap((program) => program.packages));
  const still = missing.filter((program) => find(program) === null);
  if (still.length > 0) {
    const list = still.map((program) => `${program.name} (or set ${program.variable})`).join(" and ");
    console.error(`The tests need ${list}: install it, on Debian with "apt-get install ${still.flatMap((program) => program.packages).join(" ")}".`);
    process.exit(1);
  }
  return Object.fromEntries(wanted.map((program) => [program.variable, find(program) ?? ""]));
}
