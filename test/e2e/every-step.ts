import type { Language } from "../../src/law/text";
import { DATA_PANE } from "../../src/locales/data-pane";
import { FREEZE_PANE } from "../../src/locales/freeze-pane";
import { OBJECTIONS_PANE } from "../../src/locales/objections-pane";
import { loadPaneTexts } from "../../src/locales/pane";
import { REPORT_PANE } from "../../src/locales/report-pane";
import { STEPS } from "../../src/locales/steps";
import { frameOf } from "./inspect";
import type { Workbench } from "./workbench";

const LEB_SHEET = "Исходные данные МИО";
const JUSTICE = "Министерство юстиции";

/** Takes a word out of the head of refusals of one table, so that nobody can be sure what the column holds. */
const blurHead = (workbench: Workbench) =>
  frameOf(workbench).evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        const heads = context.workbook.worksheets.getItem(sheet).getUsedRange();
        heads.load("values");
        await context.sync();
        const values: unknown[][] = heads.values;
        const row = values.findIndex((cells) =>
          cells.some((cell) => /^Необоснованные отказы/.test(String(cell))),
        );
        const column = values[row]!.findIndex((cell) => /^Необоснованные отказы/.test(String(cell)));
        heads.getCell(row, column).values = [["Отказы"]];
        await context.sync();
      }),
    LEB_SHEET,
  );

const select = (workbench: Workbench, sheet: string, cell: string) =>
  frameOf(workbench).evaluate(
    ([sheet, cell]) =>
      Excel.run(async (context) => {
        const own = context.workbook.worksheets.getItem(sheet!);
        own.activate();
        own.getRange(cell!).select();
        await context.sync();
      }),
    [sheet, cell],
  );

/** Leads through all that the pane shows on the way from a workbook that it sees first to signed forms. */
export async function throughEveryStep(
  workbench: Workbench,
  language: Language,
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { pane } = workbench;
  const texts = await loadPaneTexts(language);
  const steps = STEPS[language];
  const data = DATA_PANE[language];
  const objections = OBJECTIONS_PANE[language];
  const report = REPORT_PANE[language];
  const button = (name: string | RegExp) =>
    pane.getByRole("button", { name, exact: typeof name === "string" });
  const press = (name: string | RegExp) => button(name).first().click();
  const heading = (name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();
  const tab = (name: string) => pane.getByRole("tab", { name }).click();

  await button(texts.start.attach).waitFor();
  await blurHead(workbench);
  await look("start");
  await press(texts.start.create);
  await pane.getByRole("textbox").first().waitFor();
  await look("new tables");
  await tab(texts.steps.conclusions);
  await button(texts.conclusions.choose).or(button(texts.wizard.toScores)).first().waitFor();
  await look("missing");
  await tab(texts.steps.start);

  await press(texts.start.attach);
  await pane.getByRole("heading", { name: data.questions.title(1) }).waitFor();
  await look("data");
  await press(data.columns.other);
  await pane.getByRole("combobox", { name: data.choice.label }).waitFor();
  await press(new RegExp(`^${texts.kinds.services}.*${LEB_SHEET}`));
  await press(new RegExp(`^${data.fields.changeOf("")}`));
  await press(data.bodies.title(44));
  await look("data corrected");
  await press(texts.data.next);

  await heading(steps.rules.heading);
  await pane.getByLabel(steps.rules.date).fill("2022-12-31");
  await look("rules");
  await press(texts.scores.readings(0));
  await pane.getByRole("searchbox").waitFor();
  await look("readings");
  await press(texts.wizard.toScores);

  await press(texts.scores.write);
  await pane.getByRole("table").first().waitFor();
  await look("scores");
  await press(texts.scores.next);

  await heading(texts.conclusions.heading);
  await press(texts.conclusions.groups.reference);
  await pane.getByRole("searchbox").fill("Министерство");
  await pane.getByRole("checkbox", { name: JUSTICE }).check();
  await look("conclusions");
  await button(new RegExp(texts.conclusions.write(4, false))).click();
  await pane.getByText(texts.conclusions.done(4)).waitFor();
  await press(texts.conclusions.signing);
  await pane.getByRole("searchbox").waitFor();
  await look("written");
  await press(steps.toDone);

  await heading(steps.done.heading);
  await look("done");
  await tab(texts.steps.explain);
  await select(workbench, "Scores", "F9");
  await pane.getByText("T1 =").first().waitFor();
  await look("explain");
  await tab(texts.steps.start);
  await pane.getByText(steps.start.ours).waitFor();
  await look("start known");
  await press(texts.steps.objections);
  await button(objections.create).waitFor();
  await look("objections");
  await press(objections.create);
  await button(objections.startEntry).waitFor();
  await look("register");
  await tab(texts.steps.start);
  await press(texts.steps.report);
  await press(report.create);
  await button(report.write).waitFor();
  await look("report");
  await tab(texts.steps.done);
  await press(FREEZE_PANE[language].freeze);
  await pane.locator(":focus", { hasText: FREEZE_PANE[language].kept }).waitFor();
  await look("frozen");
}
