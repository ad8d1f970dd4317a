import { places, services, sheet, told } from "./made";

const heads = ["Государственный орган", "Оказано услуг", "с нарушением срока"];
const own = (late: number) =>
  services([], ["Министерство юстиции", 1000, late], ["Министерство финансов", 500, 3]);
const other = (name: string, late: number) => ({
  ...own(late),
  name,
});

test("where an inspection found another number, it is named with its cell (p. 37)", () => {
  expect(told([own(5), other("По результатам проверок", 9)], "inspectionDiffers")).toEqual([
    {
      level: "warning",
      code: "inspectionDiffers",
      address: "'ЦГО'!C2",
      args: {
        body: "Министерство юстиции",
        variable: "late",
        figure: "5",
        otherFigure: "9",
        otherAddress: "'По результатам проверок'!C2",
      },
    },
  ]);
});

test("without an inspection the monitoring system counts, for late services alone (p. 39, 40)", () => {
  expect(places([own(5), other("ИС Мониторинг", 9)], "monitoringDiffers")).toEqual(["'ЦГО'!C2"]);
  const three = [own(5), other("ИС Мониторинг", 9), other("Тексеру нәтижелері", 5)];
  expect(told(three, "monitoringDiffers", "inspectionDiffers")).toEqual([]);
});

test("the same number, or figures of inspections in use, are left alone", () => {
  expect(told([own(5), other("По результатам проверок", 5)], "inspectionDiffers")).toEqual([]);
  const used = [other("По результатам проверок", 9), own(5), other("ИС Мониторинг", 4)];
  expect(told(used, "monitoringDiffers", "inspectionDiffers")).toEqual([]);
});

test("a column beside the one in use is compared too, public monitoring is none of it", () => {
  const beside = (head: string) => [
    sheet(
      "ЦГО",
      [...heads, head],
      ["Министерство юстиции", 1000, 5, 9],
      ["Министерство финансов", 500, 3, 3],
    ),
  ];
  expect(places(beside("Выявлено проверками нарушений сроков"), "inspectionDiffers")).toEqual(["'ЦГО'!C2"]);
  expect(told(beside("Срок по общественному мониторингу"), "monitoringDiffers")).toEqual([]);
});
