import { describe, expect, test } from "@jest/globals";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import measureTables, { GOLD_FOLDER } from "../../accuracy/tables";
import { detectTables } from "../../src/domain/tables/detectTables";
import { sheetEncoding } from "../../src/domain/tables/detect/sheetEncoding";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import { drawnSheet, said, workbookOf } from "../domain/tables/drawnSheet";
import { OTHER_SHEETS } from "../domain/tables/otherSheets";
import { REPORTING_SHEETS } from "../domain/tables/reportingSheets";
import { STATISTICS_SHEETS } from "../domain/tables/statisticsSheets";

const hasCorpus = existsSync(GOLD_FOLDER);
const LEGACY = path.join(GOLD_FOLDER, "workbooks/vn-legacy-viparse-corpus/corpus/public-domain");

/** Figures reached on the labelled sheets; what the issue asks for is less (see `GOALS` in accuracy/tables.ts). */
const REACHED = { tables: 0.98, header: 0.96, body: 0.96, label: 0.98, totals: 0.95, paths: 0.98, encoding: 1 };

describe("tables of labelled sheets", () => {
  if (hasCorpus) {
    const report = measureTables();
    test.each(Object.entries(REACHED))("%s at least %d", (measure, least) => {
      const figure = report.figures.find((one) => one.measure === measure);
      expect((figure?.right ?? 0) / (figure?.of ?? 1)).toBeGreaterThanOrEqual(least);
    });
  } else {
    const all = [...REPORTING_SHEETS, ...OTHER_SHEETS, ...STATISTICS_SHEETS];
    test.each(all.map((sheet) => [sheet.quirk, sheet] as const))("own sheet: %s", (_quirk, sheet) => {
      expect(detectTables(workbookOf(drawnSheet(sheet.drawing))).tables.map(said)).toEqual(sheet.tables);
    });
  }
});

describe("legacy texts against their transcripts", () => {
  const clean = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
  const files = hasCorpus ? ["tcvn3", "vni"].flatMap((folder) => readdirSync(path.join(LEGACY, folder)).filter((name) => name.endsWith(".xls")).map((name) => path.join(LEGACY, folder, name))) : [];
  test("every text of every workbook is decoded as the transcript has it, but for one typing error", () => {
    let wrong = 0;
    for (const file of files) {
      const transcript = clean(readFileSync(file.replace(/xls$/, "txt"), "utf8"));
      for (const sheet of readWorkbookFile(readFileSync(file), path.basename(file)).sheets) {
        const { decode } = sheetEncoding(sheet.grid);
        for (const cell of sheet.grid.cells.flat()) if (typeof cell === "string" && !transcript.includes(clean(decode(cell)))) wrong++;
      }
    }
    expect(wrong).toBeLessThanOrEqual(1);
  });
});
