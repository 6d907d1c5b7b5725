/**
 * What a unit of measure is counted on: 100 for %, 1000 for ‰, the number behind the stroke for `/10.000 dân`;
 * null for plain counts. @example unitBase("ca/100.000 dân") === 100000
 */
export function unitBase(unit: string): number | null {
  const text = unit.normalize("NFC").trim();
  if (/^(‰|%o|%0|phần nghìn|phần ngàn)/iu.test(text)) return 1000;
  if (/^(%|phần trăm)/iu.test(text)) return 100;
  const base = /\/\s*(\d[\d.,\s]*)\s*\p{L}/u.exec(text)?.[1];
  if (base === undefined) return null;
  const number = Number(base.replace(/[.,\s]/g, ""));
  return number >= 10 ? number : null;
}
