import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { type Asked, onRequest } from "../../src/taskpane/requests";

import { WorkbookHost } from "../../src/workbench/host";
import { openPane, type Pane } from "../workbench/host/pane";

const host = WorkbookHost.empty("Book1.xlsx");
let window: Pane;
let run: (name: string) => Promise<void>;

beforeAll(async () => {
  ({ window, run } = await openPane(host));
  await window.Office.onReady();
  const { actions, addin } = window.Office;
  Object.assign(globalThis, { Office: { actions, addin } });
  await import("../../src/commands");
});

afterAll(() => window.close());

/** The functions that Office.js knows, by their names in capitals. */
const associated = (): Readonly<Record<string, (event: object) => Promise<void>>> =>
  (Office.actions as unknown as { _association: { mappings: ReturnType<typeof associated> } })._association
    .mappings;

/** The functions that the buttons of the manifest run. */
function functionNames(): readonly string[] {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const { document } = new JSDOM(manifest, { contentType: "text/xml" }).window;
  return [...document.querySelectorAll("FunctionName")].map(({ textContent }) => textContent!);
}

test("each function of the manifest is there, and no other", () => {
  expect(Object.keys(associated()).sort()).toEqual(
    functionNames()
      .map((name) => name.toUpperCase())
      .sort(),
  );
});

test.each([
  ["check", "data"],
  ["score", "scores"],
  ["conclude", "conclusions"],
  ["explain", "explain"],
  ["freeze", "freeze"],
])("the button %s shows the pane and asks it for %s", async (name, expected) => {
  const told: (Asked | "shown")[] = [];
  const stops = [host.listenToPane(() => told.push("shown")), onRequest((asked) => told.push(asked))];
  await run(name);
  for (const stop of stops) stop();
  expect(told).toEqual([expected, "shown"]);
});

test("a pane that is not there yet opens at what was asked for last", async () => {
  await run("score");
  await run("explain");
  const asked: Asked[] = [];
  onRequest((own) => asked.push(own))();
  expect(asked).toEqual(["explain"]);
});

test("Excel is told that a function is done also where the pane cannot be shown", async () => {
  const { addin } = Office;
  Object.assign(Office, { addin: { showAsTaskpane: () => Promise.reject(new Error("no pane")) } });
  const completed = jest.fn();
  await expect(associated().SCORE!({ completed })).rejects.toThrow("no pane");
  Object.assign(Office, { addin });
  expect(completed).toHaveBeenCalledTimes(1);
});
