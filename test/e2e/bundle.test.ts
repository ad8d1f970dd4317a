import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { call } from "../../src/calls/catalogue";
import type { Cells } from "../../src/calls/cells";
import { describe as describeFailure, errorCode, type Failure } from "../../src/calls/failure";
import { ALL_CASES } from "../cases";
import { EXPLANATIONS } from "../cases/explanations";
import { answer } from "../functions/answer";

const DIST = join(__dirname, "../../dist");

/** What `npm run build` has left. */
const built = (file: string) => readFileSync(join(DIST, file), "utf8");
type Calculate = (...args: unknown[]) => unknown;

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const scripts = () => readdirSync(DIST).filter((file) => file.endsWith(".js"));

/** The functions as an engine runs them that has nothing but the globals given, after other files. */
function functionsIn(globals: object = {}, ...before: readonly string[]): Map<string, Calculate> {
  const associated = new Map<string, Calculate>();
  const CustomFunctions = {
    Error: ExcelError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (id: string, calculate: Calculate) => associated.set(id, calculate),
  };
  const context = createContext({ CustomFunctions, ...globals });
  for (const file of [...before, "functions.js"]) runInContext(built(file), context);
  return associated;
}

/** Arguments as Excel hands them over. */
const ranges = (args: readonly unknown[]) =>
  args.map((arg) => (Array.isArray(arg) || arg === undefined ? arg : [[arg]]));

/** A result as its JSON: the engine's own arrays are not ours. */
const asJson = (result: unknown): unknown => JSON.parse(JSON.stringify(result));

test("functions.js needs nothing but the global CustomFunctions and associates every function of functions.json", () => {
  const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
  expect([...functionsIn().keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("what is built gives what the sources give, in every case of the tests", () => {
  const functions = functionsIn();
  for (const { says, call: own } of ALL_CASES) {
    const [name, ...args] = own;
    if (name === "EXPLAIN") continue;
    const result = name === "RULES" ? [[functions.get(name)!(args[0], args.slice(1))]] : undefined;
    const found = asJson(result ?? functions.get(name)!(...ranges(args)));
    expect([says, found]).toEqual([says, asJson(answer(own))]);
  }
});

describe("EXPLAIN", () => {
  const words = () => scripts().filter((file) => /^words\./.test(file));

  test("has its words in one file of their own", () => {
    expect(words()).toHaveLength(1);
    const title = "Соблюдение сроков оказания государственных услуг";
    expect(built(words()[0]!)).toContain(title);
    expect(built("functions.js")).not.toContain(title);
  });

  test.each(["ru", "kk", "en"] as const)(
    "says word by word what the sources say, in %s",
    async (language) => {
      const functions = functionsIn({ Office: { context: { displayLanguage: language } } }, ...words());
      for (const { call: own } of EXPLANATIONS) {
        const [name, ...args] = own;
        const found = await functions.get("EXPLAIN")!([[name]], ranges(args), {});
        const failed = (failure: Failure) => ({
          code: errorCode(failure),
          message: describeFailure(failure, language),
        });
        const said = call("EXPLAIN", [[[name]], ...(ranges(args) as Cells[])], language, failed);
        expect(asJson(found)).toEqual(asJson(said));
      }
    },
  );

  test("says in its cell that the words did not load", async () => {
    const found = await functionsIn().get("EXPLAIN")!([["SERVICES_T1"]], ranges([3, 20000, "ЦГО"]), {});
    expect(asJson(found)).toEqual([
      [{ code: "#N/A", message: expect.stringMatching(/Слова объяснения не загрузились/) }],
    ]);
  });
});

test("the pane loads Office.js from Microsoft's address, and the build holds no copy of it", () => {
  expect(built("taskpane.html")).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(existsSync(join(DIST, "office"))).toBe(false);
});

test("the spreadsheet engine of the workbench is in no file of the add-in", () => {
  for (const file of scripts()) expect(built(file)).not.toMatch(/o-spreadsheet|owl\.App/i);
});

/** Bytes of a built file as servers send it. */
const sent = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

test("the functions are at most 40 KB, as servers send them", () => {
  expect(sent("functions.js")).toBeLessThanOrEqual(40_000);
});

/** The scripts of ours that the page names, but for the functions. */
const firstScripts = () =>
  [...built("taskpane.html").matchAll(/<script[^>]* src="?([^" >]+)/g)]
    .map(([, file = ""]) => file)
    .filter((file) => !file.startsWith("https:") && file !== "functions.js");

test("the pane and the functions load without the texts of the forms: these are in files of their own", () => {
  const label = "Представление недостоверной информации";
  const found = scripts().filter((file) => built(file).includes(label));
  expect(found).not.toEqual([]);
  const first = [...firstScripts(), "functions.js"];
  expect(found.filter((file) => first.includes(file) || file.startsWith("texts-"))).toEqual([]);
});

test.each(["ru", "kk", "en"])(
  "before its first content the pane loads at most 160 KB of its own scripts, texts in %s included",
  (language) => {
    const texts = scripts().filter((file) => file.startsWith(`texts-${language}.`));
    expect(texts).toHaveLength(1);
    expect(firstScripts()).toContain("taskpane.js");
    const bytes = [...firstScripts(), ...texts].map(sent);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(160_000);
  },
);

test.each(["data", "rules", "scores", "conclusions", "done", "explain", "objections", "report"])(
  "the step %s is loaded when it is entered",
  (step) => {
    expect(scripts().filter((file) => file.startsWith(`${step}.`))).toHaveLength(1);
  },
);
