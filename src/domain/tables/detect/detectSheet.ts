import type { SheetSnapshot } from "../../grid/WorkbookSnapshot";
import type { Period } from "../../text/Period";
import type { Encoding, SourceTable } from "../SourceTable";
import type { TableCorrection } from "../TableCorrection";
import { correctTables } from "./correctTables";
import { describeTable, titlePeriod } from "./describeTable";
import { findBody } from "./findBody";
import { findHeader } from "./findHeader";
import { isParameterBlock, parameterPeriod } from "./parameterBlock";
import { regionOf, type Region } from "./Region";
import { splitColumns } from "./splitColumns";
import { splitPanels } from "./splitPanels";
import { viewSheet, type Decode } from "./SheetView";
import { titleAbove } from "./titleAbove";

/** All tables of one sheet, top to bottom, then left to right. */
export function detectSheet(sheet: SheetSnapshot, encoding: Encoding, decode: Decode, corrections: readonly TableCorrection[] = []): readonly SourceTable[] {
  const view = viewSheet(sheet.grid, decode);
  if (view.height === 0 || view.width === 0) return [];
  const whole = regionOf(view, 0, view.height - 1, 0, view.width - 1);
  const parts = splitColumns(whole);
  const found = parts.flatMap((part) => detectRegion(part, sheet, encoding));
  const tables = corrections.length === 0 ? found : correctTables(whole, found, corrections, { sheet, encoding });
  return parts.length + corrections.length < 2 ? tables : tables.sort((one, other) => one.range.top - other.range.top || one.range.left - other.range.left);
}

function detectRegion(whole: Region, sheet: SheetSnapshot, encoding: Encoding): SourceTable[] {
  const tables: SourceTable[] = [];
  let from = 0;
  let titleFrom = 0;
  let pagePeriod: Period | null = null;
  const parameterRows = new Set<number>();
  while (from <= whole.bottom) {
    const header = findHeader(whole, from);
    if (header === null) break;
    const body = findBody(whole, header);
    if (isParameterBlock(whole, header, body)) {
      pagePeriod ??= parameterPeriod(whole, header, body);
      parameterRows.add(header.top).add(body.top);
      from = body.next;
      continue;
    }
    const title = titleAbove(whole, header, titleFrom, parameterRows);
    const surroundings = { sheet, encoding, title, pagePeriod };
    for (const panel of splitPanels(whole, header, body)) tables.push(describeTable(panel.region, panel.header, panel.body, surroundings));
    pagePeriod ??= titlePeriod(title, sheet.name, null);
    from = Math.max(body.next, header.bodyTop, from + 1);
    titleFrom = from;
  }
  return tables;
}
