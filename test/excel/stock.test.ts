import {
  attach,
  keepNumbers,
  readStock,
  signForms,
  writeForms,
  writeRequisites,
  writeScores,
  type Attachment,
  type Stock,
} from "../../src/excel";
import type { FormCode } from "../../src/forms/form";
import { openFew, setCell, values, type Workbook } from "./workbook";

const JUSTICE = "Министерство юстиции";
const HEALTH = "Министерство здравоохранения";
const INPUTS = "Исходные данные ЦГО";

const form = (name: string, code: FormCode, body: string) => ({
  sheet: `${name} ${body}`.slice(0, 31).trim(),
  code,
  body,
  language: "ru",
  state: "open",
  outdated: false,
});

describe("the sheets of ours in the sample workbook", () => {
  let workbook: Workbook;
  let attachment: Attachment;
  const stock = (): Promise<Stock> => readStock(attachment);
  const write = (...forms: readonly FormCode[]) =>
    writeForms(attachment, { bodies: [JUSTICE, HEALTH], forms, language: "ru", today: "2024-03-15" });

  beforeEach(async () => {
    workbook = await openFew();
    attachment = await attach();
  });

  test("are none before anything is written", async () => {
    expect(await stock()).toEqual({ sheets: 0, requisites: [], forms: [] });
  });

  test("are scores, requisites and forms, told in a constant number of round trips", async () => {
    await writeScores(attachment, { rules: "" });
    const { sheets } = await writeRequisites(attachment);
    await write(3, 15);
    const from = workbook.client.syncs();
    expect(await stock()).toEqual({
      sheets: 2 + sheets.length + 4,
      scores: { sheet: "Scores", numbers: "live", unscored: [] },
      openness: "Открытость – баллы",
      requisites: sheets,
      forms: [
        form("Услуги", 3, JUSTICE),
        form("Итог", 15, JUSTICE),
        form("Услуги", 3, HEALTH),
        form("Итог", 15, HEALTH),
      ],
    });
    // Two, and one with which the client ends a run.
    expect(workbook.client.syncs() - from).toBe(3);
  });

  test("keep numbers as formulas of ours, as plain ones or as values", async () => {
    await writeScores(attachment, { rules: "" });
    await keepNumbers(attachment, "native");
    expect((await stock()).scores?.numbers).toBe("native");
    await keepNumbers(attachment, "values");
    expect((await stock()).scores?.numbers).toBe("values");
  });

  test("have no row for a body that has come since", async () => {
    await writeScores(attachment, { rules: "" });
    await setCell(INPUTS, "B8", "Министерство правосудия");
    attachment = await attach();
    // The name on the sheet of scores follows the cell; a new one does not come by itself.
    expect((await stock()).scores?.unscored).toEqual([]);
    const come = { ...attachment, bodies: [...attachment.bodies, { name: "Новое", type: "CGO" as const }] };
    expect((await readStock(come)).scores?.unscored).toEqual(["Новое"]);
  });

  test("a signed form is outdated once the inputs of its body change, and of no other", async () => {
    await writeScores(attachment, { rules: "" });
    const { sheets } = await write(3);
    await signForms(attachment, sheets, "2024-03-20");
    const states = async () => (await stock()).forms.map(({ state, outdated }) => [state, outdated]);
    expect(await states()).toEqual([
      ["signed", false],
      ["signed", false],
    ]);
    await setCell(INPUTS, "D8", 0);
    const from = workbook.client.syncs();
    expect(await states()).toEqual([
      ["signed", true],
      ["signed", false],
    ]);
    expect(workbook.client.syncs() - from).toBe(3);
  });

  test("a text of a person that stands for other figures is outdated, and a form changed by hand is told", async () => {
    await writeScores(attachment, { rules: "" });
    const [first, second] = (await write(3)).sheets as [string, string];
    const texts = (await values(`${first}!A1:A80`)).map(([text]) => String(text));
    const row = texts.findIndex((text) => /^По критерию получено .*Соблюдение сроков/.test(text)) + 1;
    await setCell(first, `A${row}`, "Сроки соблюдаются лучше, чем год назад.");
    await setCell(second, "A1", "Не то заключение");
    await write(3);
    expect((await stock()).forms[0]).toMatchObject({ state: "open", outdated: false });
    await setCell(INPUTS, "D8", 0);
    await write(3);
    expect((await stock()).forms.map(({ body, state, outdated }) => [body, state, outdated])).toEqual([
      [JUSTICE, "open", true],
      [HEALTH, "byHand", false],
      [HEALTH, "open", false],
    ]);
  });
});
