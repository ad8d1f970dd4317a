import { problemText } from "../../src/report/words";
import { isError, problems } from "../../src/report/problems";
import type { Place } from "../../src/report/types";
import { full, inputs, service } from "./made";

const where = ({ table, row, column }: Place) => `${table} ${row} ${column}`;

/** The codes of what is wrong in services, with their places. */
const found = (...services: Parameters<typeof service>[0][]) =>
  problems(inputs({ services: services.map((one) => service(one)) })).map((one) =>
    "at" in one ? `${one.code} ${where(one.at)}` : one.code,
  );

test("nothing is wrong with a full report", () => {
  expect(problems(full)).toEqual([]);
});

test("a report without a year, and a year that is none", () => {
  expect(problems(inputs({ year: undefined }))).toEqual([{ code: "noYear" }]);
  expect(problems(inputs({ year: { unread: "прошлый" } }))).toEqual([{ code: "noYear", unread: "прошлый" }]);
});

test("a count below zero, and one that is not whole", () => {
  expect(found({ direct: -1, portal: 2.5 })).toEqual([
    "negative services 0 direct",
    "notWhole services 0 portal",
  ]);
});

test("channels, forms and free or paid make the total", () => {
  const whole = { total: 10, direct: 1, stateCorporation: 2, portal: 3, mobile: 4, free: 9, paid: 1 };
  expect(found({ ...whole, paper: 5, electronic: 4, proactive: 1 })).toEqual([]);
  expect(problems(inputs({ services: [service({ ...whole, mobile: 5 })] }))).toEqual([
    {
      code: "unlikeTotal",
      at: { table: "services", row: 0, column: "total" },
      group: "channels",
      sum: 11,
      total: 10,
    },
  ]);
  expect(found({ ...whole, paid: 0 })).toEqual(["unlikeTotal services 0 total"]);
});

test("some of the counts may leave a part of the total to others, but not exceed it", () => {
  expect(found({ total: 10, portal: 9 })).toEqual([]);
  expect(found({ total: 10, portal: 11 })).toEqual(["unlikeTotal services 0 total"]);
});

test("without a total, forms and free or paid are held against what the channels make", () => {
  const channels = { direct: 1, stateCorporation: 2, portal: 3, mobile: 4 };
  expect(found({ ...channels, free: 9, paid: 1 })).toEqual([]);
  expect(found({ ...channels, free: 9, paid: 2 })).toEqual(["unlikeTotal services 0 free"]);
  expect(found({ direct: 1, free: 9, paid: 2 })).toEqual([]);
});

test("one service twice in a year, by its code or by its name", () => {
  expect(
    found({ code: "00101001" }, { code: "00101001", name: "Иначе" }, { code: "00101001", year: 2023 }),
  ).toEqual(["twice services 1 year"]);
  expect(found({ name: "Апостиль" }, { name: " апостиль " })).toEqual(["twice services 1 year"]);
});

test("hearings of a year twice, an item of the provider twice", () => {
  const hearings = [
    { year: 2024, count: 1 },
    { year: 2024, count: 2 },
  ];
  const provider = [
    { item: "name", value: "А" },
    { item: "name", value: "Б" },
  ] as const;
  const all = problems(inputs({ hearings, provider }));
  expect(all.map((one) => problemText(one, "ru", where))).toEqual([
    "provider 1 item: строка «Наименование» уже есть (provider 0 item). Оставьте одну.",
    "hearings 1 year: строка «2024» уже есть (hearings 0 year). Оставьте одну.",
  ]);
});

test("a part above its whole", () => {
  const complaints = [{ year: 2024, service: "", subject: "", received: 2, justified: 3, measures: "" }];
  expect(problems(inputs({ complaints }))).toEqual([
    { code: "aboveWhole", at: { table: "complaints", row: 0, column: "justified" }, part: 3, whole: 2 },
  ]);
});

test("rows without a year or a name; cells that hold something else", () => {
  expect(found({ year: undefined, name: "" })).toEqual([
    "noRowYear services 0 year",
    "unnamed services 0 name",
  ]);
  expect(found({ total: { unread: "много" } })).toEqual(["unread services 0 total"]);
});

test("automated after the year of the row; whether wholly or partly is not said", () => {
  expect(found({ automation: "full", automatedSince: 2025 })).toEqual([
    "automatedLater services 0 automatedSince",
  ]);
  expect(found({ automatedSince: 2020 })).toEqual(["automationUnsaid services 0 automation"]);
});

test("what is only doubtful: a year that is not compared, a date of another year, a strange code, automation half said", () => {
  const all = problems(
    inputs({
      services: [
        service({ year: 2021 }),
        service({ code: "А-1" }),
        service({ code: "00101001", automatedSince: 2020 }),
      ],
      events: [{ year: 2024, title: "Встреча", date: "2023-12-31", participants: 5 }],
    }),
  );
  expect(all.map(({ code }) => code)).toEqual([
    "otherYear",
    "unknownCode",
    "automationUnsaid",
    "dateOfOtherYear",
  ]);
  expect(all.filter(isError)).toEqual([]);
});

test("each message names what, where and what to do, in three languages", () => {
  const [negative] = problems(inputs({ services: [service({ direct: -1234.5 })] }));
  expect(problemText(negative!, "ru", where).replace(/\s/g, " ")).toBe(
    "services 0 direct: -1 234,5, количество не может быть меньше нуля. Исправьте его.",
  );
  const [unread] = problems(
    inputs({ acts: [{ year: 2024, title: "", number: "", date: undefined, kind: { unread: "новый" } }] }),
  );
  expect([
    problemText(unread!, "ru", where),
    problemText(unread!, "kk", where),
    problemText(unread!, "en", where),
  ]).toEqual([
    "acts 0 kind: «новый». Впишите одно из слов: утвержден, изменен.",
    "acts 0 kind: «новый». Мұнда мына сөздердің бірін (бекітілген, өзгертілген) жазыңыз.",
    "acts 0 kind: “новый”. Enter one of the words approved, amended.",
  ]);
});

describe("a report that was due before the form got its present wording", () => {
  const older = (year: number) => problems(inputs({ year })).filter(({ code }) => code === "olderWording");

  test("the form of a report of 2023, due by 30 April 2024, is known; of 2022 two of its parts are not", () => {
    expect(older(2023)).toEqual([]);
    expect(older(2022)).toEqual([{ code: "olderWording", year: 2022, parts: [1, 3], act: "68" }]);
    expect(older(2018)).toMatchObject([
      { parts: [1, 3], act: "68" },
      { parts: [2], act: "19" },
    ]);
    expect(older(2014)).toMatchObject([{ act: "68" }, { act: "19" }, { parts: [4, 5], act: "757" }]);
    expect(older(2022).filter(isError)).toEqual([]);
  });

  test("is told with the order that is known", () => {
    const [found] = older(2022);
    expect(problemText(found!, "ru", where)).toBe(
      "К отчету за 2022 год пункты 1, 3 типовой формы могли применяться в прежней редакции: Olshem знает их только в редакции приказа № 68/НҚ от 13.02.2024. Сверьте с приказом.",
    );
    expect(problemText(found!, "kk", where)).toMatch(
      /^2022 жылғы есепке үлгілік нысанның 1-тармағы, 3-тармағы /,
    );
  });
});
