import { ApiError } from "./ApiError";
import type { Argument } from "./ApiClass";
import type { Json } from "./Json";

/** Readers for what comes over the wire; the wrong kind of value is `InvalidArgument` as in Excel. */
export function textOf(value: Argument | undefined, name: string): string {
  if (typeof value === "string") return value;
  throw new ApiError("InvalidArgument", `${name} must be text`);
}

export function optionalTextOf(value: Argument | undefined, name: string): string | undefined {
  return value === undefined || value === null ? undefined : textOf(value, name);
}

export function numberOf(value: Argument | undefined, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new ApiError("InvalidArgument", `${name} must be a number`);
}

export function wholeOf(value: Argument | undefined, name: string): number {
  const number = numberOf(value, name);
  if (!Number.isInteger(number)) throw new ApiError("InvalidArgument", `${name} must be a whole number`);
  return number;
}

export function booleanOf(value: Argument | undefined, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw new ApiError("InvalidArgument", `${name} must be true or false`);
}

/** One of the listed words, whatever its case; answers the listed spelling. */
export function choiceOf<C extends string>(value: Argument | undefined, choices: readonly C[], name: string): C {
  const text = textOf(value, name).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === text);
  if (found === undefined) throw new ApiError("InvalidArgument", `${name} must be one of ${choices.join(", ")}`);
  return found;
}

/** @example colorOf("#c6efce") === "#C6EFCE" */
export function colorOf(value: Argument | undefined, name: string): string {
  const text = textOf(value, name).trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  throw new ApiError("InvalidArgument", `${name}: ${text} is not a colour`);
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
