import type { Locator } from "playwright-core";
import { openWorkbench, picture, useBrowser, type Workbench } from "./workbench";

useBrowser();

const BUTTONS = {
  ru: [
    "Подключить эту книгу",
    "Перейти к правилам",
    "Перейти к баллам",
    "Рассчитать баллы",
    "Перейти к заключениям",
  ],
  kk: ["Осы кітапты қосу", "Ережелерге өту", "Балдарға өту", "Балдарды есептеу", "Қорытындыларға өту"],
  en: ["Attach this workbook", "Go to rules", "Go to scores", "Calculate scores", "Go to conclusions"],
} as const;

/** The forms of one body: the tables that are the same for all, the button that writes, what was written, signing. */
const FORMS = {
  ru: ["Справочные таблицы Методики", "Составить 4 листа", "Готово: 4 листа, A4", "Подписать листы"],
  kk: ["Әдістеменің анықтамалық кестелері", "4 парақ жасау", "Дайын: 4 парақ, A4", "Парақтарға қол қою"],
  en: ["Reference tables of the Methodology", "Write 4 sheets", "Done: 4 sheets, A4", "Sign sheets"],
} as const;

/** High enough for a step to be seen whole. */
const TALL = { width: 900, height: 1700 };

/** What is wider than the pane. */
const overflow = ({ page }: Workbench) =>
  page
    .frames()[1]!
    .evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => element.scrollWidth > window.innerWidth)
        .map((element) => `${element.tagName} ${element.className}`),
    );

/** Reaches a control with Tab, as somebody without a mouse does. */
async function tabTo({ page }: Workbench, control: Locator): Promise<void> {
  for (
    let presses = 0;
    !(await control.evaluate((element) => element === document.activeElement));
    presses++
  ) {
    expect(presses).toBeLessThan(60);
    await page.keyboard.press("Tab");
  }
}

describe.each(["ru", "kk", "en"] as const)("the pane in %s", (language) => {
  test.each([
    ["320", "light"],
    ["380", "dark"],
  ])(
    "%s px wide, %s: no step scrolls sideways, and the main path needs the keyboard alone",
    async (width, theme) => {
      const workbench = await openWorkbench({ language, width, theme });
      const { page, pane } = workbench;
      const shown = async (name: string) => {
        expect(await overflow(workbench)).toEqual([]);
        await picture(workbench, `${language}-${width}-${theme}-${name}`);
      };
      const button = (name: string) => pane.getByRole("button", { name });
      // The grid takes Tab for itself; Excel's F6 leads from there to the pane.
      await page.locator("iframe").focus();
      for (const [step, name] of BUTTONS[language].entries()) {
        await button(name).waitFor();
        await shown(String(step));
        await tabTo(workbench, button(name));
        await page.keyboard.press("Enter");
      }

      const [reference, write, done, sign] = FORMS[language];
      await pane.getByRole("searchbox").waitFor();
      await page.setViewportSize(TALL);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await shown("5");
      await tabTo(workbench, button(reference));
      await page.keyboard.press("Enter");
      await pane.getByRole("checkbox", { name: /13/ }).click({ trial: true });
      await shown("5-all");
      await tabTo(workbench, pane.getByRole("searchbox"));
      await page.keyboard.type("Министерство юстиции");
      await tabTo(workbench, pane.getByRole("checkbox", { name: "Министерство юстиции" }));
      await page.keyboard.press("Space");
      await tabTo(workbench, button(write));
      await page.keyboard.press("Enter");
      await pane.getByText(done).waitFor();
      await tabTo(workbench, button(sign));
      await page.keyboard.press("Enter");
      // Shown whole: a trial waits until the list has come to rest.
      await pane.getByRole("searchbox").click({ trial: true });
      await shown("6");
    },
  );
});
