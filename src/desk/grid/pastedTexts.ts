/** What the clipboard holds, as rows of texts: a table in HTML, or lines with tabs. */
export function pastedTexts(content: string): readonly (readonly string[])[] {
  if (/<table[\s>]/i.test(content)) {
    const page = new DOMParser().parseFromString(content, "text/html");
    return [...page.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("td, th")].map((cell) => cell.textContent));
  }
  const lines = content.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return lines === "" ? [] : lines.split("\n").map((line) => line.split("\t"));
}
