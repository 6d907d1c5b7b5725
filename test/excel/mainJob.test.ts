import { openSample, update } from "./openInExcel";

const REPORT = ["Tổng hợp", "Theo đơn vị", "Chưa đạt", "Kế hoạch", "Số liệu", "Ánh xạ"];
const [READING, WRITING] = [3, 5];

test("the sample is read in three requests and written in five, the first time and again", async () => {
  const { port, host } = await openSample();
  const { sheets } = await update(port);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(REPORT));
  expect(host.controls.requests).toBe(READING + WRITING);
  expect(host.controls.bytesIn).toBeLessThan(3_500_000);
  host.controls.reset();
  await update(port);
  expect(host.controls.requests).toBe(READING + WRITING);
});

test("a report of more sheets takes no more requests", async () => {
  const { port, host } = await openSample();
  const { sheets } = await update(port, { extraSheets: ["ranking", "progress", "data-quality"] });
  expect(sheets.length).toBeGreaterThanOrEqual(REPORT.length + 3);
  expect(host.controls.requests).toBe(READING + WRITING);
});
