import { strToU8, zipSync } from "fflate";
import { readPlanText } from "../../src/file/readPlanText";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
const row = (...cells: string[]): string => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;

function docx(body: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    "_rels/.rels": strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    "word/document.xml": strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}

describe("text of a plan's file", () => {
  test("a Word document: paragraphs are lines, rows of a table are lines with tabs", async () => {
    const bytes = docx(`${paragraph("KẾ HOẠCH &amp; chỉ tiêu")}<w:tbl>${row("1", "Tỷ lệ tiêm chủng", "%", "≥ 95")}${row("2", "Tử vong &lt;1 tuổi", "‰", "&lt; 6,1")}</w:tbl>${paragraph("Nơi nhận")}`);
    expect(await readPlanText(bytes)).toBe("KẾ HOẠCH & chỉ tiêu\n1\tTỷ lệ tiêm chủng\t%\t≥ 95\n2\tTử vong <1 tuổi\t‰\t< 6,1\nNơi nhận");
  });

  test("plain text as it is, whatever its name", async () => {
    expect(await readPlanText(strToU8("Chỉ tiêu: đạt 95%"))).toBe("Chỉ tiêu: đạt 95%");
  });

  test.each([
    ["encrypted", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "file-encrypted"],
    ["a zip that is no Word document", zipSync({ "a.txt": strToU8("x") }), "file-corrupt"],
    ["a damaged zip", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), "file-corrupt"],
  ])("%s is refused with its reason", async (_, bytes, code) => {
    await expect(readPlanText(bytes)).rejects.toMatchObject({ code });
  });
});
