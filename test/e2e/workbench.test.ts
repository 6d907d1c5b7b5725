import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import type { Browser, Page } from "playwright-core";
import "../../src/desk/DeskEngine";
import { STATUS_COLORS } from "../../src/domain/report/palette";
import { cellAddress } from "../../src/domain/grid/address";
import { vi } from "../../src/taskpane/messages/vi";
import { cellBox, findCell } from "./deskGrid";
import { openBrowser, visit } from "./openBrowser";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Colour of the grid in the upper left corner of a cell: its fill, not its text. */
async function fillAt(page: Page, row: number, column: number): Promise<string> {
  const { left, top } = await cellBox(page, row, column);
  const shot = PNG.sync.read(await page.screenshot({ clip: { x: Math.round(left) + 4, y: Math.round(top) + 4, width: 1, height: 1 } }));
  return `#${[...shot.data.subarray(0, 3)].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

test.each([["over Microsoft's library", ""], ["over the file", "?engine=file"]])("%s: open, Cập nhật, correct a source cell, the summary changes colour by itself", async (_name, query) => {
  const { page, foreignRequests, errors } = await visit(browser, query);
  const pane = query === "" ? page.frameLocator("iframe") : page.locator("aside");

  // The plan is proposed by the issuer named above the tables: the main job is one click away.
  await pane.getByText("Chưa ghi gì vào tệp").waitFor();
  await pane.getByRole("button", { name: "Cập nhật" }).click();
  await pane.getByText(/^Đã cập nhật \d+ sheet/).waitFor({ timeout: 60_000 });

  // The coloured summary is shown.
  await page.getByRole("tab", { name: "Tổng hợp", selected: true }).waitFor();
  await page.waitForTimeout(1000);
  const name = "Tỷ lệ người dân tham gia BHYT";
  const before = await findCell(page, name);
  expect(before.texts).toContain("≈ Cơ bản đạt");
  const place = { row: before.row, column: before.columns[before.texts.indexOf("≈ Cơ bản đạt")] ?? 0 };
  expect(await fillAt(page, place.row, place.column)).toBe(STATUS_COLORS.near.fill);

  // A clerk corrects one figure in the source, in the grid, by mouse and keyboard.
  await page.getByRole("tab", { name: "BC dân số" }).click();
  await page.waitForTimeout(800);
  const participants = await page.evaluate(() => {
    const grid = window.desk?.grid;
    const active = grid?.sheets().find((sheet) => sheet.isActive);
    if (!grid || !active) throw new Error("no workbook on the desk");
    const { cells } = grid.read(active.id);
    const header = cells.find((cell) => cell.text.includes("BHYT") && cell.text.startsWith("Số"));
    const unit = cells.find((cell) => cell.text === "TP Hà Tĩnh");
    if (!header || !unit) throw new Error("the sample has changed");
    return { row: unit.row, column: header.column, value: cells.find((cell) => cell.row === unit.row && cell.column === header.column)?.value };
  });
  const cell = await cellBox(page, participants.row, participants.column);
  await page.mouse.click(cell.left + cell.width / 2, cell.top + cell.height / 2);
  await page.locator("main output", { hasText: new RegExp(`^${cellAddress(participants.row, participants.column)}$`) }).waitFor();
  await page.keyboard.type(String(Number(participants.value) + 20_000));
  await page.keyboard.press("Enter");
  await page.waitForTimeout(1500);

  // Nothing is pressed: only the sheet is looked at.
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.waitForTimeout(1000);
  const after = await findCell(page, name);
  expect(after.texts).not.toContain("≈ Cơ bản đạt");
  expect(after.texts).toContain("★ Vượt mức");
  expect(await fillAt(page, place.row, place.column)).toBe(STATUS_COLORS.exceeded.fill);

  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test("in English and by keyboard alone: the main job, and the summary's status", async () => {
  const { page, foreignRequests, errors } = await visit(browser, "", { locale: "en-US" });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Cập nhật" }).waitFor();
  const focusOn = async (name: RegExp) => {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press("Tab");
      const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
      const text = (await frame?.evaluate(() => (document.hasFocus() ? (document.activeElement?.textContent ?? "") : ""))) ?? "";
      if (name.test(text)) return;
    }
    throw new Error(`Tab never reaches ${String(name)}`);
  };
  await pane.getByRole("button", { name: "VI", exact: true }).focus();
  await focusOn(/^EN$/);
  await page.keyboard.press("Enter");
  await focusOn(/^Update$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^Updated \d+ sheets/).waitFor({ timeout: 60_000 });
  await page.getByRole("tab", { name: "Summary", selected: true }).waitFor();
  await page.waitForTimeout(1000);
  expect((await findCell(page, "Tỷ lệ người dân tham gia BHYT")).texts).toContain("≈ Nearly met");
  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test("what was written is saved; a second opening reads the plan from the workbook; a broken file is refused in words", async () => {
  const { page } = await visit(browser, "?engine=file");
  const pane = page.locator("aside");
  await pane.getByText("Chưa ghi gì vào tệp").waitFor();
  await pane.getByRole("button", { name: "Cập nhật" }).click();
  await pane.getByText(/^Đã cập nhật \d+ sheet/).waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu về máy" }).click()]);
  const saved = await download.path();

  await page.locator("input[type=file]").first().setInputFiles({ name: "da-luu.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(saved) });
  await page.getByRole("heading", { name: "da-luu.xlsx" }).waitFor();
  await page.getByRole("tab", { name: "Tổng hợp" }).waitFor();
  await page.locator("aside").getByRole("button", { name: /^Kế hoạch/ }).click();
  await page.locator("aside").getByText(vi["plan.origin.workbook"]).waitFor();

  await page.locator("input[type=file]").first().setInputFiles({ name: "hong.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004 broken") });
  await page.getByText("Không mở được tệp").waitFor();
  await page.getByRole("heading", { name: "da-luu.xlsx" }).waitFor();
  await page.close();
});
