import { remembered } from "../text/remembered";

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date; calendar arithmetic only, no time zone and no clock. */
export const dayNumber: (date: string) => number = remembered(5_000, (date) => {
  const [year = 1970, month = 1, day = 1] = date.split("-").map(Number);
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
});

/** @example previousDay("2024-03-01") === "2024-02-29" */
export const previousDay: (date: string) => string = remembered(5_000, (date) => new Date((dayNumber(date) - 1) * DAY).toISOString().slice(0, 10));

/** Share of the way from `from` to the end of `to` (both days included) that is behind us at the end of `today`, 0 to 1. */
export function elapsedShare(from: string, to: string, today: string): number {
  const whole = dayNumber(to) + 1 - dayNumber(from);
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, (dayNumber(today) + 1 - dayNumber(from)) / whole));
}
