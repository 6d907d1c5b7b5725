import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutReport } from "../../../src/domain/report/layoutReport";
import { dumpSheet } from "../../support/dumpSheet";
import { communeCase, everyFormCase, hostileCase, messyCase, provinceCase } from "../../support/reportCases";

/** `npm run golden` writes the files anew; then read the diff. */
const update = process.env["UPDATE_GOLDEN"] === "1";
const folder = join(process.cwd(), "test", "golden");

const CASES = {
  province: () => provinceCase({ kinds: ["summary", "by-unit", "unmet", "progress", "ranking"] }),
  "province-frozen": () => provinceCase({ mode: "frozen", kinds: ["summary", "by-unit"] }),
  "every-form": () => everyFormCase(),
  "every-form-english": () => everyFormCase({ language: "en", kinds: ["summary"] }),
  commune: () => communeCase(),
  hostile: () => hostileCase(),
  messy: () => messyCase(),
};

describe.each(Object.entries(CASES))("golden sheets: %s", (name, make) => {
  const input = make();
  const wanted = new Set(Object.keys(input.sheetNames));
  const sheets = layoutReport({ ...input, sheetNames: { ...input.sheetNames, facts: input.sheetNames.facts ?? { name: "Số liệu", replaces: null } } }).filter((sheet) => wanted.has(sheet.kind));
  const place = join(folder, name);

  test("every sheet is written as it was reviewed", () => {
    const dumps = Object.fromEntries(sheets.map((sheet) => [`${sheet.kind}.txt`, dumpSheet(sheet)]));
    if (update) {
      mkdirSync(place, { recursive: true });
      for (const [file, text] of Object.entries(dumps)) writeFileSync(join(place, file), text);
    }
    expect(existsSync(place) ? readdirSync(place).sort() : []).toEqual(Object.keys(dumps).sort());
    for (const [file, text] of Object.entries(dumps)) expect(text).toBe(readFileSync(join(place, file), "utf8"));
  });
});
