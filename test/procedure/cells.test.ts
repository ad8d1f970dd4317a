import { DECISIONS } from "../../src/law/objections";
import { choiceCell, correctionsOf, dateCell, recipientOf } from "../../src/procedure";

test.each([
  ["13.05.2022", "2022-05-13"],
  ["2022-05-13", "2022-05-13"],
  [44_694, "2022-05-13"],
  ["", undefined],
  [null, undefined],
  ["31.02.2022", { unread: "31.02.2022" }],
  [true, { unread: "true" }],
])("a cell with %p for a date", (value, cell) => {
  expect(dateCell(value)).toEqual(cell);
});

test.each([
  ["принято частично", "partly"],
  [" Принято ", "accepted"],
  ["қабылданбады", "rejected"],
  ["accepted  in part", "partly"],
  ["", undefined],
  ["да", { unread: "да" }],
])("a cell with %p for a decision", (value, cell) => {
  expect(choiceCell(value, DECISIONS)).toEqual(cell);
});

test("lines of the calendar that say only half are left out", () => {
  expect(
    correctionsOf([
      { date: "2024-02-10", off: false },
      { date: undefined, off: true },
      { date: "2024-02-12", off: { unread: "?" } },
    ]),
  ).toEqual([{ date: "2024-02-10", off: false }]);
});

/** Automation is assessed apart (p. 24), so objections to it go elsewhere. */
test.each([
  ["SERVICES_T1", "agency"],
  ["SERVICES_K3", "digitalMinistry"],
  ["SERVICES_V", "digitalMinistry"],
  [undefined, "agency"],
] as const)("objections to %s of services go to: %s (p. 109)", (indicator, to) => {
  expect(recipientOf("services", "Министерство юстиции", "2024-02-06", indicator)).toBe(to);
});
