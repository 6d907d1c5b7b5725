/** A rival nearly as good makes any choice doubtful. */
export function calibrate(worth: number, rival: number): number {
  const margin = worth - rival;
  return margin >= 0.12 ? worth : worth * (0.7 + 0.3 * (Math.max(0, margin) / 0.12));
}
