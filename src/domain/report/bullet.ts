/** Blocks up to the goal, and beyond it. */
const GOAL = 20;
const MOST = 24;

/**
 * Bar of a figure against its goal as text: blocks up to the figure, a stroke at the goal. It prints everywhere, also
 * in previews that draw no data bars. `actual` is a cell; goals of 0 or below have no bar.
 *
 * @example bullet("F14", 88.7, 95).value === "██████████████████░░│"
 */
export function bullet(actual: string, value: number | null, goal: number): { readonly formula: string; readonly value: string } | null {
  if (goal <= 0) return null;
  const length = `MIN(${String(MOST)},MAX(0,ROUND(${actual}/${String(goal)}*${String(GOAL)},0)))`;
  const goalText = String(GOAL);
  const formula = `IF(${actual}="","",REPT("█",MIN(${length},${goalText}))&REPT("░",MAX(0,${goalText}-${length}))&"│"&REPT("█",MAX(0,${length}-${goalText})))`;
  if (value === null) return { formula, value: "" };
  const blocks = Math.min(MOST, Math.max(0, roundHalfUp((value / goal) * GOAL)));
  return { formula, value: "█".repeat(Math.min(blocks, GOAL)) + "░".repeat(Math.max(0, GOAL - blocks)) + "│" + "█".repeat(Math.max(0, blocks - GOAL)) };
}

/** As Excel's ROUND(x, 0) does: away from zero, after taking off the noise of the last bits. */
function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(15)));
}
