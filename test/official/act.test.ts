import { APPENDIX_1 } from "../../src/forms/appendix1";
import type { Subject } from "../../src/forms/form";
import type { Fact } from "../../src/forms/requisites";
import { inKazakh, ministry, read } from "./read";

const facts: readonly Fact[] = [
  { direction: "services", kind: "unreliable", text: "В отчёте 12 отказов, по журналу 15." },
  { direction: "services", kind: "incomplete", text: "Нет приложения о жалобах." },
  { direction: "openness", kind: "unreliable", text: "Наборы данных не размещены." },
  { direction: "services", kind: "unreliable" },
];
const subject: Subject = {
  ...ministry,
  direction: "services",
  requisites: { ...ministry.requisites, facts },
};

test("Appendix 1, line by line: unreliable facts of the direction alone, 0.2 each, at most 5 (p. 19, 20)", () => {
  expect(read(APPENDIX_1.build(subject))).toEqual([
    "Приложение 1 к Методике операционной оценки взаимодействия государственного органа с физическими и юридическими лицами",
    "АКТ СВЕРКИ\nпо итогам перепроверки данных, содержащихся в отчетной информации оцениваемых государственных органов",
    "Министерство юстиции",
    "(наименование центрального государственного органа/ местного исполнительного органа)",
    "…",
    "(отчетный период)",
    "№ | Представление недостоверной информации | Вычитаемые баллы",
    "1 | В отчёте 12 отказов, по журналу 15. | fact1 = 0.2",
    "2 | … | fact2 = 0.2",
    "… | ВСЕГО: | [fact1 + fact2, at most 5]",
    "1. Представлена недостоверная информация. В ходе перепроверки выявлены следующие несоответствия действительности фактов:",
    "1) | В отчёте 12 отказов, по журналу 15.",
    "2) | …",
    "ИТОГОВЫЙ ВЫЧЕТ: | [fact1 + fact2, at most 5] | балла.",
    "Представитель уполномоченного органа,",
    "должность | …",
    "… | … | …",
    "(дата) | (подпись) | (расшифровка подписи)",
    "Представитель оцениваемого государственного органа,",
    "должность | …",
    "… | … | …",
    "(дата) | (подпись) | (расшифровка подписи)",
    'Направление: "Качество оказания государственных услуг".',
  ]);
});

test("Appendix 1 in Kazakh, with its requisites", () => {
  const entered: Subject = {
    ...inKazakh(subject),
    direction: "openness",
    requisites: {
      period: "2023 жыл",
      facts: [{ direction: "openness", kind: "unreliable", text: "Деректер жиынтықтары орналастырылмаған." }],
      signatories: { 1: [{ post: "бас сарапшы", name: "А. Серікова" }] },
      representative: { post: "басқарма басшысы", name: "Б. Омаров" },
      dates: { 1: "2024-03-15" },
      report: [],
      objections: [],
    },
  };
  expect(read(APPENDIX_1.build(entered))).toEqual([
    "Мемлекеттік органның жеке және заңды тұлғалармен өзара іс-қимылын операциялық бағалау әдістемесіне\n1-қосымша",
    "Бағаланатын мемлекеттік органдардың есептік ақпаратындағы деректерді қайта тексеру қорытындылары бойынша\nСАЛЫСТЫРЫП ТЕКСЕРУ АКТІСІ",
    "Әділет министрлігі",
    "(орталық мемлекеттік органның/жергілікті атқарушы органның атауы)",
    "2023 жыл",
    "(есепті кезең)",
    "№ | Анық емес ақпарат ұсыну | Шегерілетін балдар",
    "1 | Деректер жиынтықтары орналастырылмаған. | fact1 = 0.2",
    "… | БАРЛЫҒЫ: | [fact1, at most 5]",
    "1. Анық емес ақпарат ұсынылған. Қайта тексеру барысында шындыққа сәйкес келмейтін мынадай фактілер анықталды:",
    "1) | Деректер жиынтықтары орналастырылмаған.",
    "ҚОРЫТЫНДЫ ШЕГЕРІМ: | [fact1, at most 5] | балл.",
    "Уәкілетті органның өкілі,",
    "лауазымы | бас сарапшы",
    '2024 жылғы "15" наурыз | … | А. Серікова',
    "(күні) | (қолы) | (қолтаңбаның толық жазылуы)",
    "Бағаланатын мемлекеттік органның өкілі,",
    "лауазымы | басқарма басшысы",
    "… | … | Б. Омаров",
    "(күні) | (қолы) | (қолтаңбаның толық жазылуы)",
    'Бағыты: "Мемлекеттік органның ашықтығы".',
  ]);
});

test.each([
  ["services", true],
  ["openness", true],
  ["complaints", false],
] as const)("there is an act for %s: %s", (direction, applies) => {
  expect(APPENDIX_1.applies!({ ...subject, direction })).toBe(applies);
});

test("incomplete information alone makes no act", () => {
  const requisites = { ...ministry.requisites, facts: [facts[1]!] };
  expect(APPENDIX_1.applies!({ ...subject, requisites })).toBe(false);
});
