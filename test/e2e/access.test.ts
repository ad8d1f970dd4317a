import { LANGUAGES } from "../../src/law/text";
import { throughEveryStep } from "./every-step";
import { APPEARANCES, isFocusLost, setWidth, show, tooWide, violations } from "./inspect";
import { openWorkbench, picture, useBrowser } from "./workbench";

useBrowser();

test.each(LANGUAGES)(
  "%s: every step keeps the rules of access, light, dark and in high contrast; none is wider than the pane",
  async (language) => {
    const workbench = await openWorkbench({ language, width: "320" }, { width: 900, height: 1700 });
    const found: string[] = [];
    let isFirst = true;
    await throughEveryStep(workbench, language, async (step) => {
      const note = (where: string, problems: readonly string[]) =>
        found.push(...problems.map((problem) => `${step}, ${where}: ${problem}`));
      // Until something is done in the pane the focus is the workbook's.
      if (!isFirst && (await isFocusLost(workbench))) note("focus", ["nothing has it"]);
      isFirst = false;
      for (const appearance of APPEARANCES) {
        await show(workbench, appearance);
        note(appearance, await violations(workbench, appearance === "light" ? "all" : "colours"));
        note(appearance, await tooWide(workbench));
        if (language === "ru" || appearance === "light")
          await picture(workbench, `access-${language}-${step}-${appearance}`.replaceAll(" ", "-"));
      }
      await show(workbench, "light");
      await setWidth(workbench, 160);
      note("enlarged to 200 %", await tooWide(workbench));
      await setWidth(workbench, 320);
    });
    expect(found).toEqual([]);
  },
);
