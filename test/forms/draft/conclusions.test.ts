import { DEFAULT_RULES } from "../../../src/law/rules";
import type { Fact } from "../../../src/forms/requisites";
import type { Known } from "./body";
import { drafted } from "./drafted";

const complaints = (more: Known["inputs"] = {}): Known => ({
  inputs: {
    considered: 1250,
    consideredLate: 2,
    courtJustified: 1,
    received: 1400,
    redirectedLate: 0,
    disciplined: 2,
    unreliable: 0,
    incompleteReports: 0,
    ...more,
  },
});

const best = (more: Known["inputs"] = {}): Known =>
  complaints({ consideredLate: 0, courtJustified: 0, disciplined: 0, ...more });

const fact = (kind: Fact["kind"], text?: string, direction: Fact["direction"] = "complaints"): Fact => ({
  direction,
  kind,
  ...(text === undefined ? {} : { text }),
});

describe("the whole section", () => {
  const known: Known = {
    ...complaints({ unreliable: 1 }),
    overall: 86.1,
    facts: [fact("unreliable", "=В отчете 1 250 жалоб, в журнале 1 251.")],
  };

  test("in Russian", () => {
    expect(drafted(12, known).conclusions).toEqual([
      'По направлению "Качество рассмотрения жалоб и заявлений" получено 90,40 балла из 100. За представление недостоверной отчетной информации (1 факт) вычтено 0,20 балла. Итоговая оценка с учетом вычета штрафных баллов – 90,20 балла.',
      "Зафиксированные факты:",
      "1) недостоверная отчетная информация: =В отчете 1 250 жалоб, в журнале 1 251.",
      "Общая операционная оценка по трем направлениям – 86,10 балла; этой оценке соответствует средняя степень эффективности деятельности государственного органа.",
      'Наибольший резерв повышения оценки – по критерию "Доля жалоб и заявлений, признанных обоснованными по решению суда (удовлетворенные судом)" (8 баллов), затем по критерию "Соблюдение сроков рассмотрения жалоб и заявлений" (1,60 балла).',
      "Рекомендуется:",
      "1) изучить судебные решения, по которым жалобы и заявления признаны обоснованными, и учитывать их при рассмотрении жалоб и заявлений;",
      "2) обеспечить рассмотрение жалоб и заявлений в установленные сроки;",
      "3) обеспечить достоверность и полноту отчетной информации.",
    ]);
  });

  test("in Kazakh", () => {
    expect(drafted(12, known, "kk").conclusions).toEqual([
      '"Шағымдар мен өтініштерді қарау сапасы" бағыты бойынша 100 балдан 90,40 балл алынды. Анық емес есептік ақпарат ұсынғаны үшін (1 факт) 0,20 балл шегерілді. Айыппұл балдарын шегеруді ескере отырып, қорытынды баға – 90,20 балл.',
      "Тіркелген фактілер:",
      "1) анық емес есептік ақпарат: =В отчете 1 250 жалоб, в журнале 1 251.",
      "Үш бағыт бойынша жалпы операциялық баға – 86,10 балл; бұл баға мемлекеттік орган қызметі тиімділігінің орташа дәрежесіне сәйкес келеді.",
      'Бағаны арттырудың ең үлкен резерві – "Сот шешімі бойынша негізді деп танылған (сот қанағаттандырған) шағымдар мен өтініштердің үлесі" өлшемі (8 балл), одан кейін "Шағымдар мен өтініштерді қарау мерзімдерін сақтау" өлшемі (1,60 балл).',
      "Мыналар ұсынылады:",
      "1) шағымдар мен өтініштер негізді деп танылған сот шешімдерін зерделеп, оларды шағымдар мен өтініштерді қарау кезінде ескеру;",
      "2) шағымдар мен өтініштердің белгіленген мерзімдерде қаралуын қамтамасыз ету;",
      "3) есептік ақпараттың анықтығы мен толықтығын қамтамасыз ету.",
    ]);
  });
});

describe("facts of p. 21", () => {
  const first = (known: Known, language: "ru" | "kk" = "ru") => drafted(12, known, language).conclusions![0];

  test.each([
    [0, 1, "За представление неполной отчетной информации (1 факт) вычтено 2 балла."],
    [2, 0, "За представление недостоверной отчетной информации (2 факта) вычтено 0,40 балла."],
    [5, 0, "За представление недостоверной отчетной информации (5 фактов) вычтен 1 балл."],
    [11, 0, "За представление недостоверной отчетной информации (11 фактов) вычтено 2,20 балла."],
    [21, 0, "За представление недостоверной отчетной информации (21 факт) вычтено 4,20 балла."],
    [
      2,
      1,
      "За представление недостоверной (2 факта) и неполной (1 факт) отчетной информации вычтено 2,40 балла.",
    ],
    [
      5,
      21,
      "За представление недостоверной (5 фактов) и неполной (21 факт) отчетной информации вычтено 5 баллов, это наибольший вычет по направлению.",
    ],
    [0, 0, "Фактов представления недостоверной и (или) неполной отчетной информации не зафиксировано."],
  ])("%i unreliable, %i incomplete", (unreliable, incompleteReports, text) => {
    expect(first(complaints({ unreliable, incompleteReports }))).toContain(` ${text} `);
  });

  test.each([
    [2, 1, "Анық емес (2 факт) және толық емес (1 факт) есептік ақпарат ұсынғаны үшін 2,40 балл шегерілді."],
    [
      0,
      5,
      "Толық емес есептік ақпарат ұсынғаны үшін (5 факт) 5 балл шегерілді, бұл – бағыт бойынша ең көп шегерім.",
    ],
  ])("in Kazakh: %i unreliable, %i incomplete", (unreliable, incompleteReports, text) => {
    expect(first(complaints({ unreliable, incompleteReports }), "kk")).toContain(` ${text} `);
  });

  test("five facts of two kinds are listed as they are worded; those of other directions are not", () => {
    const facts = [
      fact("unreliable", "Первый."),
      fact("incomplete", "- второй"),
      fact("unreliable", "Третий <b>"),
      fact("unreliable", "Чужой.", "services"),
      fact("unreliable", "Четвертый."),
      fact("incomplete", "Пятый."),
    ];
    const text = drafted(12, { ...complaints({ unreliable: 3, incompleteReports: 2 }), facts }).conclusions!;
    expect(text.slice(1, 7)).toEqual([
      "Зафиксированные факты:",
      "1) недостоверная отчетная информация: Первый.",
      "2) неполная отчетная информация: - второй",
      "3) недостоверная отчетная информация: Третий <b>",
      "4) недостоверная отчетная информация: Четвертый.",
      "5) неполная отчетная информация: Пятый.",
    ]);
  });

  test("facts that are only counted are not listed", () => {
    const known = { ...complaints({ unreliable: 1 }), facts: [fact("unreliable")] };
    expect(drafted(12, known).conclusions).not.toContain("Зафиксированные факты:");
  });

  test("facts whose points are not known", () => {
    const facts = [fact("unreliable", "Первый."), fact("unreliable", "Второй.")];
    expect(drafted(12, { facts }).conclusions).toEqual([
      "Зафиксировано представление недостоверной отчетной информации (2 факта).",
      "Зафиксированные факты:",
      "1) недостоверная отчетная информация: Первый.",
      "2) недостоверная отчетная информация: Второй.",
    ]);
    expect(drafted(12, { facts }, "kk").conclusions![0]).toBe(
      "Анық емес есептік ақпарат ұсыну (2 факт) тіркелді.",
    );
  });

  test("points whose facts are not known", () => {
    const known: Known = { scores: { PENALTY: 2.2 } };
    expect(first(known)).toBe("Вычет штрафных баллов составил 2,20 балла.");
    expect(first(known, "kk")).toBe("Айыппұл балдарының шегерімі – 2,20 балл.");
  });
});

describe("the degree is that of the overall score (p. 108)", () => {
  const degree = (overall: number, language: "ru" | "kk" = "ru") =>
    drafted(12, { overall }, language).conclusions;

  test.each([
    [90, "90 баллов; этой оценке соответствует высокая степень эффективности"],
    [89.995, "90,00 балла; этой оценке соответствует высокая степень эффективности"],
    [89.99, "89,99 балла; этой оценке соответствует средняя степень эффективности"],
    [51, "51 балл; этой оценке соответствует низкая степень эффективности"],
    [49.99, "49,99 балла; по этой оценке деятельность государственного органа признается неэффективной."],
  ])("%d", (overall, text) => {
    expect(degree(overall)).toEqual([
      expect.stringContaining(`Общая операционная оценка по трем направлениям – ${text}`),
    ]);
  });

  test.each([
    [95, "95 балл; бұл баға мемлекеттік орган қызметі тиімділігінің жоғары дәрежесіне сәйкес келеді."],
    [45, "45 балл; бұл баға бойынша мемлекеттік органның қызметі тиімсіз деп танылады."],
  ])("in Kazakh, %d", (overall, text) => {
    expect(degree(overall, "kk")).toEqual([`Үш бағыт бойынша жалпы операциялық баға – ${text}`]);
  });

  test("automation alone does not name it", () => {
    expect(drafted(5, { overall: 90 }).conclusions).toEqual([]);
  });
});

describe("what can be won back", () => {
  test("nothing", () => {
    expect(drafted(12, best()).conclusions).toEqual([
      'По направлению "Качество рассмотрения жалоб и заявлений" получены все 100 баллов. Фактов представления недостоверной и (или) неполной отчетной информации не зафиксировано. Итоговая оценка – 100 баллов.',
      "Рекомендаций нет.",
    ]);
    expect(drafted(12, best(), "kk").conclusions).toEqual([
      '"Шағымдар мен өтініштерді қарау сапасы" бағыты бойынша барлық 100 балл алынды. Анық емес және (немесе) толық емес есептік ақпарат ұсыну фактілері тіркелмеді. Қорытынды баға – 100 балл.',
      "Ұсынымдар жоқ.",
    ]);
  });

  test("only what the reports lost", () => {
    expect(drafted(12, best({ unreliable: 1 })).conclusions!.slice(1)).toEqual([
      "Рекомендуется обеспечить достоверность и полноту отчетной информации.",
    ]);
    expect(drafted(12, best({ unreliable: 1 }), "kk").conclusions!.slice(1)).toEqual([
      "Есептік ақпараттың анықтығы мен толықтығын қамтамасыз ету ұсынылады.",
    ]);
  });

  test("one criterion alone", () => {
    expect(drafted(12, best({ redirectedLate: 3 })).conclusions).toContain(
      'Наибольший резерв повышения оценки – по критерию "Внутренний контроль за качеством рассмотрения жалоб и заявлений" (10 баллов), затем по критерию "Соблюдение сроков перенаправления жалоб и заявлений" (0,21 балла).',
    );
    expect(drafted(12, best({ redirectedLate: 3, disciplined: 3 })).conclusions!.slice(1)).toEqual([
      'Резерв повышения оценки – по критерию "Соблюдение сроков перенаправления жалоб и заявлений" (0,21 балла).',
      "Рекомендуется обеспечить перенаправление жалоб и заявлений в установленные сроки.",
    ]);
  });

  test("reports stand among the recommendations where their points weigh", () => {
    const heavy = drafted(12, best({ redirectedLate: 3, disciplined: 3, incompleteReports: 1 })).conclusions!;
    expect(heavy.slice(-2)).toEqual([
      "1) обеспечить достоверность и полноту отчетной информации;",
      "2) обеспечить перенаправление жалоб и заявлений в установленные сроки.",
    ]);
  });

  test("while a criterion has no score, nothing is called the greatest", () => {
    expect(drafted(12, { inputs: { considered: 1250, consideredLate: 2 } }).conclusions).toEqual([
      'По имеющимся данным резерв повышения оценки – по критерию "Соблюдение сроков рассмотрения жалоб и заявлений" (1,60 балла).',
      "Рекомендуется обеспечить рассмотрение жалоб и заявлений в установленные сроки.",
    ]);
  });

  test("openness: by criterion, with the indicators and the one language in which it lost", () => {
    const known: Known = {
      lost: [
        ["BUDGET", 13, "kk", 1.5],
        ["BUDGET", 14, "kk", 1],
        ["SITE", 1, "ru", 1],
        ["SITE", 0, "kk", 0.5],
        ["SUBORDINATES", 4, "kk", 0.5],
      ],
    };
    expect(drafted(8, known).conclusions).toEqual([
      'По направлению "Открытость государственного органа" получено 95,50 балла из 100.',
      'Наибольший резерв повышения оценки – по критерию "Открытый бюджет" (2,50 балла), затем по критериям "Наполнение официального интернет-ресурса" (1,50 балла) и "Открытость подведомственных организаций" (0,50 балла).',
      "Рекомендуется:",
      '1) по критерию "Открытый бюджет" обеспечить открытость бюджетной информации, прежде всего по индикаторам 10 и 11 на государственном языке;',
      '2) по критерию "Наполнение официального интернет-ресурса" поддерживать информацию официального интернет-ресурса в актуальном состоянии, прежде всего по индикаторам 2 и 1;',
      '3) по критерию "Открытость подведомственных организаций" устранить недостатки в работе подведомственных организаций, за которые вычтены баллы, прежде всего по индикатору 11.1 на государственном языке.',
    ]);
    expect(drafted(8, known, "kk").conclusions!.slice(3, 5)).toEqual([
      '1) "Ашық бюджет" өлшемі бойынша, ең алдымен мемлекеттік тілде 10 және 11-индикаторлар бойынша, бюджеттік ақпараттың ашықтығын қамтамасыз ету;',
      '2) "Ресми интернет-ресурсты толықтыру" өлшемі бойынша, ең алдымен 2 және 1-индикаторлар бойынша, ресми интернет-ресурстағы ақпаратты өзекті күйде ұстау;',
    ]);
  });
});

describe("the whole block (Appendix 15)", () => {
  test("each direction, then the overall score and what each direction costs it", () => {
    const known: Known = {
      ...complaints(),
      lost: [["SITE", 1, "ru", 1]],
      overall: 97.02,
      scores: { SERVICES_TOTAL: 98, PENALTY: 0 },
    };
    const text = drafted(15, known);
    expect(text.openness).toEqual([
      'По направлению "Открытость государственного органа" получено 99 баллов из 100.',
      'Резерв повышения оценки – по критерию "Наполнение официального интернет-ресурса" (1 балл).',
    ]);
    expect(text.conclusions).toEqual([
      "Общая операционная оценка по трем направлениям – 97,02 балла; этой оценке соответствует высокая степень эффективности деятельности государственного органа.",
      'Наибольший резерв повышения оценки – по направлению "Качество рассмотрения жалоб и заявлений" (2,88 балла), затем по направлениям "Качество оказания государственных услуг" (1 балл) и "Открытость государственного органа" (0,20 балла).',
    ]);
    expect(drafted(15, {}).conclusions).toEqual([]);
  });

  test("points deducted are told without the number of facts, which belongs to one direction", () => {
    expect(drafted(15, complaints({ unreliable: 2 })).complaints![0]).toContain(
      " Вычет штрафных баллов составил 0,40 балла. ",
    );
  });
});

test("under the reading sum-of-printed the totals are sums of what is printed", () => {
  const scores = {
    COMPLAINTS_R1: 36.804,
    COMPLAINTS_R2: 30,
    COMPLAINTS_R3: 19.784,
    COMPLAINTS_R4: 10,
    PENALTY: 0,
  };
  const exactly = { scores: { ...scores, COMPLAINTS_TOTAL: 96.588, FINAL: 96.588 } };
  expect(drafted(12, exactly).conclusions![0]).toMatch(
    /получено 96,59 балла из 100\. .*оценка – 96,59 балла\.$/,
  );
  const rules = { ...DEFAULT_RULES, readings: { "printed-digits": "sum-of-printed" } };
  const printed = drafted(12, { ...exactly, rules });
  expect(printed.conclusions![0]).toMatch(/получено 96,58 балла из 100\. .*оценка – 96,58 балла\.$/);
  expect(printed.COMPLAINTS_R1![0]).toMatch(/^По критерию получено 36,80 балла из 40\. Потеряно 3,20 балла/);
});

test("so are those of openness, from which P7 is taken; a final score is never below 0", () => {
  const rules = { ...DEFAULT_RULES, readings: { "printed-digits": "sum-of-printed" } };
  const known: Known = {
    rules,
    lost: [
      ["SITE", 1, "ru", 0.004],
      ["SUBORDINATES", 0, "kk", 0.5],
    ],
  };
  expect(drafted(8, known).conclusions![0]).toBe(
    'По направлению "Открытость государственного органа" получено 99,50 балла из 100.',
  );
  const least: Known = {
    rules,
    scores: { COMPLAINTS_R1: 0, COMPLAINTS_R2: 0, COMPLAINTS_R3: 0, COMPLAINTS_R4: 1, PENALTY: 5 },
  };
  expect(drafted(12, least).conclusions![0]).toMatch(/Итоговая оценка .* – 0 баллов\.$/);
});

test("appendices without sections of text have none", () => {
  expect(drafted(14, complaints())).toEqual({});
});
