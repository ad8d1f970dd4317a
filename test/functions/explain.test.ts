import type * as Tools from "../../src/functions/tools";
import { ALL_CASES } from "../cases";
import { answer } from "./answer";
import { promised, spilled } from "./call";

const asked = ALL_CASES.map(({ call }) => call).filter(([name]) => name !== "EXPLAIN");

test("EXPLAIN promises what its words say, whatever it explains", async () => {
  for (const [name, ...args] of asked) {
    const ranges = args.map((arg) => (Array.isArray(arg) ? arg : [[arg ?? ""]]));
    const found = await promised("EXPLAIN", [[name]], ranges, {});
    expect(found).toEqual(answer(["EXPLAIN", name, ...ranges]));
  }
});

test("EXPLAIN without arguments promises an error that names the function's", async () => {
  const [[found] = []] = (await promised("EXPLAIN", [["SERVICES_T1"]], null, {})) as unknown[][];
  expect(found).toMatchObject({ code: "#N/A", message: expect.stringContaining("тип_органа") });
});

test("all others give their results at once", () => {
  expect(spilled("SERVICES_T1", 3, 20000, "ЦГО")).toEqual([[10.5]]);
});

test("where the words do not load, the cell says so in the user's language, and the next calculation tries again", async () => {
  const words = "../../src/functions/words";
  const ask = async () => {
    let found: unknown;
    await jest.isolateModulesAsync(async () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded anew
      const { explain } = require("../../src/functions/tools") as typeof Tools;
      found = await explain([["SERVICES_T1"]], [[[3]], [[20000]], [["ЦГО"]]]);
    });
    return found as unknown[][];
  };
  jest.doMock(words, () => {
    throw new Error("loading failed");
  });
  const [[failed] = []] = await ask();
  expect(failed).toMatchObject({ code: "#N/A", message: expect.stringMatching(/не загрузились/) });
  jest.dontMock(words);
  expect((await ask())[0]![0]).toBe("Показатель");
});
