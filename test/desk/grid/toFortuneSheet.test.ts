import { fakeGrid } from "../../../src/desk/gallery/fakeGrid";
import { wrapText } from "../../../src/desk/grid/wrapText";
import { toFortuneSheet } from "../../../src/desk/grid/toFortuneSheet";

const grid = fakeGrid();
const sheet = toFortuneSheet(grid.read("a"), { top: 3, left: 3, bottom: 3, right: 3 }, (text, style) => text.length * style.fontSize * 0.6);

test("values, shown texts and looks", () => {
  expect(sheet.data?.[3]?.[2]).toMatchObject({ v: 1000, m: "1.000", ht: 2, ff: "Times New Roman", fs: 11 });
  expect(sheet.data?.[2]?.[0]).toMatchObject({ v: "TT", bg: "#0B5563", fc: "#FFFFFF", bl: 1, ht: 0, tb: "2" });
  expect(sheet.data?.[3]?.[1]).toMatchObject({ v: "Huyện 1", ht: 1 });
});

test("no formula is handed over: the host alone calculates", () => {
  expect(sheet.data?.flat().some((cell) => cell?.f !== undefined)).toBe(false);
});

test("merges mark every cell they cover", () => {
  expect(sheet.config?.merge).toEqual({ "0_0": { r: 0, c: 0, rs: 1, cs: 4 } });
  expect(sheet.data?.[0]?.[0]?.mc).toEqual({ r: 0, c: 0, rs: 1, cs: 4 });
  expect(sheet.data?.[0]?.[3]).toEqual({ mc: { r: 0, c: 0 } });
});

test("sizes in pixels, frozen panes, room to type", () => {
  expect(sheet.config?.columnlen).toEqual({ "0": 40, "1": 173 });
  expect(sheet.frozen).toEqual({ type: "rangeBoth", range: { row_focus: 2, column_focus: 1 } });
  expect(sheet.row).toBeGreaterThanOrEqual(60);
});

test("wrapped texts break between words, Vietnamese letters or not", () => {
  const style = grid.read("a").cells[1]?.style;
  if (!style) throw new Error("the sample has a header");
  const measure = (text: string) => text.length * 7;
  expect(wrapText("So kỳ trước", 60, style, measure)).toBe("So kỳ\ntrước");
  expect(wrapText("một từ dàiiiiiiiiiii\nhai", 60, style, measure)).toBe("một từ\ndàiiiiiiiiiii\nhai");
});
