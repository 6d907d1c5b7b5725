/**
 * `npm run lock`: after a change of packages, adds to package-lock.json the binaries for other systems that the registry
 * in use does not hold. Without their entries `npm ci` refuses the lock file on every system; with them it skips what is
 * not for the machine it runs on.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./install.mjs";

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];
const libraries = { gnu: "glibc", musl: "musl" };

/** What a name such as `@swc/core-linux-x64-musl` says about where the package runs. */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const one = (list) => list.filter((word) => words.includes(word)).slice(0, 1);
  const libc = Object.keys(libraries).filter((word) => words.includes(word)).map((word) => libraries[word]);
  return { os: one(systems), cpu: one(processors), ...(libc.length > 0 ? { libc } : {}) };
}

/** Optional packages of exactly one version that an entry of the lock file names and that have no entry themselves. */
export function missingPackages(packages) {
  const places = Object.keys(packages);
  return Object.values(packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {})
    .filter(([name, version]) => /^\d/.test(version) && !places.some((place) => place.endsWith(`node_modules/${name}`)))
    .map(([name, version]) => ({ name, version, dev: entry.dev === true })));
}

/** The lock file's packages with an entry for each missing one, sorted by place as npm does. */
export function completed(packages) {
  const added = missingPackages(packages).map(({ name, version, dev }) => {
    const { os, cpu, libc } = platformOf(name);
    return [`node_modules/${name}`, { version, cpu, ...(dev ? { dev } : {}), ...(libc === undefined ? {} : { libc }), optional: true, os }];
  });
  const sorted = [...Object.entries(packages), ...added].sort(([a], [b]) => a.localeCompare(b, "en"));
  return Object.fromEntries(sorted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.join(root, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: completed(lock.packages) }, null, 2)}\n`);
}
