import type { Clock } from "../app/ports/Clock";

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function day(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The machine's own clock, in its own time zone. */
export const systemClock: Clock = {
  today: () => day(new Date()),
  now: () => {
    const date = new Date();
    return `${day(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
  },
};
