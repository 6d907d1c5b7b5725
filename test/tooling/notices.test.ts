import { readFileSync } from "node:fs";
import { makeNotices } from "../../scripts/make-notices.mjs";

test("the notices name what ships now; npm run notices writes them", () => {
  expect(readFileSync("THIRD-PARTY-NOTICES.md", "utf8")).toBe(makeNotices());
});

test("nothing under a licence that binds us ships", () => {
  const kinds = [...makeNotices().matchAll(/^- \S+ \S+ \((.*)\)$/gm)].map((match) => match[1] ?? "");
  expect(kinds.length).toBeGreaterThan(100);
  expect(kinds.filter((kind) => /GPL|SSPL|BUSL|CC-BY-NC/i.test(kind) && !/MIT/.test(kind))).toEqual([]);
});
