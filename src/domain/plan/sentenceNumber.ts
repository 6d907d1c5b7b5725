/**
 * A figure as sentences show it: `1.234,5` in Vietnamese, `1,234.5` in English; never in exponent form, never rounded.
 * @example sentenceNumber(8184.5, "vi") === "8.184,5"
 */
export function sentenceNumber(value: number, language: "vi" | "en"): string {
  const [whole = "0", fraction] = plainDigits(Math.abs(value)).split(".");
  const [group, decimal] = language === "vi" ? [".", ","] : [",", "."];
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}

function plainDigits(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "").replace(/\.$/, "") : text;
}

/** The way back; null when the text is not written so. */
export function parseSentenceNumber(text: string, language: "vi" | "en"): number | null {
  const shape = language === "vi" ? /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/ : /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
  if (!shape.test(text)) return null;
  return Number(language === "vi" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""));
}
