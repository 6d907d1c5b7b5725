import { readFileSync } from "node:fs";
import { HostError } from "../../src/app/HostError";
import { silentProgress } from "../../src/app/ports/Progress";
import { updateReport } from "../../src/app/updateReport";
import { plainRequest } from "../../src/app/WorkbookState";
import { builtInPlan } from "../../src/domain/catalogue";
import { openWorkbookFile } from "../../src/file/openWorkbookFile";

const clock = { today: () => "2026-01-12", now: () => "2026-01-12 09:00" };
const request = { ...plainRequest, plan: builtInPlan("ha-tinh-thi-dua-2021-2025") };

test("a frozen report is written over only when a person says so", async () => {
  const workbook = openWorkbookFile(new Uint8Array(readFileSync("assets/samples/ha-tinh-2024.xlsx")), "ha-tinh-2024.xlsx");
  await updateReport(workbook, clock, { ...request, mode: "frozen" }, silentProgress);
  const frozen = await workbook.save();
  const refused = updateReport(workbook, clock, request, silentProgress);
  await expect(refused).rejects.toBeInstanceOf(HostError);
  await expect(refused).rejects.toMatchObject({ code: "report-frozen" });
  expect(await workbook.save()).toEqual(frozen);
  const { state, sheets } = await updateReport(workbook, clock, { ...request, overwriteFrozen: true }, silentProgress);
  expect([state.isFrozen, sheets.length > 5]).toEqual([true, true]);
  const again = await updateReport(workbook, clock, request, silentProgress);
  expect(again.state.isFrozen).toBe(false);
}, 60_000);
