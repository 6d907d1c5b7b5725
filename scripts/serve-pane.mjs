/** Serves the built pane on https://localhost:3000, the address in manifest.xml, with a certificate made for this machine. */
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./install.mjs";
import { serve } from "./serve.mjs";

const debugging = createRequire(import.meta.url).resolve("office-addin-debugging/package.json");
const { getHttpsServerOptions } = createRequire(debugging)("office-addin-dev-certs");
const { url } = await serve(path.join(root, "dist/pane"), { port: 3000, strict: true, certificate: await getHttpsServerOptions() });
console.log(`Pane: ${url}taskpane.html`);
