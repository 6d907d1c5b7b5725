import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { layoutReport } from "../../../src/domain/report/layoutReport";
import type { ReportInput } from "../../../src/domain/report/ReportInput";
import { convertWithLibreOffice, findLibreOffice, type OfficeLocale } from "../../support/libreOffice";
import { communeCase, everyFormCase, hostileCase, messyCase, provinceCase } from "../../support/reportCases";
import { reportFile } from "../../support/reportFile";

const here = findLibreOffice() === null ? test.skip : test;
const TIMEOUT = 240_000;

/** LibreOffice writes the line break of a cell as CR LF and a tab in an edited cell as U+0001. */
const plain = (value: unknown): string => String(value).replace(/\r\n?|_x000d_/gi, "\n").replace(/\u0001/g, "\t");

function shown(sheet: WorkSheet | undefined, row: number, column: number): unknown {
  const cell = sheet?.[utils.encode_cell({ r: row, c: column })] as { t: string; v?: unknown; w?: string } | undefined;
  return cell?.t === "e" ? `error ${cell.w ?? ""}` : (cell?.v ?? "");
}

async function differences(input: ReportInput, locale: OfficeLocale): Promise<readonly string[]> {
  const book = read(await convertWithLibreOffice(await reportFile(input), "xlsx", locale), { type: "array" });
  return layoutReport(input).flatMap((plan) =>
    plan.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell?.content?.kind !== "formula") return [];
        const [wanted, found] = [cell.content.value, shown(book.Sheets[plan.name], r, c)];
        const same = typeof wanted === "number" && typeof found === "number" ? Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)) : plain(found) === plain(wanted);
        return same ? [] : [`${plan.name}!${utils.encode_cell({ r, c })}: ${JSON.stringify(found)} ≠ ${JSON.stringify(wanted)}`];
      }),
    ),
  );
}

describe("LibreOffice, every formula calculated anew", () => {
  here.each<[string, () => ReportInput, OfficeLocale]>([
    ["every form", everyFormCase, "vi-VN"],
    ["hostile names", hostileCase, "en-US"],
    ["messy cells", messyCase, "vi-VN"],
  ])("%s gives the cached values", async (_name, make, locale) => expect(await differences(make(), locale)).toEqual([]), TIMEOUT);
});

describe("printed", () => {
  const textOfPdf = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "pdftotext")).find((path) => existsSync(path)) ?? "";
  const printed = textOfPdf !== "" && findLibreOffice() !== null ? test : test.skip;

  async function pages(input: ReportInput): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), "chi-tieu-pdf-"));
    try {
      writeFileSync(join(folder, "a.pdf"), await convertWithLibreOffice(await reportFile(input), "pdf", "vi-VN"));
      return execFileSync(textOfPdf, ["-layout", join(folder, "a.pdf"), "-"], { encoding: "utf8" }).split("\f");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  printed.each<[string, () => ReportInput]>([
    ["16 targets, 13 units", () => provinceCase({ kinds: ["summary", "by-unit", "facts"] })],
    ["a commune", () => communeCase({ kinds: ["summary", "by-unit", "facts"] })],
  ])(
    "Tổng hợp is one page from heading to signature: %s",
    async (_name, make) => {
      const all = await pages(make());
      const summary = all.filter((page) => page.includes("TỔNG HỢP KẾT QUẢ THỰC HIỆN"));
      expect(summary).toHaveLength(1);
      expect(summary[0]).toContain("THỦ TRƯỞNG ĐƠN VỊ");
      expect(all.join("")).not.toMatch(/###|Err:|#REF!|#VALUE!|#NAME\?/);
    },
    TIMEOUT,
  );

  printed(
    "of a long plan page 1 stands alone and the table begins on the next",
    async () => {
      const all = await pages(everyFormCase({ kinds: ["summary", "by-unit", "facts"] }));
      const first = all.findIndex((page) => page.includes("TỔNG HỢP KẾT QUẢ THỰC HIỆN"));
      expect(all[first]).toContain("Chỉ tiêu cần tập trung");
      expect(all[first]).not.toContain("THỦ TRƯỞNG ĐƠN VỊ");
      expect(all[first + 1]).toContain("Tỷ lệ tiêm chủng đầy đủ trẻ dưới 1 tuổi");
      expect(all[first + 1]).toContain("THỦ TRƯỞNG ĐƠN VỊ");
      expect(all.join("")).not.toMatch(/###|Err:|#REF!|#VALUE!|#NAME\?/);
    },
    TIMEOUT,
  );
});
