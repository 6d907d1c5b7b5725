import { silentProgress } from "../../src/app/ports/Progress";
import { readState } from "../../src/app/readState";
import { updateReport } from "../../src/app/updateReport";
import { plainRequest } from "../../src/app/WorkbookState";
import { builtInPlan } from "../../src/domain/catalogue";
import { openWorkbookFile } from "../../src/file/openWorkbookFile";

const clock = { today: () => "2026-01-12", now: () => "2026-01-12 09:00" };
const request = { ...plainRequest, plan: builtInPlan("ha-tinh-thi-dua-2021-2025") };

/** Two tables one above the other: one of patients, and one a clerk keeps for herself. */
const CSV = [
  "SỞ Y TẾ HÀ TĨNH", "BÁO CÁO NĂM 2024", "", "STT;Đơn vị;Tỷ lệ người dân tham gia BHYT (%)",
  ...Array.from({ length: 6 }, (_, index) => `${index + 1};Huyện Mẫu ${index + 1};${90 + index}`),
].join("\n");

test("what a person said about a table is remembered in the workbook", async () => {
  const workbook = openWorkbookFile(new TextEncoder().encode(CSV), "bao-cao.csv");
  const before = await readState(workbook, clock, request, silentProgress);
  expect(before.tables).toHaveLength(1);
  const [table] = before.tables;
  if (!table) throw new Error("no table");
  const corrections = [{ sheetId: table.sheetId, header: null, range: table.range }];
  await updateReport(workbook, clock, { ...request, corrections }, silentProgress);
  const after = await readState(openWorkbookFile(await workbook.save(), "bao-cao.xlsx"), clock, plainRequest, silentProgress);
  expect(after.corrections).toEqual([{ ...corrections[0], sheetId: after.snapshot.sheets[0]?.id }]);
  expect(after.tables).toEqual([]);
  expect(after.findings.filter((finding) => finding.code === "mapping.badCell")).toEqual([]);

  const range = { ...table.range, bottom: table.range.bottom - 1 };
  const header = { ...table.range, bottom: table.headerRows[1] };
  const again = await readState(workbook, clock, { ...plainRequest, corrections: [{ sheetId: after.snapshot.sheets[0]?.id ?? "", header, range }] }, silentProgress);
  expect(again.tables.map((each) => each.range)).toEqual([range]);
}, 60_000);
