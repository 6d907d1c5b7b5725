import { cellAddress } from "../grid/address";
import { numberLiteral } from "./linkFormula";

/** Half blocks up to the goal, and at most, in a bar. */
const GOAL = 20;
const MOST = 24;

export interface Bullet {
  /** Number of half blocks, for a hidden cell. */
  readonly halves: { readonly formula: string; readonly value: number | string };
  readonly bar: { readonly formula: string; readonly value: string };
}

/**
 * Bar of a figure against its goal as text: whole and half blocks up to the figure, a stroke at the goal. It prints
 * everywhere, also in previews that draw no data bars. Goals of 0 or below have no bar.
 *
 * @example bullet("F14", [13, 16], 88.7, 95)?.bar.value === "█████████░│"
 */
export function bullet(actual: string, halvesAt: readonly [number, number], value: number | null, goal: number): Bullet | null {
  if (goal <= 0) return null;
  const cell = cellAddress(...halvesAt);
  // Whole blocks: half of an even number, half of the even number below an odd one; never a tie, so every engine agrees.
  const blocks = (halves: string): string => `ROUND((${halves}-0.5)/2,0)`;
  const [inside, beyond] = [`MIN(${cell},${String(GOAL)})`, `MAX(0,${cell}-${String(GOAL)})`];
  const part = (halves: string): string => `REPT("█",${blocks(halves)})&REPT("▌",${halves}-2*${blocks(halves)})`;
  const free = `REPT("░",${String(GOAL / 2)}-${blocks(`(${inside}+1)`)})`;
  const halves = value === null ? "" : Math.min(MOST, Math.max(0, roundHalfUp((value / goal) * GOAL)));
  return {
    halves: { formula: `IF(${actual}="","",MIN(${String(MOST)},MAX(0,ROUND(${actual}/${numberLiteral(goal)}*${String(GOAL)},0))))`, value: halves },
    bar: { formula: `IF(${cell}="","",${part(inside)}&${free}&"│"&${part(beyond)})`, value: halves === "" ? "" : barText(halves) },
  };
}

function barText(halves: number): string {
  const part = (count: number): string => "█".repeat(Math.floor(count / 2)) + "▌".repeat(count % 2);
  const inside = Math.min(halves, GOAL);
  return `${part(inside)}${"░".repeat(GOAL / 2 - Math.ceil(inside / 2))}│${part(Math.max(0, halves - GOAL))}`;
}

/** As Excel's ROUND(x, 0) does: away from zero, after taking off the noise of the last bits. */
function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(15)));
}
