import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { readFileSync } from "node:fs";
import { decodeTcvn3 } from "../../../src/domain/text/legacy/decodeTcvn3";
import { decodeVni } from "../../../src/domain/text/legacy/decodeVni";
import { decideEncoding, encodingVotes, isUnicodeVietnamese } from "../../../src/domain/text/legacy/detectEncoding";
import { TCVN3_CHARACTERS } from "../../../src/domain/text/legacy/tcvn3Table";
import { isVietnameseSyllable } from "../../../src/domain/text/legacy/isVietnameseSyllable";
import { sheetEncoding } from "../../../src/domain/tables/detect/sheetEncoding";
import { gridOf } from "../../../src/domain/grid/Grid";

describe("TCVN3", () => {
  test("the table is the library's", () => {
    const bytes = Buffer.from(Array.from({ length: 128 }, (_, index) => index + 128));
    expect(TCVN3_CHARACTERS).toBe(iconv.decode(bytes, "tcvn"));
    expect(readFileSync("src/domain/text/legacy/tcvn3Table.ts", "utf8")).toContain("make-tcvn3-table.mjs");
  });
  test.each([
    ["Sè l\u00ADîng", "Số lượng"], ["Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"], ["§¬n vÞ tÝnh", "Đơn vị tính"], ["\u00ADíc thùc hiÖn", "ước thực hiện"],
    // The soft hyphen was stripped: words that cannot be Vietnamese get their ư back, words that can stay.
    ["Sè lîng", "Số lượng"], ["§iÒu dìng ®îc tëng", "Điều dưỡng được tưởng"], ["ngêi díi", "người dưới"], ["míi", "mới"], ["s¬n", "sơn"], ["truíc", "truớc"],
  ])("%j", (text, wanted) => expect(decodeTcvn3(text)).toBe(wanted));
  test("marks stay marks", () => expect(decodeTcvn3("TØ suÊt (‰) – …")).toBe("Tỉ suất (‰) – …"));
  test("capital fonts show small letters as capitals", () => expect(decodeTcvn3("Sè l\u00ADîng", true)).toBe("SỐ LƯỢNG"));
});

describe("VNI", () => {
  test.each([
    ["Ngaân saùch huyeän", "Ngân sách huyện"], ["THAØNH PHOÁ HOÀ CHÍ MINH", "THÀNH PHỐ HỒ CHÍ MINH"], ["ÑVT : 1000 ñoàng", "ĐVT : 1000 đồng"], ["Uûy ban", "Ủy ban"],
    ["phöôøng, thò traán", "phường, thị trấn"], ["Tæ leä treû döôùi 5 tuoåi", "Tỉ lệ trẻ dưới 5 tuổi"], ["NAÊM 2004", "NĂM 2004"], ["Quyeát ñònh", "Quyết định"], ["quyõ", "quỹ"],
  ])("%s", (text, wanted) => expect(decodeVni(text)).toBe(wanted));
});

describe("encoding of a line", () => {
  const decided = (text: string) => (isUnicodeVietnamese(text) ? "unicode" : decideEncoding(encodingVotes(text)));
  test.each([
    ["§¬n vÞ hµnh chÝnh", "tcvn3"], ["Ngaân saùch huyeän", "vni"], ["Đơn vị hành chính", "unicode"], ["Cà phê", null], ["Hà Giang", null],
    // French, German, Spanish and plain English are left alone.
    ["Château d'Yquem", null], ["Müller Straße", null], ["Total", null], ["Région Île-de-France", null], ["España", null], ["© 2020 Ministry", null], ["5 ± 2 µg", null],
  ])("%s", (text, wanted) => expect(decided(text)).toBe(wanted));

  test("a line that cannot decide follows its sheet, a line that can does not", () => {
    const vni = sheetEncoding(gridOf([["Ngaân saùch huyeän", "Quyeát toaùn", "HOÀ"], ["Đơn vị", null, 5]]));
    expect(vni.encoding).toBe("vni");
    expect([vni.decode("HOÀ"), vni.decode("Đơn vị"), vni.decode("Total")]).toEqual(["HỒ", "Đơn vị", "Total"]);
    const unicode = sheetEncoding(gridOf([["Đơn vị hành chính", "Xã Hoà Bình", "§¬n vÞ hµnh chÝnh"], ["Tỷ lệ", "Số lượng", null]]));
    expect(unicode.encoding).toBe("unicode");
    expect([unicode.decode("HOÀ"), unicode.decode("§¬n vÞ hµnh chÝnh")]).toEqual(["HOÀ", "Đơn vị hành chính"]);
  });
});

describe("isVietnameseSyllable", () => {
  test.each(["nghiêng", "quyển", "khuya", "giếng", "ương", "y", "xã", "thuở", "khoèo"])("%s", (word) => expect(isVietnameseSyllable(word)).toBe(true));
  test.each(["lợng", "hoµ", "saùch", "café", "straße", "w", "ngh"])("not %s", (word) => expect(isVietnameseSyllable(word)).toBe(false));
});
