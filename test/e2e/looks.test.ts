import { openWorkbench, picture, useBrowser } from "./workbench";

useBrowser();

const BUTTONS = {
  ru: ["Подключить эту книгу", "Перейти к баллам", "Рассчитать баллы", "Перейти к заключениям"],
  kk: ["Осы кітапты қосу", "Балдарға өту", "Балдарды есептеу", "Қорытындыларға өту"],
  en: ["Attach this workbook", "Go to scores", "Calculate scores", "Go to conclusions"],
} as const;

describe.each(["ru", "kk", "en"] as const)("the pane in %s", (language) => {
  test.each([
    ["320", "light"],
    ["380", "dark"],
  ])(
    "%s px wide, %s: no step scrolls sideways, and the main path needs the keyboard alone",
    async (width, theme) => {
      const workbench = await openWorkbench({ language, width, theme });
      const { page, pane } = workbench;
      for (const [step, name] of BUTTONS[language].entries()) {
        const button = pane.getByRole("button", { name });
        await button.waitFor();
        const overflow = await page.frames()[1]!.evaluate(() => {
          const wide = [...document.querySelectorAll("*")].filter(
            (element) => element.scrollWidth > window.innerWidth,
          );
          return wide.map((element) => `${element.tagName} ${element.className}`);
        });
        expect(overflow).toEqual([]);
        await picture(workbench, `${language}-${width}-${theme}-${step}`);
        // The button that leads on is reached with Tab and pressed with Enter.
        for (
          let presses = 0;
          !(await button.evaluate((element) => element === document.activeElement));
          presses++
        ) {
          expect(presses).toBeLessThan(30);
          await page.keyboard.press("Tab");
        }
        await page.keyboard.press("Enter");
      }
      await pane.getByRole("searchbox").waitFor();
      await picture(workbench, `${language}-${width}-${theme}-${BUTTONS[language].length}`);
    },
  );
});
