import path from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

/** Lints a file that exists only here, with the project's own configuration; rules that need types are off. */
const eslint = new ESLint({ overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }] });

async function rulesBroken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.resolve(file) });
  if (result === undefined) throw new Error(`${file} is not linted`);
  return result.messages.map((message) => message.ruleId ?? message.message);
}

const layers = "chi-tieu/layers";

describe("import rule", () => {
  test.each([
    ["src/domain/plan/invented.ts", 'import "../../app/HostError";'],
    ["src/domain/plan/invented.ts", 'import type { WorkbookPort } from "../../app/ports/WorkbookPort";\nexport type P = WorkbookPort;'],
    ["src/domain/plan/invented.ts", 'export * from "../../excel/openExcelWorkbook";'],
    ["src/domain/plan/invented.ts", 'export const load = () => import("../../file/openWorkbookFile");'],
    ["src/domain/plan/invented.ts", 'export type T = import("../../app/HostError").HostErrorCode;'],
    ["src/domain/plan/invented.ts", 'import "fflate";'],
    ["src/domain/plan/invented.ts", 'import "node:fs";'],
    ["src/domain/plan/invented.ts", 'import "fs";'],
    ["src/domain/plan/invented.ts", 'import "../../../test/support/fixtures";'],
    ["src/app/invented.ts", 'import "../excel/openExcelWorkbook";'],
    ["src/app/invented.ts", 'import "../file/openWorkbookFile";'],
    ["src/excel/invented.ts", 'import "../file/openWorkbookFile";'],
    ["src/file/invented.ts", 'import "../excel/openExcelWorkbook";'],
    ["src/file/invented.ts", 'import "node:fs/promises";'],
    ["src/host/invented.ts", 'import "../excel/openExcelWorkbook";'],
    ["src/taskpane/steps/Invented.tsx", 'import "../../excel/openExcelWorkbook";'],
    ["src/taskpane/steps/Invented.tsx", 'import "../../host";'],
    ["src/taskpane/index.tsx", 'import "../host";'],
    ["src/cli/invented.ts", 'import "../host";'],
  ])("%s refuses %s", async (file, code) => {
    expect(await rulesBroken(file, code)).toContain(layers);
  });

  test.each([
    ["src/domain/plan/invented.ts", 'import "../text/Period";\nimport "decimal.js";'],
    ["src/app/invented.ts", 'import "../domain/finding";'],
    ["src/excel/invented.ts", 'import "../app/HostError";\nimport "../domain/finding";'],
    ["src/file/invented.ts", 'import "fflate";\nimport "../app/HostError";'],
    ["src/taskpane/index.tsx", 'import "../excel/openExcelWorkbook";'],
    ["src/desk/index.tsx", 'import "../host";\nimport "../taskpane/theme";'],
    ["src/cli/invented.ts", 'import "node:fs";\nimport "../file/openWorkbookFile";'],
  ])("%s accepts %s", async (file, code) => {
    expect(await rulesBroken(file, code)).not.toContain(layers);
  });
});

describe("purity of domain and app", () => {
  test.each(["src/domain/plan/invented.ts", "src/app/invented.ts"])("%s has no host, page, clock, random or Node", async (file) => {
    for (const name of ["Excel", "Office", "window", "document", "localStorage", "fetch", "process", "Buffer", "performance", "crypto"]) {
      expect([name, await rulesBroken(file, `export const x = ${name};`)]).toEqual([name, ["no-restricted-globals"]]);
    }
    for (const code of ["Date.now()", "new Date()", "Date()", "Math.random()", "globalThis.fetch"]) {
      expect([code, await rulesBroken(file, `export const x = ${code};`)]).toEqual([code, ["no-restricted-syntax"]]);
    }
    expect(await rulesBroken(file, "export const x = (at: AbortSignal) => [new Date(0), at.aborted];")).toEqual([]);
  });
});

describe("habits", () => {
  test.each([
    ["src/app/invented.ts", "export const x: any = 1;", "@typescript-eslint/no-explicit-any"],
    ["src/app/invented.ts", "export const x = (list: string[]) => list[0]!;", "@typescript-eslint/no-non-null-assertion"],
    ["src/taskpane/Invented.tsx", "export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;", "no-restricted-syntax"],
    ["src/taskpane/Invented.tsx", "export const X = () => <p>Cập nhật</p>;", "no-restricted-syntax"],
    ["src/cli/invented.ts", 'export const x = "Không đọc được tệp";', "no-restricted-syntax"],
    ["src/app/invented.ts", 'import { HostError } from "./HostError";\nexport type E = HostError;', "@typescript-eslint/consistent-type-imports"],
  ])("%s: %j breaks %s", async (file, code, rule) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

  test("a file of over 300 lines is two ideas", async () => {
    const code = Array.from({ length: 301 }, (_, line) => `export const x${line} = 1;\n`);
    expect(await rulesBroken("src/app/invented.ts", code.join(""))).toEqual(["max-lines"]);
    expect(await rulesBroken("src/app/invented.ts", code.slice(1).join(""))).toEqual([]);
  });

  test("texts stand in catalogues", async () => {
    expect(await rulesBroken("src/taskpane/messages/invented.ts", 'export const x = "Cập nhật";')).toEqual([]);
    expect(await rulesBroken("src/app/inventedText.ts", 'export const x = "Cập nhật";')).toEqual([]);
    expect(await rulesBroken("src/app/inventedText.ts", "export const x = Date.now();")).toEqual(["no-restricted-syntax"]);
  });
});
