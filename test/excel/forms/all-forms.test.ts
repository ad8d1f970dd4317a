import { attach, writeForms, writeRequisites, writeScores, type FormsResult } from "../../../src/excel";
import { FORM_CODES } from "../../../src/forms/form";
import type { OfficialLanguage } from "../../../src/law/text";
import { fill, REPORT, rowOf, SHEET } from "../requisites/entered";
import { enter } from "../objections/entered";
import { openSample, setCell } from "../workbook";

/** Bodies to which some provision applies otherwise than to the others, and a local one. */
const BODIES = [
  "Министерство обороны",
  "Министерство иностранных дел",
  "Генеральная прокуратура",
  "Агентство по делам государственной службы",
  "Акимат города Астаны",
];

/** What a formula, a number or the markup of a file would begin with. */
const ODD = {
  period: "=2023 год",
  name: "@Иванов",
  post: "-и.о. <b>директора</b> & Co",
  conclusion: '=HYPERLINK("https://gov.kz")',
  objection: "+7 701 000 00 00\n=1+1",
  link: "-https://data.egov.kz/?a=1&b=<2>",
} as const;

/** Enters a text as a user does who does not want Excel to read it as something else. */
const entered = (text: string) => `'${text}`;

async function fillRequisites(): Promise<void> {
  await fill("Общие сведения", [
    {
      "Отчетный период (на русском языке)": entered(ODD.period),
      "Отчетный период (на казахском языке)": entered(ODD.period),
    },
  ]);
  const row = await rowOf("Министерство обороны");
  for (const [column, text] of Object.entries({ C: ODD.post, D: ODD.post, E: ODD.name }))
    await setCell(SHEET, `${column}${row}`, entered(text));
  await fill(
    "Отчетные данные",
    [
      {
        "Государственный орган": BODIES[0]!,
        Таблица: "1",
        "№ индикатора": "2",
        "Отчетные данные (ссылка или текст)": entered(ODD.link),
      },
    ],
    { sheet: REPORT },
  );
}

/** An objection of the first body on complaints. */
async function fillRegister(): Promise<void> {
  await enter(
    await attach(),
    { body: BODIES[0]!, direction: "complaints" },
    {
      "Заключение уполномоченного на оценку государственного органа": entered(ODD.conclusion),
      "Возражение оцениваемого государственного органа": entered(ODD.objection),
    },
  );
}

interface WrittenForm {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** 0-based rows at which pages begin, but the first. */
  readonly breaks: readonly number[];
}

const readForms = (names: readonly string[]): Promise<WrittenForm[]> =>
  Excel.run(async (context) => {
    const read = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getUsedRange();
      range.load("values,formulas");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      return { name, range, sheet };
    });
    await context.sync();
    return read.map(({ name, range: { values, formulas }, sheet }) => ({
      name,
      values: values as unknown[][],
      formulas: formulas as unknown[][],
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex!),
    }));
  });

/** Values of the cells that hold a formula, not a text that looks like one. */
const calculated = ({ values, formulas }: WrittenForm): unknown[] =>
  formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const value = values[row]![column];
      return String(formula).startsWith("=") && formula !== value ? [value] : [];
    }),
  );

const texts = ({ values }: WrittenForm): readonly string[] =>
  values.flat().filter((value) => typeof value === "string");

describe.each<OfficialLanguage>(["ru", "kk"])("all forms of five bodies, %s", (language) => {
  let result: FormsResult;
  let forms: readonly WrittenForm[];

  beforeAll(async () => {
    await openSample();
    await writeScores(await attach(), { rules: "" });
    await writeRequisites(await attach());
    await fillRequisites();
    await fillRegister();
    const request = { bodies: BODIES, forms: FORM_CODES, language, today: "2024-03-15" } as const;
    result = await writeForms(await attach(), request);
    forms = await readForms(result.sheets);
  });

  test("are written, each as often as the Methodology asks for it", () => {
    expect([result.entries, result.cancelled]).toEqual([[], false]);
    const [objecting, ...others] = BODIES;
    expect(result.notices).toEqual([
      { code: "hasObjections", sheet: objecting, direction: "complaints" },
      ...others.map((sheet) => ({ code: "withoutObjections", sheet })),
    ]);
    expect(new Set(result.sheets).size).toBe(result.sheets.length);
    const count: Record<string, number> = {};
    for (const { values } of forms) {
      const [appendix = "none"] = /\d+(?=-қосымша)|(?<=Приложение )\d+/.exec(String(values[0]![1])) ?? [];
      count[appendix] = (count[appendix] ?? 0) + 1;
    }
    const once = { 2: 1, 6: 1, 7: 1, 11: 1, 13: 1 };
    const eachBody = { 8: 5, 9: 5, 10: 5, 12: 5, 15: 5 };
    // An act for each direction in which a body's reports were unreliable; for each of three either disagreements or the
    // notice that there are none, which no appendix has.
    expect(count).toEqual({ ...once, ...eachBody, 1: 4, 3: 4, 4: 1, 5: 4, 14: 1, none: 14 });
  });

  test("show a number for every formula, and neither an error nor anything of our code", () => {
    for (const form of forms) {
      expect([form.name, calculated(form).filter((value) => typeof value !== "number")]).toEqual([
        form.name,
        [],
      ]);
      const wrong = /^#\S*[A-Z!?]|undefined|NaN|\[object|\{\}/;
      expect([form.name, texts(form).filter((text) => wrong.test(text))]).toEqual([form.name, []]);
    }
  });

  test("show figures, all but the tables of the Methodology, the reports and the notices", () => {
    const without = forms.filter((form) => calculated(form).length === 0);
    expect(without).toHaveLength(5 + BODIES.length + 14);
  });

  test("take texts as they were entered, whatever they begin with", () => {
    const all = forms.flatMap(texts);
    for (const text of Object.values(ODD)) expect(all).toContain(text);
  });

  test("are found unchanged when they are written anew", async () => {
    const request = {
      bodies: BODIES.slice(0, 1),
      forms: [9, 12, 14],
      language,
      today: "2024-03-15",
    } as const;
    const again = await writeForms(await attach(), request);
    expect(again.notices).toEqual([]);
    expect(result.sheets).toEqual(expect.arrayContaining([...again.sheets]));
  });

  test("have no page that ends within the scoring table of a conclusion or between a line to sign on and its caption", () => {
    const signature = language === "ru" ? "(подпись)" : "(қолы)";
    let tables = 0;
    let captions = 0;
    for (const { name, values, breaks } of forms) {
      const isScored = (line: readonly unknown[]) => typeof line[2] === "number" && String(line[1]) !== "";
      const head = values.findIndex((line) => line[0] === "№");
      const last = values.findLastIndex(isScored);
      const conclusion = values[0]!.length === 4 && head >= 0 && last > head;
      if (conclusion) tables += 1;
      if (conclusion) expect([name, breaks.filter((row) => row > head && row <= last)]).toEqual([name, []]);
      const signed = values.flatMap((line, row) => (line.includes(signature) ? [row] : []));
      captions += signed.length;
      for (const row of signed) expect([name, breaks.filter((at) => at === row)]).toEqual([name, []]);
    }
    expect(tables).toBeGreaterThanOrEqual(4 * BODIES.length);
    expect(captions).toBeGreaterThan(10 * BODIES.length);
  });
});
