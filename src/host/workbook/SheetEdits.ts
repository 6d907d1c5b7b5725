import type { Rect } from "../../domain/grid/Rect";
import { contains } from "../../domain/grid/Rect";

/** What was edited in a sheet since its file was opened; decides how little of its part is written anew. */
export class SheetEdits {
  /** Looks, merges, rules, sizes or parts were changed: the whole part is written from memory. */
  look = false;
  /** Formulas have other results than the file says. */
  results = false;
  /** Rules, validations, links and tables as they were when the file was opened; what is still so is kept as written. */
  opened: { readonly [part: string]: string } = {};
  #rects: Rect[] = [];

  note(rect: Rect, byAddIn: boolean): void {
    const last = this.#rects.at(-1);
    if (!last || !(contains(last, rect.top, rect.left) && contains(last, rect.bottom, rect.right))) this.#rects.push(rect);
    // An add-in's clear() and merge() touch more than contents.
    if (byAddIn) this.look = true;
  }

  get isEmpty(): boolean {
    return !this.look && this.#rects.length === 0;
  }

  has(row: number, column: number): boolean {
    return this.#rects.some((rect) => contains(rect, row, column));
  }
}
