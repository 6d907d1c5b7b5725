import { readFileSync } from "node:fs";
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
});

describe("a clone needs nothing but Node and a registry", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { resolved?: string; integrity?: string }> };

  test("the lock file names no registry of one machine", () => {
    const addresses = Object.values(lock.packages).map((entry) => entry.resolved).filter((address) => address !== undefined);
    expect(addresses.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });

  test("every package has its checksum", () => {
    const without = Object.entries(lock.packages).filter(([place, entry]) => place !== "" && entry.integrity === undefined);
    expect(without.map(([place]) => place)).toEqual([]);
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
