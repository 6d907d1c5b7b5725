/**
 * `npm run notices`: writes THIRD-PARTY-NOTICES.md from the licences of everything that ships, which is every package of
 * the lock file that is not for development only. Equal licence texts are printed once.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./install.mjs";

const head = `# Third-party notices

Chỉ Tiêu is under the MIT licence (LICENSE). It ships with the packages below, under their own licences.
This file is made by \`npm run notices\`.

\`@microsoft/office-js\` is Microsoft's library for Office add-ins. It is loaded from Microsoft's network, or copied
unchanged beside the pane by \`npm run build -- --office=self\`, for use with Microsoft 365 products only. Microsoft is not
responsible for maintaining, updating or supporting this add-in.
`;

/** Places in node_modules of the packages that ship. */
export function shippedPackages(lock) {
  return Object.entries(lock.packages)
    .filter(([place, entry]) => place !== "" && entry.dev !== true && entry.devOptional !== true && entry.peer !== true)
    .map(([place]) => place);
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(name));
  return file === undefined ? null : readFileSync(path.join(folder, file), "utf8").replace(/\r\n/g, "\n").trim();
}

function readPackage(place) {
  const folder = path.join(root, place);
  if (!existsSync(folder)) return null;
  const { name, version, license, licenses } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const kind = license ?? licenses?.map((one) => one.type).join(" OR ") ?? "see text";
  return { name, version, kind: kind === "LICENSE" ? "Microsoft software license terms" : kind, text: licenceText(folder) };
}

export function makeNotices() {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  const packages = shippedPackages(lock).map(readPackage).filter((one) => one !== null).sort((a, b) => a.name.localeCompare(b.name, "en"));
  const byText = new Map();
  for (const one of packages) {
    const key = one.text ?? `${one.kind} (the package holds no licence text)`;
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  const sections = [...byText].map(([text, group]) => {
    const names = [...new Set(group.map((one) => `- ${one.name} ${one.version} (${one.kind})`))];
    return `${names.join("\n")}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return [head, ...sections].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path.join(root, "THIRD-PARTY-NOTICES.md"), makeNotices());
