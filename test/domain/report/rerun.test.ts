import fc from "fast-check";
import type { Cell } from "../../../src/domain/grid/Cell";
import { gridOf } from "../../../src/domain/grid/Grid";
import type { SheetSnapshot } from "../../../src/domain/grid/WorkbookSnapshot";
import { layoutReport } from "../../../src/domain/report/layoutReport";
import type { ReportInput } from "../../../src/domain/report/ReportInput";
import type { SheetPlan } from "../../../src/domain/report/SheetPlan";
import { NOTE_HEADERS, readUnmetNotes, type UnmetNote } from "../../../src/domain/report/unmetNotes";
import type { CaseOptions, CaseSheet } from "../../support/reportCase";
import { everyFormCase, provinceCase } from "../../support/reportCases";

/** The sheet as a host would read it back. */
function written(plan: SheetPlan): SheetSnapshot {
  const cells = plan.cells.map((row) => row.map((cell): Cell => (cell?.content && cell.content.kind !== "own-sheet-id" && cell.content.value !== "" ? cell.content.value : null)));
  return { id: "U1", name: plan.name, visible: true, isProtected: false, stamp: "unmet", grid: gridOf(cells) };
}

function unmetOf(input: ReportInput): SheetPlan {
  const sheet = layoutReport(input).find((one) => one.kind === "unmet");
  if (!sheet) throw new Error("no sheet Chưa đạt");
  return sheet;
}

function withPrevious(input: ReportInput, sheet: SheetSnapshot): ReportInput {
  return {
    ...input,
    previous: { ...input.previous, sheets: [...input.previous.sheets, sheet] },
    sheetNames: { ...input.sheetNames, unmet: { name: sheet.name, replaces: sheet.id } },
  };
}

const headerRow = (sheet: SheetSnapshot): number => sheet.grid.cells.findIndex((row) => row.includes(NOTE_HEADERS.cause.vi));

/** Types `text` into a people's column of a row below the header. */
function type(sheet: SheetSnapshot, row: number, column: number, text: Cell): SheetSnapshot {
  const cells = sheet.grid.cells.map((line) => [...line]);
  const line = (cells[row] ??= []);
  line[column] = text;
  return { ...sheet, grid: { ...sheet.grid, cells: Array.from(cells, (one) => Array.from(one ?? [], (cell) => cell ?? null)) } };
}

const texts = (notes: readonly UnmetNote[]): readonly unknown[] => notes.flatMap((note) => Object.values(note.cells)).sort();

describe("what people type on Chưa đạt", () => {
  test("stays beside its line when lines above it go", () => {
    const first = written(unmetOf(everyFormCase()));
    const row = first.grid.cells.findIndex((line) => line[13] === "18|*");
    const noted = type(type(first, row, 9, "Thiếu xe đi kiểm tra"), row, 12, 46000);
    const fixed = (sheets: readonly CaseSheet[]): readonly CaseSheet[] => sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.filter((column) => column.indicator !== "1") }));
    const second = written(unmetOf(withPrevious(everyFormCase({ edit: fixed }), noted)));
    const line = second.grid.cells.find((cells) => cells[13] === "18|*");
    expect(line?.[9]).toBe("Thiếu xe đi kiểm tra");
    expect(line?.[12]).toBe(46000);
  });

  test("moves to the bottom, marked, when its line is gone, and back when it returns", () => {
    const noted = (() => {
      const first = written(unmetOf(provinceCase()));
      return type(first, first.grid.cells.findIndex((line) => line[13] === "6|*"), 9, "Thiếu vắc xin");
    })();
    const allMet = (sheets: readonly CaseSheet[]): readonly CaseSheet[] =>
      sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map((column) => (column.indicator === "6" && column.part === "numerator" ? { ...column, cells: sheet.columns.find((other) => other.indicator === "6" && other.part === "denominator")?.cells ?? [] } : column)) }));
    const gone = written(unmetOf(withPrevious(provinceCase({ edit: allMet }), noted)));
    const heading = gone.grid.cells.findIndex((line) => typeof line[0] === "string" && line[0].startsWith("Ghi chú của các dòng không còn"));
    expect(heading).toBeGreaterThan(0);
    const orphan = gone.grid.cells.slice(heading).find((line) => line[13] === "6|*");
    expect(orphan?.[5]).toBe("★ Vượt mức");
    expect(orphan?.[9]).toBe("Thiếu vắc xin");
    const back = written(unmetOf(withPrevious(provinceCase(), gone)));
    const line = back.grid.cells.find((cells) => cells[13] === "6|*");
    expect(line?.[5]).toBe("✖ Không đạt");
    expect(line?.[9]).toBe("Thiếu vắc xin");
  });

  test("the remarks quote the cause typed for a whole target", () => {
    const first = written(unmetOf(provinceCase()));
    const noted = type(first, first.grid.cells.findIndex((line) => line[13] === "6|*"), 9, "Thiếu vắc xin");
    const summary = layoutReport(withPrevious(provinceCase(), noted)).find((sheet) => sheet.kind === "summary");
    const all = summary?.cells.flatMap((row) => row.flatMap((cell) => (cell?.content?.kind === "constant" ? [String(cell.content.value)] : [])));
    expect(all?.some((text) => text.includes("Nguyên nhân: Thiếu vắc xin."))).toBe(true);
  });

  test("is never lost, whatever is typed where and however plan and sources change", () => {
    const typing = fc.record({ row: fc.nat(40), column: fc.constantFrom(9, 10, 11, 12), text: fc.oneof(fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== ""), fc.constantFrom("=1+1", "-5", "@a", "'x"), fc.integer({ min: 1, max: 60000 })) });
    const change = fc.record({ dropped: fc.array(fc.nat(17), { maxLength: 6 }), reversed: fc.boolean(), droppedUnit: fc.option(fc.nat(4)), language: fc.constantFrom("vi" as const, "en" as const), asOf: fc.constantFrom("2025-07-10", "2026-03-01") });
    const remake = (how: { dropped: readonly number[]; reversed: boolean; droppedUnit: number | null; language: "vi" | "en"; asOf: string }): ReportInput => {
      const options: CaseOptions = { language: how.language, asOf: how.asOf, edit: (sheets) => sheets.map((sheet) => ({ ...sheet, units: sheet.units.filter((_, index) => index !== how.droppedUnit), columns: sheet.columns.map((column) => ({ ...column, cells: column.cells.filter((_, index) => index !== how.droppedUnit) })) })) };
      const input = everyFormCase(options);
      const codes = input.plan.indicators.filter((_, index) => !how.dropped.includes(index));
      const indicators = how.reversed ? [...codes].reverse() : codes;
      const kept = new Set(indicators.map((indicator) => indicator.code));
      return { ...input, plan: { ...input.plan, indicators }, attainments: input.attainments.filter((one) => kept.has(one.indicator.code)), facts: input.facts.filter((fact) => kept.has(fact.indicator)) };
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(typing, { maxLength: 8 }), change), { minLength: 1, maxLength: 4 }), (runs) => {
        let sheet = written(unmetOf(everyFormCase()));
        for (const [typed, how] of runs) {
          const top = sheet.grid.cells.findIndex((row) => row.includes(NOTE_HEADERS.cause.vi) || row.includes(NOTE_HEADERS.cause.en)) + 1;
          for (const { row, column, text } of typed) sheet = type(sheet, top + row, column, text);
          const before = texts(readUnmetNotes(sheet));
          sheet = written(unmetOf(withPrevious(remake(how), sheet)));
          expect(texts(readUnmetNotes(sheet))).toEqual(before);
        }
      }),
      { numRuns: 15, seed: 20261122 },
    );
  });

  test("is found by its header, also after columns were inserted", () => {
    const first = written(unmetOf(everyFormCase()));
    const row = headerRow(first) + 1;
    const noted = type(first, row, 10, "Tăng cường giám sát");
    const shifted = { ...noted, grid: { ...noted.grid, cells: noted.grid.cells.map((line) => [...line.slice(0, 9), null, ...line.slice(9)]) } };
    expect(readUnmetNotes(shifted)).toEqual(readUnmetNotes(noted));
    expect(texts(readUnmetNotes(shifted))).toEqual(["Tăng cường giám sát"]);
  });
});
