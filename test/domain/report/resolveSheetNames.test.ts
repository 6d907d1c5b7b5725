import { gridOf } from "../../../src/domain/grid/Grid";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/WorkbookSnapshot";
import { findOwnSheet, resolveSheetNames } from "../../../src/domain/report/resolveSheetNames";

const sheet = (id: string, name: string, stamp: string | null = null): SheetSnapshot => ({ id, name, stamp, visible: true, isProtected: false, grid: gridOf([]) });
const book = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, isReadOnly: false, isStructureProtected: false, marks: { decimal: ",", group: "." } });
const register = [{ kind: "summary" as const, name: "Tổng hợp", id: "7" }];

describe("resolveSheetNames", () => {
  test("a first run takes the plain names, in the language of the report", () => {
    expect(resolveSheetNames(book(sheet("1", "BC")), ["summary", "facts"], [], "vi")).toEqual({ summary: { name: "Tổng hợp", replaces: null }, facts: { name: "Số liệu", replaces: null } });
    expect(resolveSheetNames(book(), ["summary"], [], "en")).toEqual({ summary: { name: "Summary", replaces: null } });
  });

  test("the user's own sheet of that name is left alone, whatever its case or composition", () => {
    const names = resolveSheetNames(book(sheet("1", "TỔNG HỢP".normalize("NFD")), sheet("2", "Tổng hợp (Chỉ Tiêu)")), ["summary"], [], "vi");
    expect(names).toEqual({ summary: { name: "Tổng hợp (Chỉ Tiêu 2)", replaces: null } });
  });

  test("ours is written over, also renamed, also with another id", () => {
    expect(resolveSheetNames(book(sheet("7", "Báo cáo lãnh đạo", "summary")), ["summary"], register, "vi")).toEqual({ summary: { name: "Báo cáo lãnh đạo", replaces: "7" } });
    expect(resolveSheetNames(book(sheet("99", "Tổng hợp", "summary")), ["summary"], register, "vi")).toEqual({ summary: { name: "Tổng hợp", replaces: "99" } });
  });

  test("a copy carries the stamp but neither id nor name, and is the user's", () => {
    const copy = sheet("8", "Tổng hợp (2)", "summary");
    expect(findOwnSheet(book(copy), "summary", register)).toBeNull();
    expect(findOwnSheet(book(copy, sheet("7", "Đổi tên", "summary")), "summary", register)?.id).toBe("7");
  });

  test("a sheet without the stamp is never ours, even with the recorded id and name", () => {
    expect(findOwnSheet(book(sheet("7", "Tổng hợp")), "summary", register)).toBeNull();
  });

  test("names stay within 31 characters", () => {
    const taken = ["Chất lượng số liệu", "Chất lượng số liệu (Chỉ Tiêu)"].map((name, index) => sheet(String(index), name));
    const name = resolveSheetNames(book(...taken), ["data-quality"], [], "vi")["data-quality"]?.name ?? "";
    expect(name).toBe("Chất lượng số liệu (Chỉ Tiêu 2)");
    expect(name.length).toBeLessThanOrEqual(31);
  });
});
