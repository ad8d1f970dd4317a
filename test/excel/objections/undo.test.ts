import { attach, writeScores } from "../../../src/excel";
import { takeBack } from "../../../src/excel/undo";
import { recorded, SCORES } from "../undo/done";
import { dump } from "../undo/dump";
import { enter, JUSTICE, received, scoredWorkbook } from "./entered";

test("scoring by an objection is taken back: the scores, and what the register says of the conclusion", async () => {
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
  const before = await dump();
  const found = await attach();
  const change = await recorded(SCORES, () => writeScores(found, { rules: "2023-07" }));
  expect(await dump()).not.toEqual(before);
  const { removed, left } = await takeBack(change);
  expect([...removed].sort()).toEqual(["Баллы до возражений", "Свод исходных данных"]);
  expect(left).toEqual([]);
  expect(await dump()).toEqual(before);
});
