import { attach } from "../../../src/excel/attach";
import { ALMATY, fill, JUSTICE, read, withRequisites, workbookWith } from "./entered";

const FACTS = "Факты недостоверной и неполной информации";
const SERVICES = "Качество оказания государственных услуг";
const COMPLAINTS = "Качество рассмотрения жалоб и заявлений";

const fact = (body: string, direction: string, kind: string, ru: string, kk = "") => ({
  "Государственный орган": body,
  Направление: direction,
  Вид: kind,
  "Факт (на русском языке)": ru,
  "Факт (на казахском языке)": kk,
});

test("p. 19, 20: as many facts as the table of penalties counts, with the texts in their order", async () => {
  await withRequisites([
    [JUSTICE.name, SERVICES, 2, 1],
    [ALMATY.name, COMPLAINTS, 1, 0],
    [JUSTICE.name, COMPLAINTS, 0, 2],
    // Facts of one direction may be counted in several rows, and numbers be kept as text.
    ["министерство юстиции", SERVICES, "'1", ""],
  ]);
  await fill(FACTS, [
    fact(JUSTICE.name, SERVICES, "недостоверная", "первый", "бірінші"),
    fact(ALMATY.name, COMPLAINTS, "недостоверная", "чужой"),
    fact(JUSTICE.name, SERVICES, "недостоверная", "второй"),
    fact(JUSTICE.name, SERVICES, "неполная", "нет приложения", "қосымша жоқ"),
  ]);
  const requisites = await read(await attach());
  expect(requisites.notices).toEqual([]);
  expect(requisites.of(JUSTICE, "ru").requisites.facts).toEqual([
    { direction: "services", kind: "unreliable", text: "первый" },
    { direction: "services", kind: "unreliable", text: "второй" },
    { direction: "services", kind: "unreliable" },
    { direction: "services", kind: "incomplete", text: "нет приложения" },
    { direction: "complaints", kind: "incomplete" },
    { direction: "complaints", kind: "incomplete" },
  ]);
  // The second fact has no Kazakh text: the third does not move up.
  expect(
    requisites
      .of(JUSTICE, "kk")
      .requisites.facts.slice(0, 4)
      .map(({ text }) => text),
  ).toEqual(["бірінші", undefined, undefined, "қосымша жоқ"]);
  expect(requisites.of(ALMATY, "ru").requisites.facts).toEqual([
    { direction: "complaints", kind: "unreliable", text: "чужой" },
  ]);
});

test("of more texts than facts the first are taken, and the user is told", async () => {
  await withRequisites([[JUSTICE.name, SERVICES, 1, 0]]);
  await fill(FACTS, [
    fact(JUSTICE.name, SERVICES, "недостоверная", "первый"),
    fact(JUSTICE.name, SERVICES, "недостоверная", "лишний"),
    fact(JUSTICE.name, SERVICES, "недостоверная", "ещё лишний"),
  ]);
  const requisites = await read(await attach());
  expect(requisites.of(JUSTICE, "ru").requisites.facts).toEqual([
    { direction: "services", kind: "unreliable", text: "первый" },
  ]);
  expect(requisites.notices).toEqual([
    {
      level: "warning",
      code: "surplusFacts",
      address: expect.stringMatching(/^'Реквизиты'!A\d+$/),
      args: { body: JUSTICE.name, direction: "services", variable: "unreliable", count: "1", found: "3" },
    },
  ]);
});

test("without a sheet of requisites the facts are counted, without texts", async () => {
  await workbookWith([[ALMATY.name, "Открытость", 0, 2]]);
  const requisites = await read(await attach());
  expect(requisites.of(ALMATY, "kk").requisites.facts).toEqual([
    { direction: "openness", kind: "incomplete" },
    { direction: "openness", kind: "incomplete" },
  ]);
});

test("counts are read when the forms are made, not when the workbook was attached", async () => {
  await workbookWith([[ALMATY.name, "Открытость", 1, 0]]);
  const attachment = await attach();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Штрафы").getRange("C2").values = [[3]];
    await context.sync();
  });
  expect((await read(attachment)).of(ALMATY, "ru").requisites.facts).toHaveLength(3);
});
