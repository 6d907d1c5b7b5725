import { codeOf, excel } from "./excel";

async function write(Excel: Awaited<ReturnType<typeof excel>>["Excel"], ...values: number[]): Promise<string> {
  return codeOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      values.forEach((value, row) => (sheet.getRangeByIndexes(row, 0, 1, 1).values = [[value]]));
      await context.sync();
    }),
  );
}

test("the n-th request fails before anything is applied", async () => {
  const { Excel, host } = await excel();
  host.controls.failRequest(2, { code: "GeneralException" });
  expect(await write(Excel, 1)).toBe("none");
  expect(await write(Excel, 2)).toBe("GeneralException");
  expect(host.workbook.sheets[0]?.cell(0, 0)?.value).toBe(1);
  expect(await write(Excel, 3)).toBe("none");
});

test("the answer to an applied request gets lost", async () => {
  const { Excel, host } = await excel();
  host.controls.failRequest(1, { code: "RequestAborted", applied: "all" });
  expect(await write(Excel, 7)).toBe("RequestAborted");
  expect(host.workbook.sheets[0]?.cell(0, 0)?.value).toBe(7);
});

test("a request breaks off in the middle", async () => {
  const { Excel, host } = await excel();
  host.controls.failRequest(1, { code: "GeneralException", applied: 8 });
  expect(await write(Excel, 1, 2, 3, 4)).toBe("GeneralException");
  const sheet = host.workbook.sheets[0];
  expect(sheet?.cell(0, 0)?.value).toBe(1);
  expect(sheet?.cell(3, 0)).toBeUndefined();
});

test("the n-th action fails", async () => {
  const { Excel, host } = await excel();
  host.controls.failAction(2, { code: "AccessDenied" });
  expect(await write(Excel, 1)).toBe("AccessDenied");
});

test("requests, actions and bytes are counted", async () => {
  const { Excel, host } = await excel();
  await write(Excel, 1);
  expect(host.controls.requests).toBe(1);
  expect(host.controls.actions).toBeGreaterThan(3);
  expect(host.controls.bytesIn).toBeGreaterThan(300);
  expect(host.controls.bytesOut).toBeGreaterThan(100);
  host.controls.reset();
  expect(host.controls).toMatchObject({ requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 });
});

test("latency delays the answer", async () => {
  const { Excel, host } = await excel();
  host.controls.latency = 60;
  const start = Date.now();
  await write(Excel, 1);
  expect(Date.now() - start).toBeGreaterThanOrEqual(55);
});

test("requests over 5 MB do not reach Excel", async () => {
  const { Excel, host } = await excel();
  const code = await codeOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 200, 1);
      range.values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      await context.sync();
    }),
  );
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.workbook.sheets[0]?.usedRect(true)).toBeNull();
});

test("answers over 5 MB are refused, though the actions ran", async () => {
  const { Excel, host } = await excel();
  const sheet = host.workbook.sheets[0];
  for (let row = 0; row < 200; row += 1) Object.assign(sheet?.touch(row, 0) ?? {}, { value: "x".repeat(30_000) });
  const code = await codeOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getUsedRange(true);
      context.workbook.worksheets.add("Thêm");
      range.load("values");
      await context.sync();
    }),
  );
  expect(code).toBe("ResponsePayloadSizeLimitExceeded");
  expect(host.workbook.sheets).toHaveLength(2);
});

test("reads over five million cells come back as null", async () => {
  const { Excel } = await excel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 500_001, 10);
    range.load("values");
    await context.sync();
    expect(range.values).toBeNull();
  });
});
