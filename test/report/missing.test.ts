import { missing } from "../../src/report/missing";
import { missingText } from "../../src/report/words";
import { full, inputs, service } from "./made";

const names = (...args: Parameters<typeof missing>) =>
  missing(...args).map((one) => `${one.of} ${one.id}${"line" in one ? ` ${one.line}` : ""}`);

test("a full report lacks nothing", () => {
  expect(missing(full)).toEqual([]);
});

test("an empty report lacks each item of the form, all of paragraph 5, and what paragraph 7 asks of the information", () => {
  expect(names(inputs())).toEqual([
    "item provider",
    "item services rendered",
    "item services stateCorporation",
    "item services bases",
    "item services forms",
    "item services acts",
    "item demanded",
    "item access",
    "item discussions",
    "item events",
    "item automation",
    "item training",
    "item rules",
    "item complaints",
    "item internalControl",
    "item inspections",
    "item publicMonitoring",
    "item prospects",
    "content activity",
    "content rendered",
    "content improvement",
    "content feedback",
    "content measures",
    "criterion comparability",
    "criterion completeness",
  ]);
});

test("what stands there for another year is missing for this one", () => {
  expect(names({ ...full, year: 2023 })).toEqual(
    expect.arrayContaining(["item discussions", "item rules", "content measures"]),
  );
});

test("no complaints is something to tell: a row with 0", () => {
  const complaints = [{ year: 2024, service: "", subject: "", received: 0, justified: 0, measures: "" }];
  expect(names(inputs({ complaints }))).not.toContain("item complaints");
});

test("sources of one kind are not several independent ones (paragraph 7 of the rules)", () => {
  const sources = [
    { kind: "surveys", name: "Опрос в мае" },
    { kind: "surveys", name: "Опрос в ноябре" },
  ] as const;
  expect(names({ ...full, sources })).toEqual(["criterion objectivity"]);
});

test("each gap is named by its place in the form and the table to fill in", () => {
  const texts = missing(inputs({ services: [service({ total: 5 })] })).map((one) => missingText(one, "ru"));
  expect(texts).toEqual(
    expect.arrayContaining([
      "Пункт 1, подпункт 1) типовой формы «Сведения об услугодателе»: нет сведений за отчетный год. Заполните таблицу «Услугодатель».",
      "Пункт 1, подпункт 2) типовой формы «количество государственных услуг, оказываемых в бумажной и (или) электронной форме»: нет сведений за отчетный год. Заполните таблицу «Государственные услуги».",
      "Пункт 1, подпункт 2) типовой формы «количество утвержденных подзаконных нормативных правовых актов, определяющих порядок оказания государственных услуг»: нет сведений за отчетный год. Заполните таблицу «Подзаконные акты».",
      "Пункт 3, подпункт 3) типовой формы «Нормативно-правовое совершенствование процессов оказания государственных услуг»: нет сведений за отчетный год. Заполните таблицу «Подзаконные акты».",
      "Пункт 5 типовой формы «Перспективы дальнейшей эффективности и повышения удовлетворенности услугополучателей качеством оказания государственных услуг»: нет сведений за отчетный год. Заполните таблицу «Перспективы».",
      "Пункт 7 Правил, сопоставимость: нет данных за 2022 и 2023 годы. Добавьте строки в таблицу «Государственные услуги».",
    ]),
  );
});

test("in Kazakh and English a gap is named likewise", () => {
  const [provider] = missing(inputs());
  expect(missingText(provider!, "kk")).toBe(
    "Үлгілік нысанның 1-тармағының 1) тармақшасы «Көрсетілетін қызметті беруші туралы мәліметтер»: есепті жыл бойынша мәлімет жоқ. «Көрсетілетін қызметті беруші» кестесін толтырыңыз.",
  );
  expect(missingText(provider!, "en")).toBe(
    "Point 1, item 1) of the standard form “Information on the provider”: nothing for the year of the report. Fill in the table “Provider”.",
  );
});
