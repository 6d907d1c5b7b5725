const KNOWN = new Map<string, boolean>([["General", false]]);

/** Whether an Excel number format shows dates: day, month or year letters outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general|standard/i, "");
  const isDate = /[dy]/i.test(letters) || /m{3,}/i.test(letters);
  if (KNOWN.size < 1000) KNOWN.set(format, isDate);
  return isDate;
}

/** A serial number of the 1900 system as people here write it. @example dateText(45292) === "1/1/2024" */
export function dateText(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
