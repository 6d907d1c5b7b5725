import type { Language } from "../LocalizedText";

/**
 * A number as administrative texts write it: decimal comma and thousands dot in Vietnamese.
 * @example formatNumber(48120.5, "vi", 1) === "48.120,5"
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const text = decimals === undefined ? plain(value) : value.toFixed(decimals);
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
  const sign = Number(text) < 0 ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : (language === "vi" ? "," : ".") + fraction);
}

/** Decimals a number needs to be written whole, at most `most`. @example decimalsOf(11.26) === 2 */
export function decimalsOf(value: number, most = 4): number {
  for (let decimals = 0; decimals < most; decimals += 1) if (Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9) return decimals;
  return most;
}

function plain(value: number): string {
  return value.toFixed(decimalsOf(value));
}

/**
 * Excel format with that many decimals; Excel shows the user's own separators. The end keeps the figure off the border.
 * @example numberFormatOf(1) === "#,##0.0_)"
 */
export function numberFormatOf(decimals: number): string {
  return `${digitsOf(decimals)}_)`;
}

/** @example digitsOf(2) === "#,##0.00" */
function digitsOf(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
