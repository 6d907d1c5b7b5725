import { chmodSync, existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import { partsOf } from "../support/archiveParts";
import { buildWorkbook } from "../support/buildWorkbook";
import { runCli, workFolder } from "../support/runCli";

const SAMPLE = join(import.meta.dirname, "../../assets/samples/ha-tinh-2024.xlsx");
const PLAN = "ha-tinh-thi-dua-2021-2025";
const folder = workFolder({ "ht.xlsx": SAMPLE });
afterAll(() => folder.remove());

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(folder.path(name), content);
  return folder.path(name);
}

interface Report {
  readonly out: string;
  readonly sheets: readonly string[];
  readonly attainments: readonly { readonly indicator: string; readonly orgUnit: string | null; readonly orgUnitKey: string | null; readonly period: string | null; readonly status: string; readonly actual: number | null; readonly sources: readonly string[] }[];
  readonly findings: readonly { readonly code: string }[];
  readonly timings: Readonly<Record<string, number>>;
}

async function report(...args: readonly string[]): Promise<Report> {
  const { code, out } = await runCli("report", ...args, "--json");
  expect([code, out.slice(0, 200)]).toEqual([0, expect.stringContaining('{"out"')]);
  return JSON.parse(out) as Report;
}

describe("tables", () => {
  test("rows count from 1, columns are letters", async () => {
    const { code, json } = await runCli("tables", SAMPLE, "--json");
    expect(code).toBe(0);
    expect(json).toHaveLength(4);
    expect((json as readonly unknown[])[2]).toMatchObject({
      sheet: "BC trẻ em", range: "A7:K22", headerRows: [7, 8], indexRow: null, bodyRows: [9, 22], totalRows: [22], ordinalColumn: "A", labelColumn: "B", orientation: "units-as-rows", encoding: "unicode",
      columns: expect.arrayContaining([expect.objectContaining({ column: "E", path: ["Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ các loại vắc xin", "Tỷ lệ (%)"] })]),
    });
  });

  test("one sheet; a sheet that is not there; a workbook without tables", async () => {
    expect((await runCli("tables", SAMPLE, "--sheet", "BC dân số", "--json")).json).toEqual([expect.objectContaining({ sheet: "BC dân số" })]);
    expect(await runCli("tables", SAMPLE, "--sheet", "x", "--json")).toMatchObject({ code: 1, out: expect.stringContaining("sheet-not-found") });
    expect(await runCli("tables", file("none.xlsx", buildWorkbook([{ name: "A", rows: [["chỉ có một dòng chữ"]] }])), "--json")).toMatchObject({ code: 0, out: "[]" });
  });
});

describe("map", () => {
  test("columns by letter, with reasons", async () => {
    const { json } = await runCli("map", SAMPLE, "--plan", PLAN, "--json");
    expect(json).toMatchObject({ matches: expect.any(Array), unmapped: expect.any(Array), ignored: expect.any(Array) });
    const { matches } = json as { matches: readonly { indicator: string; role: string; columns: readonly string[] }[] };
    expect(matches).toContainEqual(expect.objectContaining({ indicator: "6", sheet: "BC trẻ em", table: "A7:K22", role: "rate", columns: ["E"], rows: null, confidence: expect.any(Number), reasons: expect.any(Array) }));
  });

  test("bare headers", async () => {
    const path = file("headers.json", JSON.stringify(["Tỷ lệ người dân tham gia BHYT (%)", "Ghi chú"]));
    const { json } = await runCli("map", "--headers", path, "--plan", PLAN, "--json");
    expect(json).toEqual([expect.objectContaining({ header: "Tỷ lệ người dân tham gia BHYT (%)", indicator: "5", component: null, role: "rate", confidence: expect.any(Number) }), expect.objectContaining({ indicator: null, component: null, role: "none" })]);
    expect(await runCli("map", "--headers", file("bad.json", "{}"), "--plan", PLAN, "--json")).toMatchObject({ code: 1, out: expect.stringContaining("headers-invalid") });
  });
});

describe("report", () => {
  test("writes beside the first input and prints what it judged", async () => {
    const result = await report(folder.path("ht.xlsx"), "--plan", PLAN, "--as-of", "2024-12-31");
    expect(result.out).toBe(folder.path("ht-chi-tieu.xlsx"));
    expect(result.sheets).toEqual(expect.arrayContaining(["Kế hoạch", "Số liệu", "Tổng hợp", "Theo đơn vị"]));
    expect(result.timings).toEqual({ readMs: expect.any(Number), computeMs: expect.any(Number), writeMs: expect.any(Number) });
    const of = (indicator: string): Report["attainments"] => result.attainments.filter((one) => one.indicator === indicator);
    expect(of("6").filter(({ orgUnit }) => orgUnit !== null)).toHaveLength(13);
    expect(of("6").find(({ orgUnit }) => orgUnit === "Huyện Vũ Quang")).toMatchObject({ status: "no-data", actual: null });
    expect(of("6").find(({ orgUnit }) => orgUnit === null)).toMatchObject({ status: "exceeded", period: "2024", numerator: 16232, denominator: 17012, sources: expect.arrayContaining([expect.stringMatching(/^'BC trẻ em'!/)]) });
    expect(of("9").find(({ orgUnit }) => orgUnit === "Huyện Hương Khê")).toMatchObject({ status: expect.stringMatching(/behind|missed/) });
    expect(of("9").find(({ orgUnit }) => orgUnit === "TP Hà Tĩnh")).toMatchObject({ status: "met" });
    expect(new Set(of("6").map(({ orgUnitKey }) => orgUnitKey)).size).toBe(14);
  });

  test("a second run rewrites its sheets in place and keeps the sources", async () => {
    const first = (await report(folder.path("ht.xlsx"), "--plan", PLAN, "--out", folder.path("1.xlsx"))).out;
    const second = (await report(first, "--out", folder.path("2.xlsx"))).out;
    const [before, after] = [first, second].map((path) => readWorkbookFile(new Uint8Array(readFileSync(path)), path).sheets.map(({ id, name, stamp }) => [id, name, stamp]));
    expect(after).toEqual(before);
    const [source, copy] = [SAMPLE, second].map((path) => partsOf(new Uint8Array(readFileSync(path))));
    for (const number of [1, 2, 3, 4]) expect(Buffer.compare(source?.get(`xl/worksheets/sheet${number}.xml`) ?? Buffer.of(1), copy?.get(`xl/worksheets/sheet${number}.xml`) ?? Buffer.of(2))).toBe(0);
  });

  test("never over an input unless asked", async () => {
    linkSync(folder.path("ht.xlsx"), folder.path("cung-tep.xlsx"));
    const before = readFileSync(folder.path("ht.xlsx"));
    expect(await runCli("report", folder.path("ht.xlsx"), "--plan", PLAN, "--out", folder.path("ht.xlsx"), "--json")).toMatchObject({ code: 2, out: expect.stringContaining("would-overwrite") });
    expect(await runCli("report", folder.path("ht.xlsx"), "--plan", PLAN, "--out", folder.path("ht.xls"), "--json")).toMatchObject({ code: 2 });
    expect(readFileSync(folder.path("ht.xlsx")).equals(before)).toBe(true);
    const own = file("own.xlsx", readFileSync(SAMPLE));
    expect((await report(own, "--plan", PLAN, "--in-place")).out).toBe(own);
    expect(readWorkbookFile(new Uint8Array(readFileSync(own)), own).sheets.some(({ stamp }) => stamp === "summary")).toBe(true);
  });

  test("a read-only file is not replaced, and nothing is left behind", async () => {
    const locked = file("khoa.xlsx", readFileSync(SAMPLE));
    chmodSync(locked, 0o444);
    expect(await runCli("report", locked, "--plan", PLAN, "--in-place", "--json")).toMatchObject({ code: 1, out: expect.stringContaining("file-unwritable") });
    expect(readFileSync(locked).equals(readFileSync(SAMPLE))).toBe(true);
    expect(readdirSync(folder.path(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a .csv gives an .xlsx; a unit called like a formula stays a text", async () => {
    const csv = file("bc.csv", 'STT;Đơn vị;Tỷ lệ người dân tham gia BHYT (%)\n1;"=HYPERLINK(""x"")";95,5\n2;Xã B;90,1\n3;Xã C;99\n');
    const result = await report(csv, "--plan", PLAN);
    expect(result.out).toBe(folder.path("bc-chi-tieu.xlsx"));
    expect(result.attainments.find(({ orgUnit }) => orgUnit === '=HYPERLINK("x")')).toMatchObject({ indicator: "5", actual: 95.5 });
    const formulas = [...partsOf(new Uint8Array(readFileSync(result.out)))].flatMap(([path, part]) => (path.startsWith("xl/worksheets/") ? (new TextDecoder().decode(part).match(/<f>[^<]*<\/f>/g) ?? []) : []));
    expect(formulas.filter((formula) => /^<f>=?HYPERLINK/.test(formula))).toEqual([]);
  });

  test("several workbooks: the sheets of the others come along", async () => {
    const other = file("khac.xlsx", buildWorkbook([{ name: "BC ATTP", rows: [["STT", "Đơn vị", "Số dịch lớn xảy ra"], [1, "TP Hà Tĩnh", 0], [2, "Huyện Lộc Hà", 1]] }]));
    const result = await report(folder.path("ht.xlsx"), other, "--plan", PLAN, "--out", folder.path("gop.xlsx"));
    expect(readWorkbookFile(new Uint8Array(readFileSync(result.out)), "gop.xlsx").sheets[4]?.name).toBe("BC ATTP");
  });

  test.each([
    ["no plan anywhere", () => [folder.path("ht.xlsx")], "plan-missing"],
    ["a plan without targets", () => [folder.path("ht.xlsx"), "--plan", file("empty.json", '{"title":"Trống","indicators":[]}')], "plan-no-targets"],
    ["a damaged file", () => [file("hong.xlsx", "PK\u0003\u0004 hỏng"), "--plan", PLAN], "file-corrupt"],
    ["a file that is not there", () => [folder.path("khong-co.xlsx"), "--plan", PLAN], "file-not-found"],
    ["a folder", () => [folder.path("."), "--plan", PLAN], "file-unreadable"],
    ["a place that cannot be written", () => [folder.path("ht.xlsx"), "--plan", PLAN, "--out", folder.path("khong/co/a.xlsx")], "file-unwritable"],
  ])("%s", async (_, args, code) => {
    const result = await runCli("report", ...args(), "--json");
    expect([result.code, result.json]).toEqual([1, { error: { code, message: expect.any(String), hint: expect.any(String) } }]);
  });

  test("a workbook without a table is a finding, not a failure", async () => {
    const result = await report(file("trong.xlsx", buildWorkbook([{ name: "x".repeat(31), rows: [] }])), "--plan", PLAN);
    expect(result.findings.map(({ code }) => code)).toContain("workbook.noTables");
    expect(existsSync(result.out)).toBe(true);
  });
});

test("the sample is what the script makes", async () => {
  const { haTinhSample } = await import("../support/haTinhSample");
  expect(Buffer.compare(haTinhSample(), readFileSync(SAMPLE))).toBe(0);
});
