import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import { finishOffice, installHost } from "../../src/host/browser";
import type { EmbeddedHost, HostOptions } from "../../src/host";
import { createHost } from "../../src/host";

/** Microsoft's library as a test sees it; narrow it with the types of `@types/office-js`. */
export interface LoadedOffice {
  readonly Excel: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: unknown;
  readonly host: EmbeddedHost;
}

const require = createRequire(import.meta.url);
let script: vm.Script | null = null;

/** Microsoft's published library running on an embedded host, in Node. Each call is an Excel of its own. */
export async function loadOffice(options: HostOptions = {}): Promise<LoadedOffice> {
  const wasm = readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"));
  const host = await createHost({ wasm, ...options });
  const page: Record<string, unknown> = { console, setTimeout, clearTimeout, Promise, performance };
  page["window"] = page["self"] = page["globalThis"] = page;
  page["navigator"] = { userAgent: "node" };
  page["location"] = { search: "", href: "http://localhost/", hostname: "localhost", protocol: "http:" };
  page["document"] = { URL: "http://localhost/", createElement: () => ({}), getElementsByTagName: () => [], addEventListener: () => undefined };
  installHost(host, page);
  script ??= new vm.Script(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8"), { filename: "excel-web-16.00.debug.js" });
  script.runInContext(vm.createContext(page));
  finishOffice(host, page);
  return { Excel: page["Excel"], Office: page["Office"], OfficeExtension: page["OfficeExtension"], host };
}
