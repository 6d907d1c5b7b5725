import { describe, expect, test } from "@jest/globals";
import { foldBare, foldText } from "../../../src/domain/text/foldText";
import { cleanText, normalizeText } from "../../../src/domain/text/normalizeText";

describe("cleanText", () => {
  test.each([
    [" Bác\u00A0sĩ \r\n A ", "Bác sĩ A"], ["Vie\u0323\u0302t Nam", "Việt Nam"], ["a\u200Bb\uFEFF", "ab"], ["“giữ” – nguyên", "“giữ” – nguyên"], ["plain text", "plain text"], ["l\u00ADîng", "l\u00ADîng"],
  ])("%j", (text, wanted) => expect(cleanText(text)).toBe(wanted));
});

describe("normalizeText", () => {
  test.each([["“A” – ‘B’ − C", "\"A\" - 'B' - C"], ["Ðông", "Đông"], ["１２％", "12%"], ["từ\u00ADng", "từng"]])("%j", (text, wanted) => expect(normalizeText(text)).toBe(wanted));
});

describe("foldText", () => {
  test.each([["TỶ LỆ  hoà", "Tỉ lệ hòa"], ["Bác sỹ", "bác sĩ"], ["Kỹ thuật", "kĩ thuật"], ["thủy", "thuỷ"], ["Lý do", "lí do"], ["khỏe", "khoẻ"], ["Kỳ", "kì"]])("%s = %s", (one, other) => expect(foldText(one)).toBe(foldText(other)));
  test.each([["năm", "nam"], ["bản", "bán"], ["quý", "quí."], ["tuổi", "tuôi"], ["thủy", "thủi"], ["hoàn", "hòan"]])("%s ≠ %s", (one, other) => expect(foldText(one)).not.toBe(foldText(other)));
  test("without diacritics only on request", () => expect(foldBare("Tỷ lệ tử vong Đồng Nai")).toBe("ti le tu vong dong nai"));
});
