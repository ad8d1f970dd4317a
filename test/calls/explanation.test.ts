import { call, explain, FUNCTION_IDS, parametersOf } from "../../src/calls/catalogue";
import type { Cells } from "../../src/calls/cells";
import { placesOf, type Explanation } from "../../src/calls/explanation";
import { describe as describeFailure, Failure } from "../../src/calls/failure";
import { lines } from "../../src/calls/lines";
import { READINGS, type Reading, type ReadingId } from "../../src/law/readings";
import type { Language } from "../../src/law/text";
import type { Cite } from "../../src/law/version";
import { ALL_CASES } from "../cases";
import { both, cellError, column, PLACE, type Call } from "../cases/case";
import { EXPLANATIONS } from "../cases/explanations";
import { TABLES } from "../cases/openness/tables";
import { TRANSLATED } from "../cases/explanations/translated";

const cells = (args: readonly unknown[]): (Cells | undefined)[] =>
  args.map((arg) => (arg === undefined || Array.isArray(arg) ? (arg as Cells | undefined) : [[arg]]));

const explained = ([name, ...args]: Call, row = 0, column = 0) => explain(name, cells(args), row, column);

/** The lines of an explanation with their labels; digits are parted by ordinary spaces. */
const told = (explanation: unknown, language: Language): readonly string[] =>
  lines(explanation as Explanation, language).map(({ label, text }) =>
    `${label}: ${text}`.replaceAll("\u00a0", " "),
  );

describe("word by word in Russian", () => {
  test.each(EXPLANATIONS.map(({ call, at, says }) => [call[0], call, at, says] as const))(
    "%s",
    (_, call, at, says) => {
      expect(told(explained(call, ...(at ?? [])), "ru")).toEqual(says);
    },
  );

  test("every function but EXPLAIN itself", () => {
    const names = new Set(EXPLANATIONS.map(({ call: [name] }) => name));
    expect(FUNCTION_IDS.filter((id) => !names.has(id))).toEqual(["EXPLAIN"]);
  });

  test("thousands are parted by a no-break space, a minus is one", () => {
    const texts = lines(explained(["SERVICES_T2", 20, 10000, "ЦГО"]) as Explanation, "ru").map(
      ({ text }) => text,
    );
    expect(texts).toContain("T2 = 14 − 20 / 10\u00a0000 × 10\u00a0000");
    expect(texts).toContain("14 − 20 = −6");
  });
});

test.each(TRANSLATED)("in $language: $call.0", ({ language, call, says }) => {
  const all = told(explained(call), language);
  expect(all.filter((line) => says.includes(line))).toEqual(says);
});

test("in Kazakh a title is marked as a working translation exactly where no act has it", () => {
  for (const { call, at } of EXPLANATIONS) {
    const explanation = explained(call, ...(at ?? [])) as Explanation;
    const isMarked = told(explanation, "kk")[0]!.endsWith("(жұмыс аудармасы)");
    expect([call[0], isMarked]).toEqual([call[0], explanation.title.officialKk !== true]);
    for (const language of ["ru", "en"] as const) {
      expect(told(explanation, language).join()).not.toMatch(/рабочий перевод|working translation/);
    }
  }
});

/** Every cell of the results of a call. */
const cellsOf = (own: Call) =>
  call(own[0], cells(own.slice(1))).flatMap((line, row) =>
    line.map((value, column) => ({ value, row, column })),
  );

const explainable = ALL_CASES.filter(({ call: [name] }) => name !== "EXPLAIN");

test("what is explained is what the cell shows, in every cell of every case", () => {
  const wrong: unknown[] = [];
  for (const { says, call: own } of explainable) {
    for (const { value, row, column } of cellsOf(own)) {
      const found = explained(own, row, column);
      const same =
        value instanceof Failure
          ? found instanceof Failure && describeFailure(found, "ru") === describeFailure(value, "ru")
          : typeof value === "object"
            ? found === value
            : value === ""
              ? found instanceof Failure && found.problem.code === "notAssessed"
              : (found as Explanation).result === value;
      if (!same) wrong.push([says, row, column, value, found]);
    }
  }
  expect(wrong).toEqual([]);
});

/**
 * Places of cases beside those that a calculation rests on: whose day is assessed (p. 4), types of bodies (p. 5), and the
 * rule of p. 100, which stands beside the formula of p. 99.
 */
const BESIDE = ["4", "5", "100"];

test("the place that a case names is one that its explanation rests on, or that of a reading in it", () => {
  const wrong = explainable.filter(({ says, call: own }) => {
    const found = explained(own);
    if (!("parts" in found)) return false;
    const { parts, readings } = found as Explanation;
    const cites: readonly Cite[] = [
      ...parts.flatMap(placesOf).map(({ cite }) => cite),
      ...readings.flatMap((id) => READINGS[id].cites),
    ];
    const { paragraph, appendix, table } = PLACE.exec(says)!.groups!;
    const isNamed = (cite: Cite) =>
      paragraph
        ? "paragraph" in cite && String(cite.paragraph) === paragraph
        : "appendix" in cite && String(cite.appendix) === (appendix ?? "10") && cite.table === table;
    return !BESIDE.includes(paragraph ?? "") && !/^order/.test(says) && !cites.some(isNamed);
  });
  expect(wrong.map(({ says }) => says)).toEqual([]);
});

test("an explanation has a result in every language, and no line without words", () => {
  for (const { call, at } of EXPLANATIONS) {
    const explanation = explained(call, ...(at ?? [])) as Explanation;
    for (const language of ["ru", "kk", "en"] as const) {
      const all = lines(explanation, language);
      expect(all.map(({ kind }) => kind)).toContain("result");
      expect(all.every(({ label, text }) => label !== "" && text !== "" && !/undefined|NaN/.test(text))).toBe(
        true,
      );
    }
  }
});

describe("readings", () => {
  const idsOf = (...own: Call) => (explained(own) as Explanation).readings;

  test.each<[string, Call, readonly ReadingId[]]>([
    ["band-gaps in a gap", ["SERVICES_U", 4.795, "ЦГО"], ["band-gaps"]],
    ["and not in a band", ["SERVICES_U", 4.79, "ЦГО"], []],
    ["nor below the lowest", ["SERVICES_U", 3.995, "ЦГО"], []],
    ["the formula printed as a picture", ["SERVICES_T2", 1, 100, "ЦГО"], ["deduction"]],
    [
      "no-activity where the whole is 0",
      ["SERVICES_T2", 0, 0, "ЦГО", "no-activity=zero"],
      ["deduction", "no-activity"],
    ],
    ["no formula where a court revised nothing", ["COMPLAINTS_R2", 0, 0], []],
    ["nobody late", ["COMPLAINTS_R4", 0, 0], ["impossible-to-discipline"]],
    [
      "the average of the others",
      ["OPENNESS_SITE", both("ср", 1, 1, 1, 1, 1), "ЦГО", both(1, "", "", "", "", "")],
      ["average-of"],
    ],
    [
      "an item that does not apply",
      ["OPENNESS_SITE", both("н/о", 1, 1, 1, 1, 1), "ЦГО", undefined, "excluded-indicator=zero"],
      ["excluded-indicator"],
    ],
    ["marks alone", ["OPENNESS_SITE", both(1, 1, 1, 1, 1, 1), "ЦГО"], []],
    [
      "half of the programmes announced",
      ["OPENNESS_BUDGET", both(1, 1, 1, 1, 1, 1, 1), "МИО", 0.5],
      ["announced-share"],
    ],
    ["degrees of events", ["OPENNESS_ACTS", both(1, 1, 1, 1, 1, "1; 0,4"), "ЦГО"], ["programme-degrees"]],
    ["figures prepared before", ["SERVICES_T1", 0, 1, "ЦГО"], ["deduction", "system-failure"]],
  ])("%s", (_, own, ids) => {
    expect(idsOf(...own)).toEqual(ids);
  });

  test("one that is chosen is told with the alternative", () => {
    const chosen = told(explained(["SERVICES_T1", 1, 40000, "ЦГО", "deduction=scaled"]), "ru");
    expect(chosen).toContain("Формула: T1 = k × (1 − a / b × 10 000), не меньше 0");
    expect(chosen).toContain(
      "Чтение: deduction: Формула напечатана рисунком: вычитается ли число нарушений на N из k или k уменьшается пропорционально? Выбрано scaled: k уменьшается пропорционально: k × (1 − x / y × N).",
    );
  });

  /** Alternatives by reading, of those whose choice acts in a function. */
  const alternatives = Object.entries<Reading>(READINGS).flatMap(([id, { acts, alternatives }]) =>
    acts === "formula" || acts === "marks"
      ? Object.keys(alternatives).map((name) => [id as ReadingId, `${id}=${name}`] as const)
      : [],
  );

  /** The same call by its own rules and a choice more; `undefined` where rules are a range. */
  function choosing([name, ...args]: Call, chosen: string): Call | undefined {
    const at = parametersOf(name).findIndex((parameter) => parameter.name === "rules");
    const own = args[at] ?? "";
    if (at < 0 || typeof own !== "string") return undefined;
    const all = Array.from({ length: at + 1 }, (_, index) => args[index]);
    return [name, ...all.slice(0, at), `${own};${chosen}`];
  }

  test("none that an explanation leaves out would change the result", () => {
    const wrong: unknown[] = [];
    let tried = 0;
    for (const { says, call: own } of explainable.filter((fact) => !TABLES.includes(fact))) {
      const found = explained(own);
      if (!("readings" in found)) continue;
      const { readings, rules, result } = found as Explanation;
      for (const [id, chosen] of alternatives) {
        if (readings.includes(id) || id in rules.readings) continue;
        const other = choosing(own, chosen);
        if (!other) continue;
        tried += 1;
        if ((explained(other) as Explanation).result !== result) wrong.push([says, chosen]);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(5000);
  });
});

describe("EXPLAIN", () => {
  const spill = (language: Language, ...args: unknown[]) => call("EXPLAIN", cells(args), language);

  test.each(["ru", "kk", "en"] as const)("spills labels and texts in two columns, in %s", (language) => {
    const found = explained(["SERVICES_T1", 3, 20000, "ЦГО"]) as Explanation;
    const expected = lines(found, language).map(({ label, text }) => [label, text]);
    expect(spill(language, "SERVICES_T1", 3, 20000, "ЦГО")).toEqual(expected);
  });

  test.each(["services_t1", " OLSHEM.SERVICES_T1 ", "=OLSHEM.SERVICES_T1", "olshem.Services_T1"])(
    "%j names the function",
    (name) => {
      expect(spill("ru", name, 3, 20000, "ЦГО")[0]).toEqual([
        "Показатель",
        "T1: Соблюдение сроков оказания государственных услуг",
      ]);
    },
  );

  const failure = (...args: unknown[]) => {
    const result = spill("ru", ...args);
    expect(result).toEqual([[expect.any(Failure)]]);
    return describeFailure(result[0]![0] as Failure, "ru");
  };

  test("gives the function's own error where it has no value", () => {
    const [[own]] = call("SERVICES_T1", cells(["нет", 1, "ЦГО"])) as [[Failure]];
    expect(failure("SERVICES_T1", "нет", 1, "ЦГО")).toBe(describeFailure(own, "ru"));
    expect(failure("SERVICES_T1", 0, 0, "ЦГО")).toMatch(/услуги \(b\) = 0/);
    expect(failure("SERVICES_T1")).toMatch(/тип_органа.*пуста/);
  });

  test("lets an error that came in out unchanged", () => {
    const error = cellError("#REF!");
    expect(spill("ru", "SERVICES_T1", error, 1, "ЦГО")).toEqual([[error]]);
    expect(spill("ru", error, 1, 1, "ЦГО")).toEqual([[error]]);
  });

  test("refuses several results, what it does not know, itself, and arguments too many", () => {
    expect(failure("SERVICES_T1", column(1, 2), 1000, "ЦГО")).toMatch(/несколько результатов \(2 × 1\)/);
    expect(failure("OPENNESS_POINTS", "SITE", both(1, 1, 1, 1, 1, 1), "ЦГО")).toMatch(/\(6 × 2\)/);
    expect(failure("SERVICES_T9", 1)).toMatch(/функция.*«SERVICES_T9»/);
    expect(failure("constructor")).toMatch(/«constructor»/);
    expect(failure("EXPLAIN", "SERVICES_T1", 3, 20000, "ЦГО")).toMatch(/«EXPLAIN»/);
    expect(failure("")).toMatch(/функция.*пуста/);
    expect(failure("SERVICES_D", 1, "", 1)).toMatch(/аргументов 3.*не больше 2/);
  });
});
