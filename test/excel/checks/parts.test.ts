import { COMPARED, PARTS, RATES, type Pair } from "../../../src/excel/checks/law-pairs";
import { complaints, places, services, told } from "./made";

const read = ({ part, whole, without }: Pair) =>
  [part.join("+"), [whole.join("+"), ...without].join("-")].join(" / ");

test("parts and wholes are those of the law, by the columns of a workbook", () => {
  expect(PARTS.map(read)).toEqual([
    "late / services",
    "incomplete / services",
    "demanded / services",
    "partial+full / kinds",
    "electronic / rendered",
    "paper / automatedRendered",
    "mobile / automatedKinds",
    "consideredLate / considered",
  ]);
});

test("numbers that the law divides without calling one a part of the other are compared (p. 33, 42, 99, 102, 104)", () => {
  expect(COMPARED.map(read)).toEqual([
    "justifiedComplaints / services",
    "refusals / services",
    "courtJustified / considered",
    "redirectedLate / received",
    "disciplined / consideredLate+redirectedLate-excused",
  ]);
  expect(RATES.map(read)).toEqual(expect.arrayContaining(["electronic / rendered", "late / services"]));
});

test("a part above its whole is an error in its cell", () => {
  const sheets = [services([], ["Министерство А", 10, 11], ["Министерство Б", 10, 10])];
  expect(told(sheets, "partAboveWhole")).toEqual([
    {
      level: "error",
      code: "partAboveWhole",
      address: "'ЦГО'!C2",
      args: { body: "Министерство А", variable: "late", figure: "11", other: "services", otherFigure: "10" },
    },
  ]);
});

test("parts are added up, and numbers kept as text are numbers", () => {
  const sheets = [
    services(
      ["partial", "full", "kinds"],
      ["Министерство А", 10, 0, 4, "7", 10],
      ["Министерство Б", 10, 0, 4, 6, 10],
    ),
  ];
  expect(told(sheets, "partAboveWhole")).toMatchObject([
    { address: "'ЦГО'!D2", args: { variable: "partial+full", figure: "11", otherFigure: "10" } },
  ]);
});

test("nothing is said where one of the numbers is missing", () => {
  expect(
    told([services(["partial", "full", "kinds"], ["Министерство А", "", 5, "", 20, 10])], "partAboveWhole"),
  ).toEqual([]);
});

test("refusals above services are a warning, since a refused service is not rendered (p. 42)", () => {
  expect(
    told([services(["refusals"], ["Министерство А", 10, 0, 11])], "partAboveWhole", "aboveCompared"),
  ).toMatchObject([
    { level: "warning", code: "aboveCompared", address: "'ЦГО'!D2", args: { variable: "refusals" } },
  ]);
});

test("more people disciplined than complaints late, less those that could not be, are pointed at (p. 104)", () => {
  const sheets = [
    complaints(
      ["Министерство А", 100, 3, 0, 100, 2, 5, 1],
      ["Министерство Б", 100, 3, 0, 100, 2, 5, 0],
      ["Министерство В", 100, 3, 101, 100, 101, 0, 0],
    ),
  ];
  const found = told(sheets, "aboveCompared");
  expect(found.map(({ address }) => address)).toEqual(["'Жалобы'!D4", "'Жалобы'!F4", "'Жалобы'!G2"]);
  expect(found[2]!.args).toEqual({
    body: "Министерство А",
    variable: "disciplined",
    figure: "5",
    other: "consideredLate+redirectedLate-excused",
    otherFigure: "4",
  });
});

test("without a column of those that could not be disciplined, none are taken off", () => {
  const { values, ...rest } = complaints(["Министерство А", 100, 3, 0, 100, 2, 6]);
  const sheets = [{ ...rest, values: values.map((line) => line.slice(0, 7)) }];
  expect(told(sheets, "aboveCompared")).toMatchObject([
    { args: { other: "consideredLate+redirectedLate", otherFigure: "5" } },
  ]);
});

test("automated services in all are those partly and fully automated (p. 49, 52)", () => {
  const columns = ["partial", "full", "kinds", "automatedKinds"] as const;
  const sheets = [
    services(
      columns,
      ["Министерство А", 10, 0, 4, 5, 10, 9],
      ["Министерство Б", 10, 0, 4, 5, 10, 8],
      ["Министерство В", 10, 0, 4, "", 10, 8],
    ),
  ];
  expect(told(sheets, "automatedDiffers")).toEqual([
    {
      level: "warning",
      code: "automatedDiffers",
      address: "'ЦГО'!G3",
      args: {
        body: "Министерство Б",
        variable: "automatedKinds",
        figure: "8",
        other: "partial+full",
        otherFigure: "9",
      },
    },
  ]);
});

test("one table of services is not compared with figures of complaints", () => {
  expect(
    places(
      [services([], ["Министерство А", 1, 0]), complaints(["Министерство А", 100, 3, 0, 100, 2, 5, 0])],
      "partAboveWhole",
    ),
  ).toEqual([]);
});
