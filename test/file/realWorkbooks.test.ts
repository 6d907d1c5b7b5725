import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { silentProgress } from "../../src/app/ports/Progress";
import type { SheetPlan } from "../../src/domain/report/SheetPlan";
import { scanXml } from "../../src/file/ooxml/scanXml";
import { openWorkbookFile, type WorkbookFile } from "../../src/file/openWorkbookFile";
import { partsOf, textPart } from "../support/archiveParts";
import { constant, formula, plainSheetPlan } from "../support/plainSheetPlan";

async function apply(file: WorkbookFile, plan: SheetPlan, replaces: string | null = null): Promise<string> {
  const [id = ""] = await file.applySheets([{ plan, replaces }], silentProgress);
  return id;
}

const CORPUS = join(import.meta.dirname, "../../../shared/data");

function workbooksIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? workbooksIn(path, ending) : name.endsWith(ending) ? [path] : [];
  });
}

const bookWithGaps = utils.book_new();
utils.book_append_sheet(bookWithGaps, utils.aoa_to_sheet([["TiÕng ViÖt: ®¬n vÞ, tû lÖ, ®Þa ph­¬ng"], [], [null, 2.5]]), "Có dòng trống");
utils.book_append_sheet(bookWithGaps, {}, "Trống");

describe("workbooks of other formats become .xlsx with the same cells", () => {
  const made = new Uint8Array(write(bookWithGaps, { type: "array", bookType: "biff8" }) as ArrayBuffer);
  const cases: readonly (readonly [string, () => Uint8Array])[] = [["made here", () => made], ...workbooksIn(CORPUS, ".xls").map((path) => [path, () => new Uint8Array(readFileSync(path))] as const)];
  test.each(cases)("%s", async (_, bytes) => {
    const file = openWorkbookFile(bytes(), "a.xls");
    const { sheets } = await file.readWorkbook(silentProgress);
    await apply(file, plainSheetPlan([[constant("Tiêu đề")]], { name: "Chỉ Tiêu thử" }));
    const after = (await file.readWorkbook(silentProgress)).sheets;
    expect(after.slice(0, -1).map(({ name, grid }) => [name, grid.top, grid.left, grid.cells])).toEqual(sheets.map(({ name, grid }) => [name, grid.top, grid.left, grid.cells]));
  });

  test("text in TCVN3 gets the typeface back that draws it", async () => {
    const file = openWorkbookFile(made, "a.xls");
    await apply(file, plainSheetPlan([]));
    expect(textPart(await file.save(), "xl/styles.xml")).toContain('<name val=".VnTime"/>');
  });
});

describe("real workbooks: every part that is not ours survives byte for byte", () => {
  const sample = join(import.meta.dirname, "../../assets/samples/ha-tinh-2024.xlsx");
  test.each([sample, ...workbooksIn(CORPUS, ".xlsx")])("%s", async (path) => {
    const source = new Uint8Array(readFileSync(path));
    const file = openWorkbookFile(source, path);
    const { sheets } = await file.readWorkbook(silentProgress);
    const id = await apply(file, plainSheetPlan([[constant("Tiêu đề")], [formula("1+1", 2)]], { name: "Chỉ Tiêu thử" }));
    await apply(file, plainSheetPlan([[{ ...constant("lần hai"), style: "header" }]], { name: "Chỉ Tiêu thử" }), id);
    const [before, after] = [partsOf(source), partsOf(await file.save())];
    const changeable = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml)$/i;
    const altered = [...before].filter(([name, content]) => !changeable.test(name) && Buffer.compare(content, after.get(name) ?? new Uint8Array()) !== 0);
    expect(altered.map(([name]) => name)).toEqual([]);
    const reread = await file.readWorkbook(silentProgress);
    expect(reread.sheets.slice(0, sheets.length)).toEqual(sheets);
    expect(reread.sheets.at(-1)).toMatchObject({ stamp: "summary", grid: { cells: [["lần hai"]] } });
    for (const [name, content] of after) if (changeable.test(name)) expect(() => scanXml(new TextDecoder().decode(content))).not.toThrow();
  });
});
