import { edition } from "../../src/law/editions";
import { READINGS, type ReadingId } from "../../src/law/readings";
import { DEFAULT_RULES } from "../../src/law/rules";
import { OFFICIAL_LANGUAGES } from "../../src/law/text";
import type { IsoDate } from "../../src/law/version";
import { fingerprintLine, footnoteLines, type Provenance } from "../../src/forms/footnote-lines";

const PLAIN: Provenance = {
  rules: DEFAULT_RULES,
  readings: [],
  sources: ["Услуги ЦГО"],
  evidence: [],
  date: "2024-03-15",
};

test("edition, day and the sheet of the inputs", () => {
  expect(footnoteLines(PLAIN, "ru")).toEqual([
    "Рассчитано по редакции Методики, действующей с 24 июля 2023 г.; баллы – на 15 марта 2024 г. Исходные данные: лист «Услуги ЦГО».",
  ]);
  expect(footnoteLines(PLAIN, "kk")).toEqual([
    "Әдістеменің 2023 жылғы 24 шілдеден бастап қолданыстағы редакциясы бойынша есептелді; балдар 2024 жылғы 15 наурыздағы жағдай бойынша. Бастапқы деректер: «Услуги ЦГО» парағы.",
  ]);
});

test("several sheets, or none", () => {
  const sources = ["Услуги", "=Штрафы"];
  expect(footnoteLines({ ...PLAIN, sources }, "ru")[0]).toMatch(
    / Исходные данные: листы «Услуги», «=Штрафы»\.$/,
  );
  expect(footnoteLines({ ...PLAIN, sources }, "kk")[0]).toMatch(
    / Бастапқы деректер: «Услуги», «=Штрафы» парақтары\.$/,
  );
  expect(footnoteLines({ ...PLAIN, sources: [] }, "ru")[0]).toMatch(/ баллы – на 15 марта 2024 г\.$/);
});

test("the endings of the Kazakh months", () => {
  const on = (month: number) =>
    footnoteLines({ ...PLAIN, date: `2024-${String(month).padStart(2, "0")}-01` as IsoDate }, "kk")[0];
  const endings = ["қаңтардағы", "ақпандағы", "наурыздағы", "сәуірдегі", "мамырдағы", "маусымдағы"].concat([
    "шілдедегі",
    "тамыздағы",
    "қыркүйектегі",
    "қазандағы",
    "қарашадағы",
    "желтоқсандағы",
  ]);
  endings.forEach((ending, index) => expect(on(index + 1)).toContain(`2024 жылғы 1 ${ending} жағдай`));
  const from = (id: string) =>
    footnoteLines({ ...PLAIN, rules: { ...DEFAULT_RULES, edition: edition(id)! } }, "kk")[0];
  expect([from("2023-01"), from("2023-03"), from("2023-06")]).toEqual([
    expect.stringContaining("2023 жылғы 31 қаңтардан бастап"),
    expect.stringContaining("2023 жылғы 30 наурыздан бастап"),
    expect.stringContaining("2023 жылғы 1 маусымнан бастап"),
  ]);
});

test("a line for each reading: its place, the question and the answer that was taken", () => {
  const rules = { ...DEFAULT_RULES, readings: { deduction: "scaled" } };
  const readings: ReadingId[] = ["deduction", "band-gaps", "nothing-planned"];
  expect(footnoteLines({ ...PLAIN, rules, readings }, "ru").slice(1)).toEqual([
    "Чтение (п. 33, 41–44, 97, 99, 102): Формула напечатана рисунком: вычитается ли число нарушений на N из k или k уменьшается пропорционально? k уменьшается пропорционально: k × (1 − x / y × N).",
    "Чтение (п. 108; прил. 6, 13; прил. 10, табл. 7-1): Какому интервалу принадлежит значение между двумя напечатанными интервалами? Значение округляется до напечатанных знаков (половина — вверх); если и тогда оно вне интервалов, берётся нижний.",
    "Чтение (п. 71; прил. 10, табл. 4, 5): Максимум полагается, если разработка не планировалась, «а также» если нет предложений и комментариев: порознь или только вместе? Порознь: за размещение — если разработка не планировалась, за рассмотрение комментариев — если их не было.",
  ]);
  expect(footnoteLines({ ...PLAIN, readings: ["partial-automation"] }, "kk").slice(1)).toEqual([
    "Оқылым (49-т.): Ішінара автоматтандырылған қызмет қандай салмақпен есептеледі? Жартысы ретінде: 0,5 салмақпен.",
  ]);
});

test("every reading that leaves a choice has a place, a question and an answer in both languages", () => {
  const open = (Object.keys(READINGS) as ReadingId[]).filter(
    (id) => Object.keys(READINGS[id].alternatives).length > 0,
  );
  for (const language of OFFICIAL_LANGUAGES)
    for (const id of open) {
      const [, line] = footnoteLines({ ...PLAIN, readings: [id] }, language);
      expect(line).toMatch(/^(Чтение|Оқылым) \(.+?\): .+\? .+\.$/);
    }
});

test("the fingerprint of a signed version", () => {
  expect(fingerprintLine("3f9a-22c1", "ru")).toBe("Отпечаток подписанной версии: 3f9a-22c1.");
  expect(fingerprintLine("3f9a-22c1", "kk")).toBe("Қол қойылған нұсқаның таңбасы: 3f9a-22c1.");
});

test("the sources that the rows of a body name are listed, ten at most", () => {
  const evidence = ["Отчет за 2023 год – https://example.kz/1", "Письмо № 5"];
  expect(footnoteLines({ ...PLAIN, evidence }, "ru")[1]).toBe(
    "Источники и подтверждающие документы: Отчет за 2023 год – https://example.kz/1; Письмо № 5.",
  );
  expect(footnoteLines({ ...PLAIN, evidence }, "kk")[1]).toMatch(
    /^Дереккөздер және растайтын құжаттар: Отчет/,
  );
  const many = Array.from({ length: 12 }, (_, index) => `Письмо № ${index + 1}`);
  expect(footnoteLines({ ...PLAIN, evidence: many }, "ru")[1]).toMatch(/Письмо № 10 и ещё 2\.$/);
  expect(footnoteLines({ ...PLAIN, evidence: many }, "kk")[1]).toMatch(/Письмо № 10 және тағы 2\.$/);
});
