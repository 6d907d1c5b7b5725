import { strToU8, zipSync } from "fflate";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { vi } from "../../src/taskpane/messages/vi";
import { findCell } from "./deskGrid";
import { openBrowser, visit } from "./openBrowser";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** An invented plan: three plain targets, and two whose words leave doubt. */
const LINES = [
  "UBND TỈNH HÒA LÂM",
  "SỞ Y TẾ",
  "Số: 321/KH-SYT",
  "KẾ HOẠCH",
  "Chăm sóc sức khỏe bà mẹ và trẻ em năm 2025",
  "II. CHỈ TIÊU",
  "1. Tỷ lệ phụ nữ đẻ được khám thai đủ 4 lần đạt 88%.",
  "2. Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ đạt trên 95%.",
  "3. Tỷ suất chết trẻ dưới 5 tuổi dưới 19‰.",
  "4. Tỷ số giới tính khi sinh 111",
  "5. Mức giảm sinh 0,2‰",
];
const CORRECTED = "Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ";
const UNCERTAIN = "Tỷ số giới tính khi sinh";

/** The least a Word document is: one paragraph a line. */
function docx(lines: readonly string[]): Uint8Array {
  const body = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join("");
  return zipSync({
    "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    "_rels/.rels": strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`),
  });
}

async function paste(pane: FrameLocator): Promise<void> {
  await pane.getByRole("textbox", { name: vi["import.paste"] }).fill(LINES.join("\n"));
  await pane.getByRole("button", { name: vi["import.read"] }).click();
}

async function openWordFile(pane: FrameLocator, page: Page): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pane.getByRole("button", { name: vi["import.file"] }).click()]);
  await chooser.setFiles({ name: "ke-hoach.docx", mimeType: "application/octet-stream", buffer: Buffer.from(docx(LINES)) });
}

test.each([["pasted", paste], ["from a Word document", openWordFile]])("a plan %s is reviewed, corrected, used and written", async (_name, give) => {
  const { page, foreignRequests, errors } = await visit(browser, "");
  const pane = page.frameLocator("iframe");
  await pane.getByText("Chưa ghi gì vào tệp").waitFor();
  await pane.getByRole("button", { name: /^Kế hoạch/ }).click();
  await pane.getByRole("button", { name: vi["plan.change"] }).click();
  await pane.getByRole("button", { name: vi["import.open"] }).click();
  await give(pane, page);

  // The doubtful one comes first, not accepted; the clerk accepts it.
  await pane.getByText("Sẽ dùng 4 chỉ tiêu, 0 cam kết.").waitFor();
  await pane.getByRole("heading", { name: "Cần bạn xem (1)" }).waitFor();
  const doubtful = pane.getByRole("checkbox", { name: `${vi["review.accept"]}: ${UNCERTAIN}` });
  expect(await doubtful.isChecked()).toBe(false);
  await doubtful.check();
  await pane.getByText("Sẽ dùng 5 chỉ tiêu, 0 cam kết.").waitFor();

  // One target is corrected in words: nonsense is said to be nonsense and changes nothing.
  const line = pane.getByRole("listitem").filter({ hasText: CORRECTED });
  await line.getByRole("button", { name: vi["review.edit"] }).click();
  const sentence = line.getByRole("textbox", { name: vi["review.sentence"] });
  expect(await sentence.inputValue()).toBe("Đạt khi > 95 %, hạn 31/12/2025");
  await sentence.fill("Đạt khi gần đủ");
  await line.getByText(vi["review.notMeant"]).waitFor();
  await sentence.fill("Đạt khi ≥ 97,5 %, hạn 30/9/2025");
  await line.getByText("Hiểu là: Đạt khi ≥ 97,5 %, hạn 30/09/2025").waitFor();

  await pane.getByRole("button", { name: "Dùng 5 chỉ tiêu" }).click();
  await pane.getByText(vi["plan.origin.given"]).waitFor();
  await pane.getByRole("button", { name: "Cập nhật" }).click();
  await pane.getByText(/^Đã cập nhật \d+ sheet/).waitFor({ timeout: 60_000 });

  // The sheets hold the plan as reviewed.
  await page.getByRole("tab", { name: "Tổng hợp", selected: true }).waitFor();
  expect((await findCell(page, CORRECTED)).texts.join(" ")).toContain("≥ 97,5");
  expect((await findCell(page, UNCERTAIN)).texts.join(" ")).toContain("111");
  await page.getByRole("tab", { name: "Kế hoạch", exact: true }).click();
  await page.getByRole("tab", { name: "Kế hoạch", exact: true, selected: true }).waitFor();
  expect((await findCell(page, CORRECTED)).texts.join(" ")).toContain("97,5");
  await pane.getByText(vi["plan.origin.workbook"]).waitFor();

  expect(foreignRequests).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
