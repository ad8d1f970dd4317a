import { ACTS, type Act, type ProvisionName } from "../../src/law/acts";
import { STATEMENTS } from "../../src/law/statements";
import { LANGUAGES, type Text } from "../../src/law/text";
import { inForce, type Cite, type IsoDate, type Provision } from "../../src/law/version";
import { wording } from "./wording";

const statements = Object.entries(STATEMENTS) as [ProvisionName, Provision<Text>][];

const nameOf = (cite: Cite): ProvisionName | undefined =>
  "act" in cite
    ? undefined
    : "paragraph" in cite
      ? `p.${cite.paragraph}`
      : cite.table === undefined
        ? `app.${cite.appendix}`
        : `app.${cite.appendix}.table.${cite.table}`;

/** What acts change that is calculated or is a deadline. */
const CODED: readonly ProvisionName[] = [
  "p.49",
  "p.52",
  "p.74",
  "p.114",
  "app.10.table.6",
  "app.10.table.11",
];

/** Each provision that an act names and no formula or deadline reads, with the day of the change. */
const changes = Object.entries<Act>(ACTS).flatMap(([act, { provisions, inForce: day, deferred }]) =>
  [
    ...(provisions === "all" ? [] : provisions).map((name) => ({ act, name, day })),
    ...(deferred?.provisions ?? []).map((name) => ({ act, name, day: deferred!.from })),
  ].filter(({ name }) => !CODED.includes(name)),
);

test.each(changes)("act $act changes $name on $day, in every language", ({ act, name, day }) => {
  const versions = STATEMENTS[name]!;
  const [before, after] = [inForce(versions, dayBefore(day))!, inForce(versions, day)!];
  expect([before.order, after.order, after.from]).toEqual(["2023-01", act, day]);
  for (const language of LANGUAGES) expect(after.value[language]).not.toBe(before.value[language]);
});

test("no act changes a statement that it does not name", () => {
  const changed = statements.flatMap(([name, versions]) =>
    versions.slice(1).map(({ order, from }) => `${order} ${name} ${from}`),
  );
  expect(changed.sort()).toEqual(changes.map(({ act, name, day }) => `${act} ${name} ${day}`).sort());
});

function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as IsoDate;
}

/** The day before an act changes a provision, and the day itself, by words that only one of the two has. */
test.each([
  ["p.5", "2023-03-29", "Канцелярия Премьер-Министра", "Премьер-Министрдің Кеңсесі"],
  ["p.5", "2023-03-30", "Аппарат Правительства", "Үкімет аппараты"],
  ["p.6", "2023-03-29", "11 апреля 2016 года № 207", "2016 жылғы 11 сәуірдегі № 207"],
  ["p.6", "2023-03-30", "25 мая 2022 года № 337", "2022 жылғы 25 мамырдағы № 337"],
  ["p.9", "2023-03-29", "19 мая 2021 года № 70", "2021 жылғы 19 мамырдағы № 70"],
  ["p.9", "2023-03-30", "4 января 2023 года № 4", "2023 жылғы 4 қаңтардағы № 4"],
  ["p.26", "2023-03-29", "аппарата Верховного Суда", "Жоғарғы Сот аппаратының"],
  ["p.26", "2023-03-30", "Судебной администрации", "Сот әкімшілігінің"],
  ["p.118", "2023-03-29", "Канцелярия Премьер-Министра", "Премьер-Министрдің Кеңсесі"],
  ["p.118", "2023-03-30", "Аппарат Правительства", "Үкімет аппараты"],
  ["p.2", "2023-05-31", "компоненты веб-портала", "веб-порталының құрамдас бөліктері"],
  ["p.2", "2023-06-01", "объекты информатизации", "ақпараттандыру объектілері"],
  ["p.72", "2023-05-31", "через блог-платформу первых", "блог-платформасы арқылы"],
  ["p.72", "2023-06-01", "блог-платформа не названа", "блог-платформа аталмаған"],
  ["app.9.table.1", "2023-05-31", "Мер три", "Шаралар үшеу"],
  ["app.9.table.1", "2023-06-01", "Мер две", "Шаралар екеу"],
  ["app.9.table.5", "2023-05-31", "вопросы на блог-платформе", "блог-платформасындағы сұрақтар"],
  ["app.9.table.5", "2023-06-01", "нет звёздочки", "жұлдызша жоқ"],
  ["app.9.table.6", "2023-05-31", "руководителей государственных органов", "мемлекеттік органдардың бірінші"],
  ["app.9.table.6", "2023-06-01", "кроме лиц со стопроцентным", "мемлекет жүз пайыз қатысатын"],
] as const)("%s on %s says “%s”", (name, day, ru, kk) => {
  const versions = STATEMENTS[name]!;
  const { value } = inForce(versions, day)!;
  expect(value.ru).toContain(ru);
  expect(value.kk).toContain(kk);
  for (const other of versions.filter((version) => version.value !== value)) {
    expect(other.value.ru).not.toContain(ru);
    expect(other.value.kk).not.toContain(kk);
  }
});

describe.each(statements)("%s", (name, versions) => {
  test("cites its own place", () => {
    for (const { cite } of versions) expect(nameOf(cite)).toBe(name);
  });

  test("is worded in three languages", () => {
    for (const { value } of versions) expect(wording(value)).toEqual([]);
  });

  test("goes forward in time, each version from a day on which its act enters into force", () => {
    const days = versions.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days[0]).toBe(ACTS["2023-01"].inForce);
    for (const { from, order } of versions) {
      const act = (ACTS as Readonly<Record<string, Act>>)[order]!;
      expect([act.inForce, act.deferred?.from]).toContain(from);
    }
  });

  test("names no term in days, which is a deadline's to say", () => {
    for (const { value } of versions) {
      expect(value.ru).not.toMatch(/(рабочих|календарных) дн/);
      expect(value.en).not.toMatch(/(working|calendar) days?/);
      expect(value.kk).not.toMatch(/(жұмыс|күнтізбелік) күн/);
    }
  });
});

test("every paragraph of the Methodology is stated, or is a computation or a deadline", () => {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const coded = [
    ...[17, 20, 29, 31, 38, ...range(41, 44), 47, 49, 51, 52, 54, 55, 56],
    ...[62, 66, 67, 70, 71, 74, 77, ...range(80, 85), ...range(88, 91)],
    ...[97, 99, 100, 102, ...range(104, 108), 114],
  ];
  const unsaid = range(1, 122).filter((n) => !coded.includes(n) && !(`p.${n}` in STATEMENTS));
  expect(unsaid).toEqual([]);
  expect(coded.filter((n) => `p.${n}` in STATEMENTS)).toEqual([]);
});
