import type { Scope } from "../../src/excel";
import type { Actions } from "../../src/taskpane/actions";
import { NotWanted, undoable, type Recorder } from "../../src/taskpane/undo/undoable";

/** What was called, in order, of actions and of a recorder that lets parts go on or not. */
function watched(goesOn: (scope: Scope) => boolean = () => true) {
  const calls: string[] = [];
  const recorder: Recorder = {
    start: async (scope) => (calls.push(`start ${scope.of}`), goesOn(scope)),
    goOn: async (scope) => (calls.push(`go on ${scope.of}`), goesOn(scope)),
    wrote: (named) => void (named.length > 0 && calls.push(`wrote ${named.join(" ")}`)),
    end: async () => void calls.push("end"),
    forget: () => void calls.push("forget"),
  };
  const done =
    (name: string, result: unknown = undefined) =>
    async () => (calls.push(name), result);
  const actions = {
    attach: done("attach"),
    writeScores: done("write scores", "Scores"),
    writeTables: done("write tables", { sheets: ["A", "B"] }),
    reviveNumbers: done("revive"),
    writeForms: done("write forms", { sheets: ["Form"], notices: [], entries: [], cancelled: false }),
    keepNumbers: done("keep numbers"),
    writeReport: done("write report", { sheet: "Отчет 2024" }),
    freezeFormulas: done("freeze"),
  } as unknown as Actions;
  return { calls, actions, careful: (own: Actions = actions) => undoable(own, recorder) };
}

const ATTACHMENT = {} as Parameters<Actions["writeScores"]>[0];
const REQUEST = { bodies: [], forms: [], language: "ru", today: "2024-03-15" } as const;

test("what an action writes over is kept before it, and what it changed is looked at after it", async () => {
  const { calls, careful } = watched();
  expect(await careful().writeScores(ATTACHMENT, { rules: "" })).toBe("Scores");
  expect(calls).toEqual(["start scores", "write scores", "end"]);
});

test("scoring keeps the conclusions that accepted objections may close too", async () => {
  const scopes: Scope[] = [];
  const { careful } = watched((scope) => scopes.push(scope) > 0);
  const adjustments = [{ entry: 0 }];
  const objected = { objected: { adjustments } } as unknown as typeof ATTACHMENT;
  await careful().writeScores(objected, { rules: "" });
  expect(scopes).toEqual([{ of: "scores", adjustments }]);
});

test("sheets without a mark of ours are known by what the action says", async () => {
  const { calls, careful } = watched();
  await careful().writeTables({ bodies: [], language: "ru" });
  expect(calls).toEqual(["start added", "write tables", "wrote A B", "end"]);
});

test("the parts of writing forms are one action, looked at once", async () => {
  const { calls, careful } = watched();
  const actions = careful();
  await actions.reviveNumbers(ATTACHMENT, "values");
  await actions.writeForms(ATTACHMENT, REQUEST);
  await actions.keepNumbers(ATTACHMENT, "values");
  expect(calls).toEqual([
    "start numbers",
    "revive",
    "go on forms",
    "write forms",
    "wrote Form",
    "go on numbers",
    "keep numbers",
    "end",
  ]);
});

test("a report that is written anew can be taken back, in its language; one that is not written was not", async () => {
  const scopes: Scope[] = [];
  const { calls, actions, careful } = watched((scope) => scopes.push(scope) > 0);
  await careful().writeReport({ language: "kk" });
  expect(scopes).toEqual([{ of: "report", language: "kk" }]);
  expect(calls).toEqual(["start report", "write report", "wrote Отчет 2024", "end"]);
  const refusing = { ...actions, writeReport: async () => ({ notices: [] }) } as unknown as Actions;
  await careful(refusing).writeReport({ language: "kk" });
  expect(calls.slice(4)).toEqual(["start report", "end"]);
});

test("what fails half-way is looked at, and fails all the same", async () => {
  const { calls, actions, careful } = watched();
  const failing = { ...actions, writeForms: () => Promise.reject(new Error("no more sheets")) };
  await expect(careful(failing).writeForms(ATTACHMENT, REQUEST)).rejects.toThrow("no more sheets");
  expect(calls).toEqual(["go on forms", "end"]);
});

test("what may not go on writes nothing", async () => {
  const { calls, careful } = watched(({ of }) => of !== "forms");
  const actions = careful();
  await actions.reviveNumbers(ATTACHMENT, "live");
  await expect(actions.writeForms(ATTACHMENT, REQUEST)).rejects.toBeInstanceOf(NotWanted);
  expect(calls).toEqual(["start numbers", "revive", "go on forms"]);
});

test("what has a way back of its own ends the other one; reading does not", async () => {
  const { calls, careful } = watched();
  await careful().attach();
  await careful().freezeFormulas("selection");
  expect(calls).toEqual(["attach", "forget", "freeze"]);
});
