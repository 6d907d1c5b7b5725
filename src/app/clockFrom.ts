import type { Clock } from "./ports/Clock";

/** A clock that asks `now` for the moment, local; entry points pass the computer's own: `clockFrom(() => new Date())`. */
export function clockFrom(now: () => Date): Clock {
  return {
    today: () => day(now()),
    now: () => {
      const moment = now();
      return `${day(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
    },
  };
}

function day(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
