const DAY = 86_400_000;

/** The same few days are asked for again and again. */
const known = new Map<string, number>();
const previous = new Map<string, string>();
const MANY = 5_000;

/** Days since 1970-01-01 of an ISO date; calendar arithmetic only, no time zone and no clock. */
export function dayNumber(date: string): number {
  let day = known.get(date);
  if (day === undefined) {
    day = countDays(date);
    if (known.size < MANY) known.set(date, day);
  }
  return day;
}

function countDays(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

export function previousDay(date: string): string {
  let before = previous.get(date);
  if (before === undefined) {
    before = new Date((dayNumber(date) - 1) * DAY).toISOString().slice(0, 10);
    if (previous.size < MANY) previous.set(date, before);
  }
  return before;
}

/** Share of the way from `from` to the end of `to` (both days included) that is behind us at the end of `today`, 0 to 1. */
export function elapsedShare(from: string, to: string, today: string): number {
  const whole = dayNumber(to) + 1 - dayNumber(from);
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, (dayNumber(today) + 1 - dayNumber(from)) / whole));
}
