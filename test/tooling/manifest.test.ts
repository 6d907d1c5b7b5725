import { existsSync, readFileSync } from "node:fs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { PNG } from "pngjs";

/**
 * The manifest checked without Microsoft's web service: what the schema and the store rules say about ids, versions,
 * string lengths, resources, icons and requirement sets (learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview).
 */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const xml = readFileSync("manifest.xml", "utf8");

function toElement(node: Record<string, unknown>): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const children = Array.isArray(node[name]) ? (node[name] as Record<string, unknown>[]) : [];
  const text = children.map((child) => ("#text" in child ? String(child["#text"]) : "")).join("");
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: children.filter((child) => !("#text" in child)).map(toElement),
    text,
  };
}

function parse(): Element {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false, parseAttributeValue: false, ignoreDeclaration: true });
  const [top] = (parser.parse(xml) as Record<string, unknown>[]).map(toElement);
  if (top === undefined) throw new Error("manifest.xml is empty");
  return top;
}

const manifest = parse();
const all = (function flatten(element: Element): Element[] {
  return [element, ...element.children.flatMap(flatten)];
})(manifest);

const named = (name: string): Element[] => all.filter((element) => element.name === name);
const attribute = (element: Element, name: string): string => element.attributes[name] ?? "";

function only(name: string): Element {
  const found = named(name);
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${name}: ${found.length} times`);
  return found[0];
}

/** A direct part of the manifest; the version overrides hold elements of the same names. */
function part(name: string): Element {
  const found = manifest.children.find((child) => child.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

const resourceKinds = ["bt:Image", "bt:Url", "bt:String"];
const resources = all.filter((element) => resourceKinds.includes(element.name) && "id" in element.attributes);

test("is well-formed", () => {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(manifest.name).toBe("OfficeApp");
  expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
});

test("its parts stand in the order the schema asks for", () => {
  expect(manifest.children.map((child) => child.name)).toEqual([
    "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
    "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides",
  ]);
});

test("id and version have their form", () => {
  expect(only("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only("Version").text).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(only("Version").text).toBe(`${version}.0`);
});

test("asks for the lowest Excel, the pane itself checks for the one it needs", () => {
  expect(named("Set").map((set) => set.attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.1" }]);
  expect(only("Permissions").text).toBe("ReadWriteDocument");
  expect(named("Host").map((host) => host.attributes["Name"] ?? host.attributes["xsi:type"])).toEqual(["Workbook", "Workbook"]);
});

test("has no domain besides its own", () => {
  expect(named("AppDomain")).toEqual([]);
  const addresses = all.flatMap((element) => Object.values(element.attributes)).filter((value) => /^[a-z]+:\/\//.test(value) && !value.startsWith("http://schemas.microsoft.com/") && !value.startsWith("http://www.w3.org/"));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
});

test("every resource id is unique, at most 32 characters, defined and used", () => {
  const ids = resources.map((resource) => attribute(resource, "id"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const used = new Set(all.map((element) => element.attributes["resid"]).filter((id) => id !== undefined));
  expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});

test("control ids are unique and short", () => {
  const ids = [...named("CustomTab"), ...named("Group"), ...named("Control")].map((element) => attribute(element, "id"));
  expect(new Set(ids).size).toBe(4);
  expect(ids.filter((id) => id === "" || id.length > 125)).toEqual([]);
});

test("texts keep within what Office shows", () => {
  const longest = (parent: string): number[] => named(parent).flatMap((group) => group.children).flatMap((text) => [text, ...text.children]).map((text) => (attribute(text, "DefaultValue") || attribute(text, "Value")).length);
  expect(Math.max(...longest("bt:ShortStrings"))).toBeLessThanOrEqual(125);
  expect(Math.max(...longest("bt:LongStrings"))).toBeLessThanOrEqual(250);
  expect(attribute(part("DisplayName"), "DefaultValue").length).toBeLessThanOrEqual(125);
  for (const text of [part("Description"), ...part("Description").children]) {
    expect((attribute(text, "DefaultValue") || attribute(text, "Value")).length).toBeLessThanOrEqual(250);
  }
});

test("Vietnamese by default, every text also in English", () => {
  expect(only("DefaultLocale").text).toBe("vi-VN");
  const texts = [part("DisplayName"), part("Description"), ...named("bt:String")];
  expect(texts.length).toBeGreaterThan(8);
  for (const text of texts) {
    const overrides = text.children.filter((child) => child.name.endsWith("Override"));
    expect([attribute(text, "id"), overrides.map((override) => attribute(override, "Locale"))]).toEqual([attribute(text, "id"), ["en-US"]]);
    expect(overrides.every((override) => attribute(override, "Value") !== "")).toBe(true);
  }
});

test("the ribbon tab has both buttons", () => {
  const labelOf = (control: Element): string => {
    const label = control.children.find((child) => child.name === "Label");
    const text = resources.find((resource) => attribute(resource, "id") === label?.attributes["resid"]);
    return text === undefined ? "" : attribute(text, "DefaultValue");
  };
  expect(named("Control").map((control) => [labelOf(control), attribute(control.children.find((child) => child.name === "Action") ?? control, "xsi:type")])).toEqual([
    ["Mở bảng điều khiển", "ShowTaskpane"],
    ["Cập nhật", "ExecuteFunction"],
  ]);
  expect(labelOf(only("CustomTab"))).toBe("Chỉ Tiêu");
  const commands = readFileSync("src/commands/index.ts", "utf8");
  expect(commands).toContain(`"${only("FunctionName").text}"`);
});

test("every icon exists in its size", () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
  const pictures = new Map(named("bt:Image").filter((image) => "id" in image.attributes).map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]));
  expect(named("Icon").length).toBe(3);
  for (const icon of named("Icon")) {
    expect(icon.children.map((image) => Number(attribute(image, "size")))).toEqual(sizes);
    for (const image of icon.children) {
      const size = Number(attribute(image, "size"));
      expect(pixelsOf(pictures.get(attribute(image, "resid")) ?? "")).toEqual([size, size]);
    }
  }
  expect(pixelsOf(attribute(only("IconUrl"), "DefaultValue"))).toEqual([32, 32]);
  expect(pixelsOf(attribute(only("HighResolutionIconUrl"), "DefaultValue"))).toEqual([64, 64]);
});

function pixelsOf(address: string): [number, number] | null {
  const file = new URL(address).pathname.slice(1);
  if (!existsSync(file)) return null;
  const picture = PNG.sync.read(readFileSync(file));
  return [picture.width, picture.height];
}

test("pages named in the manifest are built", () => {
  const pages = [...named("bt:Url"), only("SupportUrl"), ...only("DefaultSettings").children];
  const built = readFileSync("webpack.config.js", "utf8");
  for (const page of pages) {
    const name = new URL(attribute(page, "DefaultValue")).pathname.slice(1).replace(/\.html$/, "");
    expect(built).toContain(`html("${name}"`);
  }
});
