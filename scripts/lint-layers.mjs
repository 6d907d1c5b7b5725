/** Lint rule: who may import whom (DESIGN §2). The whole import rule of the project is the table below. */
import { builtinModules } from "node:module";
import path from "node:path";

/** npm packages that are pure functions over plain data. */
const purePackages = ["decimal.js", "munkres", "simple-statistics", "fastest-levenshtein"];

/** Layer -> layers it may import besides itself, and packages it may import (`null`: any). */
const layers = {
  domain: { may: [], packages: purePackages, node: false },
  app: { may: ["domain"], packages: purePackages, node: false },
  excel: { may: ["domain", "app"], packages: [], node: false },
  file: { may: ["domain", "app"], packages: null, node: false },
  host: { may: ["domain", "app", "file"], packages: null, node: false },
  taskpane: { may: ["domain", "app"], packages: null, node: false },
  commands: { may: ["domain", "app"], packages: null, node: false },
  cli: { may: ["domain", "app", "file"], packages: null, node: true },
  // The desk is the shell around pane, file and host: wiring them is all it does.
  desk: { may: ["domain", "app", "excel", "file", "host", "taskpane"], packages: null, node: false },
};

/** Files that alone wire an adapter to the use-cases: unit -> further layers. */
const entryPoints = {
  "taskpane/index": ["excel", "file"],
  "commands/index": ["excel"],
};

const nodeModules = new Set(builtinModules);

const messages = {
  layer: "{{from}} may not import {{to}} (import rule, CONTEXT.md).",
  outside: "{{from}} may not import from outside src.",
  package: "{{from}} may not import the package {{name}} (allow-list in scripts/lint-layers.mjs).",
  node: "{{from}} may not import Node's {{name}}: it runs in a browser too.",
};

function packageName(specifier) {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0];
}

/** `src/taskpane/steps/A.tsx` -> layer `taskpane`, unit `taskpane/steps/A`; null outside a layer. */
function placeOf(file, sources) {
  const unit = path.relative(sources, file).split(path.sep).join("/").replace(/\.[^./]+$/, "");
  if (unit.startsWith("..")) return null;
  const layer = unit.split("/")[0];
  return Object.hasOwn(layers, layer) ? { layer, unit } : null;
}

function judge(specifier, place, filename, sources) {
  const rule = layers[place.layer];
  if (specifier.startsWith(".")) {
    const target = placeOf(path.resolve(path.dirname(filename), specifier), sources);
    if (target === null) return { messageId: "outside" };
    const allowed = [place.layer, ...rule.may, ...(entryPoints[place.unit] ?? [])];
    return allowed.includes(target.layer) ? null : { messageId: "layer", data: { to: target.layer } };
  }
  const name = packageName(specifier);
  if (specifier.startsWith("node:") || nodeModules.has(name)) return rule.node ? null : { messageId: "node", data: { name: specifier } };
  return rule.packages === null || rule.packages.includes(name) ? null : { messageId: "package", data: { name } };
}

export const layerRule = {
  meta: { type: "problem", messages, schema: [] },
  create(context) {
    const sources = path.join(context.cwd, "src");
    const place = placeOf(context.filename, sources);
    if (place === null) return {};
    const check = (node, source) => {
      if (typeof source?.value !== "string") return;
      const fault = judge(source.value, place, context.filename, sources);
      if (fault !== null) context.report({ node, messageId: fault.messageId, data: { from: place.layer, ...fault.data } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
    };
  },
};
