import { assessorOf, ASSESSOR_NAMES, type Assessed } from "../../src/law/assessors";
import { specialBody } from "../../src/law/special-bodies";
import type { IsoDate } from "../../src/law/version";

/** The last day before the March order, and its first. */
const [BEFORE, FROM] = ["2023-03-29", "2023-03-30"] as const satisfies readonly IsoDate[];
const PARTS = ["services", "automation", "openness", "complaints", "block"] as const satisfies Assessed[];

const by = (body: string, day: IsoDate) => PARTS.map((part) => assessorOf(part, body, day));

describe("who assesses services, automation, openness, complaints and the block (p. 5, 24, 26, 122)", () => {
  test.each([
    [
      "Министерство юстиции",
      ["agency", "digitalMinistry", "informationMinistry", "committee", "agency"],
      ["agency", "digitalMinistry", "informationMinistry", "committee", "agency"],
    ],
    [
      "Акимат города Астаны",
      ["agency", "digitalMinistry", "informationMinistry", "committee", "agency"],
      ["agency", "digitalMinistry", "informationMinistry", "committee", "agency"],
    ],
    [
      "Генеральная прокуратура Республики Казахстан",
      [
        "presidentAdministration",
        "presidentAdministration",
        "presidentAdministration",
        "presidentAdministration",
        "agency",
      ],
      [
        "presidentAdministration",
        "presidentAdministration",
        "presidentAdministration",
        "presidentAdministration",
        "agency",
      ],
    ],
    [
      "Агентство Республики Казахстан по делам государственной службы",
      ["presidentAdministration", "presidentAdministration", "informationMinistry", "committee", "agency"],
      ["presidentAdministration", "presidentAdministration", "informationMinistry", "committee", "agency"],
    ],
    [
      "Министерство цифрового развития, инноваций и аэрокосмической промышленности",
      ["agency", "chancellery", "informationMinistry", "committee", "agency"],
      ["agency", "governmentApparatus", "informationMinistry", "committee", "agency"],
    ],
    [
      "Министерство информации и общественного развития",
      ["agency", "digitalMinistry", "chancellery", "committee", "agency"],
      ["agency", "digitalMinistry", "governmentApparatus", "committee", "agency"],
    ],
    [
      "Судебная администрация Республики Казахстан",
      ["presidentAdministration", "presidentAdministration", "informationMinistry", "committee", "agency"],
      ["presidentAdministration", "presidentAdministration", "informationMinistry", "committee", "agency"],
    ],
  ] as const)("%s, on the day before the March order and on its day", (body, before, from) => {
    expect([by(body, BEFORE), by(body, FROM)]).toEqual([before, from]);
  });
});

test.each([
  ["Генеральная прокуратура", "prosecutor"],
  ["генеральная  ПРОКУРАТУРА РК", "prosecutor"],
  ["Қазақстан Республикасының Бас прокуратурасы", "prosecutor"],
  ["Агентство по делам государственной службы", "agency"],
  ["Мемлекеттік қызмет істері агенттігі", "agency"],
  ["Министерство искусственного интеллекта и цифрового развития", "digitalMinistry"],
  ["Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі", "digitalMinistry"],
  ["Министерство культуры и информации", "informationMinistry"],
  ["Мәдениет және ақпарат министрлігі", "informationMinistry"],
  ["аппарат Верховного Суда Республики Казахстан", "courts"],
  ["Сот әкімшілігі", "courts"],
  ["Министерство промышленности и строительства", undefined],
  ["Национальный Банк", undefined],
  ["Прокуратура города Астаны", undefined],
  ["Управление информации и общественного развития Акмолинской области", undefined],
  ["Управление цифровых технологий города Алматы", undefined],
  ["Ғылым және жоғары білім министрлігі", undefined],
] as const)("%s is recognised as %s", (name, body) => {
  expect(specialBody(name)).toBe(body);
});

test("the Kazakh name of the Chancellery alone is not of a source", () => {
  const working = Object.entries(ASSESSOR_NAMES).filter(([, name]) => !("officialKk" in name));
  expect(working.map(([assessor]) => assessor)).toEqual(["chancellery"]);
});
