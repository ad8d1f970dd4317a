import { attach, writeForms, writeScores } from "../../../src/excel";
import { takeBack } from "../../../src/excel/undo";
import { recorded } from "../undo/done";
import { dump } from "../undo/dump";
import { setCell } from "../workbook";
import { enter, JUSTICE, received, REGISTER, scoredWorkbook } from "./entered";

test("scoring by an objection is taken back: scores, the closed conclusion, what the register says; and so is one without", async () => {
  const { attachment } = await scoredWorkbook();
  await received(JUSTICE, "Качество оказания государственных услуг", "2024-03-15");
  await enter(
    attachment,
    { body: JUSTICE, direction: "services", indicator: "SERVICES_T1" },
    {
      "Оспариваемые данные": "в т.ч. с нарушением срока",
      "Дата подачи": "2024-03-19",
      "Решение комиссии": "принято",
      "Обоснование решения": "Сбой подтвержден",
      "Исправленное значение": 10,
    },
  );
  const { sheets } = await writeForms(attachment, {
    bodies: [JUSTICE],
    forms: [3],
    language: "ru",
    today: "2024-04-01",
  });
  const before = await dump();
  const found = await attach();
  const { adjustments } = found.objected!;
  const change = await recorded({ of: "scores", adjustments }, () =>
    writeScores(found, { rules: "2023-07" }),
  );
  const now = await dump();
  const marked = (all: typeof now, sheet: string) => all[sheet] as { marks: unknown; formulas: unknown };
  for (const sheet of ["Scores", REGISTER])
    expect(marked(now, sheet).formulas).not.toEqual(marked(before, sheet).formulas);
  // The conclusion shows no T1, but speaks of it.
  expect(sheets).toHaveLength(1);
  expect(JSON.stringify(marked(now, sheets[0]!).marks)).toContain("closed");
  const { removed, left } = await takeBack(change);
  expect([...removed].sort()).toEqual(["Баллы до возражений", "Свод исходных данных"]);
  expect(left).toEqual([]);
  expect(await dump()).toEqual(before);

  // A decision that is withdrawn: what is kept says so, and says it no more when that is taken back.
  await writeScores(await attach(), { rules: "2023-07" });
  await setCell(REGISTER, "L7", "не принято");
  const inForce = await dump();
  const withdrawn = await recorded({ of: "scores" }, async () =>
    writeScores(await attach(), { rules: "2023-07" }),
  );
  expect((await dump())["Баллы до возражений"]).not.toEqual(inForce["Баллы до возражений"]);
  expect((await takeBack(withdrawn)).left).toEqual([]);
  expect(await dump()).toEqual(inForce);
});
