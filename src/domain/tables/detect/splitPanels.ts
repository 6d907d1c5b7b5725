import { BLANK, isFigure, TEXT } from "./cellKind";
import { findBody, type BodyBlock } from "./findBody";
import { findHeader } from "./findHeader";
import type { HeaderBlock } from "./growHeader";
import { regionOf, spansOf, type Region } from "./Region";
import { foldOnce, kindAt, mergeAt } from "./SheetView";
import { LABEL_HEADER, ORDINAL_HEADER } from "./words";

/** More blocks in a row are a lattice, no report. */
const MOST_PANELS = 12;

export interface Panel {
  readonly region: Region;
  readonly header: HeaderBlock;
  readonly body: BodyBlock;
}

/**
 * Tables that stand side by side under one row of headers: where the ordinal heading (STT) comes again, or where the
 * heading of the first column comes again after a gap. Each panel is then looked at alone.
 */
export function splitPanels(region: Region, header: HeaderBlock, body: BodyBlock): readonly Panel[] {
  const starts = panelStarts(region, header, body);
  const whole = [{ region, header, body: { ...body, right: lastJoined(region, header, body) } }];
  if (starts.length < 2 || starts.length > MOST_PANELS) return whole;
  const bottom = body.bottom ?? header.bodyTop - 1;
  const panels: Panel[] = [];
  for (const [index, left] of starts.entries()) {
    const right = (starts[index + 1] ?? body.right + 1) - 1;
    const part = regionOf(region.view, header.top, bottom, left, right);
    const partHeader = findHeader(part, header.top);
    if (partHeader === null) return whole;
    panels.push({ region: part, header: partHeader, body: { ...findBody(part, partHeader), noteRows: body.noteRows } });
  }
  return panels;
}

/** What stands right of two or more wholly blank columns, and is no panel, is a legend or scratch beside the table. */
function lastJoined(region: Region, header: HeaderBlock, body: BodyBlock): number {
  for (let column = body.left + 1; column + 1 < body.right; column++) {
    if (isBlankColumn(region, header.top, body.bottom ?? header.bottom, column) && isBlankColumn(region, header.top, body.bottom ?? header.bottom, column + 1)) return column - 1;
  }
  return body.right;
}

function panelStarts(region: Region, header: HeaderBlock, body: BodyBlock): readonly number[] {
  const ordinals: number[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    for (const span of spansOf(region, row)) {
      if (ORDINAL_HEADER.test(foldOnce(region.view, span.text)) && !ordinals.includes(span.column) && foldOnce(region.view, span.text) !== "số") ordinals.push(span.column);
    }
  }
  if (ordinals.length > 1 && ordinals.includes(body.left)) return ordinals.sort((one, other) => one - other);
  return repeatStarts(region, header) ?? gapStarts(region, header, body);
}

/** `Year | Number | Rate | Year | Number | Rate`: a long table folded into blocks without a gap. */
function repeatStarts(region: Region, header: HeaderBlock): readonly number[] | null {
  if (header.top !== header.bottom) return null;
  const headings = spansOf(region, header.bottom);
  const texts = headings.map((span) => foldOnce(region.view, span.text));
  if (!LABEL_HEADER.test(texts[0] ?? "")) return null;
  for (let blocks = 2; blocks <= 4; blocks++) {
    const size = headings.length / blocks;
    if (!Number.isInteger(size) || size < 2) continue;
    if (texts.every((text, index) => text === texts[index % size])) return headings.filter((_, index) => index % size === 0).map((span) => span.column);
  }
  return null;
}

/** Columns after a wholly blank one that begin a table of their own: they repeat the first heading, or name rows again. */
function gapStarts(region: Region, header: HeaderBlock, body: BodyBlock): readonly number[] {
  const starts = [body.left];
  const headings = spansOf(region, header.bottom);
  const first = headings[0];
  for (let column = body.left + 1; column < body.right; column++) {
    if (!isBlankColumn(region, header.top, body.bottom ?? header.bottom, column)) continue;
    const next = headings.find((span) => span.column > column);
    if (next === undefined || first === undefined || starts.includes(next.column)) continue;
    const named = namesRows(region, body, body.left, column - 1) && namesRows(region, body, next.column, body.right);
    if (foldOnce(region.view, next.text) === foldOnce(region.view, first.text) || named) starts.push(next.column);
  }
  return starts;
}

/** Texts in the first column of the body, figures in one further on. */
export function namesRows(region: Region, body: { readonly top: number; readonly bottom: number | null }, left: number, right: number): boolean {
  let texts = 0;
  let others = 0;
  let figures = 0;
  for (let row = body.top; row <= Math.min(body.bottom ?? -1, body.top + 30); row++) {
    const kind = kindAt(region.view, row, left);
    if (kind === TEXT) texts++;
    else if (kind !== BLANK) others++;
    for (let column = left + 1; column <= right; column++) {
      if (!isFigure(kindAt(region.view, row, column))) continue;
      figures++;
      break;
    }
  }
  return texts >= 2 && others <= texts * 0.3 && figures >= texts * 0.5;
}

function isBlankColumn(region: Region, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++) {
    if (kindAt(region.view, row, column) !== BLANK || mergeAt(region.view, row, column) !== null) return false;
  }
  return true;
}
