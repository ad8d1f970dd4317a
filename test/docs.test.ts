import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documents } from "../scripts/docs/documents";
import { interpretations } from "../scripts/docs/interpretations";
import { itemsOf } from "../scripts/docs/items";
import type * as Law from "../scripts/docs/law";
import { anchorOf, lawDocument } from "../scripts/docs/law";
import { placesNamed } from "../scripts/docs/places-named";
import { nameOf, traced } from "../scripts/docs/trace";
import { translationsDocument } from "../scripts/docs/translations";
import { OFFICIAL_KAZAKH } from "../src/forms/kazakh-official";
import { WORKING_KAZAKH } from "../src/forms/kazakh-working";
import type { Act } from "../src/law/acts";
import { COMPUTATIONS } from "../src/law/computations";
import { DEADLINES } from "../src/law/deadlines";
import { EDITIONS, type Edition } from "../src/law/editions";
import { LANGUAGE_DIFFERENCES, READINGS, type Reading } from "../src/law/readings";
import { LANGUAGES } from "../src/law/text";
import { inForce, type Version } from "../src/law/version";
import { everyProvision } from "./law/provisions";

const DOCS = join(__dirname, "../docs");
let generated: ReadonlyMap<string, string>;
beforeAll(async () => {
  generated = await documents();
});
const read = (name: string) => readFileSync(join(DOCS, name), "utf8");
const edition = (id: string): Edition => EDITIONS.find((each) => each.id === id)!;
/** Markdown without its escapes. */
const words = (text: string) => text.replace(/\\([\\`*_<[\]|])/g, "$1");

/** What a document says at a place, up to the next one. */
function at(document: string, anchor: string): string {
  const [, after = ""] = document.split(`<a id="${anchor}"></a>`);
  return words(after.split(/\n#{2,4} /)[0]!);
}

test("the documents that are checked in are those that the law gives; otherwise: npm run docs", () => {
  for (const [name, text] of generated) {
    const same = existsSync(join(DOCS, name)) && read(name) === text;
    expect(same ? name : `docs/${name} is not up to date: run npm run docs`).toBe(name);
  }
  const editions = readdirSync(join(DOCS, "law")).map((name) => `law/${name}`);
  expect(editions.sort()).toEqual([...generated.keys()].filter((name) => name.startsWith("law/")).sort());
});

test("each says in its first line how it is made", () => {
  for (const text of generated.values()) expect(text).toMatch(/^<!-- .*`npm run docs`.* -->\n/);
});

describe.each(EDITIONS.map(({ id }) => id))("the law as of %s", (id) => {
  const { from } = edition(id);
  const document = lawDocument(edition(id));

  test("leaves nothing out that has versions in the law", () => {
    const said = new Set(itemsOf(edition(id)).map(({ version }) => version));
    const unsaid = everyProvision()
      .filter(({ versions }) => !said.has(inForce(versions, from) as Version<unknown>))
      .map(({ name }) => name);
    expect(unsaid).toEqual([]);
  });

  test("says everything at its place, with the act and the day from which it holds", () => {
    for (const item of itemsOf(edition(id))) {
      const place = at(document, anchorOf(item.cite));
      for (const block of item.blocks) {
        if (block.kind === "text" || block.kind === "formula" || block.kind === "title") {
          expect(place).toContain(block.text);
        }
        if (block.kind === "list") for (const text of block.items) expect(place).toContain(text);
        if (block.kind === "table") for (const text of block.rows.flat()) expect(place).toContain(text);
      }
      expect(place).toContain(`действует с ${item.version.from.split("-").reverse().join(".")}`);
    }
  });

  test("goes through the places in order, each once", () => {
    const paragraphs = [...document.matchAll(/^#### <a id="p(\d+)">/gm)].map(([, number]) => Number(number));
    expect(paragraphs).toEqual([...new Set(paragraphs)].sort((a, b) => a - b));
    const anchors = [...document.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

/** What each edition changes, by the acts' own words. */
test.each([
  ["2023-01", []],
  ["2023-03", ["p5", "p6", "p9", "p26", "p74", "p118"]],
  ["2023-06", ["p2", "p72", "app9-1", "app9-5", "app9-6", "app10-6", "app10-11"]],
  ["2023-07", ["p49", "p52", "p114"]],
] as const)("edition %s marks as changed what its act names", (id, changed) => {
  const document = lawDocument(edition(id));
  const marked = [...document.matchAll(/^#### <a id="([^"]+)"><\/a>.* — изменено$/gm)].map(
    ([, place]) => place,
  );
  expect(marked).toEqual(changed);
  const before = EDITIONS[EDITIONS.indexOf(edition(id)) - 1];
  for (const place of changed) {
    expect(document).toContain(`](#${place})`);
    expect(at(document, place)).toContain(`(${before!.id}.md#${place})`);
  }
});

test.each([
  [
    "2023-05-31",
    "2023-03",
    "Доля вопросов, получивших ответы, на блог-платформе первых руководителей государственных органов",
  ],
  [
    "2023-06-01",
    "2023-06",
    "| 3 | Проведение в режиме онлайн-трансляции открытых заседаний (коллегий) | 2 | 2 |",
  ],
] as const)("Table 6 as it stands on %s is in edition %s", (_, id, row) => {
  expect(at(lawDocument(edition(id)), "app10-6")).toContain(row);
});

test("the rule on dislikes is in the text of January alone", () => {
  expect(at(lawDocument(edition("2023-01")), "p74")).toContain("(дизлайк) больше 10 %, индикатор 1 даёт 0");
  expect(at(lawDocument(edition("2023-03")), "p74")).toContain("(дизлайк) не учитывается");
});

test("a term that becomes one of the Schedule is told so", () => {
  expect(at(lawDocument(edition("2023-06")), "p114")).toContain("календарных дней: 15");
  expect(at(lawDocument(edition("2023-07")), "p114")).toContain("по Графику проведения оценки");
});

test("T1 is told whole at its paragraph", () => {
  const place = at(lawDocument(edition("2023-07")), "p41").replace(/[\u00a0\u202f]/g, " ");
  for (const text of [
    "T1. Соблюдение сроков оказания государственных услуг",
    "- a: количество государственных услуг, оказанных с нарушением установленных сроков; целое число; не больше b",
    "`T1 = k − a / b × 10 000, не меньше 0`",
    "- k = 12 (ЦГО), 14 (МИО)",
    "Приказ № 31825 от 31.01.2023; действует с 31.01.2023.",
    "[deduction](../interpretations.md#deduction)",
  ]) {
    expect(place).toContain(words(text));
  }
});

test("every reading is there in three languages, with every alternative, and every difference between the languages", () => {
  const document = words(interpretations());
  for (const [id, reading] of Object.entries<Reading>(READINGS)) {
    const place = document.split(`<a id="${id}"></a>`)[1]!.split("\n## ")[0]!;
    for (const language of LANGUAGES) {
      for (const text of [
        reading.question,
        reading.default,
        reading.reason,
        ...Object.values(reading.alternatives),
      ]) {
        expect(place).toContain(text[language]);
      }
    }
    for (const name of Object.keys(reading.alternatives)) expect(place).toContain(`\`${id}=${name}\``);
  }
  for (const { differs } of LANGUAGE_DIFFERENCES) {
    for (const language of LANGUAGES) expect(document).toContain(differs[language]);
  }
});

test("the Kazakh of the forms is told apart: of the orders, and ours", () => {
  const document = words(translationsDocument());
  const [official, labels, titles] = [
    "Официальные надписи",
    "Рабочий перевод надписей",
    "Рабочий перевод названий",
  ].map((heading) => document.split(`\n## ${heading}\n`)[1]!.split("\n## ")[0]!);
  expect(official).toContain("| № п/п | № р/с |");
  expect(labels).toContain("| Выводы и рекомендации: | Қорытындылар мен ұсынымдар: |");
  expect(labels).toContain('| {}. По критерию "{}"; | {}. "{}" өлшемі бойынша; |');
  expect(titles).toContain("| Открытый бюджет | Ашық бюджет | прил. 7–10 |");
  // The order of March has it in Kazakh.
  expect(titles).not.toContain("| Открытый диалог |");
  for (const label of Object.keys(OFFICIAL_KAZAKH)) expect(official).toContain(`| ${label} |`);
  for (const label of Object.keys(WORKING_KAZAKH))
    expect(labels).toContain(`| ${label.replace("\n", " ")} |`);
});

test("no link leads to a place that is not there", () => {
  for (const [name, text] of generated) {
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      const [path = "", hash] = target.split("#");
      const file = path === "" ? name : join(name, "..", path).replaceAll("\\", "/");
      expect([name, target, existsSync(join(DOCS, file))]).toEqual([name, target, true]);
      if (hash)
        expect([name, target, generated.get(file)!.includes(`<a id="${hash}"></a>`)]).toEqual([
          name,
          target,
          true,
        ]);
    }
  }
});

test("the trace has every place of the Methodology, and each leads somewhere", () => {
  const places = traced();
  const names = places.map(({ cite }) => nameOf(cite));
  for (let number = 1; number <= 122; number++) expect(names).toContain(`p.${number}`);
  for (const { cite, law, code, tests } of places) {
    expect([nameOf(cite), law.length + code.length + tests.length > 0]).toEqual([nameOf(cite), true]);
  }
  const text = places.flatMap(({ law }) => law).join("\n");
  // A reading of the orders themselves has no place in the Methodology.
  const readings = Object.entries<Reading>(READINGS).filter(([, { cites }]) => cites.length > 0);
  for (const id of [...Object.keys(COMPUTATIONS), ...Object.keys(DEADLINES), ...readings.map(([id]) => id)]) {
    expect(text).toContain(`\`${id}\` in `);
  }
});

test("what a computation leads to has tests", () => {
  const untested = traced().filter(
    ({ law, tests }) => tests.length === 0 && law.some((each) => /^`[A-Z]/.test(each)),
  );
  expect(untested.map(({ cite }) => nameOf(cite))).toEqual([]);
});

test.each([
  ["T1 (p. 41)", ["p.41"]],
  ["p. 33, 41–44 and 97", ["p.33", "p.41", "p.42", "p.43", "p.44", "p.97"]],
  ["Appendix 13; App. 6", ["app.13", "app.6"]],
  ["Tables 9–11, Table 7-1", ["app.10.table.10", "app.10.table.11", "app.10.table.7-1", "app.10.table.9"]],
  ["App. 9 Table 5", ["app.9", "app.9.table.5"]],
  ['"app.10.table.6"', ["app.10", "app.10.table.6"]],
  ["p1, step. 3, 2 p.m.", []],
])("%s names %j", (source, places) => {
  expect([...placesNamed(source)].sort()).toEqual([...places].sort());
});

const ACTS = "../src/law/acts";

/** The documents with a made-up act in the register, and nothing else touched. */
function withAct(act: Act): readonly (readonly [string, string])[] {
  let made: readonly (readonly [string, string])[] = [];
  jest.isolateModules(() => {
    const { ACTS: acts, ...others } = jest.requireActual<{ ACTS: object }>(ACTS);
    jest.doMock(ACTS, () => ({ ...others, ACTS: { ...acts, "2031-05": act } }));
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the modules of one loading, the mocked one included
    made = (require("../scripts/docs/law") as typeof Law).lawDocuments();
  });
  jest.dontMock(ACTS);
  return made;
}

test("an act that is added to the register gets its document", () => {
  const made = withAct({
    signed: ["2031-04-28", "2031-05-05"],
    registered: { date: "2031-05-06", number: 99001 },
    inForce: "2031-05-12",
    provisions: ["app.10.table.6"],
  });
  expect(made.map(([name]) => name)).toEqual([...EDITIONS.map(({ id }) => `law/${id}.md`), "law/2031-05.md"]);
  const [, text] = made.at(-1)!;
  expect(text).toContain("приказ № 99001, зарегистрирован 06.05.2031: с 12.05.2031 меняет прил. 10, табл. 6");
  const [, before] = made.at(-2)!;
  expect(before).toContain("по 11.05.2031");
});
