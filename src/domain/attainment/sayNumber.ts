import type { Language } from "../LocalizedText";

/** A figure as people of the language write it: `1.234,5` or `1,234.5`, at most `digits` decimals, none for nothing. */
export function sayNumber(value: number, language: Language, digits = 2): string {
  if (Number.isInteger(value) && Math.abs(value) < 1000) return String(value === 0 ? 0 : value);
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(digits).split(".");
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/gu, language === "vi" ? "." : ",");
  const trimmed = fraction.replace(/0+$/u, "");
  const sign = value < 0 && (Number(whole) !== 0 || trimmed !== "") ? "-" : "";
  return sign + grouped + (trimmed === "" ? "" : (language === "vi" ? "," : ".") + trimmed);
}

/** Enough decimals that the figure does not look like the limit it misses: 94.996 against 95 is "94,996". */
export function sayBeside(value: number, limit: number, language: Language): string {
  for (let digits = 2; digits < 8; digits += 1) {
    if (Number(value.toFixed(digits)) !== limit || value === limit) return sayNumber(value, language, digits);
  }
  return sayNumber(value, language, 8);
}

/** `96,2 %`, `7,5 ‰`, `12 xã`. */
export function sayFigure(value: number, unit: string, language: Language, limit: number | null = null): string {
  const number = limit === null ? sayNumber(value, language) : sayBeside(value, limit, language);
  const word = unit.trim();
  if (word === "") return number;
  return language === "en" && word === "%" ? `${number}%` : `${number} ${word}`;
}
