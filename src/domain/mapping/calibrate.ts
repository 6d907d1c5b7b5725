/** Where every word of a short header belongs to one measure and to no other, brevity is no doubt. */
const BRIEF_BUT_SURE = 0.62;

/** A rival nearly as good makes any choice doubtful. `isWhole`: all of the header's words are the measure's. */
export function calibrate(worth: number, rival: number, isWhole: boolean): number {
  if (isWhole && rival < 0.6 * worth) return Math.max(worth, BRIEF_BUT_SURE);
  const margin = worth - rival;
  return margin >= 0.12 ? worth : worth * (0.7 + 0.3 * (Math.max(0, margin) / 0.12));
}
