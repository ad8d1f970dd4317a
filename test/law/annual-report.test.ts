import {
  CONTENTS,
  CRITERIA,
  earliestInForce,
  mayDiffer,
  REPORT_ACTS,
  SOURCES,
} from "../../src/law/annual-report";
import { REPORT_PARTS, type ReportPart } from "../../src/law/annual-report-form";
import { LANGUAGES } from "../../src/law/text";

const PARTS: readonly ReportPart[] = REPORT_PARTS;

/** The standard form, line by line, as the second appendix to order No 193 prints it. */
const FORM = [
  "1. Общие положения",
  "1) Сведения об услугодателе.",
  "2) Информация о государственных услугах:",
  "количество оказанных государственных услуг;",
  'количество государственных услуг, оказываемых через Государственную корпорацию "Правительство для граждан";',
  "количество государственных услуг, оказываемых на бесплатной и (или) платной основе;",
  "количество государственных услуг, оказываемых в бумажной и (или) электронной форме;",
  "количество утвержденных подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг;",
  "3) Информация о наиболее востребованных государственных услугах.",
  "2. Работа с услугополучателями",
  "1) Сведения об источниках и местах доступа к информации о порядке оказания государственных услуг.",
  "2) Информация о публичных обсуждениях проектов подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг.",
  "3) Мероприятия, направленные на обеспечение прозрачности процесса оказания государственных услуг (разъяснительные работы, семинары, встречи, интервью и иное).",
  "3. Деятельность по совершенствованию процессов оказания государственных услуг",
  "1) Результаты автоматизации процессов оказания государственных услуг.",
  "2) Мероприятия, направленные на повышение квалификации сотрудников в сфере оказания государственных услуг.",
  "3) Нормативно-правовое совершенствование процессов оказания государственных услуг.",
  "4. Контроль за качеством оказания государственных услуг",
  "1) Информация о жалобах услугополучателей по вопросам оказания государственных услуг (приложение).",
  "2) Результаты внутреннего контроля за качеством оказания государственных услуг.",
  "3) Результаты контроля за качеством оказания государственных услуг, проведенного уполномоченным органом по оценке и контролю за качеством оказания государственных услуг.",
  "4) Результаты общественного мониторинга качества оказания государственных услуг.",
  "5. Перспективы дальнейшей эффективности и повышения удовлетворенности услугополучателей качеством оказания государственных услуг.",
];

test("the standard form has the wording and the numbers of the source", () => {
  const lines = PARTS.flatMap(({ value, items }, part) => [
    `${part + 1}. ${value.ru}`,
    ...items.flatMap(({ title, lines }, item) => [
      `${item + 1}) ${title.ru}`,
      ...Object.values(lines ?? {}).map(({ ru }) => ru),
    ]),
  ]);
  expect(lines).toEqual(FORM);
});

test("paragraph 5: a report holds five things; 6: its information has six sources; 7: and six criteria", () => {
  expect([CONTENTS, SOURCES, CRITERIA].map(({ value }) => Object.keys(value).length)).toEqual([5, 6, 6]);
  expect(Object.values(CRITERIA.value).map(({ ru }) => ru)).toEqual([
    "достоверности",
    "сопоставимости",
    "объективности",
    "экономичности",
    "прогнозируемости",
    "полноты",
  ]);
});

test("the numbers and days of the orders are those of the source", () => {
  const orders = Object.values(REPORT_ACTS).map(({ number, signed }) => `${number} of ${signed}`);
  expect(new Set(orders)).toEqual(
    new Set([
      "193 of 2013-06-25",
      "757 of 2015-12-09",
      "19/НҚ of 2020-01-20",
      "68/НҚ of 2024-02-13",
      "428/НҚ of 2024-07-16",
    ]),
  );
});

test("an order in force ten calendar days after its publication is so on the eleventh day at the earliest", () => {
  expect(earliestInForce("193")).toBe("2013-07-02");
  expect(earliestInForce("757")).toBe("2016-03-01");
  expect(earliestInForce("19")).toBe("2020-01-31");
  expect(earliestInForce("68")).toBe("2024-02-24");
  expect(earliestInForce("428")).toBe("2024-07-27");
});

test("before the last order that changed it a part may have been worded otherwise", () => {
  const differ = (day: "2016-02-29" | "2016-03-01" | "2020-01-31" | "2024-02-24") =>
    PARTS.map((part) => mayDiffer(part, day));
  expect(differ("2016-02-29")).toEqual([true, true, true, true, true]);
  expect(differ("2016-03-01")).toEqual([true, true, true, false, false]);
  expect(differ("2020-01-31")).toEqual([true, false, true, false, false]);
  expect(differ("2024-02-24")).toEqual([false, false, false, false, false]);
  expect(mayDiffer(CONTENTS, "2024-02-23")).toBe(true);
  expect(mayDiffer(SOURCES, "2013-07-02")).toBe(false);
});

test("no wording is left out in a language, nor said twice", () => {
  const texts = [
    ...PARTS.flatMap(({ value, items }) => [value, ...items.map(({ title }) => title)]),
    ...[CONTENTS, SOURCES, CRITERIA].flatMap(({ value }) => Object.values(value)),
  ];
  for (const language of LANGUAGES) {
    const all = texts.map((text) => text[language]);
    expect(all.filter((text) => text.trim() === "")).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  }
});
