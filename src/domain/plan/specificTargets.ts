import type { SpecificTarget } from "./Plan";
import { dateText, isoDate, parsePlanDate } from "./planDate";
import { parseSentenceNumber, sentenceNumber } from "./sentenceNumber";

/** Targets of single units or years in one cell. @example "Xã A = 95; [2023] = 80; Xã B [2024] = 90" */
export function specificTargetsText(targets: readonly SpecificTarget[]): string {
  return targets.map((target) => `${[target.unit?.replace(/[;=[\]]/g, " "), span(target)].filter(Boolean).join(" ")} = ${sentenceNumber(target.value, "vi")}`).join("; ");
}

/** The way back; null when a part is not written so. */
export function parseSpecificTargets(text: string): readonly SpecificTarget[] | null {
  const targets: SpecificTarget[] = [];
  for (const part of text.split(";").map((one) => one.trim()).filter(Boolean)) {
    const found = /^([^=[]*?)\s*(?:\[([^\]]*)\])?\s*[=:]\s*([\d.,-]+)\s*%?$/.exec(part);
    const value = parseSentenceNumber(found?.[3] ?? "", "vi") ?? parseSentenceNumber(found?.[3] ?? "", "en");
    const dates = found?.[2] === undefined ? { from: null, to: null } : parseSpan(found[2]);
    if (!found || value === null || dates === null) return null;
    targets.push({ unit: found[1] || null, ...dates, value });
  }
  return targets;
}

function span({ from, to }: SpecificTarget): string | null {
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4) && from.endsWith("-01-01") && to.endsWith("-12-31")) return `[${from.slice(0, 4)}]`;
  return `[${from === null ? "" : dateText(from)}–${to === null ? "" : dateText(to)}]`;
}

function parseSpan(text: string): Pick<SpecificTarget, "from" | "to"> | null {
  const year = /^\s*(?:năm\s*)?(\d{4})\s*$/iu.exec(text)?.[1];
  if (year) return { from: isoDate(Number(year), 1, 1), to: isoDate(Number(year), 12, 31) };
  const [left = "", right, more] = text.split(/[–-]/);
  if (right === undefined || more !== undefined) return null;
  const from = left.trim() === "" ? null : parsePlanDate(left);
  const to = right.trim() === "" ? null : parsePlanDate(right);
  return (from === null && left.trim() !== "") || (to === null && right.trim() !== "") ? null : { from, to };
}
