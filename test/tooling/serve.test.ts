import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileFor, serve } from "../../scripts/serve.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "chi-tieu-serve-"));
writeFileSync(path.join(folder, "index.html"), "<p>trang</p>");
writeFileSync(path.join(folder, "desk.0123456789.js"), "1;");
writeFileSync(path.join(folder, "Báo cáo.xlsx"), "x");
afterAll(() => { rmSync(folder, { recursive: true }); });

test.each([
  ["/", "index.html"],
  ["/index.html?x=1", "index.html"],
  ["/B%C3%A1o%20c%C3%A1o.xlsx", "Báo cáo.xlsx"],
  ["/missing.js", null],
  ["/../../etc/passwd", null],
  ["/%2e%2e/%2e%2e/etc/passwd", null],
  ["/%00", null],
  ["/%zz", null],
])("%s names %s", (address, name) => {
  expect(fileFor(folder, address)).toBe(name === null ? null : path.join(folder, name));
});

test("pages are never cached, hashed scripts for ever; only reading is allowed", async () => {
  const server = await serve(folder, { port: 3400 });
  try {
    const page = await fetch(server.url);
    expect([page.status, page.headers.get("cache-control"), page.headers.get("content-type")]).toEqual([200, "no-store", "text/html; charset=utf-8"]);
    expect(await page.text()).toBe("<p>trang</p>");
    const script = await fetch(`${server.url}desk.0123456789.js`);
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect((await fetch(`${server.url}none`)).status).toBe(404);
    expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
  } finally {
    await server.close();
  }
});

test("a busy port is passed over", async () => {
  const busy = http.createServer();
  await new Promise<void>((resolve) => busy.listen(0, "localhost", resolve));
  const { port } = busy.address() as AddressInfo;
  try {
    await expect(serve(folder, { port, strict: true })).rejects.toThrow("No free port");
    const server = await serve(folder, { port });
    expect(Number(new URL(server.url).port)).toBeGreaterThan(port);
    await server.close();
  } finally {
    busy.close();
  }
});
