import type { Rect } from "../../grid/Rect";
import type { SheetSnapshot } from "../../grid/WorkbookSnapshot";
import type { Encoding, SourceTable } from "../SourceTable";
import type { TableCorrection } from "../TableCorrection";
import { describeTable } from "./describeTable";
import { findBody, type BodyBlock } from "./findBody";
import type { HeaderBlock } from "./growHeader";
import { regionOf, type Region } from "./Region";
import { isIndexRow } from "./rowWords";
import { titleAbove } from "./titleAbove";

/**
 * Puts what a person said in the place of what was found: each correction is one table with the header they selected; found
 * tables that touch it go. A correction without a header only takes tables away.
 */
export function correctTables(whole: Region, found: readonly SourceTable[], corrections: readonly TableCorrection[], of: { readonly sheet: SheetSnapshot; readonly encoding: Encoding }): SourceTable[] {
  const corrected = corrections.flatMap((correction) => {
    const table = correction.header === null ? null : describeCorrected(whole, correction.header, correction.range, of);
    return table === null ? [] : [table];
  });
  const taken = [...corrected.map((table) => table.range), ...corrections.flatMap((correction) => (correction.range === null ? [] : [correction.range]))];
  return [...found.filter((table) => !taken.some((range) => overlaps(range, table.range))), ...corrected];
}

function describeCorrected(whole: Region, selected: Rect, range: Rect | null, of: { readonly sheet: SheetSnapshot; readonly encoding: Encoding }): SourceTable | null {
  const { grid } = of.sheet;
  const last = { row: whole.view.height - 1, column: whole.view.width - 1 };
  const top = Math.max(0, selected.top - grid.top);
  const bottom = Math.min(last.row, selected.bottom - grid.top);
  const left = Math.max(0, Math.min(selected.left, range?.left ?? selected.left) - grid.left);
  const right = Math.min(last.column, Math.max(selected.right, range?.right ?? selected.right) - grid.left);
  if (bottom < top || right < left) return null;
  const end = Math.min(last.row, range === null ? last.row : range.bottom - grid.top);
  const region = regionOf(whole.view, 0, Math.max(bottom, end), left, right);
  const indexRow = bottom < region.bottom && isIndexRow(region, bottom + 1) ? bottom + 1 : null;
  const header: HeaderBlock = { top, bottom, indexRow, bodyTop: (indexRow ?? bottom) + 1, score: 20, reasons: ["a person selected the header"] };
  const table = describeTable(region, header, bodyOf(region, header, range === null ? null : end), { ...of, title: titleAbove(whole, header, 0), pagePeriod: null });
  return { ...table, confidence: 1, reasons: header.reasons, findings: table.findings.filter((finding) => finding.code !== "table.uncertain") };
}

/** The body down to where the person said, or to where it ends by itself; always as wide as the selection. */
function bodyOf(region: Region, header: HeaderBlock, end: number | null): BodyBlock {
  const found = findBody(region, header);
  const { left, right } = region;
  if (end === null) return { ...found, left, right };
  const bottom = end < header.bodyTop ? null : end;
  return { ...found, left, right, top: bottom === null ? header.bodyTop : Math.min(found.top, bottom), bottom };
}

function overlaps(one: Rect, other: Rect): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
