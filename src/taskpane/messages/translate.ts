import type { Language } from "../../domain/LocalizedText";
import { en } from "./en";
import { vi } from "./vi";
import type { MessageKey } from "./vi";

export type MessageParams = Readonly<Record<string, string | number>>;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { vi, en };

/** The message in that language with its placeholders filled; a placeholder without a value stays visible, so that a test sees it. */
export function translate(language: Language, key: MessageKey, params: MessageParams = {}): string {
  return CATALOGUES[language][key].replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === "number" ? value.toLocaleString(language === "vi" ? "vi-VN" : "en-US") : value;
  });
}
