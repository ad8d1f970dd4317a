import { services, sheet, told } from "./made";

const bodies = ["Орган А", "Орган Б", "Орган В", "Орган Г"] as const;

test("all services rendered are the same in p. 41 and p. 51", () => {
  const sheets = [
    services(
      ["rendered"],
      ["Министерство А", 10, 0, 10],
      ["Министерство Б", 20, 0, 20],
      ["Министерство В", 30, 0, 31],
    ),
  ];
  expect(told(sheets, "figuresDiffer")).toEqual([
    {
      level: "warning",
      code: "figuresDiffer",
      address: "'ЦГО'!B4",
      args: {
        body: "Министерство В",
        variable: "services",
        figure: "30",
        other: "rendered",
        otherFigure: "31",
        otherAddress: "'ЦГО'!D4",
      },
    },
  ]);
});

test("figures of which most differ are other figures", () => {
  const sheets = [
    services(
      ["rendered"],
      ["Министерство А", 10, 0, 11],
      ["Министерство Б", 20, 0, 21],
      ["Министерство В", 30, 0, 30],
    ),
  ];
  expect(told(sheets, "figuresDiffer")).toEqual([]);
});

describe("a second table of the same bodies", () => {
  const first = services([], ...bodies.map((body, index) => [body, 10 + index, index] as const));
  const copied = (change: (body: string, index: number) => unknown[]) =>
    sheet(
      "Копия ЦГО",
      ["Государственный орган", "с нарушением срока", "Оказано услуг"],
      ...bodies.map(change).reverse(),
    );

  test("that differs from the first in a few figures is compared with it cell by cell", () => {
    const second = copied((body, index) => [
      ` ${body.toUpperCase()} `,
      index,
      index === 1 ? 111 : 10 + index,
    ]);
    expect(told([first, second], "figuresDiffer")).toMatchObject([
      {
        address: "'ЦГО'!B3",
        args: {
          body: "Орган Б",
          variable: "services",
          figure: "11",
          otherFigure: "111",
          otherAddress: "'Копия ЦГО'!C4",
        },
      },
    ]);
  });

  test("that differs in most figures is of another period", () => {
    const second = copied((body, index) => [body, index + 7, 100 + index]);
    expect(told([first, second], "figuresDiffer")).toEqual([]);
  });
});
