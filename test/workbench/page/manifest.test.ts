import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { ribbonOf } from "../../../src/workbench/page/manifest";

const ROOT = join(__dirname, "../../..");
const TEXT = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const parsed = (text: string) => new JSDOM(text, { contentType: "text/xml" }).window.document;

test.each([
  ["ru-RU", "Баллы", "Рассчитать баллы", /^Открывает шаг панели/],
  ["kk-KZ", "Балдар", "Балдарды есептеу", /тақта қадамын ашады/],
  ["en-US", "Scores", "Calculate scores", /^Opens the step of the pane/],
  ["de-DE", "Scores", "Calculate scores", /^Opens the step of the pane/],
])("the ribbon speaks the language of Office: %s", (locale, label, title, description) => {
  const score = ribbonOf(parsed(TEXT), locale).buttons.find(({ run }) => run === "score");
  expect(score).toEqual({
    id: "Olshem.Score",
    label,
    title,
    description: expect.stringMatching(description),
    icon: "assets/score-32.png",
    run: "score",
  });
});

test("the first button shows the pane, the others run functions", () => {
  const { label, buttons } = ribbonOf(parsed(TEXT), "ru-RU");
  expect([label, buttons[0]!.label, buttons[0]!.run]).toEqual(["Olshem", "Оценка", undefined]);
  for (const { run } of buttons.slice(1)) expect(run).toMatch(/^[a-z]+$/);
});

test("icons are found beside the pane, wherever the add-in is served", () => {
  const elsewhere = TEXT.replaceAll("https://localhost:3000", "https://example.kz/tools/olshem");
  const { buttons } = ribbonOf(parsed(elsewhere), "kk-KZ");
  expect(buttons.length).toBeGreaterThan(1);
  for (const { icon } of buttons) expect(existsSync(join(ROOT, icon))).toBe(true);
});
