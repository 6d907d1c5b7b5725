/** `npm run icons`: draws assets/icons/*.svg as PNG in every size Office asks for. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { root } from "./install.mjs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const folder = path.join(root, "assets/icons");

for (const drawing of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(path.join(folder, drawing), "utf8");
  for (const width of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } }).render().asPng();
    writeFileSync(path.join(folder, `${path.basename(drawing, ".svg")}-${width}.png`), png);
  }
}
