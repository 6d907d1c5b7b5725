const LONGEST = 60;

/** An indicator's name as a sentence uses it. @example shortName("Tỷ lệ người dân tham gia BHYT") === "người dân tham gia BHYT" */
export function shortName(name: string): string {
  const rest = name.normalize("NFC").replace(/\s+/g, " ").trim().replace(/^(tỷ lệ|tỉ lệ)\s+/iu, "");
  const [first = "", second = ""] = rest;
  // Abbreviations keep their capitals.
  const lower = first + second === (first + second).toUpperCase() && /\p{L}/u.test(second) ? rest : first.toLowerCase() + rest.slice(first.length);
  if (lower.length <= LONGEST) return lower;
  const cut = lower.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
