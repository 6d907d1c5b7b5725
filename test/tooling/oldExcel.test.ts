import { readFileSync } from "node:fs";
import vm from "node:vm";
import { ESLint } from "eslint";

const code = readFileSync("src/taskpane/oldExcel.js", "utf8");
const html = readFileSync("src/taskpane/taskpane.html", "utf8");

interface Scene {
  /** Excel's answer to `Office.onReady`; null: Office.js never answers; undefined: it did not load. */
  readonly host: string | null | undefined;
  readonly excelApi?: string;
  readonly without?: string;
}

/** Which notice the page shows, or null when the pane may start. Waits are over at once. */
function noticeIn(scene: Scene): string | null {
  const elements = new Map<string, { style: Record<string, string> }>();
  const attributes = new Map<string, string>();
  const document = {
    getElementById: (id: string) => {
      if (!html.includes(`id="${id}"`)) throw new Error(`taskpane.html has no #${id}`);
      const element = elements.get(id) ?? { style: {} };
      elements.set(id, element);
      return element;
    },
    createElement: () => (scene.without === "noModule" ? {} : { noModule: false }),
    documentElement: { setAttribute: (name: string, value: string) => attributes.set(name, value) },
  };
  const page: Record<string, unknown> = { Promise, Proxy, BigInt, globalThis: {}, setTimeout: (later: () => void) => { later(); } };
  if (scene.without !== undefined) page[scene.without] = undefined;
  if (scene.host !== undefined) {
    const isSetSupported = (set: string, version: string) => set === "ExcelApi" && Number(version.split(".")[1]) <= Number((scene.excelApi ?? "1.13").split(".")[1]);
    page["Office"] = {
      context: { requirements: { isSetSupported } },
      onReady: (answer: (info: { host: string }) => void) => { if (scene.host !== null) answer({ host: scene.host ?? "" }); },
    };
  }
  vm.runInNewContext(code, { window: page, document });
  const shown = [...elements].filter(([, element]) => element.style["display"] === "block").map(([id]) => id);
  const notice = attributes.get("data-notice") ?? null;
  expect(shown).toEqual(notice === null ? [] : [`notice-${notice}`]);
  expect(elements.get("root")?.style["display"]).toBe(notice === null ? undefined : "none");
  return notice;
}

test("Internet Explorer can read it: ES5 and nothing later", async () => {
  const faultsIn = async (text: string): Promise<number | undefined> => {
    const [result] = await new ESLint().lintText(text, { filePath: "src/taskpane/oldExcel.js" });
    return result?.fatalErrorCount;
  };
  expect(await faultsIn(code)).toBe(0);
  expect(await faultsIn(`${code}\nconst later = 1;`)).toBe(1);
});

test.each<[string, Scene, string | null]>([
  ["Excel 2021", { host: "Excel", excelApi: "1.13" }, null],
  ["Microsoft 365", { host: "Excel", excelApi: "1.17" }, null],
  ["Excel 2019 with a modern web view", { host: "Excel", excelApi: "1.8" }, "old"],
  ["just below", { host: "Excel", excelApi: "1.12" }, "old"],
  ["Internet Explorer 11", { host: "Excel", without: "Proxy" }, "old"],
  ["the first Edge", { host: "Excel", without: "globalThis" }, "old"],
  ["a browser before modules", { host: "Excel", without: "noModule" }, "old"],
  ["no network, so no library", { host: undefined }, "network"],
  ["the library loaded and never answered", { host: null }, "network"],
  ["a browser tab outside Excel", { host: "" }, "outside"],
])("%s", (_name, scene, expected) => {
  expect(noticeIn(scene)).toBe(expected);
});

test("every notice says it in both languages and names the next step", () => {
  const notices = [...html.matchAll(/<div id="notice-\w+" class="notice" role="alert">[\s\S]*?<\/div>/g)].map((match) => match[0]);
  expect(notices.length).toBe(3);
  for (const notice of notices) expect(notice).toMatch(/<h1>[\s\S]*<p>[\s\S]*<p lang="en">/);
  expect(notices[0]).toContain("bản mở tệp");
});
