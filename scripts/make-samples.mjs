/** `node scripts/make-samples.mjs`: writes the sample workbooks into assets/samples; the same bytes every time. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";
import { importTypeScript } from "./run-typescript.mjs";

const { haTinhSample } = await importTypeScript("test/support/haTinhSample.ts");
const folder = path.join(root, "assets/samples");
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "ha-tinh-2024.xlsx"), haTinhSample());
