import { BLANK } from "./cellKind";
import type { BodyBlock } from "./findBody";
import type { HeaderBlock } from "./growHeader";
import type { Region } from "./Region";
import { foldOnce, kindAt, mergeAt, textAt } from "./SheetView";
import { OF_WHICH } from "./words";

/** One column of the table with the header texts over it; `right` is past `column` where the leaf is a merged cell. */
export interface HeaderColumn {
  readonly column: number;
  readonly right: number;
  readonly path: readonly string[];
  readonly indexLabel: string | null;
}

/**
 * Header texts of every column, outermost first. A merged area counts once down and is repeated across; a caption that was
 * not merged reaches over the blank cells to its right as long as something stands below them.
 */
export function headerPaths(region: Region, header: HeaderBlock, body: BodyBlock): readonly HeaderColumn[] {
  const spreads = !mergesCaptions(region, header);
  const columns: HeaderColumn[] = [];
  for (let column = body.left; column <= body.right; column++) {
    const right = Math.min(leafRight(region, header, column), body.right);
    if (right > column && splitsLeaf(region, body, column, right)) {
      for (let part = column; part <= right; part++) columns.push(headerColumn(region, header, part, part, spreads ? body.left : null));
    } else {
      columns.push(headerColumn(region, header, column, right, spreads ? body.left : null));
    }
    column = right;
  }
  return columns;
}

function headerColumn(region: Region, header: HeaderBlock, column: number, right: number, spreadFrom: number | null): HeaderColumn {
  const path: string[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    const merge = mergeAt(region.view, row, column);
    if (merge !== null && merge.top < row && merge.top >= header.top) continue;
    const own = textAt(region.view, merge?.top ?? row, merge?.left ?? column);
    const text = own === "" && merge === null ? (spreadFrom === null ? captionGoesOn(region, header, row, column) : captionLeft(region, header, row, column, spreadFrom)) : own;
    if (text !== "") path.push(text);
  }
  // "Site:" names the header's row, not the column below it.
  const named = path.filter((text, index) => index === path.length - 1 || !text.endsWith(":") || OF_WHICH.test(foldOnce(region.view, text)));
  const indexLabel = header.indexRow === null ? "" : textAt(region.view, header.indexRow, mergeAt(region.view, header.indexRow, column)?.left ?? column);
  return { column, right, path: named, indexLabel: indexLabel === "" ? null : indexLabel };
}

/** Whether the author merges the captions of groups; then a caption that is not merged stands over its own column alone. */
function mergesCaptions(region: Region, header: HeaderBlock): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    for (const merge of region.view.merges[row] ?? []) {
      if (merge.right > merge.left && row < header.bottom && merge.bottom < header.bottom) return true;
    }
  }
  return false;
}

/** Last column of the lowest merged cell over this column: the leaf's width. */
function leafRight(region: Region, header: HeaderBlock, column: number): number {
  for (const row of header.indexRow === null ? [] : [header.indexRow]) {
    const merge = mergeAt(region.view, row, column);
    if (merge !== null && merge.left === column) return merge.right;
    if (kindAt(region.view, row, column) !== BLANK) return column;
  }
  for (let row = header.bottom; row >= header.top; row--) {
    const merge = mergeAt(region.view, row, column);
    if (merge !== null) return merge.left === column || merge.left < column ? merge.right : column;
    if (kindAt(region.view, row, column) !== BLANK) return column;
  }
  return column;
}

/** A leaf merged over two columns that both hold values (figure and flag, figure and share) is two columns. */
function splitsLeaf(region: Region, body: BodyBlock, column: number, right: number): boolean {
  if (body.bottom === null) return false;
  let first = 0;
  let others = 0;
  for (let row = body.top; row <= Math.min(body.bottom, body.top + 200); row++) {
    if (kindAt(region.view, row, column) !== BLANK && mergeAt(region.view, row, column) === null) first++;
    for (let part = column + 1; part <= right; part++) if (kindAt(region.view, row, part) !== BLANK && mergeAt(region.view, row, part) === null) others++;
  }
  return first > 0 && others > 0;
}

/** The second line of a merged caption, typed into its first column only, goes on over all its columns. */
function captionGoesOn(region: Region, header: HeaderBlock, row: number, column: number): string {
  const above = row > header.top ? mergeAt(region.view, row - 1, column) : null;
  if (above === null || above.bottom !== row - 1 || above.right === above.left || above.left === column || row === header.bottom || mergeAt(region.view, row, above.left) !== null) return "";
  for (let at = above.left; at <= above.right; at++) {
    if (!hasTextBelow(region, header, row, at) || (at > above.left && kindAt(region.view, row, at) !== BLANK)) return "";
  }
  return textAt(region.view, row, above.left);
}

/** The nearest text to the left in this row, when it captions a group that this column belongs to. */
function captionLeft(region: Region, header: HeaderBlock, row: number, column: number, left: number): string {
  if (row === header.bottom || !hasTextBelow(region, header, row, column)) return "";
  for (let at = column - 1; at >= left; at--) {
    if (hasTextAbove(region, header, row, at + 1)) return "";
    if (mergeAt(region.view, row, at) !== null) return "";
    const text = textAt(region.view, row, at);
    if (text === "") {
      if (!hasTextBelow(region, header, row, at)) return "";
      continue;
    }
    return hasTextBelow(region, header, row, at) && at > left ? text : "";
  }
  return "";
}

function hasTextBelow(region: Region, header: HeaderBlock, row: number, column: number): boolean {
  for (let next = row + 1; next <= header.bottom; next++) {
    const merge = mergeAt(region.view, next, column);
    if (kindAt(region.view, merge?.top ?? next, merge?.left ?? column) !== BLANK) return true;
  }
  return false;
}

function hasTextAbove(region: Region, header: HeaderBlock, row: number, column: number): boolean {
  for (let above = row - 1; above >= header.top; above--) if (kindAt(region.view, above, column) !== BLANK) return true;
  return false;
}
