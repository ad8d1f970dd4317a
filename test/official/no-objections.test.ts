import type { Subject } from "../../src/forms/form";
import { NO_OBJECTIONS } from "../../src/forms/no-objections";
import type { Requisites } from "../../src/forms/requisites";
import { DIRECTIONS, type Direction } from "../../src/law/directions";
import { parseRules, type Rules } from "../../src/law/rules";
import { akimat, inKazakh, ministry, read } from "./read";

const complaints: Subject = { ...ministry, direction: "complaints" };
const COMMITTEE =
  "Комитет по правовой статистике и специальным учетам Генеральной прокуратуры Республики Казахстан";

test("the notice that there are no objections, line by line, with blanks where nothing is entered", () => {
  expect(read(NO_OBJECTIONS.build(complaints))).toEqual([
    COMMITTEE,
    'Уведомление об отсутствии возражений к результатам операционной оценки по направлению "Качество рассмотрения жалоб и заявлений"',
    "Министерство юстиции",
    "(оцениваемый государственный орган)",
    "…",
    "(отчетный период)",
    'Заключение о результатах операционной оценки по направлению "Качество рассмотрения жалоб и заявлений" получено "____" __________ 20__ года.',
    "В соответствии с пунктом 112 Методики операционной оценки взаимодействия государственного органа с физическими и юридическими лицами уведомляем об отсутствии возражений к результатам операционной оценки по указанному направлению.",
    "Руководитель (представитель) государственного органа,",
    "должность | …",
    "… | … | …",
    "(дата) | (подпись) | (ФИО)",
    "Методика не устанавливает форму этого уведомления.",
  ]);
});

const entered: Partial<Requisites> = {
  period: "2023 год",
  representative: { post: "Руководитель аппарата", name: "Б. Омаров" },
  appeal: { complaints: { received: "2024-03-05", last: "2024-03-13", notice: "2024-03-12" } },
};
const withRequisites = (subject: Subject, requisites: Partial<Requisites>): Subject => ({
  ...subject,
  requisites: { ...subject.requisites, ...requisites },
});

test("the days of the appeal, the period and who signs for the body stand on it", () => {
  const lines = read(NO_OBJECTIONS.build(withRequisites(complaints, entered)));
  expect(lines.slice(4, 7)).toEqual([
    "2023 год",
    "(отчетный период)",
    'Заключение о результатах операционной оценки по направлению "Качество рассмотрения жалоб и заявлений" получено 5 марта 2024 года.',
  ]);
  expect(lines.slice(-6)).toEqual([
    "Руководитель (представитель) государственного органа,",
    "должность | Руководитель аппарата",
    '"12" марта 2024 г. | … | Б. Омаров',
    "(дата) | (подпись) | (ФИО)",
    "Методика не устанавливает форму этого уведомления.",
    "Последний день представления уведомления (п. 112): 13.03.2024.",
  ]);
});

test("days of another direction are not taken", () => {
  const openness: Subject = { ...withRequisites(complaints, entered), direction: "openness" };
  const lines = read(NO_OBJECTIONS.build(openness)).join("\n");
  expect(lines).not.toMatch(/марта|13\.03\.2024/);
});

test("the notice in Kazakh, with what is entered", () => {
  const kazakh = withRequisites(inKazakh(complaints), {
    ...entered,
    period: "2023 жыл",
    representative: { post: "Аппарат басшысы", name: "Б. Омаров" },
  });
  expect(read(NO_OBJECTIONS.build(kazakh))).toEqual([
    "Қазақстан Республикасы Бас прокуратурасының Құқықтық статистика және арнайы есепке алу жөніндегі комитеті",
    '"Шағымдар мен өтініштерді қарау сапасы" бағыты бойынша операциялық бағалау нәтижелеріне қарсылықтардың жоқтығы туралы хабарлама',
    "Әділет министрлігі",
    "(бағаланатын мемлекеттік орган)",
    "2023 жыл",
    "(есепті кезең)",
    '"Шағымдар мен өтініштерді қарау сапасы" бағыты бойынша операциялық бағалау нәтижелері туралы қорытынды 2024 жылғы 5 наурыз күні алынды.',
    "Мемлекеттік органның жеке және заңды тұлғалармен өзара іс-қимылын операциялық бағалау әдістемесінің 112-тармағына сәйкес көрсетілген бағыт бойынша операциялық бағалау нәтижелеріне қарсылықтардың жоқтығы туралы хабарлаймыз.",
    "Мемлекеттік органның басшысы (өкілі),",
    "лауазымы | Аппарат басшысы",
    '2024 жылғы "12" наурыз | … | Б. Омаров',
    "(күні) | (қолы) | (Т.А.Ә.)",
    "Әдістемеде бұл хабарламаның нысаны белгіленбеген.",
    "Хабарламаны ұсынудың соңғы күні (112-т.): 13.03.2024.",
  ]);
});

test("a day to be written in, in Kazakh", () => {
  expect(read(NO_OBJECTIONS.build(inKazakh(complaints)))).toContain(
    '"Шағымдар мен өтініштерді қарау сапасы" бағыты бойынша операциялық бағалау нәтижелері туралы қорытынды 20__ жылғы "____" __________ күні алынды.',
  );
});

describe("it goes to whoever assessed the body in the direction (p. 5, 24, 26, 112)", () => {
  const AGENCY = "Агентство Республики Казахстан по делам государственной службы";
  const DIGITAL =
    "Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан";
  const INFORMATION = "Министерство информации и общественного развития Республики Казахстан";
  const ADMINISTRATION = "Администрация Президента Республики Казахстан";
  const APPARATUS = "Аппарат Правительства Республики Казахстан";

  const addressees = (subject: Subject): readonly string[] => {
    const lines = read(NO_OBJECTIONS.build(subject));
    return lines.slice(
      0,
      lines.findIndex((line) => line.startsWith("Уведомление")),
    );
  };

  test.each<[name: string, ...expected: Record<Direction, readonly string[]>[]]>([
    [
      "Министерство юстиции",
      { services: [AGENCY, DIGITAL], openness: [INFORMATION], complaints: [COMMITTEE] },
    ],
    [
      "Генеральная прокуратура",
      { services: [ADMINISTRATION], openness: [ADMINISTRATION], complaints: [ADMINISTRATION] },
    ],
    [
      "Агентство по делам государственной службы",
      { services: [ADMINISTRATION], openness: [INFORMATION], complaints: [COMMITTEE] },
    ],
    [
      "Министерство цифрового развития",
      { services: [AGENCY, APPARATUS], openness: [INFORMATION], complaints: [COMMITTEE] },
    ],
    [
      "Министерство культуры и информации",
      { services: [AGENCY, DIGITAL], openness: [APPARATUS], complaints: [COMMITTEE] },
    ],
    [
      "Судебная администрация",
      { services: [ADMINISTRATION], openness: [INFORMATION], complaints: [COMMITTEE] },
    ],
  ])("%s", (name, expected) => {
    for (const direction of DIRECTIONS)
      expect(addressees({ ...ministry, name, direction })).toEqual(expected[direction]);
  });

  test("a local body has no automation that is assessed", () => {
    expect(addressees({ ...akimat, direction: "services" })).toEqual([AGENCY]);
  });

  test("by the edition of the day on which the conclusion was received", () => {
    const rules = parseRules("2023-01") as Rules;
    const body: Subject = { ...ministry, name: "Министерство информации", rules, direction: "openness" };
    expect(addressees(body)).toEqual(["Канцелярия Премьер-Министра Республики Казахстан"]);
    const later = withRequisites(body, { appeal: { openness: { received: "2024-03-05" } } });
    expect(addressees(later)).toEqual([APPARATUS]);
  });
});

test.each([
  ["complaints", false],
  ["services", true],
  ["openness", true],
] as const)("with an objection on complaints there is a notice for %s: %s", (direction, expected) => {
  const objections = [
    { direction: "complaints", conclusion: "", objection: "Срок соблюдён.", note: "" },
  ] as const;
  for (const registered of [undefined, true] as const) {
    const requisites = { objections, ...(registered ? { registered } : {}) };
    expect(NO_OBJECTIONS.applies!({ ...withRequisites(ministry, requisites), direction })).toBe(expected);
  }
});
