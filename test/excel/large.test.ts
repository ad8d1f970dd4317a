import { attach, keepCorrection, writeForms, writeRequisites, writeScores } from "../../src/excel";
import { workbookOf, type Workbook } from "./workbook";

type Line = readonly (string | number)[];

const SERVICES = [
  "Государственный орган",
  "Оказано услуг (b)",
  "с нарушением срока (a)",
  "Необоснованные отказы",
  "При неполном пакете документов",
  "Истребовано лишних документов",
  "Обоснованных жалоб (i)",
];
const COMPLAINTS = [
  "Государственный орган",
  "Рассмотрено жалоб (p)",
  "с нарушением срока (f)",
  "Признано обоснованными судом",
  "Поступило жалоб (m)",
  "Перенаправлено с нарушением срока (n)",
  "Привлечено к ответственности",
];

/** Local bodies, each with services, complaints, facts and levels of so many services. */
function workbookWith(count: number, services: number): Promise<Workbook> {
  const bodies = Array.from({ length: count }, (_, index) => `Акимат района № ${index + 1}`);
  const lines = (figures: (index: number) => readonly number[]): Line[] =>
    bodies.map((body, index): Line => [body, ...figures(index)]);
  return workbookOf({
    Услуги: [
      SERVICES,
      ...lines((index) => [10_000 + index, index % 90, index % 7, index % 5, 0, index % 11]),
    ],
    Жалобы: [
      COMPLAINTS,
      ...lines((index) => [900 + index, index % 30, index % 3, 950 + index, index % 4, 9]),
    ],
    Удовлетворенность: [
      ["Государственный орган", "Услуга", "Уровень удовлетворенности"],
      ...bodies.flatMap((body) =>
        Array.from({ length: services }, (_, index): Line => [
          body,
          `Услуга ${index + 1}`,
          3 + (index % 20) / 10,
        ]),
      ),
    ],
    Штрафы: [
      ["Государственный орган", "Направление", "Недостоверных фактов", "Неполных фактов"],
      ...bodies.map((body, index): Line => [body, "Качество услуг", index % 2, index % 3]),
    ],
  });
}

/** The round trips of each step on a workbook, and what it holds. */
async function steps(count: number, services: number) {
  const { client } = await workbookWith(count, services);
  const trips: Record<string, number> = {};
  const step = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const from = client.syncs();
    const result = await act();
    trips[name] = client.syncs() - from;
    return result;
  };
  const attachment = await step("data", attach);
  await step("correction", () =>
    keepCorrection({
      code: "exclude",
      place: { sheet: "Услуги", row: count, column: 0, rows: 1, columns: 1 },
    }),
  );
  await step("scores", () => writeScores(attachment, { rules: "2023-07" }));
  await step("requisites", () => writeRequisites(attachment));
  const [first] = attachment.bodies;
  await step("conclusions", () =>
    writeForms(attachment, {
      bodies: [first!.name],
      forms: [3, 12],
      language: "ru",
      today: "2024-02-20",
    }),
  );
  return { trips, attachment };
}

test("five thousand rows and 200 bodies take as many round trips as two bodies", async () => {
  const large = await steps(200, 25);
  const rows = large.attachment.tables.map(({ rows }) => rows.length);
  expect(rows.reduce((total, own) => total + own, 0)).toBe(5600);
  expect(large.attachment.bodies).toHaveLength(200);
  expect(large.trips).toEqual((await steps(2, 1)).trips);
});
