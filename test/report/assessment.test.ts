import { assessmentFigures, differences } from "../../src/report/assessment";
import { demanded, rendered } from "../../src/report/services";
import { linesIn } from "../../src/report/cells";
import { differenceText } from "../../src/report/words";
import { full, inputs, service } from "./made";

/** 1 + 2 + … + 60. */
const SUM = 1830;

test("the services of a year tell what the assessment asks of them", () => {
  const values = Object.fromEntries(
    Object.entries(assessmentFigures(full, 2024)).map(([name, { value }]) => [name, value]),
  );
  /** 1 + 2 + … + 40: forty services are automated by 2024. */
  const automated = 820;
  expect(values).toEqual({
    services: 30 * SUM,
    rendered: 30 * SUM,
    electronic: 15 * SUM,
    paper: 12 * automated,
    automatedRendered: 30 * automated,
    kinds: 60,
    partial: 20,
    full: 20,
    automatedKinds: 40,
    mobile: 60,
  });
});

test("what the tables of the assessment have otherwise is told, what they do not have is not", () => {
  const found = differences(full, { services: 30 * SUM, kinds: 61 });
  expect(found).toMatchObject([{ input: "kinds", assessment: 61 }]);
  expect(differenceText(found[0]!, "ru")).toBe(
    "«общее количество видов государственных услуг, кроме исключенных Межведомственной комиссией»: по таблице услуг отчета 60, по таблицам оценки 61. Проверьте оба числа.",
  );
});

test("without services nothing is told, rather than 0", () => {
  expect(assessmentFigures(inputs(), 2024)).toEqual({});
  expect(differences(inputs(), { services: 5 })).toEqual([]);
});

test("a service without a total is rendered as often as by its channels together, and traced to them", () => {
  const lines = linesIn(
    inputs({ services: [service({ total: 5 }), service({ name: "Б", direct: 1, portal: 2 })] }),
    "services",
    2024,
  );
  expect(rendered(lines)).toEqual({
    value: 8,
    trace: {
      sum: [
        { table: "services", row: 0, column: "total" },
        { table: "services", row: 1, column: "direct" },
        { table: "services", row: 1, column: "portal" },
      ],
    },
  });
});

test("services most in demand come first; as often, in the order of their rows; those not rendered are none", () => {
  const services = [
    service({ name: "А", total: 5 }),
    service({ name: "Б", total: 0 }),
    service({ name: "В", total: 9 }),
    service({ name: "Г", total: 5 }),
    service({ name: "Д" }),
  ];
  expect(demanded(inputs({ services }), 2024).map(({ row }) => row.name)).toEqual(["В", "А", "Г"]);
});
