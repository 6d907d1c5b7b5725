/** Serves the built pane on https://localhost:3000, the address in manifest.xml, with a certificate made for this machine. */
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { root } from "./install.mjs";
import { npx } from "./run.mjs";
import { serve } from "./serve.mjs";

const failed = await npx(["office-addin-dev-certs@3.0.0", "install"]);
if (failed !== 0) process.exit(failed);
const certificates = path.join(os.homedir(), ".office-addin-dev-certs");
const { url } = await serve(path.join(root, "dist/pane"), {
  port: 3000,
  strict: true,
  certificate: { key: readFileSync(path.join(certificates, "localhost.key")), cert: readFileSync(path.join(certificates, "localhost.crt")) },
});
console.log(`Pane: ${url}taskpane.html`);
