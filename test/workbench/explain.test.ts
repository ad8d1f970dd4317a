import { registerOlshem } from "../../src/workbench/cli/functions";
import { blank, put, valuesOf } from "./host/helpers";

test("EXPLAIN spills its words in the stand-in, as the functions say them", async () => {
  await registerOlshem();
  const book = blank();
  await put(book, "Sheet1", "A1", [['=OLSHEM.EXPLAIN("SERVICES_T1",3,20000,"ЦГО")']]);
  expect(await valuesOf(book, "Sheet1", "A1")).toEqual([["#BUSY!"]]);
  await new Promise((resolve) => setTimeout(resolve));
  const words = await valuesOf(book, "Sheet1", "A1:B12");
  expect(words[0]).toEqual(["Показатель", "T1: Соблюдение сроков оказания государственных услуг"]);
  expect(words).toContainEqual(["Результат", "T1 = 10,5"]);
});
