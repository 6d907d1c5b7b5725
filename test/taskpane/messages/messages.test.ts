import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../../../src/taskpane/messages/en";
import { translate } from "../../../src/taskpane/messages/translate";
import { vi } from "../../../src/taskpane/messages/vi";

const folder = path.resolve("src/taskpane");

function sources(at: string): string[] {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(at, entry.name);
    if (entry.isDirectory()) return entry.name === "messages" ? [] : sources(file);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(file, "utf8")] : [];
  });
}

/** Names of the placeholders; a plural choice counts as its number. */
function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ""))].sort();
}

describe("message catalogues", () => {
  const keys = Object.keys(vi) as (keyof typeof vi)[];

  test("have the same keys and placeholders in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(keys.toSorted());
    for (const key of keys) expect([key, placeholders(en[key])]).toEqual([key, placeholders(vi[key])]);
  });

  test("hold no empty text and no text that is the same by oversight", () => {
    const shared = keys.filter((key) => vi[key] === en[key]);
    for (const key of keys) expect(vi[key].trim()).not.toBe("");
    expect(shared).toEqual(["app.name", "app.language.vi", "app.language.en", "job.step", "plan.period"].filter((key) => shared.includes(key as keyof typeof vi)));
  });

  test("hold no key that nothing uses", () => {
    const text = sources(folder).join("\n");
    const prefixes = [...text.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, prefix]) => prefix ?? "");
    const unused = keys.filter((key) => !text.includes(`"${key}"`) && !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });
});

describe("translate", () => {
  test.each([
    ["vi", "card.targets", { n: 12 }, "12 chỉ tiêu"],
    ["en", "card.targets", { n: 1 }, "1 target"],
    ["en", "card.targets", { n: 12 }, "12 targets"],
    ["vi", "results.needed", { n: 1264 }, "còn thiếu 1.264"],
    ["en", "results.needed", { n: 1264 }, "1,264 still needed"],
    ["vi", "card.open", { sheet: "{n}" }, "Mở {n}"],
    ["vi", "card.open", {}, "Mở {sheet}"],
  ] as const)("%s %s %j", (language, key, params, expected) => {
    expect(translate(language, key, params)).toBe(expected);
  });
});
