import fc from "fast-check";
import { contains } from "../../src/domain/grid/Rect";
import type { StyleName } from "../../src/domain/report/palette";
import { joinedAddresses, rectanglesBy } from "../../src/excel/styleRectangles";

const STYLES: readonly (StyleName | null)[] = ["body", "header", null];
const grid = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 6 }), { maxLength: 8 }).map((rows) => rows.map((row) => row.map((index) => (STYLES[index] ? { style: STYLES[index] } : null))));

test("every cell lies in exactly one rectangle, that of its key", () => {
  fc.assert(
    fc.property(grid, (cells) => {
      const found = rectanglesBy(cells, (cell) => cell.style ?? null);
      for (const [row, line] of cells.entries()) {
        for (const [column, cell] of line.entries()) {
          const keys = [...found].flatMap(([key, rects]) => rects.filter((rect) => contains(rect, row, column)).map(() => key));
          expect(keys).toEqual(cell ? [cell.style] : []);
        }
      }
    }),
  );
});

test("columns of the same look are one rectangle each", () => {
  const cells = Array.from({ length: 5 }, () => [{ style: "body" as const }, { style: "header" as const }, { style: "body" as const }]);
  expect(rectanglesBy(cells, (cell) => cell.style ?? null).get("body")).toEqual([0, 2].map((column) => ({ top: 0, left: column, bottom: 4, right: column })));
});

test("addresses stay under Excel's limit and lose no area", () => {
  const rects = Array.from({ length: 3_000 }, (_, row) => ({ top: row, left: row % 2, bottom: row, right: row % 2 }));
  const addresses = joinedAddresses(rects);
  expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8_192);
  expect(addresses.join(",").split(",")).toHaveLength(3_000);
});
