import type { Period } from "./Period";
import { daysPeriod, monthsPeriod, yearsPeriod } from "./calendar";

/**
 * Reads a period as the command line writes it: `2024`, `2024-H1`, `2024-Q2`, `2024-06`, `2024-M1..M6`, `2021..2025`,
 * `2024-01-01..2024-06-15`. Null for anything else. The key stays as it was written.
 */
export function parsePeriodKey(key: string): Period | null {
  const text = key.trim().toUpperCase();
  const period = readKey(text);
  return period === null ? null : { ...period, key: text };
}

function readKey(text: string): Period | null {
  const days = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text);
  if (days) return daysPeriod(days[1] ?? "", days[2] ?? "");
  const years = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(text);
  if (years) return yearsPeriod(Number(years[1]), Number(years[2] ?? years[1]));
  const part = /^(\d{4})-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])|M(\d{1,2})\.\.M(\d{1,2}))$/.exec(text);
  if (!part) return null;
  const year = Number(part[1]);
  if (part[2]) return monthsPeriod(year, Number(part[2]) * 6 - 5, Number(part[2]) * 6, part[2] === "1");
  if (part[3]) return monthsPeriod(year, Number(part[3]) * 3 - 2, Number(part[3]) * 3, false);
  if (part[4]) return monthsPeriod(year, Number(part[4]), Number(part[4]), false);
  const [from, to] = [Number(part[5]), Number(part[6])];
  return from >= 1 && from <= to && to <= 12 ? monthsPeriod(year, from, to, from === 1) : null;
}
