import type { Browser } from "playwright-core";
import { en } from "../../src/taskpane/messages/en";
import { vi } from "../../src/taskpane/messages/vi";
import { axeViolations } from "./axeViolations";
import { openBrowser, visit } from "./openBrowser";

const PANE = { width: 350, height: 780 };
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const STATES = ["returning", "first", "empty", "chosen", "loading", "refused"] as const;
const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["more contrast", { contrast: "more" }],
] as const;

describe.each(["vi", "en"] as const)("the pane in %s", (language) => {
  const texts = language === "vi" ? vi : en;

  test.each(STATES.flatMap((state) => LOOKS.filter(([look]) => language === "vi" || look === "light").map(([look, options]) => [state, look, options] as const)))("state %s, %s: nothing for axe to report", async (state, _look, options) => {
    const { page, errors } = await visit(browser, `gallery.html?state=${state}&language=${language}`, { viewport: PANE, ...options });
    await page.getByRole("heading", { name: texts["app.name"], exact: true }).waitFor();
    await page.waitForTimeout(700);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each(["plan", "sources", "mapping", "results"] as const)("step %s: nothing for axe to report, nothing wider than 320 px", async (step) => {
    const { page, errors } = await visit(browser, `gallery.html?state=returning&language=${language}`, { viewport: { width: 320, height: 780 } });
    await page.getByRole("button", { name: new RegExp(`^${texts[`${step}.title`]}`) }).click();
    await page.waitForTimeout(200);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
    await page.close();
  });
});

test("a bug shows its message and lets its details be copied", async () => {
  const { page } = await visit(browser, "gallery.html?state=bug", { viewport: PANE, permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByText(vi["failure.bug.title"]).waitFor();
  await page.getByRole("button", { name: vi["failure.copy"] }).click();
  await page.getByRole("button", { name: vi["failure.copied"] }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("TypeError: example");
  await page.close();
});

test("long work shows its progress after half a second and can be stopped", async () => {
  const { page } = await visit(browser, "gallery.html?state=slow", { viewport: PANE });
  await page.getByRole("progressbar", { name: vi["job.reading"] }).waitFor();
  await page.getByRole("button", { name: vi["job.cancel"] }).click();
  await page.getByRole("button", { name: vi["sources.read"] }).waitFor();
  await page.close();
});

test("by keyboard alone: a question is answered, undone and dismissed", async () => {
  const { page } = await visit(browser, "gallery.html?state=returning", { viewport: PANE });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (text: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if ((await focused()).startsWith(text)) return;
    }
    throw new Error(`Tab never reaches "${text}"`);
  };
  await page.getByRole("button", { name: vi["card.update"] }).waitFor();
  await tabTo(vi["mapping.title"]);
  await page.keyboard.press("Enter");
  await tabTo(vi["mapping.yes"]);
  await page.keyboard.press("Enter");
  await page.getByText(vi["mapping.byPerson"]).first().waitFor();
  expect(await page.getByText(vi["mapping.questions"]).count()).toBe(0);
  await page.getByRole("button", { name: vi["mapping.undo"] }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(vi["mapping.questions"]).waitFor();
  await page.getByRole("button", { name: vi["mapping.noneOfThese"], exact: true }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByText(vi["mapping.dismissed"]).waitFor();
  await page.close();
});

test("a plan is pasted, reviewed, corrected and used", async () => {
  const { page, errors } = await visit(browser, "gallery.html?state=first", { viewport: PANE });
  await page.getByRole("button", { name: vi["import.open"] }).click();
  await page.getByLabel(vi["import.paste"]).fill(
    "KẾ HOẠCH\nCông tác dân số năm 2025\nII. CHỈ TIÊU\n1. Tỷ lệ người cao tuổi được khám sức khỏe định kỳ đạt trên 70%.\n2. Tỷ lệ sàng lọc trước sinh đạt 60% trở lên.\n",
  );
  await page.getByRole("button", { name: vi["import.read"] }).click();
  await page.locator("mark", { hasText: "trên 70%" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const line = page.getByRole("listitem").filter({ hasText: "sàng lọc trước sinh" });
  await line.getByRole("button", { name: vi["review.edit"] }).click();
  const sentence = line.getByLabel(vi["review.sentence"]);
  await sentence.fill("tốt");
  await line.getByText(vi["review.notMeant"]).waitFor();
  await sentence.fill("Đạt khi ≥ 65 %");
  await line.getByText("Hiểu là: Đạt khi ≥ 65 %").waitFor();
  await page.getByRole("button", { name: /^Dùng 2 chỉ tiêu/ }).click();
  await page.getByText("≥ 65 %").first().waitFor();
  await page.getByText(vi["plan.origin.given"]).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test("a table is shown as it was understood", async () => {
  const { page, errors } = await visit(browser, "gallery.html?state=returning", { viewport: PANE });
  await page.getByRole("button", { name: new RegExp(`^${vi["sources.title"]}`) }).click();
  await page.getByRole("button", { name: vi["sources.preview"], exact: true }).first().click();
  await page.getByRole("cell", { name: "Được tiêm" }).waitFor();
  await page.getByRole("cell", { name: "Toàn tỉnh" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
