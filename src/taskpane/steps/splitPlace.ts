/** `'Báo cáo ''Q1'''!F12` to its sheet and address; null when it names no sheet. */
export function splitPlace(place: string): { readonly sheet: string; readonly address: string } | null {
  const match = /^'((?:[^']|'')*)'!(.+)$/.exec(place) ?? /^([^'!]+)!(.+)$/.exec(place);
  const [, sheet, address] = match ?? [];
  return sheet === undefined || address === undefined ? null : { sheet: sheet.replaceAll("''", "'"), address };
}
