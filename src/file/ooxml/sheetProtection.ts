const PROTECTION = /<(?:\w+:)?sheetProtection\b[^>]*\bsheet\s*=\s*["'](?:1|true|on)["']/;

/** Whether the text of a worksheet part says that the sheet is protected. */
export function isProtected(sheetText: string): boolean {
  return PROTECTION.test(sheetText);
}
