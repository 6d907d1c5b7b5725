import { normalizeText } from "../text/normalizeText";

const GRAND_TOTAL = /^(?:(?:[ivx]+|\d+|[a-z])[.)]\s*)?(?:tổng(?: cộng| số| chung| hợp| toàn \p{L}+| (?:huyện|tỉnh))?|cộng(?: chung| toàn \p{L}+)?|toàn (?:huyện|tỉnh|thành phố|tp|xã|ngành|quận|thị xã|đơn vị|quốc|khu vực|trung tâm|viện)|chung(?: toàn \p{L}+)?|cả nước|bình quân(?: chung)?|total|grand total)(?=$|[\s:.(])/u;

/** The label of a row that stands for the whole area. @example isGrandTotal("TỔNG CỘNG"), isGrandTotal("Toàn huyện") */
export function isGrandTotal(label: string): boolean {
  return GRAND_TOTAL.test(normalizeText(label).toLowerCase());
}
