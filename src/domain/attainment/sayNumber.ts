import type { Language } from "../LocalizedText";

/** A figure as people of the language write it: `1.234,5` or `1,234.5`, at most `digits` decimals, none for nothing. */
export function sayNumber(value: number, language: Language, digits = 2): string {
  if (Number.isInteger(value)) return value < 0 ? `-${grouped(String(-value), language)}` : grouped(String(value === 0 ? 0 : value), language);
  const fixed = Math.abs(value).toFixed(digits);
  const point = fixed.indexOf(".");
  const whole = point < 0 ? fixed : fixed.slice(0, point);
  let end = fixed.length;
  while (point >= 0 && end > point && (fixed[end - 1] === "0" || end - 1 === point)) end -= 1;
  const fraction = point < 0 ? "" : fixed.slice(point + 1, end);
  const sign = value < 0 && (whole !== "0" || fraction !== "") ? "-" : "";
  return sign + grouped(whole, language) + (fraction === "" ? "" : (language === "vi" ? "," : ".") + fraction);
}

/** `1234567` as `1.234.567`. */
function grouped(whole: string, language: Language): string {
  let text = whole.slice(-3);
  for (let end = whole.length - 3; end > 0; end -= 3) text = `${whole.slice(Math.max(0, end - 3), end)}${language === "vi" ? "." : ","}${text}`;
  return text;
}

/** Enough decimals that the figure does not look like the limit it misses: 94.996 against 95 is "94,996". */
function sayBeside(value: number, limit: number, language: Language): string {
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
