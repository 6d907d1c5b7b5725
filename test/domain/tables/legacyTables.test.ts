import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { detectTables } from "../../../src/domain/tables/detectTables";
import { drawnSheet, paths, said, workbookOf } from "./drawnSheet";
import { REPORTING_SHEETS } from "./reportingSheets";

/** A Unicode text as a TCVN3 font has it, read as Windows-1252; null where the font has no such letter. */
function asTcvn3(text: string): string | null {
  const bytes = iconv.encode(text, "tcvn");
  return iconv.decode(bytes, "tcvn") === text ? [...bytes].map((byte) => String.fromCharCode(byte)).join("") : null;
}

const sheets = REPORTING_SHEETS.map((sheet) => ({ sheet, legacy: asTcvn3(sheet.drawing.normalize("NFC")) })).filter(({ legacy, sheet }) => legacy !== null && legacy !== sheet.drawing);

describe("a TCVN3 sheet and its Unicode transcript give the same tables", () => {
  test("there are such sheets", () => expect(sheets.length).toBeGreaterThan(8));
  test.each(sheets.map(({ sheet, legacy }) => [sheet.quirk, sheet.drawing, legacy ?? ""] as const))("%s", (_quirk, unicode, legacy) => {
    const wanted = detectTables(workbookOf(drawnSheet(unicode))).tables;
    const found = detectTables(workbookOf(drawnSheet(legacy))).tables;
    expect(found.map(said)).toEqual(wanted.map(said));
    expect(found.map(paths)).toEqual(wanted.map(paths));
    expect(found.map((table) => table.encoding)).toEqual(wanted.map(() => "tcvn3"));
  });
});
