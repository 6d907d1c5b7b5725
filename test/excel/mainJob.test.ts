import { openSample, update } from "./openInExcel";

describe("the main job in Excel", () => {
  test("reads in three requests, writes in four, and the sheets are there", async () => {
    const { port, host } = await openSample();
    const { sheets } = await update(port);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Tổng hợp", "Theo đơn vị", "Số liệu", "Kế hoạch"]));
    expect(host.controls.requests).toBeLessThanOrEqual(7);
  });
});
