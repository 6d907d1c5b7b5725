import { readFileSync } from "node:fs";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { vi } from "../../src/taskpane/messages/vi";
import { buildWorkbook } from "../support/buildWorkbook";
import { selectCells } from "./deskGrid";
import { openBrowser, visit } from "./openBrowser";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const PLACES = ["An Bình", "Tân Lập", "Phú Sơn", "Hòa Thịnh"];
const figures = PLACES.map((place, index) => [place, 100 + index, 95 + index]);

/** A table whose first row looks like years below its header, and one whose header says nothing of figures. */
const MESSY = buildWorkbook([
  { name: "Theo đợt", rows: [["Sổ theo dõi năm 2025"], ["Trạm", "Đợt 1", "Đợt 2"], ["Ghi theo sổ", 2024, 2025], ...figures] },
  { name: "Sổ tay", rows: [["Sổ ghi nội bộ"], ["năm 2025"], [null], ["A", "B", "C"], ...figures] },
]);

async function openBytes(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("heading", { name }).waitFor();
}

function lineOf(pane: FrameLocator | Locator, sheet: string): Locator {
  return pane.getByRole("listitem").filter({ hasText: sheet }).first();
}

async function choosePlan(pane: FrameLocator | Locator): Promise<void> {
  await pane.getByRole("button", { name: /^Kế hoạch/, expanded: true }).waitFor();
  await pane.getByRole("button", { name: /Hà Tĩnh/ }).first().click();
}

async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await page.getByRole("tab", { name, selected: true }).waitFor();
  await page.waitForTimeout(600);
}

test.each([["over Microsoft's library", ""], ["over the file", "?engine=file"]])("%s: headers selected in the grid become tables, and are remembered in the saved workbook", async (_name, query) => {
  const { page, foreignRequests, errors } = await visit(browser, query);
  const pane = query === "" ? page.frameLocator("iframe") : page.locator("aside");
  await pane.getByText("Chưa ghi gì vào tệp").waitFor();
  await openBytes(page, "so-tay.xlsx", Buffer.from(MESSY));
  await choosePlan(pane);
  await pane.getByRole("button", { name: /^Nguồn số liệu/ }).click();

  // Detection took a row of figures for a second line of the header, and did not see the other table.
  const first = lineOf(pane, "Theo đợt");
  await first.getByText(/^4 dòng, 3 cột/).waitFor();
  expect(await lineOf(pane, "Sổ tay").count()).toBe(0);

  // A selection on another sheet is refused in words.
  await first.getByRole("button", { name: vi["sources.preview"] }).click();
  await showSheet(page, "Sổ tay");
  await selectCells(page, [3, 0], [3, 2]);
  await first.getByRole("button", { name: vi["sources.correct.header"] }).click();
  await first.getByText(vi["sources.correct.missed"]).waitFor();

  await showSheet(page, "Theo đợt");
  await selectCells(page, [1, 0], [1, 2]);
  await page.locator("main output", { hasText: /^A2/ }).waitFor();
  await first.getByRole("button", { name: vi["sources.correct.header"] }).click();
  await first.getByText(/^5 dòng, 3 cột.*chắc chắn/).waitFor();
  expect(await first.getByText(vi["sources.correct.missed"]).count()).toBe(0);

  // The table nobody saw is added; undone; added again.
  await pane.getByRole("button", { name: vi["sources.add"] }).click();
  const use = pane.getByRole("button", { name: vi["sources.correct.header"] }).last();
  await showSheet(page, "Sổ tay");
  await selectCells(page, [3, 0], [3, 0]);
  await use.click();
  await pane.getByText(vi["sources.add.missed"]).waitFor();
  await selectCells(page, [3, 0], [3, 2]);
  await use.click();
  await lineOf(pane, "Sổ tay").getByText(/^4 dòng, 3 cột/).waitFor();
  await pane.getByRole("button", { name: vi["sources.correct.undo"] }).click();
  await lineOf(pane, "Sổ tay").waitFor({ state: "detached" });
  await pane.getByRole("button", { name: vi["sources.add"], expanded: false }).click();
  await use.click();
  await lineOf(pane, "Sổ tay").getByText(/^4 dòng, 3 cột/).waitFor();

  await pane.getByRole("button", { name: "Cập nhật" }).click();
  await pane.getByText(/^Đã cập nhật \d+ sheet/).waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu về máy" }).click()]);
  const saved = readFileSync(await download.path());

  await openBytes(page, "mo-lai.xlsx", saved);
  await pane.getByRole("button", { name: /^Nguồn số liệu/ }).click();
  await lineOf(pane, "Theo đợt").getByText(/^5 dòng, 3 cột.*chắc chắn/).waitFor();
  await lineOf(pane, "Sổ tay").getByText(/^4 dòng, 3 cột.*chắc chắn/).waitFor();
  // They are the workbook's now: there is nothing left to undo in the pane.
  expect(await pane.getByRole("button", { name: vi["sources.correct.undo"] }).count()).toBe(0);

  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
