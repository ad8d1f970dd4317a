import { candidatesOf } from "../../src/recognition/match";
import { VOCABULARY } from "../../src/recognition/vocabulary";
import type { Variable } from "../../src/recognition/types";

/** The variables that a head may stand for, best first. */
const read = (...path: readonly string[]): readonly Variable[] =>
  candidatesOf({ path }).map(({ variable }) => variable);

const OFFICIAL = VOCABULARY.flatMap(({ variable, official }) =>
  official.titles.map((title) => [title, variable] as const),
);

test.each(OFFICIAL)("the official title «%s» is %s and nothing else", (title, variable) => {
  expect(candidatesOf({ path: [title] })).toMatchObject([
    { variable, most: "sure", reason: { code: "title" } },
  ]);
});

test("every number of the Methodology that a table may hold has official titles in three languages", () => {
  const without = VOCABULARY.filter(({ official }) => official.titles.length < 3).map(
    ({ variable }) => variable,
  );
  expect(without.sort()).toEqual(["direction", "service"]);
});

test.each<[string, string, Variable]>([
  ["Рассмотрено", "в т.ч. с нарушением срока", "consideredLate"],
  ["Оказано услуг", "в т.ч. с нарушением срока", "late"],
  ["Перенаправлено", "с нарушением срока", "redirectedLate"],
  ["Қаралғаны", "мерзімі бұзылып", "consideredLate"],
  ["Considered", "overdue", "consideredLate"],
])("under «%s» the head «%s» is %s", (parent, head, variable) => {
  const [first, second] = candidatesOf({ path: [parent, head] });
  expect(first).toMatchObject({ variable, reason: { code: "parent" } });
  expect(first!.score - (second?.score ?? 0)).toBeGreaterThan(0.2);
});

test.each<[string, string, Variable]>([
  ["Оказано услуг", "всего", "services"],
  ["Рассмотрено жалоб", "Всего", "considered"],
  ["Поступило", "количество", "received"],
  ["Оказано в электронной форме", "всего", "electronic"],
])("«%s» over «%s» is %s", (parent, head, variable) => {
  expect(read(parent, head)[0]).toBe(variable);
});

test("a letter is read together with the words beside it, since one letter is of several formulas", () => {
  expect(read("Оказано услуг, всего (b)")[0]).toBe("services");
  expect(read("На бумаге по автоматизированным (b)")[0]).toBe("paper");
  expect(read("Нарушение срока (a)")[0]).toBe("late");
  expect(read("Признано обоснованными судом (a)")[0]).toBe("courtJustified");
  expect(read("Авт. всего (a)")[0]).toBe("automatedKinds");
});

test("a letter that contradicts the words takes their certainty away", () => {
  expect(candidatesOf({ path: ["Частично автоматизировано (d)"] })[0]).toMatchObject({
    variable: "partial",
    most: "likely",
  });
});

test("a letter that contradicts the words speaks against them", () => {
  const score = (head: string) => candidatesOf({ path: [head] })[0]!.score;
  expect(score("Частично автоматизировано (d)")).toBeLessThan(score("Частично автоматизировано"));
  expect(score("Частично автоматизировано (c)")).toBeGreaterThan(score("Частично автоматизировано"));
});

test("units and letters under a head leave it what it is", () => {
  expect(read("Всего видов услуг", "n", "услуг")[0]).toBe("kinds");
  expect(read("Обоснованные жалобы", "i", "ед.")[0]).toBe("justifiedComplaints");
  expect(read("Необоснованные отказы", "услуг")[0]).toBe("refusals");
});

test("what is said in brackets narrows a head, and does not hide what it is of", () => {
  const [first, second] = candidatesOf({ path: ["Оказано услуг (с нарушением срока)"] });
  expect(first!.variable).toBe("late");
  expect(first!.score - (second?.score ?? 0)).toBeGreaterThan(0.2);
  expect(read("Всего оказано (электронно и на бумаге)")).toContain("rendered");
});

test("a Cyrillic letter stands for the Latin one that looks like it", () => {
  expect(candidatesOf({ path: ["Рассмотрено (р)"] })[0]).toMatchObject({
    variable: "considered",
    reason: { code: "symbol", symbol: "p" },
  });
});

test("letters alone are never sure", () => {
  const found = ["b", "(f)", "(a)"].flatMap((symbol) => candidatesOf({ path: [symbol] }));
  expect(found.map(({ variable }) => variable)).toEqual(
    expect.arrayContaining(["services", "consideredLate", "late"]),
  );
  expect(found.filter(({ most }) => most === "sure")).toEqual([]);
});

test.each<[string, Variable]>([
  ["необосн. отк.", "refusals"],
  ["непол. пакет док-тов", "incomplete"],
  ["истреб. док.", "demanded"],
  ["обосн. жал.", "justifiedComplaints"],
  ["наруш. ср.", "late"],
  ["привл. к дисц. отв-ти", "disciplined"],
  ["Кол-во госуслуг", "services"],
])("the short form «%s» is %s", (head, variable) => {
  expect(read(head)[0]).toBe(variable);
});

test.each<[string, Variable]>([
  ["Принято документов не в полном объеме", "incomplete"],
  ["Затребовано лишнее", "demanded"],
  ["Получено жалоб", "received"],
  ["негізсіз бас т.", "refusals"],
  ["артық құж.", "demanded"],
  ["Delayed", "late"],
  ["Ср. балл", "level"],
  ["Удовл-ть", "level"],
  ["Просрочено, көрсетілген қызметтер", "late"],
  ["Рассмотрено за пределами 15 рабочих дней", "consideredLate"],
  ["Отказано без законных оснований", "refusals"],
  ["Документы, не указанные в стандарте", "demanded"],
  ["Услуги, оказанные позже срока", "late"],
  ["Не привлечены", "excused"],
  ["Уақытында қаралмаған шағымдар", "consideredLate"],
  ["Мерзімінен кеш қайта жолданғаны", "redirectedLate"],
  ["Forwarded after the deadline", "redirectedLate"],
  ["Complaints processed", "considered"],
  ["Passed on late", "redirectedLate"],
  ["Accepted without all papers", "incomplete"],
])("said otherwise, «%s» is %s", (head, variable) => {
  expect(read(head)[0]).toBe(variable);
});

test("a word that nothing explains leaves a doubt of a whole, and takes the certainty of a part", () => {
  expect(candidatesOf({ path: ["Оказано государственных услуг"] })[0]).toMatchObject({ most: "sure" });
  expect(candidatesOf({ path: ["Оказано сельских услуг"] })[0]).toMatchObject({
    variable: "services",
    most: "doubtful",
  });
  expect(candidatesOf({ path: ["Необоснованные отказы сельчанам"] })[0]).toMatchObject({
    variable: "refusals",
    most: "likely",
  });
});

test("what is misspelt is at most likely, and told", () => {
  expect(candidatesOf({ path: ["Необосованные отказы"] })[0]).toMatchObject({
    variable: "refusals",
    most: "likely",
    reason: { code: "similar", to: "необоснованные" },
  });
  expect(candidatesOf({ path: ["Нраушение срока"] })[0]).toMatchObject({
    most: "likely",
    reason: { code: "similar" },
  });
});

test.each([
  "Доля отказов, %",
  "Удельный вес нарушений срока",
  "Баллы за соблюдение сроков оказания услуг (T1)",
  "Необоснованные отказы (T2)",
  "План проактивных услуг",
  "Ссылка на обоснованные жалобы",
  "Рост поступивших жалоб",
  "Обоснованные отказы",
  "Примечание",
])("«%s» is no number of the Methodology", (head) => {
  expect(read(head)).toEqual([]);
});

test("what only may be meant is to be asked", () => {
  for (const head of ["Отказы", "Жалобы", "На бумаге", "Привлечено", "Оказано"])
    expect(candidatesOf({ path: [head] })[0]).toMatchObject({ most: "doubtful" });
});

test.each([
  "Количество электронных услуг",
  "Оказано через ЦОН",
  "Оказано государственных услуг через Госкорпорацию",
  "Оказано через мобильное приложение",
  "Из них проактивно оказано",
  "Оказано услуг (план)",
  "Оказано платных услуг",
  "Оказано в срок",
  "Нарушения, всего",
  "Нарушение срока регистрации",
  "Отказано в рассмотрении",
  "Отказано в удовлетворении",
  "Частично удовлетворено",
  "Обжаловано в суд",
  "Поступило заявлений на услуги",
  "Поступило через eOtinish",
  "Привлечено к административной ответственности",
  "Количество простоев",
  "Неполный рабочий день",
  "Уровень автоматизации",
  "Код услуги",
  "Не оказано услуг",
  "Оказано услуг без замечаний",
  "Оказано услуг с нарушениями",
  "Рассмотрено повторных обращений",
  "Рассмотрено с участием руководителя",
  "На рассмотрении",
  "Поступило жалоб на сотрудников",
  "Поступило исков",
  "Количество сотрудников",
  "Перенаправлено в срок",
  "Полностью не автоматизировано",
  "Недоступно в мобильных приложениях",
  "Запросы документов",
  "Көрсетілмеген қызметтер",
  "Қаралмаған шағымдар",
  "Services not delivered",
  "Services delivered on time",
  "Dismissed complaints",
  "Часы приема",
  "Оказано услуг (за вычетом отказов)",
  "Нарушение сроков оплаты",
  "Количество лишних звеньев",
])("«%s» is like a number of the Methodology, and is never surely one", (head) => {
  expect(candidatesOf({ path: [head] }).filter(({ most }) => most === "sure")).toEqual([]);
});
