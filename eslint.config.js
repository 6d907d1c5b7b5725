import js from "@eslint/js";
import globals from "globals";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { layerRule } from "./scripts/lint-layers.mjs";

const chiTieu = { rules: { layers: layerRule } };

const hostGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const browserGlobals = ["window", "document", "navigator", "location", "history", "localStorage", "sessionStorage", "indexedDB", "fetch", "XMLHttpRequest", "WebSocket", "Worker", "self", "performance", "crypto", "alert", "console", "requestAnimationFrame", "HTMLElement", "DOMParser", "FileReader", "Blob"];
const nodeGlobals = ["process", "Buffer", "require", "module", "__dirname", "__filename", "global", "setImmediate"];
const timers = ["setTimeout", "setInterval", "queueMicrotask"];

const restrictGlobals = (names) => ["error", ...names.map((name) => ({ name, message: "Not in this layer: ask through a port (docs/adr/0001)." }))];

const noClockOrRandom = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock here: take the day from the Clock port." },
  { selector: "CallExpression[callee.name='Date']", message: "No clock here: take the day from the Clock port." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "No clock here: take the day from the Clock port." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "No random here: results must repeat." },
  { selector: "MemberExpression[object.name='globalThis']", message: "No host objects here; ask through a port." },
];

const vietnamese = "[\\u1EA0-\\u1EF9\\u0110\\u0111\\u01A0\\u01A1\\u01AF\\u01B0\\u0102\\u0103]";
const noVietnameseText = ["Literal[value=", "TemplateElement[value.raw=", "JSXText[value="].map((start) => ({
  selector: `${start}/${vietnamese}/]`,
  message: "Texts for people stand in a message catalogue (messages/, *Text.ts, *Texts.ts), Vietnamese and English side by side.",
}));

const noRawHtml = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "User text never becomes HTML." },
  { selector: "AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]", message: "User text never becomes HTML." },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: "User text never becomes HTML." },
];

const catalogues = ["src/**/messages/**", "src/**/*Text.ts", "src/**/*Texts.ts", "src/**/*Texts.tsx", "src/**/texts.ts", "src/**/*Names.ts", "src/**/*Wording.ts", "src/desk/gallery/**"];

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/", "node_modules/", "**/*.d.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.mjs", "*.config.js"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["src/taskpane/oldExcel.js", "src/desk/lend*.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: globals.browser },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off",
      // Text read from workbooks holds control characters; naming them in a pattern is how they are found.
      "no-control-regex": "off",
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...noRawHtml],
      "no-irregular-whitespace": ["error", { skipStrings: true, skipRegExps: true, skipComments: true, skipTemplates: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as", objectLiteralTypeAssertions: "allow-as-parameter" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { "chi-tieu": chiTieu },
    rules: { "chi-tieu/layers": "error" },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": restrictGlobals([...hostGlobals, ...browserGlobals, ...nodeGlobals, ...timers]),
      "no-restricted-syntax": ["error", ...noRawHtml, ...noClockOrRandom],
    },
  },
  {
    // The built-in plans are data, one file per plan.
    files: ["src/domain/catalogue/*.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: ["src/app/**/*.ts"],
    rules: {
      "no-restricted-globals": restrictGlobals([...hostGlobals, ...browserGlobals, ...nodeGlobals]),
      "no-restricted-syntax": ["error", ...noRawHtml, ...noClockOrRandom, ...noVietnameseText],
    },
  },
  {
    files: ["src/{excel,file,host,taskpane,commands,cli,desk}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...noRawHtml, ...noVietnameseText] },
  },
  {
    files: ["src/{file,host,taskpane,desk,cli}/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": restrictGlobals(hostGlobals) },
  },
  {
    files: catalogues,
    ignores: ["src/domain/**", "src/app/**"],
    rules: { "no-restricted-syntax": ["error", ...noRawHtml] },
  },
  {
    files: ["src/app/**/*Text.ts", "src/app/**/messages/**"],
    rules: { "no-restricted-syntax": ["error", ...noRawHtml, ...noClockOrRandom] },
  },
  {
    files: ["src/**/*.tsx", "src/taskpane/**/*.ts", "src/desk/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/cli/**/*.ts", "bench/**/*.ts", "accuracy/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Tests read JSON replies and reach into the host; their own types are checked by tsc.
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts", "accuracy/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
);
