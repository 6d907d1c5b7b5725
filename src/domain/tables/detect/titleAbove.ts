import type { HeaderBlock } from "./growHeader";
import { isBlankRow, spansOf, type Region } from "./Region";
import { isNoteRow } from "./rowWords";

const MOST_LINES = 30;

/** Texts between the table before (or the top of the sheet) and a header, line by line, without notes and export parameters. */
export function titleAbove(region: Region, header: HeaderBlock, from: number, parameterRows: ReadonlySet<number> = new Set()): readonly string[] {
  const lines: string[] = [];
  for (let row = from; row < header.top; row++) {
    if (isBlankRow(region, row) || isNoteRow(region, row) || parameterRows.has(row)) continue;
    for (const span of spansOf(region, row)) if (span.text !== "") lines.push(span.text);
  }
  return lines.slice(-MOST_LINES);
}
