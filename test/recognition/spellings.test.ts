import { bodyKey, propose } from "../../src/recognition";
import { sheet } from "./grids";

test.each([
  [
    "Акимат города Астаны",
    "г. Астана",
    "АКИМАТ  ГОРОДА АСТАНЫ",
    "Астана қаласының әкімдігі",
    "Akimat of Astana city",
  ],
  ["Акимат Алматинской области", "Алматинская обл.", "Алматы облысының әкімдігі", "Almaty region"],
  ["Акимат города Алматы", "г.Алматы", "Алматы қаласы", "Алматы"],
  ["Акимат Западно-Казахстанской области", "Акимат ЗКО", "ЗКО", "БҚО әкімдігі"],
  ["Акимат Северо-Казахстанской области", "СКО"],
  ["Акимат области Абай", "Абайская область", "Абай облысы"],
  [
    "Министерство юстиции",
    "М-во юстиции",
    "Министерство юстиции РК",
    "«Министерство юстиции»",
    "Министерству юстиции",
  ],
  ["Агентство по делам государственной службы", "Агентство РК по делам государственной службы"],
  ["Әділет министрлігі", "Әділет мин-лігі", "Қазақстан Республикасының Әділет министрлігі"],
])("«%s» is one body, however it is written", (...spellings) => {
  expect(new Set(spellings.map(bodyKey)).size).toBe(1);
});

test.each([
  ["Акимат города Алматы", "Акимат Алматинской области"],
  ["Акимат Западно-Казахстанской области", "Акимат Восточно-Казахстанской области"],
  ["Министерство культуры и спорта", "Министерство культуры и информации"],
  ["ЗКО", "ВКО"],
  ["Акимат города Астаны", "Управление образования города Астаны"],
])("«%s» is not «%s»", (one, other) => {
  expect(bodyKey(one)).not.toBe(bodyKey(other));
});

const workbook = (services: readonly string[], complaints: readonly string[]) =>
  propose([
    sheet("Услуги", ["Орган", "Оказано услуг", "Нарушен срок"], ...services.map((body) => [body, 10, 1])),
    sheet("Жалобы", ["Орган", "Рассмотрено", "Поступило"], ...complaints.map((body) => [body, 5, 6])),
  ]);

test("spellings of one body are joined under the name that the services have", () => {
  const { bodies, doubtfulNames } = workbook(
    ["Министерство юстиции", "Акимат города Астаны"],
    ["М-во юстиции РК", "г. Астана"],
  );
  expect(bodies).toEqual([
    { name: "Министерство юстиции", type: "CGO", isAssumed: false, spellings: ["М-во юстиции РК"] },
    { name: "Акимат города Астаны", type: "LEB", isAssumed: false, spellings: ["г. Астана"] },
  ]);
  expect(doubtfulNames).toEqual([]);
});

test.each([
  ["МВД", "Министерство внутренних дел"],
  ["Минюст РК", "Министерство юстиции"],
  ["Министерство туризма", "Министерство туризма и спорта"],
  ["Министерство финанасов", "Министерство финансов"],
])("whether «%s» is «%s» is asked, not assumed", (spelling, like) => {
  const { bodies, doubtfulNames } = workbook(
    [like, "Министерство обороны"],
    [spelling, "Министерство обороны"],
  );
  expect(bodies.map(({ name }) => name)).toEqual([like, "Министерство обороны", spelling]);
  expect(doubtfulNames).toEqual([{ spelling, like, confidence: expect.any(Number) }]);
});

test("bodies of one table are not asked about, however alike they are", () => {
  const both = ["Министерство культуры и информации", "Министерство культуры и инноваций"];
  expect(workbook(both, both).doubtfulNames).toEqual([]);
});

test("regions are never taken for each other", () => {
  const { doubtfulNames } = workbook(["Акимат Актюбинской области"], ["Акимат Акмолинской области"]);
  expect(doubtfulNames).toEqual([]);
});
