import {
  attach,
  compareVersions,
  readStock,
  writeForms,
  writeScores,
  type FormsRequest,
} from "../../../src/excel";
import { writeObjections } from "../../../src/excel/objections";
import { FIGURES_OF } from "../../../src/excel/objections/form-groups";
import { FORMS } from "../../../src/forms";
import { formulas, openFew, setCell, values } from "../workbook";
import { enter, JUSTICE, received } from "./entered";

const SERVICES = "Качество оказания государственных услуг";
const OPENNESS = "Открытость государственного органа";
const INTERIOR = "Министерство внутренних дел";
const DECIDED = {
  "Дата подачи": "2024-03-19",
  "Решение комиссии": "принято",
  "Обоснование решения": "Сбой подтвержден",
  "Дата решения": "2024-03-29",
};
const ORDER = { language: "ru", today: "2024-04-01" } as const;

/** Bodies of the sample with their conclusions, and an objection of one that is accepted. */
async function accepted(
  direction: "services" | "openness",
  texts: Readonly<Record<string, string | number>>,
  order: Pick<FormsRequest, "bodies" | "forms">,
) {
  const found = await attach();
  await writeScores(found, { rules: "" });
  await writeObjections(found);
  await writeForms(found, { ...ORDER, ...order });
  await received(JUSTICE, direction === "services" ? SERVICES : OPENNESS, "2024-03-15");
  await enter(
    found,
    { body: JUSTICE, direction, indicator: direction === "services" ? "SERVICES_T1" : "OPENNESS_BUDGET" },
    { ...DECIDED, ...texts },
  );
  return attach();
}

const closed = async () =>
  (await readStock(await attach())).forms.flatMap(({ sheet, state }) =>
    state === "objected" ? [sheet] : [],
  );

test("what the figures of a form are of is what the form itself says", () => {
  for (const form of FORMS)
    if (form.each === "body") expect([form.code, FIGURES_OF[form.code]]).toEqual([form.code, form.of]);
  const others = FORMS.filter(({ each }) => each !== "body").map(({ code }) => FIGURES_OF[code]);
  expect(others.filter((of) => of !== undefined)).toEqual([]);
});

test("of exactly those conclusions whose figures change the first version is kept, and compared with the corrected one", async () => {
  await openFew();
  const attachment = await accepted(
    "services",
    { "Оспариваемые данные": "в т.ч. с нарушением срока", "Исправленное значение": 0 },
    { bodies: [JUSTICE], forms: [3, 5, 12, 15] },
  );
  const sheets = (await readStock(attachment)).forms.map(({ sheet }) => sheet);
  const shown = () => Promise.all(sheets.map((sheet) => values(`'${sheet}'!A1:D60`)));
  const live = async () =>
    (await Promise.all(sheets.map((sheet) => formulas(`'${sheet}'!A1:D60`)))).map(
      (rows) => rows.flat().filter((cell) => String(cell).startsWith("=")).length > 0,
    );
  const before = await shown();
  await writeScores(attachment, { rules: "" });
  // Automation is of services too, but late services are not in it.
  expect(sheets).toEqual([
    `Услуги ${JUSTICE}`,
    "Автоматизация Министерство юсти",
    `Жалобы ${JUSTICE}`,
    `Итог ${JUSTICE}`,
  ]);
  expect(await closed()).toEqual([sheets[0], sheets[3]]);
  expect(await live()).toEqual([false, true, true, false]);
  expect(await shown()).toEqual(before);

  await writeForms(await attach(), { ...ORDER, bodies: [JUSTICE], forms: [3, 15] });
  const compared = (await compareVersions()).map(({ earlier, later, differences }) => ({
    versions: [earlier, later],
    figures: differences.flatMap(({ label, before }) => (typeof before === "number" ? [label] : [])),
  }));
  expect(compared).toEqual([
    {
      versions: [`Услуги ${JUSTICE}`, `Услуги ${JUSTICE} (2)`],
      figures: [
        "Соблюдение сроков оказания государственных услуг",
        "2 Обеспечение качества оказания государственных услуг",
        "Общая оценка по критериям",
        "Итоговая оценка с учетом вычета штрафных баллов",
      ],
    },
    {
      versions: [`Итог ${JUSTICE}`, `Итог ${JUSTICE} (2)`],
      figures: [`1 ${SERVICES}`, "Итоговая оценка"],
    },
  ]);
});

test("a mark of one body is in the averages of others: their first versions are kept too", async () => {
  await openFew();
  const rows = await values("'Открытость ЦГО'!A1:J60");
  const title = rows.findIndex(([text]) => text === "Открытый бюджет");
  const row = rows.findIndex(([number], index) => index > title && number === 2);
  expect(rows[1]![2]).toBe(INTERIOR);
  await setCell("Открытость ЦГО", `C${row + 1}`, "ср.");
  const attachment = await accepted(
    "openness",
    { "№ индикатора или услуга": "1.2", Язык: "казахский", "Исправленное значение": 0.1 },
    { bodies: [JUSTICE, INTERIOR], forms: [3, 8, 10, 15] },
  );
  await writeScores(attachment, { rules: "" });
  expect(await closed()).toEqual(
    [JUSTICE, INTERIOR].flatMap((body) =>
      [`Открытость ${body}`, `Баллы ${body}`, `Итог ${body}`].map((name) => name.slice(0, 31)),
    ),
  );
});
