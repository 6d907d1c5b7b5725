import type { Attainment } from "../attainment/Attainment";
import type { Status } from "../attainment/Status";
import type { Indicator } from "../plan/Plan";
import { dayText, lastDay, periodText } from "./administrativeText";
import { decimalsOf, formatNumber } from "./formatNumber";
import { narrativeWords } from "./narrativeWords";
import { neededNoun } from "./neededNoun";
import { decimalsFor, type ReportContext } from "./ReportContext";
import { targetText } from "./ruleText";

const WORST_UNITS = 3;
const SHORT: readonly Status[] = ["missed", "behind", "near"];

/** Causes people typed on `Chưa đạt`, by indicator code. */
export type Causes = ReadonlyMap<string, string>;

/**
 * Remarks in administrative prose, ready to be pasted into a report, one text per paragraph: how many targets are met,
 * then per group what falls short and why (causes are people's own words), last what has no figures.
 */
export function narrative(context: ReportContext, causes: Causes): readonly string[] {
  const { input, index } = context;
  const words = narrativeWords(input.language);
  const current = input.plan.indicators.map((indicator) => ({ indicator, attainment: index.current(indicator.code, null) }));
  const missing = current.filter(({ attainment }) => attainment === null || attainment.status === "no-data").map(({ indicator }) => lowerFirst(indicator.name));
  const groups = new Map<string, Attainment[]>();
  for (const { attainment, indicator } of current) {
    if (!attainment || !SHORT.includes(attainment.status)) continue;
    const group = indicator.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), attainment]);
  }
  const named = new Set(input.plan.indicators.map((indicator) => indicator.group)).size > 1;
  return [
    opening(context),
    ...[...groups].map(([group, attainments]) => {
      const sentences = attainments.map((attainment) => shortfall(context, attainment, causes.get(attainment.indicator.code) ?? null)).join(" ");
      return named && group !== "" ? `${words.about(groupName(group))}: ${lowerFirst(sentences)}` : sentences;
    }),
    ...(missing.length === 0 ? [] : [words.noData(missing)]),
  ];
}

function opening({ input, index }: ReportContext): string {
  const words = narrativeWords(input.language);
  const attainments = input.plan.indicators.map((indicator) => index.current(indicator.code, null));
  const count = (status: Status): number => attainments.filter((attainment) => (attainment?.status ?? "no-data") === status).length;
  const until = attainments.reduce((latest, attainment) => (attainment?.period && attainment.period.until > latest ? attainment.period.until : latest), "");
  const date = until === "" ? dayText(input.asOf) : dayText(lastDay(until));
  return words.opening(date, count, input.plan.indicators.length);
}

/** One target that falls short: figure, distance, change, how many are missing, the worst units, the cause. */
function shortfall(context: ReportContext, attainment: Attainment, cause: string | null): string {
  const { input } = context;
  const { language } = input;
  const words = narrativeWords(language);
  const { indicator, actual, target } = attainment;
  if (actual === null) return "";
  const decimals = decimalsFor(attainment);
  const isChange = indicator.target.form === "increment" || indicator.target.form === "relative";
  const figure = withUnit(formatNumber(actual, language, decimals), indicator);
  const gap = target.comparator === "between" && target.value2 !== null && actual > target.value2 ? actual - target.value2 : Math.abs(actual - target.value);
  const distance = gap < 1e-9 ? words.equal : actual < target.value ? words.below(points(gap, decimals, indicator, context)) : words.above(points(gap, decimals, indicator, context));
  const parts = [`${indicator.name} ${words.is(attainment.status)} ${figure}, ${distance} (${withUnit(targetText(indicator.target, language), indicator)})`];
  const before = isChange ? null : context.index.before(attainment);
  if (before && before.actual !== null && before.period) parts.push(words.change(actual - before.actual, points(Math.abs(actual - before.actual), decimals, indicator, context), periodText(before.period, language)));
  const needed = attainment.needed === null || attainment.needed === 0 ? null : `${formatNumber(attainment.needed, language, 0)} ${neededNoun(attainment, language)}`.trim();
  if (needed !== null) parts.push(indicator.direction === "lower" ? words.neededFewer(needed) : words.neededMore(needed));
  const worst = worstUnits(context, attainment);
  return [`${parts.join(", ")}.`, worst.length === 0 ? "" : words.worst(worst), cause === null ? "" : words.cause(cause)].filter((text) => text !== "").join(" ");
}

/** Units that fall shortest of the same target, with their figures. */
function worstUnits({ input, index }: ReportContext, { indicator }: Attainment): readonly string[] {
  const failing = input.units.flatMap((unit) => {
    const own = unit.isTotal ? null : index.current(indicator.code, unit.key);
    return own && own.actual !== null && (own.status === "missed" || own.status === "behind") ? [{ name: unit.name, own, actual: own.actual }] : [];
  });
  failing.sort((one, other) => (indicator.direction === "lower" ? other.actual - one.actual : one.actual - other.actual));
  return failing.slice(0, WORST_UNITS).map(({ name, own, actual }) => `${name} (${withUnit(formatNumber(actual, input.language, decimalsFor(own)), indicator)})`);
}

/** A distance in points: enough decimals that it does not read as none. */
function points(value: number, decimals: number, { unit, per }: Indicator, { input }: ReportContext): string {
  let digits = decimals;
  while (digits < 4 && Number(value.toFixed(digits)) === 0 && value > 1e-9) digits += 1;
  const number = formatNumber(value, input.language, Math.min(digits, Math.max(decimals, decimalsOf(value))));
  return per === 100 ? `${number} ${narrativeWords(input.language).points}` : `${number} ${unit}`.trim();
}

/** Figure with its unit of measure, as prose has it. @example "88,0 %" */
function withUnit(number: string, { unit }: Indicator): string {
  return `${number} ${unit}`.trim();
}

/** @example groupName("II. Dự phòng và bao phủ") === "dự phòng và bao phủ" */
function groupName(group: string): string {
  return lowerFirst(group.replace(/^(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s*/u, ""));
}

/** Abbreviations keep their capitals. */
function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second !== "" && second === second.toUpperCase() && /\p{L}/u.test(second) ? text : first.toLowerCase() + text.slice(first.length);
}
