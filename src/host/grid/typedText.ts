/**
 * What a person typed, in the grammar `writeCell` takes (US, as for texts written by an add-in). Where the user's Excel
 * has a decimal comma, `95,5` is a number, `1.234,5` too, `1.5` is not, and dates are day/month/year.
 * @example typedText("1.234,5", { decimal: ",", group: "." }) === "1234.5"
 */
export function typedText(text: string, marks: { readonly decimal: string; readonly group: string }): string {
  if (marks.decimal !== ",") return text;
  const trimmed = text.trim();
  const number = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)$/.exec(trimmed);
  if (number) {
    const [, sign = "", whole = "", fraction, percent = ""] = number;
    return `${sign}${whole.replaceAll(".", "")}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
  }
  const date = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(trimmed);
  if (date) return `${date[3] ?? ""}-${date[2] ?? ""}-${date[1] ?? ""}`;
  // Would read as a number or date by US rules, but is none here.
  return /^[-+]?[\d.,]+%?$/.test(trimmed) ? `'${text}` : text;
}
