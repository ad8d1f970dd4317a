import type { Attachment, Change, Stock, StockForm } from "../../src/excel";
import type { FormCode } from "../../src/forms/form";
import { STEPS } from "../../src/locales/steps";
import type { Actions } from "../../src/taskpane/actions";
import { tasksOf } from "../../src/taskpane/done/tasks";
import { formsLanguage } from "../../src/taskpane/formsLanguage";
import { guarded, WorkbookChanged } from "../../src/taskpane/guarded";
import { firstAndLast } from "../../src/taskpane/results/few";
import { rulesOf, rulesText } from "../../src/taskpane/rulesText";

const form = (body: string, code: FormCode, other: Partial<StockForm> = {}): StockForm => ({
  sheet: `${code} ${body}`,
  code,
  body,
  language: "ru",
  state: "open",
  outdated: false,
  ...other,
});
const stock = (forms: readonly StockForm[], scored = true): Stock => ({
  sheets: forms.length,
  ...(scored ? { scores: { sheet: "Scores", numbers: "live", unscored: [] } } : {}),
  requisites: [],
  forms,
});
const table = (kind: "services" | "complaints") => ({
  kind,
  sheet: kind,
  address: `${kind}!A1`,
  type: undefined,
  columns: [],
  rows: [],
  skipped: [],
  missing: [],
  unused: [],
  evidence: [],
});
/** Two local bodies; all directions but openness, which only central bodies have. */
const attachment = {
  tables: [table("services"), table("complaints")],
  openness: [{ kind: "openness", type: "LEB" }],
  rules: "2023-07",
  bodies: [
    { name: "А", type: "LEB" },
    { name: "Б", type: "LEB" },
  ],
} as unknown as Attachment;

describe("what is left to do", () => {
  const codes = (own: Stock, of = attachment) =>
    tasksOf({ attachment: of, broken: [], stock: own }).map((task) =>
      "count" in task ? [task.code, task.count] : [task.code],
    );

  test("is to score first, and then to conclude on every body", () => {
    expect(codes(stock([], false))).toEqual([["score"]]);
    expect(codes(stock([form("А", 3)]))).toEqual([
      ["conclude", 2],
      ["sign", 1],
    ]);
    expect(codes(stock([form("А", 15), form("Б", 15, { language: "kk" })]))).toEqual([["sign", 2]]);
  });

  test("is nothing once every body has its signed conclusion", () => {
    const signed = { state: "signed" } as const;
    expect(codes(stock([form("А", 15, signed), form("Б", 15, signed)]))).toEqual([]);
  });

  test("no conclusion as a whole is asked of bodies without data on a direction", () => {
    expect(codes(stock([]), { ...attachment, openness: [] })).toEqual([]);
  });

  test("texts that lag behind and signed forms whose data changed are told with their sheets", () => {
    const forms = [
      form("А", 15, { outdated: true }),
      form("Б", 15, { state: "signed", outdated: true }),
      form("А", 3, { state: "byHand" }),
    ];
    expect(tasksOf({ attachment, broken: [], stock: stock(forms) })).toEqual([
      { code: "texts", count: 1, sheets: ["15 А"] },
      { code: "changed", count: 1, sheets: ["15 Б"] },
      { code: "sign", count: 1 },
    ]);
  });

  test("cells without a value and bodies that are not on the sheet of scores come first", () => {
    const own = { ...stock([]), scores: { sheet: "Scores", numbers: "live" as const, unscored: ["Б"] } };
    const broken = [{ address: "'X'!A1" }] as unknown as Parameters<typeof tasksOf>[0]["broken"];
    expect(tasksOf({ attachment, broken, stock: own }).map(({ code, step }) => [code, step])).toEqual([
      ["repair", "data"],
      ["rescore", "scores"],
      ["conclude", "conclusions"],
    ]);
  });
});

test("forms go on in the language that most of them have; without any, in that of the pane, Russian for English", () => {
  expect(formsLanguage(stock([form("А", 3, { language: "kk" })]), "ru")).toBe("kk");
  expect(formsLanguage(stock([form("А", 3), form("Б", 3)]), "kk")).toBe("ru");
  expect((["ru", "kk", "en"] as const).map((language) => formsLanguage(stock([]), language))).toEqual([
    "ru",
    "kk",
    "ru",
  ]);
});

test("of a long list the first five and the last five are shown; one between them is shown as well", () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  expect(firstAndLast(upTo(11))).toEqual({ first: upTo(11), between: 0, last: [] });
  expect(firstAndLast(upTo(12))).toEqual({ first: upTo(5), between: 2, last: [8, 9, 10, 11, 12] });
});

test("rules are told by their edition and the number of readings; what cannot be read is told as such", () => {
  expect(rulesOf("2023-99")).toMatchObject({ isReadable: false, rules: { edition: { id: "2023-07" } } });
  const { rules, isReadable } = rulesOf("2023-06;deduction=scaled");
  expect(isReadable).toBe(true);
  expect((["ru", "kk", "en"] as const).map((language) => rulesText(rules, { language }))).toEqual([
    "Редакция 2023-06, чтений выбрано: 1",
    "2023-06 редакциясы, таңдалған оқылымдар: 1",
    "Edition 2023-06, readings chosen: 1",
  ]);
});

describe("before anything is written", () => {
  const moved: Change = { code: "moved", args: { sheet: "МИО" } };
  const now = { ...attachment, rules: "2023-06" };
  /** Actions that tell what was written. */
  function actions(changes: readonly Change[]) {
    const written: string[] = [];
    const write = (name: string) => () => {
      written.push(name);
      return Promise.resolve(undefined as never);
    };
    const own: Partial<Actions> = {
      changesSince: () => Promise.resolve({ now, changes }),
      writeScores: write("scores"),
      writeRequisites: write("requisites"),
      signForms: write("sign"),
      reviveNumbers: write("numbers"),
    };
    return { written, careful: guarded(own as Actions) };
  }
  const each = ({ writeScores, writeRequisites, signForms, reviveNumbers }: Actions) => [
    () => writeScores(attachment, { rules: "" }),
    () => writeRequisites(attachment),
    () => signForms(attachment, ["Лист"], "2024-03-20"),
    () => reviveNumbers(attachment, "live"),
  ];

  test("a workbook that somebody changed is told with what is there now, and nothing is written", async () => {
    const { written, careful } = actions([moved]);
    for (const act of each(careful)) {
      const error: unknown = await act().catch((problem: unknown) => problem);
      expect(error).toBeInstanceOf(WorkbookChanged);
      expect(error).toMatchObject({ now, changes: [moved] });
    }
    expect(written).toEqual([]);
  });

  test("one that is as it was is written", async () => {
    const { written, careful } = actions([]);
    for (const act of each(careful)) await act();
    expect(written).toEqual(["scores", "requisites", "sign", "numbers"]);
  });
});

test("what has changed is one sentence", () => {
  const changes: readonly Change[] = [
    { code: "sheetRenamed", args: { sheet: "МИО", other: "Акиматы" } },
    { code: "rows", args: { sheet: "ЦГО", before: "24", after: "25" } },
  ];
  const told = [STEPS.ru, STEPS.kk, STEPS.en].map(({ changed }) =>
    changed.sentence(changes.map(({ code, args }) => changed.items[code](args))),
  );
  expect(told).toEqual([
    "Книга изменилась: лист «МИО» теперь называется «Акиматы»; на листе «ЦГО» записей об органах стало 25, было 24.",
    "Кітап өзгерді: «МИО» парағының атауы енді «Акиматы»; «ЦГО» парағында органдар туралы жазба 24 еді, енді 25 болды.",
    "The workbook has changed: sheet “МИО” is now called “Акиматы”; sheet “ЦГО” now has 25 records of bodies instead of 24.",
  ]);
});

test("bodies without a conclusion are counted in the case that the sentence takes", () => {
  const told = (count: number) =>
    [STEPS.ru, STEPS.kk, STEPS.en].map(({ done }) => done.tasks.conclude(count));
  expect([told(1), told(21), told(43)].map(([text]) => text)).toEqual([
    "Составить заключения в целом: нет у 1 органа",
    "Составить заключения в целом: нет у 21 органа",
    "Составить заключения в целом: нет у 43 органов",
  ]);
  expect(told(43).slice(1)).toEqual([
    "Тұтастай қорытынды жасау: 43 органда жоқ",
    "Write the overall conclusions: 43 bodies without one",
  ]);
});
