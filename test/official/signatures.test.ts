import { APPENDIX_1 } from "../../src/forms/appendix1";
import { APPENDIX_12 } from "../../src/forms/appendix12";
import { APPENDIX_14 } from "../../src/forms/appendix14";
import { APPENDIX_15 } from "../../src/forms/appendix15";
import { APPENDIX_3 } from "../../src/forms/appendix3";
import { APPENDIX_4 } from "../../src/forms/appendix4";
import { APPENDIX_5 } from "../../src/forms/appendix5";
import { APPENDIX_8 } from "../../src/forms/appendix8";
import type { Appendix, BodyForm, Subject } from "../../src/forms/form";
import type { Requisites } from "../../src/forms/requisites";
import type { OfficialLanguage } from "../../src/law/text";
import { akimat, inKazakh, ministry, read } from "./read";

const DEPUTY = "Заместитель Председателя Агентства Республики Казахстан по делам государственной службы";
const HEAD_OF_UNIT =
  "Руководитель соответствующего структурного подразделения уполномоченного на оценку органа";
const CAPTIONS = "(подпись) | (расшифровка подписи)";

const withRequisites = (subject: Subject, requisites: Partial<Requisites>): Subject => ({
  ...subject,
  requisites: { ...subject.requisites, ...requisites },
});

/** The last lines of a form. */
const foot = (form: BodyForm, subject: Subject, lines: number) => read(form.build(subject)).slice(-lines);

test("period, posts, names and date that are entered stand on the form", () => {
  const entered = withRequisites(ministry, {
    period: "2023 год",
    signatories: { 3: [{ post: "Председатель Агентства", name: "А. Серикова" }, { name: "Б. Омаров" }] },
    dates: { 3: "2024-03-05" },
  });
  expect(read(APPENDIX_3.build(entered)).slice(4, 6)).toEqual(["2023 год", "(отчетный период)"]);
  expect(foot(APPENDIX_3, entered, 5)).toEqual([
    "Председатель Агентства | … | А. Серикова",
    CAPTIONS,
    `${HEAD_OF_UNIT} | … | Б. Омаров`,
    CAPTIONS,
    '"05" марта 2024 г.',
  ]);
});

test("a date in Kazakh", () => {
  const entered = withRequisites(inKazakh(akimat), { dates: { 4: "2024-03-05" } });
  expect(foot(APPENDIX_4, entered, 1)).toEqual(['2024 жылғы "05" наурыз']);
});

test("requisites of another form are not taken", () => {
  const entered = withRequisites(ministry, {
    signatories: { 3: [{ name: "А. Серикова" }] },
    dates: { 3: "2024-03-05" },
  });
  expect(foot(APPENDIX_15, entered, 5)).toEqual([
    `${DEPUTY} | … | …`,
    CAPTIONS,
    `${HEAD_OF_UNIT} | … | …`,
    CAPTIONS,
    '"____" __________ 20__ г.',
  ]);
});

test("below Appendix 8 stands no date, also where one is entered", () => {
  const entered = withRequisites(ministry, { dates: { 8: "2024-03-05" } });
  expect(foot(APPENDIX_8, entered, 2)).toEqual(["Руководитель Уполномоченного органа | … | …", CAPTIONS]);
});

test("a footnote stands below the date", () => {
  const subject = { ...ministry, footnote: ["Редакция 2023-07."] };
  expect(foot(APPENDIX_12, subject, 2)).toEqual(['"____" ______________ 20 ___ г.', "Редакция 2023-07."]);
});

describe("where another assesses than the organisation whose post is printed (p. 5, 26)", () => {
  const ADMINISTRATION = {
    ru: "Администрация Президента Республики Казахстан,\nдолжность ________________________",
    kk: "Қазақстан Республикасы Президентінің Әкімшілігі,\nлауазымы ________________________",
  } as const satisfies Record<OfficialLanguage, string>;

  test.each([
    ["Генеральная прокуратура", "ru"],
    ["Агентство по делам государственной службы", "ru"],
    ["Судебная администрация", "ru"],
    ["Бас прокуратура", "kk"],
    ["Мемлекеттік қызмет істері агенттігі", "kk"],
  ] as const)("the post on services of %s is a blank of the Administration", (name, language) => {
    const [line] = foot(APPENDIX_3, { ...ministry, name, language }, 5);
    expect(line).toBe(`${ADMINISTRATION[language]} | … | …`);
  });

  const prosecutor: Subject = { ...ministry, name: "Генеральная прокуратура" };

  test("posts and names that are entered are of whoever signs for the other bodies, and do not stand there", () => {
    const lines = [{ post: "Заместитель Руководителя", name: "А. Серикова" }, { name: "Б. Омаров" }];
    const entered = (subject: Subject) =>
      foot(APPENDIX_3, withRequisites(subject, { signatories: { 3: lines } }), 5);
    expect(entered(prosecutor)).toEqual([
      `${ADMINISTRATION.ru} | … | …`,
      CAPTIONS,
      `${HEAD_OF_UNIT} | … | …`,
      CAPTIONS,
      '"____" __________ 20__ г.',
    ]);
    expect(entered(ministry)[0]).toBe("Заместитель Руководителя | … | А. Серикова");
  });

  test.each([
    ["services", "Генеральная прокуратура"],
    ["services", "Агентство по делам государственной службы"],
    ["openness", "Министерство культуры и информации"],
    ["complaints", "Генеральная прокуратура"],
  ] as const)("nor on the act and the table of disagreements, %s: %s", (direction, name) => {
    const facts = [{ direction, kind: "unreliable" as const, text: "Факт." }];
    const signatories = { 1: [{ name: "А. Серикова" }], 14: [{ name: "А. Серикова" }] };
    const lines = (form: BodyForm, subject: Subject) =>
      read(form.build({ ...withRequisites(subject, { facts, signatories }), direction }));
    for (const form of [APPENDIX_1, APPENDIX_14]) {
      expect(lines(form, { ...ministry, name })).not.toContain("… | … | А. Серикова");
      expect(lines(form, ministry)).toContain("… | … | А. Серикова");
    }
  });

  test.each([
    ["Генеральная прокуратура", APPENDIX_8, 8, "Руководитель Уполномоченного органа"],
    ["Генеральная прокуратура", APPENDIX_12, 12, "Руководитель Уполномоченного органа"],
    ["Министерство культуры и информации", APPENDIX_8, 8, "Руководитель Уполномоченного органа"],
    ["Министерство цифрового развития", APPENDIX_5, 5, "Руководитель государственного органа"],
  ] as const)(
    "of %s a post that any assessor has stays, without the name of another",
    (name, form, at, post) => {
      const signatories: Partial<Record<Appendix, { name: string }[]>> = { [at]: [{ name: "А. Серикова" }] };
      const lines = (subject: Subject) => read(form.build(withRequisites(subject, { signatories })));
      expect(lines({ ...ministry, name })).toContain(`${post} | … | …`);
      expect(lines(ministry)).toContain(`${post} | … | А. Серикова`);
    },
  );

  test("the Agency signs on the whole block of every body (p. 122)", () => {
    expect(foot(APPENDIX_15, prosecutor, 5)[0]).toBe(`${DEPUTY} | … | …`);
  });
});
