import { cellAddress } from "../grid/address";
import type { Word } from "./reportWords";

/** Columns of `Số liệu`, in order; the last holds the source cell as it is and is hidden. */
export const FACT_COLUMNS = ["code", "indicator", "unit", "period", "part", "figure", "used", "source", "labelNow", "labelThen", "check", "sentence", "rule", "readAt", "raw"] as const satisfies readonly Word[];

/** Number of each column. */
export const FACT_COLUMN = Object.fromEntries(FACT_COLUMNS.map((name, index) => [name, index])) as Readonly<Record<(typeof FACT_COLUMNS)[number], number>>;

/** First line of facts. */
export const FIRST_FACT_ROW = 4;

/** Words of the check, once for all lines in a hidden column: a line refers to them and stays short. */
export const WORD_COLUMN = FACT_COLUMNS.length;
export const CHECK_WORDS = ["linked", "linkLost", "linkMoved", "sourceError"] as const satisfies readonly Word[];

/** @example wordCell("linked") === "$P$1" */
export function wordCell(word: (typeof CHECK_WORDS)[number]): string {
  return `$${cellAddress(CHECK_WORDS.indexOf(word), WORD_COLUMN).replace(/(\d)/, "$$$1")}`;
}
