import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "../../dist");

/** What `npm run build` has left. */
const built = (file: string) => readFileSync(join(DIST, file), "utf8");
const scripts = () => readdirSync(DIST).filter((file) => file.endsWith(".js"));

test("functions.js needs nothing but the global CustomFunctions and associates every function of functions.json", () => {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const CustomFunctions = {
    Error: class {},
    ErrorCode: {},
    associate: (id: string, calculate: (...args: unknown[]) => unknown) => associated.set(id, calculate),
  };
  runInContext(built("functions.js"), createContext({ CustomFunctions }));
  const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  expect(associated.get("SERVICES_T1")!([[3]], [[20000]], [["ЦГО"]])).toEqual([[10.5]]);
});

test("the pane loads Office.js from Microsoft's address, and the build holds no copy of it", () => {
  expect(built("taskpane.html")).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(existsSync(join(DIST, "office"))).toBe(false);
});

test("the spreadsheet engine of the workbench is in no file of the add-in", () => {
  for (const file of scripts()) expect(built(file)).not.toMatch(/o-spreadsheet|owl\.App/i);
});

test("the pane opens without the texts of the forms: they are a file of their own", () => {
  const label = "Представление недостоверной информации";
  const [forms, ...others] = scripts().filter((file) => built(file).includes(label));
  expect(forms).toMatch(/^forms\.[0-9a-f]+\.js$/);
  expect(others).toEqual([]);
});

/** Bytes of a built file as servers send it. */
const sent = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

test.each(["ru", "kk", "en"])(
  "before its first content the pane loads at most 160 KB of its own scripts, texts in %s included",
  (language) => {
    const texts = scripts().filter((file) => file.startsWith(`texts-${language}.`));
    expect(texts).toHaveLength(1);
    expect(sent("taskpane.js") + sent(texts[0]!)).toBeLessThanOrEqual(160_000);
  },
);

test.each(["data", "scores", "conclusions", "explain"])(
  "the step %s is loaded when it is entered",
  (step) => {
    expect(scripts().filter((file) => file.startsWith(`${step}.`))).toHaveLength(1);
  },
);
