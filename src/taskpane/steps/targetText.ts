import type { Attainment } from "../../domain/attainment/Attainment";
import type { Indicator } from "../../domain/plan/Plan";
import type { Comparator } from "../../domain/plan/Target";

const SIGNS: Readonly<Record<Comparator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" };

/** A limit as a table shows it. @example "≥ 95 %", "104 – 108" */
export function limitText(target: Attainment["target"], unit: string, number: (value: number) => string): string {
  if (target.comparator === "between") return withUnit(`${number(target.value)} – ${number(target.value2 ?? target.value)}`, unit);
  return withUnit(`${SIGNS[target.comparator]} ${number(target.value)}`, unit);
}

/** The limit an indicator's target names first. */
export function targetText(indicator: Indicator, number: (value: number) => string): string {
  const { target } = indicator;
  switch (target.form) {
    case "band":
      return limitText({ comparator: "between", value: target.low, value2: target.high }, indicator.unit, number);
    case "relative":
      return withUnit(`${target.change === "up" ? "▲" : "▼"} ${number(target.value)}`, target.measuredIn === "percent" ? "%" : indicator.unit);
    case "zero-event":
      return limitText({ comparator: "<=", value: 0, value2: null }, indicator.unit, number);
    case "every-unit":
      return limitText({ ...target.inner, value2: null }, indicator.unit, number);
    case "fraction":
      return withUnit(`${SIGNS[target.comparator]} ${number(target.value)}/${number(target.of)}`, indicator.unit);
    default:
      return limitText({ comparator: target.comparator, value: target.value, value2: null }, indicator.unit, number);
  }
}

/** Figures that stand for a whole (`%`, `‰`) and counted units alike are set off by a space. */
export function withUnit(figure: string, unit: string): string {
  return unit === "" ? figure : `${figure} ${unit}`;
}
