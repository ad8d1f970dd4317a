import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { METADATA_FILES } from "../scripts/functions-metadata";
import { helpPage } from "../scripts/help/address";
import { LANGUAGES } from "../src/law/text";

const root = join(__dirname, "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const xml = new JSDOM(manifest, { contentType: "text/xml" }).window.document;

const all = (selector: string): Element[] => [...xml.querySelectorAll(selector)];
const one = (selector: string): Element => {
  const found = xml.querySelector(selector);
  if (!found) throw new Error(`The manifest has no ${selector}`);
  return found;
};
/** The children of a group of resources; selectors cannot name elements with a prefix. */
const group = (name: string): Element[] => [...(xml.getElementsByTagName(`bt:${name}`)[0]?.children ?? [])];
const childNames = (element: Element) => [...element.children].map((child) => child.nodeName);
const attributes = (elements: readonly Element[], name: string) =>
  elements.map((element) => element.getAttribute(name) ?? "");

const resources = all("Resources > *").flatMap((group) => [...group.children]);
const ids = attributes(resources, "id");
/** The only text that must be the same in every language: formulas are written with it. */
const NAMESPACE = "Functions.Namespace";

/** What a build puts at the public address. */
const built = new Set([
  "taskpane.html",
  "help.html",
  "functions.js",
  ...Object.values(METADATA_FILES),
  ...LANGUAGES.map(helpPage),
  ...readdirSync(join(root, "assets"))
    .filter((file) => file.endsWith(".png"))
    .map((file) => `assets/${file}`),
]);

test("elements stand in the order of Microsoft's schemas", () => {
  const order = (parent: string, expected: readonly string[]) =>
    expect(childNames(one(parent))).toEqual(expected);
  order("OfficeApp", [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
  order("VersionOverrides", ["Hosts", "Resources"]);
  order("VersionOverrides > Hosts > Host", ["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  order("AllFormFactors > ExtensionPoint", ["Script", "Page", "Metadata", "Namespace"]);
  order("DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]);
  const [label, icon, ...controls] = childNames(one("Group"));
  expect([label, icon, ...new Set(controls)]).toEqual(["Label", "Icon", "Control"]);
  order("Resources", ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  for (const control of all("Control")) {
    expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  }
});

test("it asks for a shared runtime that lives as long as the workbook, and for no more than it needs", () => {
  expect(one("Id").textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  const sets = all("Requirements Set").map(
    (set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`,
  );
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"]);
  expect(one("Runtime").getAttribute("lifetime")).toBe("long");
  const page = one("Runtime").getAttribute("resid");
  expect(one("FunctionFile").getAttribute("resid")).toBe(page);
  expect(one("Page > SourceLocation").getAttribute("resid")).toBe(page);
  expect(one("Action > SourceLocation").getAttribute("resid")).toBe(page);
  const pageUrl = resources.find((resource) => resource.getAttribute("id") === page);
  expect(pageUrl?.getAttribute("DefaultValue")).toBe(
    one("DefaultSettings > SourceLocation").getAttribute("DefaultValue"),
  );
  expect(one(`[id="${NAMESPACE}"]`).getAttribute("DefaultValue")).toBe("OLSHEM");
});

test("one group on a tab of Excel's own, with as many buttons as Excel takes", () => {
  expect(all("OfficeTab > Group")).toHaveLength(1);
  expect(all("Group > Control").length).toBeLessThanOrEqual(6);
});

test("each button has texts and icons of its own, and says what it does", () => {
  const buttons = all("Group > Control");
  const ownIds = buttons.map((button) => button.id.replace("Olshem.", ""));
  expect(ownIds.length).toBeGreaterThan(1);
  buttons.forEach((button, index) => {
    const own = (selector: string) => attributes([...button.querySelectorAll(selector)], "resid");
    const [id, isFirst] = [ownIds[index], index === 0];
    expect([own(":scope > Label"), own("Title"), own("Description")]).toEqual([
      [`${id}.Label`],
      [`${id}.Title`],
      [`${id}.Description`],
    ]);
    const icons = own("Icon > *").map((resid) => one(`[id="${resid}"]`).getAttribute("DefaultValue"));
    const icon = isFirst ? "icon" : id!.toLowerCase();
    expect(icons).toEqual([16, 32, 80].map((size) => `https://localhost:3000/assets/${icon}-${size}.png`));
    const run = button.querySelector("FunctionName")?.textContent;
    // The first one opens the pane as it is.
    expect(run).toBe(isFirst ? undefined : id!.toLowerCase());
  });
});

test("every resource that is asked for is there, and every one there is asked for", () => {
  const asked = attributes(all("[resid]"), "resid");
  expect([...new Set(asked)].sort()).toEqual([...ids].sort());
});

test("ids are unique and not too long", () => {
  for (const list of [ids, attributes(all("Group, Control"), "id")]) {
    expect(new Set(list).size).toBe(list.length);
  }
  for (const id of ids) expect([...id].length).toBeLessThanOrEqual(32);
});

test("every text is in Russian and Kazakh too", () => {
  expect(one("DefaultLocale").textContent).toBe("en-US");
  const texts = [one("DisplayName"), one("Description"), ...group("ShortStrings"), ...group("LongStrings")];
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) {
    const expected = text.getAttribute("id") === NAMESPACE ? [] : ["ru-RU", "kk-KZ"];
    expect(attributes([...text.children], "Locale")).toEqual(expected);
  }
});

test("the functions are described in the language of Office", () => {
  const metadata = one('[id="Functions.Metadata"]');
  const address = (file: string) => `https://localhost:3000/${file}`;
  expect(metadata.getAttribute("DefaultValue")).toBe(address(METADATA_FILES.en));
  const overrides = [...metadata.children].map((each) => [
    each.getAttribute("Locale"),
    each.getAttribute("Value"),
  ]);
  expect(overrides).toEqual([
    ["ru-RU", address(METADATA_FILES.ru)],
    ["kk-KZ", address(METADATA_FILES.kk)],
  ]);
});

test("no text is longer than Excel takes", () => {
  const longest = (elements: readonly Element[]) =>
    Math.max(
      ...elements
        .flatMap((element) => [
          ...attributes([element], "DefaultValue"),
          ...attributes([...element.children], "Value"),
        ])
        .map((text) => {
          expect(text.trim()).not.toBe("");
          return text.length;
        }),
    );
  expect(longest([one("DisplayName")])).toBeLessThanOrEqual(125);
  expect(longest([one("Description")])).toBeLessThanOrEqual(250);
  expect(longest(group("ShortStrings"))).toBeLessThanOrEqual(125);
  expect(longest(group("LongStrings"))).toBeLessThanOrEqual(250);
});

test("every address of ours is a file of the build", () => {
  const addresses = [...manifest.matchAll(/"(https:\/\/[^"]*)"/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    expect([...built]).toContain(address.slice("https://localhost:3000/".length));
  }
});

test("every icon is there in the size that its name says", () => {
  const icons = [...built].filter((file) => file.endsWith(".png"));
  expect(icons.filter((file) => file.startsWith("assets/icon-"))).toHaveLength(5);
  const sizeOf = (name: string) => Number(/-(\d+)\.png$/.exec(name)?.[1]);
  for (const icon of icons) {
    const png = readFileSync(join(root, icon));
    expect([icon, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon, sizeOf(icon), sizeOf(icon)]);
  }
  for (const image of all("Icon > *")) {
    const resource = one(`[id="${image.getAttribute("resid")}"]`);
    expect(sizeOf(resource.getAttribute("DefaultValue")!)).toBe(Number(image.getAttribute("size")));
  }
});

test("the version is that of the package", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(one("Version").textContent).toBe(`${version}.0`);
});
