/** Control characters, lone surrogates and non-characters, which XML cannot hold. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const NEEDS_CLEANING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const NEEDS_ESCAPE = /[&<>"\r]/;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

/** Text for element content or an attribute value in double quotes. */
export function escapeXml(text: string): string {
  const clean = NEEDS_CLEANING.test(text) ? text.replace(FORBIDDEN, (found) => (found >= "\uD800" && found <= "\uDFFF" ? "\uFFFD" : "")) : text;
  return NEEDS_ESCAPE.test(clean) ? clean.replace(/[&<>"\r]/g, (mark) => ESCAPES[mark] ?? mark) : clean;
}

/** As `escapeXml`, for attributes, where line breaks and tabs would be read as spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Text of a cell: what looks like Excel's own escape `_xHHHH_` is kept literal. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}
