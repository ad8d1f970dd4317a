import { APPENDIX_14 } from "../../src/forms/appendix14";
import type { Subject } from "../../src/forms/form";
import type { Requisites } from "../../src/forms/requisites";
import { DIRECTIONS, type Direction } from "../../src/law/directions";
import { inKazakh, ministry, read, rowsOf } from "./read";

const subject: Subject = { ...ministry, direction: "complaints" };

test("Appendix 14, line by line", () => {
  expect(read(APPENDIX_14.build(subject))).toEqual([
    "Приложение 14 к Методике операционной оценки взаимодействия государственного органа с физическими и юридическими лицами",
    'Таблица разногласий по результатам операционной оценки по направлению "Качество рассмотрения жалоб и заявлений"',
    "Министерство юстиции",
    "(оцениваемый государственный орган)",
    "№ | Заключение уполномоченного на оценку государственного органа | Возражение оцениваемого государственного органа | Примечание",
    "1 | 2 | 3 | 4",
    "… | … | … | …",
    "… | … | … | …",
    "… | … | … | …",
    "Общий балл с учетом итогов обжалования составил | [FINAL of complaints] | .",
    "Председатель комиссии,",
    "должность | …",
    "… | … | …",
    "(дата) | (подпись) | (ФИО)",
    "С итогами обжалования ознакомлен:",
    "Представитель государственного органа,",
    "должность | …",
    "… | … | …",
    "(дата) | (подпись) | (ФИО)",
  ]);
});

test("Appendix 14 in Kazakh: objections of its direction alone, and its requisites", () => {
  const entered: Subject = {
    ...inKazakh(subject),
    requisites: {
      ...ministry.requisites,
      signatories: { 14: [{ post: "департамент директоры", name: "А. Серікова" }] },
      representative: { name: "Б. Омаров" },
      dates: { 14: "2024-03-15" },
      objections: [
        { direction: "complaints", conclusion: "R1 – 38 балл", objection: "Мерзім сақталды.", note: "" },
        { direction: "openness", conclusion: "P1 – 15 балл", objection: "18 болуы тиіс.", note: "" },
        {
          direction: "complaints",
          conclusion: "R3 – 18 балл",
          objection: "Екі өтініш қайтарылған.",
          note: "Қабылданды",
        },
      ],
    },
  };
  expect(read(APPENDIX_14.build(entered))).toEqual([
    "Мемлекеттік органның жеке және заңды тұлғалармен өзара іс-қимылын операциялық бағалау әдістемесіне\n14-қосымша",
    '"Шағымдар мен өтініштерді қарау сапасы" бағыты бойынша операциялық бағалау нәтижелері жөніндегі келіспеушіліктер кестесі',
    "Әділет министрлігі",
    "(бағаланатын мемлекеттік орган)",
    "№ | Бағалауға уәкілетті мемлекеттік органның қорытындысы | Бағаланатын мемлекеттік органның қарсылығы | Ескертпе",
    "1 | 2 | 3 | 4",
    "1 | R1 – 38 балл | Мерзім сақталды. | …",
    "2 | R3 – 18 балл | Екі өтініш қайтарылған. | Қабылданды",
    "Шағымдану қорытындылары ескерілген жалпы балл – | [FINAL of complaints] | .",
    "Комиссия төрағасы,",
    "лауазымы | департамент директоры",
    '2024 жылғы "15" наурыз | … | А. Серікова',
    "(күні) | (қолы) | (Т.А.Ә.)",
    "Шағымдану қорытындыларымен таныстым:",
    "Мемлекеттік органның өкілі,",
    "лауазымы | …",
    "… | … | Б. Омаров",
    "(күні) | (қолы) | (Т.А.Ә.)",
  ]);
});

test("rows without an objection are high enough to write in", () => {
  const blank = rowsOf(APPENDIX_14.build(subject)).filter(
    ({ cells }) => cells.length === 4 && cells.every(({ content }) => content === undefined),
  );
  expect(blank.map(({ height }) => height)).toEqual([60, 60, 60]);
});

describe("there is a table of disagreements", () => {
  const objections = [
    { direction: "complaints", conclusion: "", objection: "Срок соблюдён.", note: "" },
  ] as const;
  const applies = (direction: Direction, requisites: Partial<Requisites>) =>
    APPENDIX_14.applies!({ ...subject, direction, requisites: { ...ministry.requisites, ...requisites } });

  test("of a direction in which the register has an objection, and of no other", () => {
    const found = DIRECTIONS.filter((direction) => applies(direction, { objections, registered: true }));
    expect(found).toEqual(["complaints"]);
  });

  test("of every direction, to write on, where there is no register", () => {
    expect(DIRECTIONS.filter((direction) => applies(direction, {}))).toEqual(DIRECTIONS);
  });
});
