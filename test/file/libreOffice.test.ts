import { readFileSync } from "node:fs";
import { join } from "node:path";
import { updateReport } from "../../src/app/updateReport";
import { plainRequest } from "../../src/app/WorkbookState";
import { silentProgress } from "../../src/app/ports/Progress";
import { builtInPlan } from "../../src/domain/catalogue";
import { sheetCell } from "../../src/domain/grid/address";
import { isCellError, type Cell } from "../../src/domain/grid/Cell";
import type { WorkbookSnapshot } from "../../src/domain/grid/WorkbookSnapshot";
import { openWorkbookFile } from "../../src/file/openWorkbookFile";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import { textPart, withParts } from "../support/archiveParts";
import { convertWithLibreOffice, findLibreOffice, type OfficeLocale } from "../support/libreOffice";

const SAMPLE = join(import.meta.dirname, "../../assets/samples/ha-tinh-2024.xlsx");
const clock = { today: () => "2025-01-15", now: () => "2025-01-15 08:00" };

async function sampleReport(): Promise<Uint8Array> {
  const file = openWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), "ha-tinh-2024.xlsx");
  await updateReport(file, clock, { ...plainRequest, plan: builtInPlan("ha-tinh-thi-dua-2021-2025"), extraSheets: ["progress", "ranking", "commitments", "entry", "data-quality"] }, silentProgress);
  return file.save();
}

/** The file as if nobody had ever calculated it: the formulas of our sheets carry a wrong value. */
function withWrongValues(bytes: Uint8Array): Uint8Array {
  return withParts(bytes, (path, text) => (path.startsWith("xl/worksheets/sheet") && text.includes("<f>") ? text.replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1<v>-987654</v>") : null));
}

type Found = ReadonlyMap<string, Cell>;

function ownCells(snapshot: WorkbookSnapshot, names: ReadonlySet<string>): Found {
  const cells = new Map<string, Cell>();
  for (const { name, grid } of snapshot.sheets.filter((sheet) => names.has(sheet.name))) {
    grid.cells.forEach((row, r) => row.forEach((cell, c) => cell !== null && cell !== "" && cells.set(sheetCell(name, grid.top + r, grid.left + c), cell)));
  }
  return cells;
}

function isSame(one: Cell | undefined, other: Cell): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
  return one === other;
}

const calculatedUnder = new Map<OfficeLocale, Promise<Uint8Array>>();

/** LibreOffice's own file of the report, calculated anew; made once per locale, because it takes seconds. */
function calculated(locale: OfficeLocale): Promise<Uint8Array> {
  const made = calculatedUnder.get(locale) ?? sampleReport().then((report) => convertWithLibreOffice(withWrongValues(report), "xlsx", locale));
  calculatedUnder.set(locale, made);
  return made;
}

const here = findLibreOffice() === null ? test.skip : test;

describe("LibreOffice calculates what the domain computed", () => {
  here.each<OfficeLocale>(["en-US", "vi-VN"])("every formula of our sheets, under %s", async (locale) => {
    const report = await sampleReport();
    const written = readWorkbookFile(report, "a.xlsx");
    const own = new Set(written.sheets.filter(({ stamp }) => stamp !== null).map(({ name }) => name));
    const expected = ownCells(written, own);
    const formulas = (textPart(report, "xl/worksheets/sheet5.xml").match(/<f>/g) ?? []).length;
    expect(formulas).toBeGreaterThan(20);
    const found = ownCells(readWorkbookFile(await calculated(locale), "b.xlsx"), own);
    const different = [...expected].filter(([at, value]) => !isSame(found.get(at), value)).map(([at, value]) => [at, value, found.get(at)]);
    const unexpected = [...found].filter(([at]) => !expected.has(at));
    const errors = [...found].filter(([, value]) => isCellError(value) || (typeof value === "string" && /^(?:Err:|#)/.test(value)));
    expect({ different: different.slice(0, 20), unexpected: unexpected.slice(0, 20), errors }).toEqual({ different: [], unexpected: [], errors: [] });
  }, 180_000);

  here("a file that LibreOffice saved is still known: our sheets are rewritten in place", async () => {
    const file = openWorkbookFile(await calculated("en-US"), "b.xlsx");
    const before = await file.readWorkbook(silentProgress);
    const { sheets } = await updateReport(file, clock, plainRequest, silentProgress);
    const after = await file.readWorkbook(silentProgress);
    expect(after.sheets.map(({ id, name, stamp }) => [id, name, stamp])).toEqual(before.sheets.map(({ id, name, stamp }) => [id, name, stamp]));
    expect(sheets.length).toBe(before.sheets.filter(({ stamp }) => stamp !== null).length);
  }, 180_000);
});
