import { APPENDIX_10 } from "../../src/forms/appendix10";
import type { Subject } from "../../src/forms/form";
import { parseRules, type Rules } from "../../src/law/rules";
import { akimat, inKazakh, ministry, read } from "./read";
import { points, scoreOf, sumOf, table } from "./scoring-lines";
import { actsOfCentral, actsOfLocal, budgetOfCentral, budgetOfLocal, data } from "./scoring-tables-1-5";
import {
  answersBefore,
  answersSince,
  dialogBefore,
  dialogSince,
  media,
  site,
  subordinates,
} from "./scoring-tables-6-11";

const on = (day: string, subject: Subject): Subject => ({ ...subject, rules: parseRules(day) as Rules });
const lines = (day: string, subject: Subject) => read(APPENDIX_10.build(on(day, subject)));

const beginning = (name: string) => [
  "Приложение 10 к Методике операционной оценки взаимодействия государственного органа с физическими и юридическими лицами",
  'Операционная оценка по критериям наполнения портала "Открытого правительства"',
  name,
  "(наименование центрального государственного органа/местного исполнительного органа)",
  "…",
  "(отчетный период)",
];

describe("Appendix 10, line by line, with the points of a body beside the official ones", () => {
  test.each([
    ["2023-01-31", dialogBefore("CGO"), answersBefore],
    ["2023-03-30", dialogBefore("CGO"), answersBefore],
    ["2023-05-31", dialogBefore("CGO"), answersBefore],
    ["2023-06-01", dialogSince("CGO"), answersSince],
    ["2023-07-24", dialogSince("CGO"), answersSince],
  ])("of a central state body on %s", (day, dialog, answers) => {
    expect(lines(day, ministry)).toEqual([
      ...beginning("Министерство юстиции"),
      ...data,
      ...budgetOfCentral,
      ...actsOfCentral,
      ...dialog,
      ...site,
      ...media,
      ...subordinates,
      ...answers,
    ]);
  });

  test.each([
    ["2023-05-31", dialogBefore("LEB"), answersBefore],
    ["2023-06-01", dialogSince("LEB"), answersSince],
  ])("of a local executive body on %s", (day, dialog, answers) => {
    expect(lines(day, akimat)).toEqual([
      ...beginning("Акимат города Астаны"),
      ...data,
      ...budgetOfLocal,
      ...actsOfLocal,
      ...dialog,
      ...site,
      ...media,
      ...subordinates,
      ...answers,
    ]);
  });
});

describe("in the state language", () => {
  const own = lines("2023-06-01", inKazakh(ministry));
  /** The lines of a table, up to the next one. */
  const part = (number: string) => {
    const first = own.findIndex((line) => line.startsWith(`${number}-кесте. `));
    const next = own.findIndex((line, index) => index > first && /^\d+(-1)?-кесте\. /.test(line));
    return own.slice(first, next < 0 ? undefined : next);
  };

  test("Table 6 as the order of March has it", () => {
    expect(part("6")).toEqual(
      table(
        '6-кесте. "Ашық диалог" өлшемі бойынша орталық мемлекеттік және жергілікті атқарушы органдардың операциялық бағалау',
        [
          points("1.", "Интернет-конференциялар мен сауалнамалар өткізу", 2.5, "DIALOG", 0),
          points("2.", "Бірінші басшысының блогын жүргізуі (жазбалардың болуы)", undefined, "DIALOG", 1),
          points("1)", "50-ден астам жазбаны орналастырған кезде (аптасына 1 жазбадан кем емес)", 1.5),
          points("2)", "25-тен астам жазбаны орналастырған кезде (айына 2 жазбадан кем емес)", 1),
          points("3)", "10-нан астам жазбаны орналастырған кезде (айына 1 жазбадан кем емес)", 0.5),
          points("4)", "өзге жағдайларда", 0.3),
          points("3.", "Ашық отырыстарды (алқаларды) онлайн трансляциялау режимінде өткізу*", 2, "DIALOG", 2),
          points("4.", "Халықпен кездесулер**"),
          points("1)", "Жылдық кездесу кестесін / күнтізбесін сақтау", 1, "DIALOG", 3),
          points(
            "2)",
            "Сайтта проблемалық мәселелерді шешу жөніндегі іс-қимыл жоспарын және проблемалық мәселелерді шешу барысы туралы ақпаратты орналастыру",
            1,
            "DIALOG",
            4,
          ),
          points("3)", "Азаматтарды жеке қабылдауды жүргізу**"),
          points("…", "ОАО үшін", 0.5, "DIALOG", 5),
          points("…", "ЖАО үшін", 1),
          points("4)", "КЕҰ-мен кездесу өткізу***", 0.5, "DIALOG", 6),
          `Барлығы | 18 | ${sumOf("DIALOG", 7)}`,
        ],
        [
          "* – Қазақстан Республикасы Қорғаныс министрлігін қоспағанда.",
          '** – "Орталық атқарушы органдар басшыларының халықпен кездесулерін өткізу туралы" Қазақстан Республикасы Президентінің 2022 жылғы 7 сәуірдегі №863 Жарлығының күші қолданылмайтын Қазақстан Республикасы Қорғаныс және сыртқы істер министрліктерін қоспағанда. Көрсетілген индикатор бойынша Қазақстан Республикасының Қорғаныс және Сыртқы істер министрліктеріне орталық мемлекеттік органдардың орташа баллдары беріледі.',
          "*** – көрсетілген параметр бойынша ЖАО бағаланбайды.",
        ],
        "kk",
      ),
    );
  });

  test("Table 11 as the order of March has it", () => {
    expect(part("11")).toEqual(
      table(
        '11-кесте. "Ашық диалог" өлшемі бойынша ведомстволық бағынысты ұйымдардың операциялық бағалау',
        [
          points("1.", "Бірінші басшының блогының болмауы", 0.5, "SUBORDINATES", 4),
          points(
            "2.",
            '"Ақпаратқа қол жеткізу туралы" Қазақстан Республикасының Заңына сәйкес мемлекет жүз пайыз қатысатын тұлғаларды қоспағанда, квазимемлекеттік сектор субъектілері бірінші басшыларының блог-платформасында жауап алған сұрақтардың үлесі (90%-дан кем)',
            1,
            "SUBORDINATES",
            5,
          ),
          `Айыппұл балдарының жиынтығы | 3 | ${sumOf("SUBORDINATES", 6, 4)}`,
        ],
        [],
        "kk",
      ),
    );
  });

  test("Table 8 in our working translation", () => {
    expect(part("8")).toEqual([
      '8-кесте. "Ведомстволық бағынысты ұйымдардың ашықтығы" өлшемі бойынша орталық мемлекеттік және жергілікті атқарушы органдарды операциялық бағалау*',
      "№ р/с | Бағалау өлшемдері | Айыппұл балдары | Балл",
      `1. | Интернет-ресурстың толықтырылуы | 3 | ${sumOf("SUBORDINATES", 1)}`,
      `2. | Ашық деректер | 3 | ${sumOf("SUBORDINATES", 4, 1)}`,
      `3. | Ашық диалог | 3 | ${sumOf("SUBORDINATES", 6, 4)}`,
      `Барлығы | 9 | ${scoreOf("SUBORDINATES")}`,
      "Ескертпе:",
      "* – орталық мемлекеттік органдардың ведомстволық бағынысты ұйымдары бағалануға жатады.",
    ]);
  });

  test("the bands of Table 7-1 and the degrees of Table 4 in our working translation", () => {
    expect(part("7-1").slice(7, 13)).toEqual([
      points("…", "сұралғандардың 80 %-дан астамы қанағаттанған", 1.5),
      points("…", "сұралғандардың 69–79 %-ы қанағаттанған", 1),
      points("…", "сұралғандардың 58–68 %-ы қанағаттанған", 0.8),
      points("…", "сұралғандардың 47–57 %-ы қанағаттанған", 0.6),
      points("…", "сұралғандардың 36–46 %-ы қанағаттанған", 0.4),
      points("…", "сұралғандардың 35 %-дан кемі қанағаттанған", 0),
    ]);
    expect(part("4").slice(-5, -1)).toEqual([
      points(
        "-",
        "іс-шараны анонстап, онлайн трансляциялап, журналистерді шақырып және тікелей эфирде сұрақ қою мүмкіндігін беріп іске асыру",
        1,
      ),
      points(
        "-",
        "іс-шараны анонстап, онлайн трансляциялап және мүдделі тұлғалар мен ұйымдарды шақырып іске асыру",
        0.8,
      ),
      points("-", "іс-шараны анонстап және онлайн трансляциялап іске асыру", 0.6),
      points("-", "іс-шараны бөгде тұлғалардың қатысуынсыз іске асыру", 0.4),
    ]);
  });

  test.each([
    ["2023-05-31", ministry],
    ["2023-06-01", ministry],
    ["2023-05-31", akimat],
    ["2023-06-01", akimat],
  ])(
    "on %s every line has the numbers and figures of the Russian form and words of its own",
    (day, subject) => {
      /** A line without its words: what is beside them. */
      const beside = (line: string) =>
        line
          .split(" | ")
          .map((cell) => (/^([\d.]+\)?|[-…]|(.* = )?\[.*\])$/.test(cell) ? cell : "words"))
          .join(" | ");
      const [russian, kazakh] = [lines(day, subject), lines(day, inKazakh(subject))];
      expect(kazakh.map(beside)).toEqual(russian.map(beside));
      const untranslated = kazakh.filter((line, index) => line === russian[index]);
      expect([...new Set(untranslated)]).toEqual(["…", "1 | 2 | 3 | 4 | 5 | 6"]);
    },
  );
});
