import { openInExcel, openSample, update } from "./openInExcel";
import { smallRequest, smallWorkbook } from "./smallReport";

const REPORT = ["Tổng hợp", "Theo đơn vị", "Chưa đạt", "Kế hoạch", "Số liệu", "Ánh xạ"];

test("the sample is read in three requests and written in five", async () => {
  const { port, host } = await openSample();
  const { sheets } = await update(port);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(REPORT));
  expect(host.controls.requests).toBe(8);
  expect(host.controls.bytesIn).toBeLessThan(3_500_000);
  host.controls.reset();
  await update(port);
  expect(host.controls.requests).toBe(8);
});

test("small", async () => {
  const start = Date.now();
  const { port, host } = await openInExcel({ bytes: smallWorkbook() });
  const opened = Date.now();
  const { state } = await update(port, smallRequest);
  const first = Date.now();
  await update(port, smallRequest);
  console.log(opened - start, first - opened, Date.now() - first, host.controls.actions, host.controls.bytesIn, state.facts.length, host.workbook.sheets.map((s) => s.name));
});
