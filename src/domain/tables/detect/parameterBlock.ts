import { monthsPeriod } from "../../text/calendar";
import type { Period } from "../../text/Period";
import type { BodyBlock } from "./findBody";
import { findHeader } from "./findHeader";
import type { HeaderBlock } from "./growHeader";
import { spansOf, type Region } from "./Region";
import { foldOnce, textAt } from "./SheetView";

/**
 * Names over one row of values, with another table soon below, say how an export was made; names like `tu_thang` say it
 * without one. They belong to the title block.
 */
export function isParameterBlock(region: Region, header: HeaderBlock, body: BodyBlock): boolean {
  if (body.bottom === null || body.bottom > body.top || header.indexRow !== null || header.top !== header.bottom) return false;
  const names = spansOf(region, header.top);
  const machine = names.filter((span) => /^[a-z][a-z\d]*(?:_[a-z\d]+)*$/i.test(span.text)).length;
  if (names.some((span) => span.text.includes("_")) && machine >= names.length * 0.8) return true;
  const next = findHeader(region, body.next);
  return next !== null && next.top - body.bottom <= 4 && next.top > body.bottom + 1 && spansOf(region, next.bottom).length >= names.length;
}

/** Period that parameters state: `nam` with `tu_thang` and `den_thang`, `thang` or `quy`; null without a year. */
export function parameterPeriod(region: Region, header: HeaderBlock, body: BodyBlock): Period | null {
  const values = new Map<string, number>();
  for (const span of spansOf(region, header.top)) {
    const value = Number(textAt(region.view, body.top, span.column));
    if (Number.isInteger(value)) values.set(foldOnce(region.view, span.text).replace(/[^a-z]/g, ""), value);
  }
  const year = values.get("nam") ?? values.get("year");
  if (year === undefined || year < 1990 || year > 2100) return null;
  const month = values.get("thang") ?? values.get("month");
  const quarter = values.get("quy") ?? values.get("quarter");
  const from = values.get("tuthang") ?? month ?? (quarter === undefined ? 1 : quarter * 3 - 2);
  const to = values.get("denthang") ?? month ?? (quarter === undefined ? 12 : quarter * 3);
  return from >= 1 && from <= to && to <= 12 ? monthsPeriod(year, from, to, from === 1 && to > 1 && to < 12) : null;
}
