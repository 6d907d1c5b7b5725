import { readFileSync } from "node:fs";
import { completed, missingPackages, platformOf } from "../../scripts/complete-lock.mjs";
import { isInstalled } from "../../scripts/install.mjs";

describe("whether packages are in place", () => {
  const wanted = { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b-darwin": { version: "2.0.0", optional: true } };

  test.each([
    [{ "node_modules/a": { version: "1.0.0" } }, true],
    [{ "node_modules/a": { version: "1.0.0" }, "node_modules/b-darwin": { version: "2.0.0" } }, true],
    [{ "node_modules/a": { version: "1.0.1" } }, false],
    [{ "node_modules/a": { version: "1.0.0" }, "node_modules/b-darwin": { version: "1.9.0" } }, false],
    [{}, false],
  ])("%j", (installed, expected) => {
    expect(isInstalled(wanted, installed)).toBe(expected);
  });

  test("what only developers need is not missed when the product is only run", () => {
    const lock = { ...wanted, "node_modules/jest": { version: "30.0.0", dev: true } };
    const installed = { "node_modules/a": { version: "1.0.0" } };
    expect(isInstalled(lock, installed, "toRun")).toBe(true);
    expect(isInstalled(lock, installed, "all")).toBe(false);
  });
});

describe("a clone needs nothing but Node and a registry", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { resolved?: string; integrity?: string; optional?: boolean; os?: string[]; cpu?: string[] }> };

  test("the lock file names no registry of one machine", () => {
    const addresses = Object.values(lock.packages).map((entry) => entry.resolved).filter((address) => address !== undefined);
    expect(addresses.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });

  test("every package has its checksum; only binaries for other systems may lack it", () => {
    const without = Object.entries(lock.packages).filter(([place, entry]) => place !== "" && entry.integrity === undefined);
    expect(without.filter(([, entry]) => entry.optional !== true || entry.os?.length !== 1 || entry.cpu?.length !== 1)).toEqual([]);
    expect(without.filter(([place]) => /linux-x64|linux-arm64/.test(place))).toEqual([]);
  });

  test("the lock file is complete on every system, or npm ci refuses it; npm run lock completes it", () => {
    expect(missingPackages(lock.packages)).toEqual([]);
  });

  test("the first scripts import nothing that is not there yet", () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const code = readFileSync(`scripts/${file}`, "utf8");
      for (const [, name = ""] of code.matchAll(/^import [^;]*?"([^"]+)";/gm)) {
        if (name.startsWith("./")) visit(name.slice(2));
        else expect([file, name]).toEqual([file, expect.stringMatching(/^node:/)]);
      }
    };
    for (const first of ["start.mjs", "test.mjs", "build.mjs", "check.mjs", "start-excel.mjs"]) visit(first);
    expect(seen.size).toBeGreaterThan(6);
  });

  test("nothing relies on npm's implicit pre and post scripts, which ignore-scripts switches off", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    expect(Object.keys(scripts).filter((name) => /^(pre|post)|^install$|^prepare$/.test(name))).toEqual([]);
  });
});

describe("binaries for other systems", () => {
  test.each([
    ["@swc/core-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
    ["@swc/core-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"] }],
    ["@oxc-parser/binding-win32-ia32-msvc", { os: ["win32"], cpu: ["ia32"] }],
    ["@esbuild/darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
  ])("%s", (name, expected) => {
    expect(platformOf(name)).toEqual(expected);
  });

  test("a missing one is added, one that is there stays", () => {
    const packages = { "": {}, "node_modules/a": { version: "1.0.0", dev: true, optionalDependencies: { "a-linux-x64": "1.0.0", "a-darwin-x64": "1.0.0" } }, "node_modules/a-linux-x64": { version: "1.0.0", integrity: "sha512-x" } };
    const all = completed(packages);
    expect(Object.keys(all)).toEqual(["", "node_modules/a", "node_modules/a-darwin-x64", "node_modules/a-linux-x64"]);
    expect(all["node_modules/a-darwin-x64"]).toEqual({ version: "1.0.0", cpu: ["x64"], dev: true, optional: true, os: ["darwin"] });
    expect(missingPackages(all)).toEqual([]);
  });
});
