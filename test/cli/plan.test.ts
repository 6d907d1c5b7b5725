import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { parsePlanJson } from "../../src/cli/contract/parsePlanJson";
import { planJson } from "../../src/cli/contract/planJson";
import { BUILT_IN_PLANS } from "../../src/domain/catalogue";
import { runCli, workFolder } from "../support/runCli";

const IDS = ["bac-giang-vi-nguoi-ngheo-2021-2025", "thieu-hoa-thi-dua-2021", "chieng-on-cssknd-2024", "giang-thanh-ntm-2025", "ha-tinh-thi-dua-2021-2025"];
const folder = workFolder();
afterAll(() => folder.remove());

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(folder.path(name), content);
  return folder.path(name);
}

describe("plan list", () => {
  test("the five built-in plans, one JSON document and nothing else", async () => {
    const { code, json, err } = await runCli("plan", "list", "--json");
    expect([code, err]).toEqual([0, ""]);
    expect(json).toEqual(IDS.map((id) => expect.objectContaining({ id, level: expect.stringMatching(/^(province|district|commune)$/), period: { from: expect.stringMatching(/^\d{4}-/), to: expect.stringMatching(/^\d{4}-/) }, targets: expect.any(Number), commitments: expect.any(Number) })));
  });

  test("the option may stand anywhere", async () => {
    expect((await runCli("--json", "plan", "list")).out).toBe((await runCli("plan", "list", "--json")).out);
  });
});

describe("plan show", () => {
  test("every field of an indicator", async () => {
    const { json } = await runCli("plan", "show", "ha-tinh-thi-dua-2021-2025", "--json");
    expect(json).toMatchObject({ id: "ha-tinh-thi-dua-2021-2025", commitments: expect.any(Array), milestones: expect.any(Array), units: expect.any(Array), lint: expect.any(Array), candidates: [] });
    const { indicators } = json as { indicators: readonly Record<string, unknown>[] };
    expect(indicators.find(({ code }) => code === "7")).toMatchObject({
      form: "threshold", comparator: "<", effectiveComparator: "<", value: 6.1, value2: null, inner: null, unit: "‰", per: 1000, direction: "lower", targets: [], deadline: "2025-12-31", deadlineInferred: expect.any(Boolean), ambiguous: expect.any(Boolean), confidence: expect.any(Number),
    });
    expect(indicators.find(({ code }) => code === "12")).toMatchObject({ comparator: "=", effectiveComparator: ">=", value: 74 });
  });

  test.each(BUILT_IN_PLANS.map((plan) => [plan.id, plan] as const))("what is shown can be read back: %s", (_, plan) => {
    const shown = planJson(plan, [], [], "vi");
    const read = parsePlanJson(JSON.parse(JSON.stringify(shown)));
    expect("where" in read ? read : planJson(read, [], [], "vi")).toEqual({ ...shown, rules: [] , milestones: expect.any(Array) });
  });

  test("the least a JSON plan must say", async () => {
    const path = file("least.json", JSON.stringify({ title: "Kế hoạch", indicators: [{ code: 1, name: "Tỷ lệ", effectiveComparator: "<", value: 12, unit: "%" }, { code: "2", name: "Số ca", effectiveComparator: ">=", value: 5, unit: "ca" }] }));
    const { json } = await runCli("plan", "show", path, "--json");
    const { indicators } = json as { indicators: readonly Record<string, unknown>[] };
    expect(indicators).toMatchObject([{ code: "1", form: "threshold", direction: "lower", per: 100 }, { code: "2", direction: "higher", per: null }]);
  });

  test.each([
    ["{", "JSON"],
    ["[]", "JSON"],
    [{ title: "x" }, "indicators"],
    [{ title: "x", indicators: [{ code: "1", name: "a", effectiveComparator: ">=", unit: "%" }] }, "indicators[0].value"],
    [{ title: "x", indicators: [{ code: "1", name: "a", effectiveComparator: "≥", value: 1, unit: "%" }] }, "indicators[0].effectiveComparator"],
    [{ title: "x", indicators: [{ code: "1", name: "a", effectiveComparator: "between", value: 9, value2: 1, unit: "%" }] }, "indicators[0]"],
    [{ title: "x", indicators: [1, 2].map((value) => ({ code: "1", name: "a", effectiveComparator: ">=", value, unit: "%" })) }, "indicators[1].code"],
  ])("a plan that is wrong says where: %j", async (content, where) => {
    const { code, json } = await runCli("plan", "show", file("wrong.json", typeof content === "string" ? content : JSON.stringify(content)), "--json");
    expect([code, json]).toEqual([1, { error: { code: "plan-invalid", message: expect.stringContaining(where), hint: expect.any(String) } }]);
  });

  test("an unknown plan names those there are", async () => {
    const { code, json } = await runCli("plan", "show", "khong-co", "--json");
    expect([code, json]).toEqual([1, { error: { code: "plan-not-found", message: expect.any(String), hint: expect.stringContaining(IDS[0] ?? "") } }]);
    expect(await runCli("plan", "show", folder.path("khong-co.json"), "--json")).toMatchObject({ code: 1, out: expect.stringContaining("file-not-found") });
  });
});

describe("plan extract", () => {
  const TEXT = "KẾ HOẠCH\nHoạt động năm 2024\n\nTT\tChỉ tiêu\tĐơn vị tính\tMục tiêu\n1\tTỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ\t%\t≥ 95\n2\tTỷ lệ suy dinh dưỡng\t%\t< 8,7\n";

  test("from text, with the line each target stands on", async () => {
    const { code, json } = await runCli("plan", "extract", file("kh.txt", TEXT), "--json");
    const { indicators } = json as { indicators: readonly { line: number; value: number; effectiveComparator: string }[] };
    expect(code).toBe(0);
    expect(indicators.map(({ line, value, effectiveComparator }) => [line, effectiveComparator, value])).toEqual([[5, ">=", 95], [6, "<", 8.7]]);
  });

  test("from a Word document, whose tables become lines with tabs", async () => {
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;
    const rows = TEXT.split("\n").filter((line) => line.includes("\t")).map((line) => `<w:tr>${line.replace("<", "&lt;").split("\t").map(cell).join("")}</w:tr>`);
    const body = `<w:p><w:r><w:t>KẾ HOẠCH năm 2024</w:t></w:r></w:p><w:tbl>${rows.join("")}</w:tbl>`;
    const docx = zipSync({
      "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
      "_rels/.rels": strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      "word/document.xml": strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
    });
    const { json } = await runCli("plan", "extract", file("kh.docx", docx), "--json");
    const { indicators } = json as { indicators: readonly { value: number; phrase: string }[] };
    expect(indicators.map(({ value }) => value)).toEqual([95, 8.7]);
    expect(await runCli("plan", "extract", file("hong.docx", "PK\u0003\u0004 hỏng"), "--json")).toMatchObject({ code: 1, out: expect.stringContaining("file-corrupt") });
  });
});

describe("usage", () => {
  test.each([[["plan", "nothing"]], [["frobnicate"]], [["tables"]], [["report", "a.xlsx", "--as-of", "31/12/2025"]], [["report", "a.xlsx", "--period", "quý 2"]], [["report", "a.xlsx", "--mode", "x"]], [["map", "--plan", "x"]], [["report", "a.xlsx", "--unknown"]]])("%j is wrong usage", async (args) => {
    const { code, json } = await runCli(...args, "--json");
    expect([code, json]).toEqual([2, { error: { code: "usage", message: expect.any(String), hint: expect.any(String) } }]);
  });

  test("without --json an error is two plain lines, and nothing on stdout", async () => {
    const { out, err } = await runCli("plan", "show", "khong-co");
    expect([out, err.split("\n")]).toEqual(["", [expect.any(String), expect.any(String)]]);
  });

  test("help is not an error", async () => expect((await runCli("--help")).code).toBe(0));
});
