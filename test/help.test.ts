import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { documentation, type Documentation } from "../scripts/catalogue/doc-comments";
import { helpPage } from "../scripts/help/address";
import { html } from "../scripts/help/html";
import { functionsPage } from "../scripts/help/page";
import { call, FUNCTION_IDS, parametersOf } from "../src/calls/catalogue";
import { ACTS, type ActId } from "../src/law/acts";
import type { Computation } from "../src/law/computation";
import { COMPUTATIONS } from "../src/law/computations";
import { DEADLINES } from "../src/law/deadlines";
import { EDITIONS, LATEST } from "../src/law/editions";
import { READINGS, type Reading } from "../src/law/readings";
import { LANGUAGES, type Language } from "../src/law/text";
import { inForce } from "../src/law/version";
import { parameterName } from "../src/locales/functions";
import { parameters } from "../src/scoring/parameter";
import { printNumber } from "../src/calls/print";

let documented: Documentation;
const pages = {} as Record<Language, Document>;
beforeAll(async () => {
  documented = await documentation();
  for (const language of LANGUAGES) {
    pages[language] = new JSDOM(functionsPage(documented, language)).window.document;
  }
});

const textOf = (element: Element | null): string => (element?.textContent ?? "").replace(/\s+/g, " ");
const article = (language: Language, id: string): Element => pages[language].querySelector(`[id="${id}"]`)!;

describe.each(LANGUAGES)("the help page in %s", (language) => {
  test("is one file in its language, with nothing that runs and nothing from elsewhere", () => {
    const page = pages[language];
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelectorAll("script, link, img, iframe, [onclick], [onload]")).toHaveLength(0);
    expect(page.documentElement.outerHTML).not.toMatch(/https?:|@import|url\(/);
  });

  test("has every function under its name, with all its arguments", () => {
    for (const id of FUNCTION_IDS) {
      const own = article(language, id);
      expect([id, own.tagName]).toEqual([id, "ARTICLE"]);
      const names = [...own.querySelectorAll("dt code")].map(textOf);
      expect([id, names]).toEqual([id, parametersOf(id).map(({ name }) => parameterName(name, language))]);
    }
  });

  test("has every reading under its name, with all its alternatives", () => {
    for (const [id, { alternatives }] of Object.entries<Reading>(READINGS)) {
      const own = article(language, `reading-${id}`);
      const names = [...own.querySelectorAll("dt code")].map(textOf);
      expect(names).toEqual(Object.keys(alternatives).map((name) => `${id}=${name}`));
    }
  });

  test("leads nowhere that is not there", () => {
    const page = pages[language];
    const inside = [...page.querySelectorAll("a[href^='#']")].map((link) =>
      link.getAttribute("href")!.slice(1),
    );
    expect(inside.length).toBeGreaterThan(FUNCTION_IDS.length);
    for (const id of inside) expect([id, article(language, id) !== null]).toEqual([id, true]);
    const outside = [...page.querySelectorAll("a:not([href^='#'])")].map((link) => link.getAttribute("href"));
    expect(outside.sort()).toEqual(
      LANGUAGES.filter((other) => other !== language)
        .map((other) => helpPage(other).replace(/^help\//, ""))
        .sort(),
    );
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("calls each computation by its official title, and says of each function when it errs and where it stands", () => {
    const marked = (title: string, official: true | undefined) =>
      language === "kk" && !official ? `${title}*` : title;
    for (const id of FUNCTION_IDS) {
      const own = article(language, id);
      const computation: Computation | undefined = Object.entries(COMPUTATIONS).find(
        ([each]) => each === id,
      )?.[1];
      if (computation) {
        const { title, versions } = computation;
        expect(textOf(own.querySelector("h3 span"))).toContain(marked(title[language], title.officialKk));
        const { cite, order } = inForce(versions, LATEST.from)!;
        const number = "paragraph" in cite ? cite.paragraph : cite.appendix;
        expect(textOf(own)).toMatch(new RegExp(`\\b${number}\\b`));
        const { registered } = ACTS[order as ActId];
        expect(textOf(own)).toContain(`${language === "en" ? "No" : "№"} ${registered.number}`);
      }
      for (const code of language === "ru" ? ["#ЗНАЧ!: ", "#Н/Д: "] : ["#VALUE!: ", "#N/A: "]) {
        expect(textOf(own)).toContain(code);
      }
    }
  });

  test("lists every name of PARAMETER in every edition, and every event of DEADLINE", () => {
    const firstCells = (id: string) =>
      [...article(language, id).querySelectorAll("details tbody tr")].map((row) =>
        textOf(row.firstElementChild),
      );
    const names = EDITIONS.flatMap((edition) => [...parameters({ edition, readings: {} }).keys()]);
    expect([...new Set(firstCells("PARAMETER"))].sort()).toEqual([...new Set(names)].sort());
    expect(firstCells("DEADLINE")).toEqual(Object.keys(DEADLINES));
  });

  test("shows examples in the language's own writing that give what they say", () => {
    for (const id of FUNCTION_IDS) {
      const { args } = documented[id].example;
      const own = textOf(article(language, id));
      const name = `=OLSHEM.${id}(`;
      expect(own).toContain(name);
      const [[value] = []] = call(id, args);
      if (typeof value !== "number" || id === "DEADLINE") continue;
      const shown = own.slice(own.lastIndexOf(name));
      expect([id, shown.includes(` ${printNumber(value, language)}`)]).toEqual([id, true]);
    }
    const t1 = textOf(article(language, "SERVICES_T1"));
    const writing = {
      ru: '(3; 20000; "ЦГО") даёт 10,5',
      kk: '(3; 20000; "ОМО") нәтижесі 10,5',
      en: '(3, 20000, "CGO") gives 10.5',
    };
    expect(t1).toContain(writing[language]);
    const deadline = textOf(article(language, "DEADLINE"));
    expect(deadline).toContain(language === "en" ? "2022-05-13" : "13.05.2022");
  });
});

test("no text becomes markup", () => {
  expect(html`<p title="${'"'}">${"<b>'&'</b>"}</p>`.text).toBe(
    `<p title="&quot;">&lt;b&gt;&#39;&amp;&#39;&lt;/b&gt;</p>`,
  );
});

test("the pane's help leads to the page in each language", () => {
  const help = readFileSync(join(__dirname, "../src/taskpane/help.html"), "utf8");
  for (const language of LANGUAGES) {
    const section = new JSDOM(help).window.document.querySelector(`section[lang="${language}"]`)!;
    expect(section.querySelector("a")!.getAttribute("href")).toBe(helpPage(language));
  }
});
