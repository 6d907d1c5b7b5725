import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { silentProgress } from "../../src/app/ports/Progress";
import { updateReport } from "../../src/app/updateReport";
import { plainRequest } from "../../src/app/WorkbookState";
import type { Cell } from "../../src/domain/grid/Cell";
import type { SheetSnapshot } from "../../src/domain/grid/WorkbookSnapshot";
import { openWorkbookFile } from "../../src/file/openWorkbookFile";
import { readWorkbookFile } from "../../src/file/readWorkbookFile";
import { buildWorkbook, type BuiltCell } from "../support/buildWorkbook";

/** An export of the social insurance by province: parameter rows above the header, the national total first. */
const REAL = join(import.meta.dirname, "../../../shared/data/workbooks/vn-bhyt-toolbaocao/TaiLieu/240630/B02. Thống kê KCB (tháng 1-6).xlsx");

/** The same form with invented provinces, for where the real file is not. */
function invented(): Uint8Array {
  const row = (code: number, name: string, all: number, inside: number, days: number, cost: number): BuiltCell[] => [String(code).padStart(2, "0"), name, all, all - inside, inside, Math.round((inside / all) * 10_000) / 100, days, cost];
  const provinces = Array.from({ length: 20 }, (_, index) => row(index + 1, `Tỉnh ${String.fromCharCode(65 + index)}`, 100_000 + index * 1000, 9_000 + index * 400, 5.5 + index / 10, 700_000 + index * 20_000));
  const header = ["Mã tỉnh", "Tên tỉnh", "Số lượt KCB", null, null, "TL_Nội trú", "Ngày ĐTBQ", "BQ chung"];
  return buildWorkbook([
    {
      name: "Worksheet",
      rows: [["B02. Thống kê KCB (tháng)"], ["ma_tinh", "tu_thang", "den_thang", "nam"], ["00", 1, 6, 2024], [], header, [null, null, "Tổng cộng", "Ngoại trú", "Nội trú"], row(0, "Toàn quốc", 2_190_000, 256_000, 6.2, 880_000), ...provinces],
      merges: [{ top: 4, left: 2, bottom: 4, right: 4 }, ...[0, 1, 5, 6, 7].map((left) => ({ top: 4, left, bottom: 5, right: left }))],
    },
  ]);
}

/** The plan as a clerk types it into the workbook. */
const TYPED_PLAN: readonly (readonly BuiltCell[])[] = [
  ["TT", "Chỉ tiêu", "Tên khác", "So sánh", "Giá trị", "Đơn vị tính"],
  [1, "Tỷ lệ nội trú", "TL_Nội trú", "<", 12, "%"],
  [2, "Ngày điều trị bình quân", "Ngày ĐTBQ", "≤", 6.5, "ngày"],
  [3, "Chi bình quân chung", "BQ chung", "≤", 900_000, "đồng"],
];

const SYMBOLS = { met: ["✔", "★"], notMet: ["✖", "≈", "▼", "➜"] };

/** Columns of the form by the words of its header. */
function columnsOf(rows: readonly (readonly Cell[])[]): Readonly<Record<"name" | "all" | "inside" | "days" | "cost", number>> {
  const find = (text: string): number => rows.slice(0, 8).map((row) => row.findIndex((cell) => typeof cell === "string" && cell.startsWith(text))).find((at) => at >= 0) ?? -1;
  return { name: find("Tên tỉnh"), all: find("Tổng cộng"), inside: find("Nội trú"), days: find("Ngày ĐTBQ"), cost: find("BQ chung") };
}

function toNumber(cell: Cell | undefined): number {
  return typeof cell === "number" ? cell : Number(toText(cell));
}

function toText(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.normalize("NFC").trim() : "";
}

interface Expected {
  readonly name: string;
  readonly met: readonly boolean[];
}

/** Judged straight from the cells, without any of the product's own code. */
function expectedOf({ grid }: SheetSnapshot): Expected[] {
  const at = columnsOf(grid.cells);
  return grid.cells
    .filter((row) => typeof row[at.name] === "string" && Number.isFinite(toNumber(row[at.all])) && row[at.all] !== null)
    .map((row) => ({
      name: toText(row[at.name]),
      met: [toNumber(row[at.inside]) * 100 < 12 * toNumber(row[at.all]), toNumber(row[at.days]) <= 6.5, toNumber(row[at.cost]) <= 900_000],
    }));
}

describe.each([["invented", invented], ...(existsSync(REAL) ? [["real", () => new Uint8Array(readFileSync(REAL))] as const] : [])] as const)("export of the social insurance (%s)", (_, bytes) => {
  test("the matrix lists every province with its right status, the national row apart", async () => {
    const file = openWorkbookFile(bytes(), "b02.xlsx");
    file.addSourceSheets(readWorkbookFile(buildWorkbook([{ name: "Kế hoạch", rows: TYPED_PLAN }]), "kh.xlsx").sheets, "kh.xlsx");
    const clock = { today: () => "2024-07-15", now: () => "2024-07-15 08:00" };
    const { state, sheets } = await updateReport(file, clock, plainRequest, silentProgress);
    expect(state.plan?.indicators.map(({ name }) => name)).toEqual(["Tỷ lệ nội trú", "Ngày điều trị bình quân", "Chi bình quân chung"]);
    const written = readWorkbookFile(await file.save(), "b02.xlsx");
    const [national, ...provinces] = expectedOf(written.sheets[0] as SheetSnapshot);
    expect(provinces.length).toBeGreaterThanOrEqual(20);
    const matrix = written.sheets.find(({ name }) => name === sheets.find(({ kind }) => kind === "by-unit")?.name)?.grid.cells ?? [];
    const rows = new Map(matrix.map((row) => [toText(row[1]), row]));
    const statuses = (row: readonly Cell[]): boolean[] => {
      const symbols = row.map(toText).filter((text) => [...SYMBOLS.met, ...SYMBOLS.notMet].includes(text));
      return symbols.map((symbol) => SYMBOLS.met.includes(symbol));
    };
    expect(provinces.map(({ name }): Expected => ({ name, met: statuses(rows.get(name) ?? []) }))).toEqual(provinces);
    const numbered = matrix.filter((row) => typeof row[0] === "number");
    expect(numbered.map((row) => row[1])).toEqual(provinces.map(({ name }) => name));
    const apart = matrix.filter((row) => typeof row[0] !== "number" && statuses(row).length === 3);
    expect(apart.map(statuses)).toEqual([national?.met]);
    expect(state.attainments.filter(({ unit }) => unit !== null && !unit.isTotal)).toHaveLength(provinces.length * 3);
  });
});
