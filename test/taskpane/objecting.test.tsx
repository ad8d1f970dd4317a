import { eventually, openPane, said, type OpenPane } from "./pane";
import {
  aboutSelection,
  explainSelection,
  objectableForms,
  startEntry,
  watchSelection,
  writeForms,
  type Attachment,
} from "../../src/excel";
import { ObjectToForm } from "../../src/taskpane/conclusions/ObjectToForm";
import { NewEntry } from "../../src/taskpane/objections/NewEntry";
import { Explain } from "../../src/taskpane/steps/Explain";
import { PAUSE } from "../../src/taskpane/useFollowed";
import { JUSTICE, LABOUR, REGISTER, scoredWorkbook, table } from "../excel/objections/entered";
import { values } from "../excel/workbook";

const ACTIONS = {
  aboutSelection,
  explainSelection,
  objectableForms,
  startEntry,
  watchSelection,
};
const T1 = "T1. Соблюдение сроков оказания государственных услуг";

let pane: OpenPane | undefined;
/** What follows the selection after its pause has been read by then. */
const settled = async () => {
  const { act } = await import("react");
  await act(() => new Promise((resolve) => setTimeout(resolve, 2 * PAUSE)));
  await pane?.settle();
};

/** Shows a part of the pane. */
const open = async (part: Parameters<typeof openPane>[1]) => (pane = await openPane(ACTIONS, part));

const chosen = () =>
  [...document.querySelectorAll("select")].map(({ selectedOptions }) => selectedOptions[0]?.textContent);

/** Selects a cell, as a person does who clicks it. */
async function select(sheet: string, cell: string) {
  const { act } = await import("react");
  await act(async () => {
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      own.activate();
      own.getRange(cell).select();
      await context.sync();
    });
    window.dispatchEvent(new Event("focus"));
  });
}

/** The cell of a body's T1. */
async function t1(row: number): Promise<string> {
  const heads = (await values("Scores!A6:Z6"))[0]!;
  return `${String.fromCharCode(65 + heads.indexOf("T1"))}${row}`;
}

const entries = async () =>
  (await table(REGISTER, "Реестр возражений"))
    .map(({ cells }) => [
      cells["Государственный орган"],
      cells["Направление"],
      cells["Критерий или показатель"],
      cells["Балл по заключению"],
    ])
    .filter(([body]) => body !== "");

let attachment: Attachment;
beforeEach(async () => {
  ({ attachment } = await scoredWorkbook());
});

test("where a score is explained an objection to it begins, and the pane says where its row is", async () => {
  const cell = await t1(7);
  await select("Услуги", "B2");
  const { press, messages, focused } = await open((view, actions) => (
    <Explain view={view} actions={actions} attachment={attachment} />
  ));
  expect(said()).not.toContain("Начать возражение");
  await select("Scores", cell);
  await eventually(() =>
    expect(said()).toContain(`${JUSTICE}: Соблюдение сроков оказания государственных услуг`),
  );
  await press("Начать возражение");
  const begun = "Строка добавлена: Возражения!A7:O7 Впишите в неё возражение и дату подачи.";
  await eventually(() => expect(messages()).toEqual([begun]));
  expect(focused()).toBe(begun);
  expect(await entries()).toEqual([[JUSTICE, "Качество оказания государственных услуг", T1, 10]]);
  await settled();
  expect(said()).not.toContain("В ячейке нет формулы");
  // Elsewhere nothing of it is said any more, nor at the score where it was begun.
  await select("Услуги", "B2");
  await eventually(() => expect(said()).not.toContain("Строка добавлена"));
  await select("Scores", cell);
  await eventually(() => expect(said()).toContain("Начать возражение"));
  expect(said()).not.toContain("Строка добавлена");
  await select("Scores", await t1(8));
  await eventually(() => expect(said()).toContain(`${LABOUR}: Соблюдение сроков`));
});

test("a workbook that is not read yet offers nothing", async () => {
  await select("Scores", await t1(7));
  await open((view, actions) => <Explain view={view} actions={actions} attachment={undefined} />);
  await eventually(() => expect(said()).toContain("Соблюдение сроков оказания государственных услуг"));
  await settled();
  expect(said()).not.toContain("Начать возражение");
});

test("on the page of objections the selected score or conclusion is chosen, and what the user chooses stays", async () => {
  const request = { bodies: [LABOUR], forms: [3], language: "ru", today: "2024-03-15" } as const;
  const { sheets } = await writeForms(attachment, request);
  await select("Scores", await t1(8));
  await open((view, actions) => (
    <NewEntry view={view} actions={actions} attachment={attachment} onStart={async () => undefined} />
  ));
  const services = "Качество оказания государственных услуг";
  await eventually(() => expect(chosen()).toEqual([LABOUR, services, T1]));
  const { act } = await import("react");
  await act(async () => {
    const body = document.querySelector("select")!;
    body.value = JUSTICE;
    body.dispatchEvent(new Event("change", { bubbles: true }));
    window.dispatchEvent(new Event("focus"));
  });
  await settled();
  expect(chosen()).toEqual([JUSTICE, services, T1]);
  await select(sheets[0]!, "A5");
  await eventually(() => expect(chosen()).toEqual([LABOUR, services, "не выбран"]));
});

test("of the conclusions just written one is objected to; other forms are not among them", async () => {
  const { sheets } = await writeForms(attachment, {
    bodies: [JUSTICE, LABOUR],
    forms: [3, 9],
    language: "ru",
    today: "2024-03-15",
  });
  const { press, messages } = await open((view, actions) => (
    <ObjectToForm view={view} actions={actions} attachment={attachment} sheets={sheets} />
  ));
  await eventually(() => expect(said()).toContain("Возражение на заключение"));
  await press("Возражение на заключение");
  const [list] = document.querySelectorAll("select");
  expect([...list!.options].map(({ textContent }) => textContent)).toEqual(
    sheets.filter((sheet) => sheet.startsWith("Услуги")),
  );
  const { act } = await import("react");
  await act(async () => {
    list!.value = list!.options[1]!.value;
    list!.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await press("Начать возражение");
  expect(messages()).toEqual([expect.stringMatching(/^Строка добавлена: Возражения!A7:O7/)]);
  expect(await entries()).toEqual([[LABOUR, "Качество оказания государственных услуг", "", ""]]);
});
