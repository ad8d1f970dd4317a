import { DEFAULT_RULES } from "../../../src/law/rules";
import { draftSections } from "../../../src/forms/draft";
import type { BodyFigures } from "../../../src/forms/figures";
import { body, type Known } from "./body";
import { bodyForm, drafted } from "./drafted";

const lost = (...losses: NonNullable<Known["lost"]>): Known => ({ lost: losses });

describe("a criterion by language", () => {
  const known = lost(
    ["DATA", 0, "kk", 0.5],
    ["DATA", 0, "ru", 0.5],
    ["DATA", 3, "kk", 1],
    ["DATA", 2, "kk", 1.5],
    ["DATA", 2, "ru", 0.25],
  );

  test("in Russian: both languages, then indicators by what they lost", () => {
    expect(drafted(8, known).OPENNESS_DATA).toEqual([
      "По критерию получено 14,25 балла из 18. На государственном языке – 6 баллов из 9, на русском языке – 8,25 балла из 9.",
      "Баллы потеряны по индикаторам таблицы 1 приложения 10 к Методике:",
      'индикатор 3 "Соблюдение сроков публикаций наборов открытых данных, согласно Единому перечню открытых данных государственных органов…" – 1,75 балла, в том числе 1,50 балла на государственном языке и 0,25 балла на русском языке;',
      'индикатор 1 "Количество публикаций наборов открытых данных согласно Единому перечню открытых данных государственных органов…" – 1 балл, по 0,50 балла на каждом языке;',
      'индикатор 4 "Корректность и полнота заполнения наборов открытых данных" – 1 балл на государственном языке.',
    ]);
  });

  test("in Kazakh", () => {
    expect(drafted(8, known, "kk").OPENNESS_DATA).toEqual([
      "Өлшем бойынша 18 балдан 14,25 балл алынды. Мемлекеттік тілде – 9 балдан 6 балл, орыс тілінде – 9 балдан 8,25 балл.",
      "Әдістемеге 10-қосымшаның 1-кестесіндегі мына индикаторлар бойынша балл жоғалды:",
      '3-индикатор "Ақпаратқа қол жеткізу туралы" Қазақстан Республикасы Заңының … тізбесіне сәйкес ашық деректер жиынтықтарын жариялау мерзімдерін сақтау" – 1,75 балл (мемлекеттік тілде 1,50 балл, орыс тілінде 0,25 балл);',
      '1-индикатор "Ақпаратқа қол жеткізу туралы" Қазақстан Республикасы Заңының … бірыңғай тізбесіне сәйкес ашық деректер жиынтықтары жарияланымдарының саны" – 1 балл (әр тілде 0,50 балл);',
      '4-индикатор "Ашық деректер жиынтықтарын толтырудың дұрыстығы мен толықтығы" – мемлекеттік тілде 1 балл.',
    ]);
  });

  test("lost on one indicator in one language", () => {
    const one = lost(["DIALOG", 0, "kk", 0.5]);
    expect(drafted(8, one).OPENNESS_DIALOG).toEqual([
      "По критерию получено 17,50 балла из 18. На государственном языке – 8,50 балла из 9, на русском языке – 9 баллов из 9.",
      'Потеряно 0,50 балла по индикатору 1 "Проведение интернет-конференций и опросов" (таблица 6 приложения 10 к Методике) на государственном языке.',
    ]);
    expect(drafted(8, one, "kk").OPENNESS_DIALOG![1]).toBe(
      'Әдістемеге 10-қосымшаның 6-кестесіндегі 1-индикатор "Интернет-конференциялар мен сауалнамалар өткізу" бойынша мемлекеттік тілде 0,50 балл жоғалды.',
    );
    expect(drafted(8, one).OPENNESS_BUDGET).toEqual(["По критерию получены все 18 баллов."]);
  });

  test("six are all named; of more, the five greatest, and the others are counted", () => {
    const site = [0, 1, 2, 3, 4, 5].map((row) => ["SITE", row, "ru", 0.2 + row / 10] as const);
    const text = drafted(8, lost(...site)).OPENNESS_SITE!;
    expect(text[1]).toBe("Баллы потеряны по индикаторам таблицы 7 приложения 10 к Методике:");
    expect(text.slice(2).map((line) => line.slice(0, 12))).toEqual(
      [6, 5, 4, 3, 2, 1].map((number) => `индикатор ${number} `),
    );
    const budget = lost(...[0, 1, 2, 3, 4, 5, 6].map((row) => ["BUDGET", row, "ru", 0.2] as const));
    const seven = drafted(8, budget).OPENNESS_BUDGET!;
    expect(seven[1]).toBe("Больше всего баллов потеряно по индикаторам таблицы 2 приложения 10 к Методике:");
    expect(seven.slice(7)).toEqual(["Еще 0,40 балла потеряно по 2 другим индикаторам."]);
    expect(drafted(8, budget, "kk").OPENNESS_BUDGET![7]).toBe(
      "Басқа 2 индикатор бойынша тағы 0,40 балл жоғалды.",
    );
  });

  test("a local body has tables of its own", () => {
    const text = drafted(8, { ...lost(["BUDGET", 6, "ru", 2], ["ACTS", 0, "kk", 1]), type: "LEB" });
    expect(text.OPENNESS_BUDGET![1]).toMatch(/^Потеряно 2 балла по индикатору 7 .*\(таблица 3 приложения 10/);
    expect(text.OPENNESS_ACTS![1]).toMatch(/^Потерян 1 балл по индикатору 1 .*\(таблица 5 приложения 10/);
  });

  test("a score whose indicators are not known", () => {
    expect(drafted(8, { scores: { OPENNESS_DIALOG: 17.5 } }).OPENNESS_DIALOG).toEqual([
      "По критерию получено 17,50 балла из 18.",
    ]);
  });

  test("of one language alone: its losses, and no sum that would need the other", () => {
    const { subject, figures } = body(lost(["DIALOG", 0, "kk", 0.5]));
    const half: BodyFigures = {
      ...figures,
      score: () => undefined,
      points: (criterion, row, language) =>
        language === "kk" ? figures.points(criterion, row, language) : undefined,
    };
    const { OPENNESS_DIALOG } = draftSections(bodyForm(8), subject, half);
    expect(OPENNESS_DIALOG!.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      'Потеряно 0,50 балла по индикатору 1 "Проведение интернет-конференций и опросов" (таблица 6 приложения 10 к Методике) на государственном языке.',
    ]);
  });
});

describe("the stimulating indicator of open data", () => {
  const NAME = 'Стимулирующий показатель "Автоматизация размещения наборов открытых данных"';
  const data = (known: Known) => drafted(8, known).OPENNESS_DATA!.at(-1);

  test("added, cut at the maximum, and left out at the maximum", () => {
    expect(data({ ...lost(["DATA", 0, "kk", 2]), stimulus: 0.5 })).toBe(`${NAME} добавил 1 балл.`);
    expect(data({ ...lost(["DATA", 0, "kk", 0.5]), stimulus: 1 })).toBe(
      `${NAME} добавил 0,50 балла: критерий оценивается не более чем в 18 баллов.`,
    );
    expect(data({ ...lost(), stimulus: 1 })).toBe(
      `По критерию получены все 18 баллов. ${NAME} не учтен: критерий и без него оценен в 18 баллов.`,
    );
  });

  test("in Kazakh", () => {
    const text = drafted(8, { ...lost(["DATA", 0, "kk", 0.5]), stimulus: 1 }, "kk").OPENNESS_DATA!;
    expect(text.at(-1)).toBe(
      '"Ашық деректер жиынтықтарын орналастыруды автоматтандыру" ынталандырушы көрсеткіші 0,50 балл қосты: өлшемнің бағасы 18 балдан аспайды.',
    );
  });
});

describe("openness through the media", () => {
  const known: Known = { ...lost(["MEDIA", 0, "kk", 0.5], ["MEDIA", 3, "ru", 0.5]), media: 0.8 };

  test("the share of satisfied media is a loss like the indicators, which it is multiplied with", () => {
    expect(drafted(8, known).OPENNESS_MEDIA).toEqual([
      "По критерию получено 7,70 балла из 10.",
      "Баллы потеряны по индикаторам таблицы 7-1 приложения 10 к Методике:",
      '"Доля СМИ, удовлетворенных степенью открытости государственного органа", на которую умножаются баллы индикаторов 1 и 2, – 1,30 балла, в том числе 0,60 балла на государственном языке и 0,70 балла на русском языке;',
      'индикатор 1 "Публичность реализуемой государственным органом информационной политики" – 0,50 балла на государственном языке;',
      'индикатор 3 "Уровень удовлетворенности населения освещением государственной политики в отечественных СМИ" – 0,50 балла на русском языке.',
    ]);
    expect(drafted(8, known, "kk").OPENNESS_MEDIA![2]).toBe(
      '1 және 2-индикаторлардың балдары көбейтілетін "Мемлекеттік органның ашықтық дәрежесіне қанағаттанған БАҚ үлесі" – 1,30 балл (мемлекеттік тілде 0,60 балл, орыс тілінде 0,70 балл);',
    );
  });
});

describe("subordinate organisations", () => {
  const known = lost(["SUBORDINATES", 0, "kk", 0.75], ["SUBORDINATES", 5, "ru", 1]);

  test("the penalty with its indicators", () => {
    expect(drafted(8, known).OPENNESS_SUBORDINATES).toEqual([
      "За открытость подведомственных организаций вычтено 1,75 балла из 9 возможных.",
      "Баллы вычтены по индикаторам таблиц 9 и 11 приложения 10 к Методике:",
      'индикатор 11.2 "Доля вопросов (менее 90 %), получивших ответы, на блог-платформе первых руководителей субъектов квазигосударственного сектора…" – 1 балл на русском языке;',
      'индикатор 9.1 "Отсутствие размещенной информации на интернет-ресурсе организации в соответствии со статьей 16 Закона Республики Казахстан "О доступе к информации" – 0,75 балла на государственном языке.',
    ]);
    expect(drafted(8, known, "kk").OPENNESS_SUBORDINATES!.slice(0, 2)).toEqual([
      "Ведомстволық бағынысты ұйымдардың ашықтығы бойынша мүмкін болатын 9 балдан 1,75 балл шегерілді.",
      "Әдістемеге 10-қосымшаның 9 және 11-кестелеріндегі мына индикаторлар бойынша балл шегерілді:",
    ]);
  });

  test("one indicator, none, and the greatest penalty", () => {
    expect(drafted(8, lost(["SUBORDINATES", 4, "ru", 0.5])).OPENNESS_SUBORDINATES![1]).toBe(
      'Вычет – по индикатору 11.1 "Отсутствие блога первого руководителя" (таблица 11 приложения 10 к Методике) на русском языке.',
    );
    expect(drafted(8, lost()).OPENNESS_SUBORDINATES).toEqual([
      "Штрафные баллы за открытость подведомственных организаций не начислены.",
    ]);
    expect(drafted(8, { scores: { OPENNESS_SUBORDINATES: 9 } }).OPENNESS_SUBORDINATES).toEqual([
      "За открытость подведомственных организаций вычтено 9 баллов, это наибольший вычет по критерию.",
    ]);
    expect(drafted(8, { scores: { OPENNESS_SUBORDINATES: 9 } }, "kk").OPENNESS_SUBORDINATES).toEqual([
      "Ведомстволық бағынысты ұйымдардың ашықтығы бойынша 9 балл шегерілді, бұл – өлшем бойынша ең көп шегерім.",
    ]);
  });

  test("local bodies lose nothing, unless the chosen reading says so", () => {
    const local: Known = { ...known, type: "LEB" };
    expect(drafted(8, local).OPENNESS_SUBORDINATES).toEqual([
      "Штрафные баллы не вычитаются: согласно примечанию к таблице 8 приложения 10 к Методике оцениваются подведомственные организации центральных государственных органов.",
    ]);
    const rules = { ...DEFAULT_RULES, readings: { "local-subordinates": "deduct" } };
    expect(drafted(8, { ...local, rules }).OPENNESS_SUBORDINATES![0]).toBe(
      "За открытость подведомственных организаций вычтено 1,75 балла из 9 возможных.",
    );
  });
});
